"""Rules for what is true of a whole document: servers, security, version."""

from __future__ import annotations

from typing import Any

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class, Finding
from codegen.diff.normal.node import MISSING
from codegen.diff.reading.document import Document
from codegen.diff.reading.operations import listing, mapping

from .leftovers import differs

_COMPARED = {
    "paths",
    "webhooks",
    "components",
    "x-error-codes",
    "servers",
    "security",
    "info",
    "openapi",
    "tags",
    "externalDocs",
    "x-parts",
}
_COMPONENTS = {
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "securitySchemes",
}


def compare(found: Findings, before: Document, after: Document) -> None:
    """Compare the roots of two documents."""
    old, new = dict(before.raw), dict(after.raw)
    _servers(found, old, new)
    _security(found, old, new)
    _info(found, old, new)
    for key in ("openapi", "tags", "externalDocs"):
        if differs(old.get(key, MISSING), new.get(key, MISSING)):
            _add(found, Class.NEUTRAL, f"{key} is changed", key, shown=False)
    for key in sorted((old.keys() | new.keys()) - _COMPARED):
        if differs(old.get(key, MISSING), new.get(key, MISSING)):
            _unknown(found, key, key)
    components = mapping(old.get("components")), mapping(new.get("components"))
    for key in sorted(components[0].keys() | components[1].keys()):
        if not differs(components[0].get(key, MISSING), components[1].get(key, MISSING)):
            continue
        if key not in _COMPONENTS:
            _unknown(found, key, f"components/{key}")
        elif key not in {"schemas", "securitySchemes"}:
            text = f"components/{key} is changed; what uses it is compared"
            _add(found, Class.NEUTRAL, text, f"components/{key}", shown=False)


def _add(
    found: Findings, cls: Class, says: str, place: str, *, shown: bool = True, topic: str = ""
) -> Finding:
    axis = {Class.NEUTRAL: Axis.NONE, Class.DOCS: Axis.NONE}.get(cls, Axis.WIRE)
    item = Finding(says, f"#/{place}", "", cls, axis, says, shown=shown, topic=topic)
    found.append(item)
    return item


def _unknown(found: Findings, key: str, place: str) -> None:
    if key.startswith("x-"):
        _add(found, Class.NEUTRAL, f"{key} has no effect here", place, shown=False)
    else:
        _add(found, Class.UNCLASSIFIED, f"{place} is changed, which no rule classifies", place)


def _servers(found: Findings, old: dict[str, Any], new: dict[str, Any]) -> None:
    if listing(old.get("servers")) == listing(new.get("servers")):
        return
    was, now = (
        ", ".join(str(mapping(each).get("url")) for each in listing(side.get("servers"))) or "none"
        for side in (old, new)
    )
    if was == now:
        _add(found, Class.DOCS, "the servers are described differently", "servers", shown=False)
    else:
        _add(found, Class.ADDITIVE, f"SERVER {now} (was {was})", "servers", topic="server")


def _security(found: Findings, old: dict[str, Any], new: dict[str, Any]) -> None:
    was, now = ([repr(each) for each in listing(side.get("security"))] for side in (old, new))
    ways = [
        [" + ".join(each) or "none" for each in map(mapping, listing(side.get("security")))]
        for side in (old, new)
    ]
    lost = [each for each in ways[0] if each not in ways[1]]
    added = [each for each in ways[1] if each not in ways[0]]
    if lost:
        text = f"SERVER no longer accepts credentials {', '.join(lost)}"
        _add(found, Class.CALLERS, text, "security", topic="server")
    if added:
        cls = Class.ADDITIVE if ways[0] else Class.CALLERS
        text = f"SERVER accepts credentials {', '.join(added)}"
        _add(found, cls, text, "security", topic="server")
    if was != now and not lost and not added:
        _add(found, Class.NEUTRAL, "security is written in another way", "security", shown=False)
    schemes = [
        mapping(mapping(each.get("components")).get("securitySchemes")) for each in (old, new)
    ]
    for name in sorted(schemes[0].keys() | schemes[1].keys()):
        place = f"components/securitySchemes/{name}"
        before, after = schemes[0].get(name), schemes[1].get(name)
        if before is None or after is None:
            text = f"the security scheme {name} is {'gone' if after is None else 'new'}"
            _add(found, Class.NEUTRAL, text, place, shown=False)
        elif before != after:
            text = f"SERVER the security scheme {name} is changed, which no rule classifies"
            _add(found, Class.UNCLASSIFIED, text, place, topic="server")


def _info(found: Findings, old: dict[str, Any], new: dict[str, Any]) -> None:
    before, after = mapping(old.get("info")), mapping(new.get("info"))
    for key in sorted(before.keys() | after.keys()):
        if not differs(before.get(key, MISSING), after.get(key, MISSING)):
            continue
        cls = Class.NEUTRAL if key in {"version", "title"} else Class.DOCS
        says = f"info/{key} is changed"
        if key == "version":
            says = f"version {after.get(key)} (was {before.get(key)})"
        _add(found, cls, says, f"info/{key}", shown=False)
