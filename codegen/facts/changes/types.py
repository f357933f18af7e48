"""`type_changes`: what changed in the named types of two versions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.facts.facts import Facts

from .change import Breaks, Change, show
from .fields import fields_changes, type_breaks

UNREACHED = "unreached"
Type = Mapping[str, Any]


def used(facts: Facts) -> dict[str, Type]:
    """Return the types that operations, errors or webhooks use."""
    return {
        name: known for name, known in facts.types.items() if facts.files.get(name, "") != UNREACHED
    }


def type_changes(old: Facts, new: Facts) -> Iterator[Change]:
    before, after = used(old), used(new)
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            known = after[name]
            yield Change("type", name, "added", known.get("direction", ""), None, _kind(known))
        elif name not in after:
            known = before[name]
            yield Change("type", name, "removed", known.get("direction", ""), _kind(known), None)
        else:
            yield from _one(name, before[name], after[name])


def _one(name: str, old: Type, new: Type) -> Iterator[Change]:
    if {old["kind"], new["kind"]} == {"alias", "union"}:
        old, new = _as_union(old), _as_union(new)
    direction = str(new.get("direction", ""))
    sent, received = direction in {"request", "both"}, direction in {"response", "both"}
    broken: Breaks = "callers" if sent else "readers"
    if old.get("direction") != new.get("direction"):
        yield Change("type", name, "direction", "", old.get("direction"), new.get("direction"))
    if old["kind"] != new["kind"]:
        yield Change("type", name, "kind", direction, _kind(old), _kind(new), broken)
        return
    for trait in ("open", "additional", "closed", "nullable"):
        if bool(old.get(trait)) != bool(new.get(trait)):
            narrower = bool(new.get(trait)) == (trait == "closed")
            breaks: Breaks = broken if narrower == sent else ""
            yield Change(
                "type", name, trait, direction, _text(old, trait), _text(new, trait), breaks
            )
    match old["kind"]:
        case "object":
            fields = old["fields"], new["fields"]
            yield from fields_changes("field", f"{name}.", *fields, direction)
        case "union":
            members = (
                [show(each) for each in old["members"]],
                [show(each) for each in new["members"]],
            )
            yield from _items("union member", name, *members, direction, sent)
            # A tag means nothing for a single member.
            alone = 1 in {len(old["members"]), len(new["members"])}
            if old.get("tag") != new.get("tag") and not alone:
                yield Change(
                    "tags", name, "tag", direction, old.get("tag"), new.get("tag"), "readers"
                )
            else:
                yield from _moved_tags(name, old, new, direction)
        case "enum":
            listed = [*map(json.dumps, old["values"])], [*map(json.dumps, new["values"])]
            yield from _items("enum value", name, *listed, direction, sent and not new.get("open"))
        case _:
            if old.get("type") != new.get("type"):
                breaks = type_breaks(old["type"], new["type"], sent=sent, received=received)
                texts = show(old["type"]), show(new["type"])
                yield Change("type", name, "type", direction, *texts, breaks)


def _items(
    area: str, place: str, old: list[str], new: list[str], direction: str, strict: bool
) -> Iterator[Change]:
    """Yield added and removed members or values. Removing one breaks callers that send it."""
    for each in new:
        if each not in old:
            yield Change(area, place, "added", direction, None, each)
    for each in old:
        if each not in new:
            yield Change(area, place, "removed", direction, each, None, "callers" if strict else "")


def _moved_tags(name: str, old: Type, new: Type, direction: str) -> Iterator[Change]:
    """Yield the tags that name another member than before. New tags come with new members."""
    before, after = old.get("tags", {}), new.get("tags", {})
    for tag in sorted(before.keys() & after.keys()):
        if before[tag] != after[tag]:
            yield Change(
                "tags", f"{name} {tag}", "member", direction, before[tag], after[tag], "readers"
            )


def _as_union(known: Type) -> Type:
    """Return a union. One member is left of a union that lost the others: it is an alias."""
    return (
        known
        if known["kind"] == "union"
        else {**known, "kind": "union", "members": [known["type"]]}
    )


def _kind(known: Type) -> str:
    return f"{known['kind']}{' (open)' if known.get('open') else ''}"


def _text(known: Type, trait: str) -> str:
    return "yes" if known.get(trait) else "no"
