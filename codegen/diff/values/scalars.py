"""Rules for enums, formats and limits."""

from __future__ import annotations

from typing import Any

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import NO_DOCS, Alternative
from codegen.diff.pythonic import listed, quoted, scalar
from codegen.diff.site import Site

from . import meta

_TYPED = {"date-time", "date", "binary"}
_LIMITS: dict[str, tuple[str, str, int]] = {
    "minimum": ("at least {}", "minimum", -1),
    "minLength": ("at least {}", "minimum length", -1),
    "minItems": ("at least {}", "minimum number of items", -1),
    "minProperties": ("at least {}", "minimum number of keys", -1),
    "exclusiveMinimum": ("above {}", "lower limit", -1),
    "maximum": ("at most {}", "maximum", 1),
    "maxLength": ("at most {}", "maximum length", 1),
    "maxItems": ("at most {}", "maximum number of items", 1),
    "maxProperties": ("at most {}", "maximum number of keys", 1),
    "exclusiveMaximum": ("below {}", "upper limit", 1),
    "pattern": ("pattern {}", "pattern", 0),
    "multipleOf": ("a multiple of {}", "step", 0),
    "uniqueItems": ("no duplicates", "rule against duplicates", 0),
    "format": ("format {}", "format", 0),
}
"""Limit -> its text, its name, and the sign of a change that allows more (0: unknown)."""


def compare(found: Findings, site: Site, before: Alternative, after: Alternative) -> None:
    """Compare two alternatives of the same JSON type, apart from items and fields."""
    _values(found, site, before, after)
    _format(found, site, before, after)
    for name in sorted({*before.limits, *after.limits}):
        _limit(found, site, name, before.limits.get(name), after.limits.get(name))


def _values(found: Findings, site: Site, before: Alternative, after: Alternative) -> None:
    for value in before.values.keys() & after.values.keys():
        meta.texts(found, site, before.values[value], after.values[value], value)
    lost = [each for each in before.values if each not in after.values]
    new = [each for each in after.values if each not in before.values]
    for value in new:
        meta.deprecation(found, site, NO_DOCS, after.values[value], value)
    any_of = f"any {scalar(before.kind)}"
    was_open = before.open or not before.values or (site.request and site.open_use)
    is_open = after.open or not after.values or (site.request and site.open_use)
    if not before.values and not after.values:
        return
    if not site.request:
        _sent_values(found, site, before, after)
    elif was_open and not is_open:
        text = f"takes only {listed(list(after.values))}"
        found.at(site, "enum", Class.CALLERS, Axis.BOTH, f"{site.label} {text}", text)
    elif is_open and not was_open:
        axis = Axis.PYTHON if after.values else Axis.BOTH
        found.at(
            site,
            "enum",
            Class.ADDITIVE,
            axis,
            f"{site.label} takes {any_of}",
            f"takes {any_of}",
        )
    else:
        for value in [] if is_open else lost:
            says = f"{site.with_value(value)} is refused"
            found.at(
                site,
                f"enum:{value}",
                Class.CALLERS,
                Axis.BOTH,
                says,
                f"{quoted(value)} is refused",
            )
        if new:
            text = f"also takes {listed(new)}"
            found.at(site, "enum+", Class.ADDITIVE, Axis.BOTH, f"{site.label} {text}", text)
        if is_open and lost:
            text = f"no longer lists {listed(lost)}"
            found.at(site, "enum-", Class.DOCS, Axis.NONE, f"{site.label} {text}", text)


def _sent_values(found: Findings, site: Site, before: Alternative, after: Alternative) -> None:
    """Compare the values of an enum in responses, where every enum is open."""
    lost = [each for each in before.values if each not in after.values]
    new = [each for each in after.values if each not in before.values]
    if not after.values:
        text = f"may be any {scalar(after.kind)}"
        found.at(site, "enum", Class.ADDITIVE, Axis.BOTH, f"{site.label} {text}", text)
    elif not before.values:
        text = f"is one of {listed(new)}" if len(new) > 1 else f"is {listed(new)}"
        found.at(site, "enum", Class.ADDITIVE, Axis.PYTHON, f"{site.label} {text}", text)
    elif len(lost) == len(before.values):
        text = f"is {listed(new)} (was {listed(lost)})"
        found.at(site, "enum", Class.READERS, Axis.BOTH, f"{site.label} {text}", text)
    else:
        if new:
            text = f"may be {listed(new)}"
            found.at(site, "enum+", Class.ADDITIVE, Axis.BOTH, f"{site.label} {text}", text)
        if lost:
            text = f"is no longer {listed(lost)}"
            found.at(site, "enum-", Class.DOCS, Axis.NONE, f"{site.label} {text}", text)
    if before.values and after.values and before.open != after.open:
        found.hidden(site, "open", Class.NEUTRAL, "enums of responses are always open")


def _format(found: Findings, site: Site, before: Alternative, after: Alternative) -> None:
    old, new = before.format, after.format
    if old == new:
        return
    if not {old, new} & _TYPED or before.kind != "string":
        _limit(found, site, "format", old or None, new or None)
    elif not site.request:
        text = f"{site.verb} {scalar('string', new)} (was {scalar('string', old)})"
        found.at(site, "format", Class.READERS, Axis.PYTHON, f"{site.label} {text}", text)
    elif "binary" in {old, new}:
        types = (scalar("string", each, request=True) for each in (new, old))
        text = "takes {} (was {})".format(*types)
        found.at(site, "format", Class.CALLERS, Axis.BOTH, f"{site.label} {text}", text)
    else:
        for each, cls, verb in (
            (old, Class.CALLERS, "no longer takes"),
            (new, Class.ADDITIVE, "also takes"),
        ):
            if each in _TYPED:
                text = f"{verb} {scalar('string', each)}"
                says = f"{site.label} {text}"
                found.at(site, f"format {verb}", cls, Axis.PYTHON, says, text)
        if old not in _TYPED and new not in _TYPED:
            _limit(found, site, "format", old or None, new or None)


def _limit(found: Findings, site: Site, name: str, before: Any, after: Any) -> None:
    if before == after:
        return
    template, noun, looser = _LIMITS[name]
    if after is None:
        text = f"no {noun} (was {before})" if before is not True else f"no {noun}"
        cls = Class.ADDITIVE
    else:
        text = template.format(after)
        text += f" (was {before})" if before is not None else ""
        cls = Class.CALLERS
        if before is not None and looser and _number(before) and _number(after):
            cls = Class.ADDITIVE if (after > before) == (looser > 0) else Class.CALLERS
    if site.request:
        says = f"LIMITS {site.label}: {text}"
        found.at(site, f"limit:{name}", cls, Axis.WIRE, says, text, topic="limits")
    else:
        found.hidden(site, f"limit:{name}", Class.DOCS, text)


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
