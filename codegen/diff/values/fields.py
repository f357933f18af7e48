"""Rules for the fields of objects."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import Alternative, Field, shape
from codegen.diff.site import Site

if TYPE_CHECKING:
    from .values import Values

ALIKE = 0.75
"""How similar the names of two fields are, from 0 to 1, that may be the same one."""


def compare(values: Values, site: Site, before: Alternative, after: Alternative) -> None:
    """Compare two objects, or two maps."""
    old, new = visible(before, request=site.request), visible(after, request=site.request)
    for wire in sorted(old.keys() & new.keys()):
        _field(values, site.field(new[wire].name, new[wire].pointer), old[wire], new[wire])
    gone = {wire: old[wire] for wire in sorted(old.keys() - new.keys())}
    added = {wire: new[wire] for wire in sorted(new.keys() - old.keys())}
    for each in gone.values():
        _gone(values, site.field(each.name, each.pointer), each, likely(each, gone, added))
    for each in added.values():
        _added(values, site.field(each.name, each.pointer), each)
    _rest(values, site, before, after)


def visible(owner: Alternative, *, request: bool) -> dict[str, Field]:
    """Return the fields that exist in requests or in responses."""
    return {
        wire: each
        for wire, each in owner.fields.items()
        if not (each.node.read_only if request else each.node.write_only)
    }


def likely(lost: Field, gone: dict[str, Field], added: dict[str, Field]) -> list[Field]:
    """Return the new fields that a lost field may have become: all candidates, not the best."""
    found = [
        each
        for each in added.values()
        if shape(each.node) == shape(lost.node) and each.required == lost.required
    ]
    close = [
        each
        for each in found
        if SequenceMatcher(None, each.wire, lost.wire).ratio() >= ALIKE
        or (each.node.docs.description == lost.node.docs.description != "")
    ]
    return close or (found if len(gone) == len(added) == 1 else [])


def renamed(candidates: list[str]) -> str:
    """Return what is said about the fields or arguments that may be the new name of another."""
    if not candidates:
        return ""
    if len(candidates) == 1:
        return f"; {candidates[0]} has the same type (renamed?)"
    return f"; {' or '.join(candidates)} may be its new name"


def _gone(values: Values, site: Site, lost: Field, candidates: list[Field]) -> None:
    labels = [f"{site.owner}.{each.name}" for each in candidates]
    text = f"is gone{renamed(labels)}"
    cls = Class.CALLERS if site.request else Class.READERS
    says = f"{site.label} {text}"
    values.found.at(site, f"field {lost.wire}", cls, Axis.BOTH, says, "gone", gone=True)


def _added(values: Values, site: Site, new: Field) -> None:
    key = f"field {new.wire}"
    if not site.request:
        always = " (always)" if new.required else ""
        values.found.at(
            site,
            key,
            Class.ADDITIVE,
            Axis.BOTH,
            f"+ {site.label}{always}",
            "always there" if new.required else "new",
            detail="recorded responses without it give a ReplyShapeWarning" if always else "",
        )
    elif new.required:
        says = f"{site.owner} needs {new.name}"
        values.found.at(site, key, Class.CALLERS, Axis.BOTH, says, "needed")
    else:
        values.found.at(site, key, Class.ADDITIVE, Axis.BOTH, f"+ {site.label}", "new")


def _field(values: Values, site: Site, before: Field, after: Field) -> None:
    if before == after:
        return
    start = len(values.found)
    if before.name != after.name:
        cls = Class.CALLERS if site.request else Class.READERS
        text = f"was {before.name}"
        says = f"{site.owner}.{before.name} is now {site.owner}.{after.name}"
        values.found.at(site, "name", cls, Axis.PYTHON, says, text)
    if site.request:
        _needed(values, site, before, after)
    else:
        _sent(values, site, before, after)
    values.compare(site, before.node, after.node, nulls=site.request)
    if len(values.found) == start:
        values.found.hidden(site, "field", Class.NEUTRAL, "is written in another way")


def _needed(values: Values, site: Site, before: Field, after: Field) -> None:
    if after.required and not before.required:
        says = f"{site.owner} needs {after.name}"
        values.found.at(site, "required", Class.CALLERS, Axis.BOTH, says, "needed")
    elif before.required and not after.required:
        text = "may be left out"
        says = f"{site.label} {text}"
        values.found.at(site, "required", Class.ADDITIVE, Axis.BOTH, says, text)


def _sent(values: Values, site: Site, before: Field, after: Field) -> None:
    """Compare whether a field of a response may be None, for which there are two reasons."""
    old = (not before.required, before.node.nullable)
    new = (not after.required, after.node.nullable)
    if old == new:
        return
    if any(old) == any(new):
        text = "is None in the same way as before"
        values.found.hidden(site, "required", Class.NEUTRAL, text, Axis.WIRE)
    elif any(new):
        text = {(True, False): "may be missing", (False, True): "may be None"}.get(
            new, "may be missing or None"
        )
        says = f"{site.label} {text}"
        values.found.at(site, "required", Class.READERS, Axis.BOTH, says, text)
    else:
        text = "is always there" if old[0] else "is never None"
        says = f"{site.label} {text}"
        values.found.at(
            site,
            "required",
            Class.ADDITIVE,
            Axis.BOTH,
            says,
            "always there" if old[0] else "never None",
        )


def _rest(values: Values, site: Site, before: Alternative, after: Alternative) -> None:
    """Compare the properties that have no name in the schema."""
    if before.closed != after.closed:
        if not site.request:
            text = "unknown fields are kept in both cases"
            values.found.hidden(site, "closed", Class.NEUTRAL, text, Axis.WIRE)
        else:
            text = "refuses unknown fields" if after.closed else "accepts unknown fields"
            cls = Class.CALLERS if after.closed else Class.ADDITIVE
            says = f"{site.label} {text}"
            values.found.at(site, "closed", cls, Axis.WIRE, says, text)
    if before.items and after.items:
        values.compare(site.inside(after.items.pointer, "[...]"), before.items, after.items)
    elif before.items or after.items:
        text = "has other fields of a type" if after.items else "has other fields of any type"
        cls = Class.DOCS if not site.request else Class.CALLERS if after.items else Class.ADDITIVE
        says = f"{site.label} {text}"
        values.found.at(site, "extra", cls, Axis.WIRE, says, text)
