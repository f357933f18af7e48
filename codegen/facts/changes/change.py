"""`Change`: one difference between two versions of the facts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Breaks = Literal["", "callers", "readers"]
Expr = Mapping[str, Any]


@dataclass(frozen=True)
class Change:
    """What changed, where, and what it breaks.

    Attributes:
        area: `operation`, `method`, `parameter`, `response`, `type`, `field`, `union member`,
            `enum value`, `tags`, `error`, `documented error`, `beta`, `model`.
        place: The name of what changed: `GET /v1/files`, `Message.usage`, `files.list query.limit`.
        change: `added`, `removed`, or what changed: `type`, `required`, `nullable`, ...
        direction: `request`, `response`, `both`, or an empty string.
        old: The value before the change, as text. None if there was none.
        new: The value after the change.
        breaks: `callers` if a call that was right is refused, `readers` if code that reads
            responses may fail, otherwise an empty string.
        note: What a long change comes down to: the values that were added and removed.
    """

    area: str
    place: str
    change: str
    direction: str = ""
    old: str | None = None
    new: str | None = None
    breaks: Breaks = ""
    note: str = ""

    def __str__(self) -> str:
        where = f" ({self.direction})" if self.direction else ""
        if self.change in {"added", "removed"}:
            value = self.new if self.change == "added" else self.old
            return f"{self.area} `{self.place}` {self.change}{f': {value}' if value else ''}{where}"
        if self.note:
            return f"{self.area} `{self.place}` {self.change}: {self.note}{where}"
        return (
            f"{self.area} `{self.place}` {self.change}: {self.old or 'none'} -> "
            f"{self.new or 'none'}{where}"
        )


def show(expression: Expr) -> str:
    """Return a type expression as text: `list[Message] | null`."""
    text = _bare(expression)
    return f"{text} | null" if expression.get("nullable") else text


def _bare(expression: Expr) -> str:
    if "ref" in expression:
        return str(expression["ref"])
    if "array" in expression:
        return f"list[{show(expression['array'])}]"
    if "map" in expression:
        return f"map[{show(expression['map'])}]"
    if "union" in expression:
        return " | ".join(show(each) for each in expression["union"])
    if "const" in expression or "enum" in expression:
        return " | ".join(json.dumps(each) for each in values(expression))
    form = f"<{expression['format']}>" if "format" in expression else ""
    return f"{expression.get('type', 'any')}{form}"


def show_field(field: Mapping[str, Any]) -> str:
    """Return a field or parameter as text: `string | null, required`."""
    null = " | null" if field.get("nullable") else ""
    limits = field.get("constraints", {})
    rest = [f"{name} {json.dumps(value)}" for name, value in sorted(limits.items())]
    required = ["required"] if field.get("required") else []
    return ", ".join([f"{show(field['type'])}{null}", *required, *rest])


def difference(old: Expr, new: Expr) -> str:
    """Return the values or members that a type gained and lost, if nothing else changed."""
    for container in ("array", "map"):
        if container in old and container in new:
            return difference(old[container], new[container])
    before, after = _choices(old), _choices(new)
    added = [each for each in after if each not in before]
    removed = [each for each in before if each not in after]
    if not {*before} & {*after} or bool(old.get("nullable")) != bool(new.get("nullable")):
        return ""
    parts = [("adds", added), ("removes", removed)]
    return ", ".join(f"{word} {', '.join(found)}" for word, found in parts if found)


def _choices(expression: Expr) -> list[str]:
    if "union" in expression:
        return [show(each) for each in expression["union"]]
    if "enum" in expression or "const" in expression:
        return [json.dumps(each) for each in values(expression)]
    return []


def values(expression: Expr) -> list[Any]:
    """Return the values of a const or enum."""
    return [*expression["enum"]] if "enum" in expression else [expression.get("const")]
