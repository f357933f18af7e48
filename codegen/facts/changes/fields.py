"""`field_changes`: what changed between two versions of a field or parameter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .change import Breaks, Change, difference, show, show_field
from .widening import widened

Field = Mapping[str, Any]
Fields = Mapping[str, Field]


def fields_changes(
    area: str, prefix: str, old: Fields, new: Fields, direction: str
) -> Iterator[Change]:
    """Yield the changes of several fields or parameters. `prefix` is put before each name."""
    sent, received = direction in {"request", "both"}, direction in {"response", "both"}
    for name in sorted(old.keys() | new.keys()):
        place = f"{prefix}{name}"
        if name not in old:
            breaks: Breaks = "callers" if sent and new[name].get("required") else ""
            yield Change(area, place, "added", direction, None, show_field(new[name]), breaks)
        elif name not in new:
            breaks = "callers" if sent else "readers"
            yield Change(area, place, "removed", direction, show_field(old[name]), None, breaks)
        else:
            yield from _one(area, place, old[name], new[name], sent, received, direction)


def _one(
    area: str, place: str, old: Field, new: Field, sent: bool, received: bool, direction: str
) -> Iterator[Change]:
    if old["type"] != new["type"]:
        breaks = type_breaks(old["type"], new["type"], sent=sent, received=received)
        texts = show(old["type"]), show(new["type"])
        note = difference(old["type"], new["type"])
        yield Change(area, place, "type", direction, *texts, breaks, note)
    for trait in ("required", "nullable"):
        was, now = bool(old.get(trait)), bool(new.get(trait))
        if was != now:
            # A request loses what it could leave out or set to null. A response gains it.
            narrower = now if trait == "required" else was
            breaks = "callers" if sent and narrower else ""
            if received and not narrower:
                breaks = breaks or "readers"
            yield Change(area, place, trait, direction, _yes(was), _yes(now), breaks)
    limits, new_limits = old.get("constraints", {}), new.get("constraints", {})
    for name in sorted(limits.keys() | new_limits.keys()):
        if limits.get(name) != new_limits.get(name):
            yield Change(
                area, place, name, direction, _text(limits.get(name)), _text(new_limits.get(name))
            )


def type_breaks(old: Field, new: Field, *, sent: bool, received: bool) -> Breaks:
    """Return what a change of a type breaks.

    Callers may send what they sent before. Readers expect new values of enums, and new members of
    unions: these are open in responses.
    """
    if widened(old, new):
        return "readers" if received and not _is_choice(old) else ""
    return "callers" if sent else "readers"


def _is_choice(expression: Field) -> bool:
    inner = expression.get("array", expression.get("map", expression))
    return any(key in inner for key in ("const", "enum", "union"))


def _yes(value: object) -> str:
    return "yes" if value else "no"


def _text(value: object) -> str | None:
    return None if value is None else repr(value)
