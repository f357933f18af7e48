"""Rules for what is true of a value of any type: texts, deprecation, defaults, unknown keywords."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class
from codegen.diff.normal.node import MISSING, Docs, Node
from codegen.diff.pythonic import quoted
from codegen.diff.site import Site

_ANNOTATIONS = {"contentEncoding", "contentMediaType"}
"""Keywords that describe a string and restrict nothing."""
_REQUEST_TYPE = re.compile(r"^(#/components/schemas/\w+?)Params?(?=/|$)")
"""The pointer of a request type, whose first group is that of the response type of that name."""


def compare(found: Findings, site: Site, before: Node, after: Node) -> None:
    """Compare everything of two schemas except their types."""
    texts(found, site, before.docs, after.docs)
    _default(found, site, before.default, after.default)
    if before.beta_only != after.beta_only:
        text = "is no longer only for betas"
        if after.beta_only:
            given = after.beta_only
            values = f" for {', '.join(map(str, given))}" if isinstance(given, list) else ""
            text = f"needs a beta{values}"
        found.at(
            site,
            "beta",
            Class.DOCS,
            Axis.NONE,
            f"BETAS {site.label} {text}",
            text,
            topic="betas",
        )
    if before.send_null != after.send_null:
        text = "None is sent back as null" if after.send_null else "None is not sent back"
        found.hidden(site, "send_null", Class.NEUTRAL, text, Axis.WIRE)
    unknown(found, site, before.rest, after.rest)


def texts(found: Findings, site: Site, before: Docs, after: Docs, value: Any = MISSING) -> None:
    """Compare the documentation of a value, or of one value of an enum."""
    label, key = site.label, "docs"
    if value is not MISSING:
        label, key = site.with_value(value), f"docs:{value}"
    if before.description != after.description:
        found.at(
            site,
            key,
            Class.DOCS,
            Axis.NONE,
            f"{label} has another description",
            "docs",
            shown=False,
        )
    deprecation(found, site, before, after, value)


def deprecation(
    found: Findings, site: Site, before: Docs, after: Docs, value: Any = MISSING
) -> None:
    """Compare whether a value is deprecated, when it is retired, and what replaces it.

    A value of an enum is one change, although requests and responses have an enum each.
    """
    if (before.deprecated, before.retires, before.replacement) == (
        *(after.deprecated, after.retires, after.replacement),
    ):
        return
    label, key, group = site.label, "docs", ""
    if value is not MISSING:
        label, key = site.with_value(value), f"docs:{value}"
        group = _REQUEST_TYPE.sub(r"\1", site.pointer)
    if not after.deprecated:
        says, short = f"{label} is no longer deprecated", "no longer deprecated"
    else:
        dates = _dates(before, after)
        says, short = f"DEPRECATED {label}{dates}", f"deprecated{dates}"
    found.at(
        site,
        f"deprecated:{key}",
        Class.DOCS,
        Axis.NONE,
        says,
        short,
        topic="deprecated",
        group=group,
    )


def _dates(before: Docs, after: Docs) -> str:
    """Return when a deprecated value is retired, what replaces it, and what of both is new."""
    found = ""
    for words, old, new in (
        ("retires on", before.retires, after.retires),
        ("replaced by", before.replacement, after.replacement),
    ):
        was = f" (was {old or 'unknown'})" if before.deprecated and old != new else ""
        if new or was:
            found += f", {words} {new or 'unknown'}{was}"
    return found


def _default(found: Findings, site: Site, before: Any, after: Any) -> None:
    if before is after or (before == after and type(before) is type(after)):
        return
    before, after = (None if each is MISSING else each for each in (before, after))
    if before == after and type(before) is type(after):
        found.hidden(site, "default", Class.NEUTRAL, "null as a default is no default")
        return
    old, new = ("none" if each is None else quoted(each) for each in (before, after))
    says = f"DEFAULT {site.label}: {new} (was {old})"
    short = f"default {new} (was {old})"
    found.at(
        site,
        "default",
        Class.DOCS,
        Axis.WIRE if site.request else Axis.NONE,
        says,
        short,
        shown=site.request,
        topic="defaults" if site.request else "",
    )


def unknown(
    found: Findings, site: Site, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """Report keywords that no rule knows. Extensions (`x-`) change nothing."""
    for key in sorted({*before, *after}):
        old, new = before.get(key, MISSING), after.get(key, MISSING)
        if old is not MISSING and new is not MISSING and old == new:
            continue
        if key.startswith("x-"):
            found.hidden(site, f"rest:{key}", Class.NEUTRAL, f"{key} has no effect here")
            continue
        if key in _ANNOTATIONS:
            found.hidden(
                site, f"rest:{key}", Class.DOCS, f"{key} is {'none' if new is MISSING else new}"
            )
            continue
        was = "added" if old is MISSING else "removed" if new is MISSING else "changed"
        found.at(
            site,
            f"rest:{key}",
            Class.UNCLASSIFIED,
            Axis.BOTH,
            f"{site.label}: {key} is {was}, which no rule classifies",
            f"{key} is {was}",
        )
