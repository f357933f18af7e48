"""`CacheDifference`: the first place where two prompts differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, cast

from pydantic_core import to_json

from .prompt import PARTS, CachedPrompt, Part

_AROUND = 20
"""Number of characters that an excerpt shows before and after the first difference."""
_MISSING: Any = object()


@dataclass(frozen=True, slots=True)
class CacheDifference:
    """The first place where the prompts of two requests differ."""

    path: str
    """Place in the later request, such as `system[1].text`. In the earlier one if only that has
    such a place.
    """
    part: Part
    """`tools`, `system` or `messages`."""
    kind: str
    """`changed`, `added`, `removed` or `reordered` (the same keys in another order)."""
    before: str
    """Excerpt of the earlier request around the difference; empty if it has nothing there."""
    after: str
    """Excerpt of the later request around the difference; empty if it has nothing there."""
    extends: bool = False
    """Whether the later prompt begins with the whole earlier one."""

    def __str__(self) -> str:
        if self.kind == "changed":
            return f"{self.path} changed: {self.before} -> {self.after}"
        if self.kind == "reordered":
            return f"{self.path}: its keys have another order: {self.before} -> {self.after}"
        return f"{self.path} was {self.kind}: {self.after or self.before}"


def common_blocks(before: CachedPrompt, after: CachedPrompt) -> int:
    """Return the number of blocks at the beginning that are the same in both prompts."""
    count = 0
    for old, new in zip(before.blocks, after.blocks, strict=False):
        if (old.part, old.role, old.json) != (new.part, new.role, new.json):
            break
        count += 1
    return count


def first_difference(before: CachedPrompt, after: CachedPrompt) -> CacheDifference | None:
    """Return the first difference of two prompts; `None` if they are equal."""
    at = common_blocks(before, after)
    old = before.blocks[at] if at < len(before.blocks) else None
    new = after.blocks[at] if at < len(after.blocks) else None
    if old is None and new is None:
        return None
    # A block was added at the end of an earlier part, or the later request has fewer of them.
    if old is None or (new is not None and PARTS.index(new.part) < PARTS.index(old.part)):
        assert new is not None
        text = _excerpt(new.json.decode(), 0)
        return CacheDifference(new.path, new.part, "added", "", text, extends=old is None)
    if new is None or new.part != old.part:
        return CacheDifference(old.path, old.part, "removed", _excerpt(old.json.decode(), 0), "")
    if old.role != new.role:
        path = new.path.partition(".")[0] + ".role"
        return CacheDifference(path, new.part, "changed", repr(old.role), repr(new.role))
    path, kind, left, right = next(_inside(new.path, old.value, new.value))
    return CacheDifference(path, new.part, kind, left, right)


def _inside(path: str, old: Any, new: Any) -> Iterator[tuple[str, str, str, str]]:
    """Yield path, kind and both excerpts of each difference of two JSON values."""
    if isinstance(old, dict) and isinstance(new, dict):
        left, right = cast("dict[str, Any]", old), cast("dict[str, Any]", new)
        for name in [*right, *(name for name in left if name not in right)]:
            one, two = left.get(name, _MISSING), right.get(name, _MISSING)
            yield from _item(f"{path}.{name}", one, two)
        if [*left] != [*right]:
            yield path, "reordered", ", ".join(left), ", ".join(right)
    elif isinstance(old, list) and isinstance(new, list):
        pairs: Any = zip_longest(cast("Any", old), cast("Any", new), fillvalue=_MISSING)
        for at, (one, two) in enumerate(pairs):
            yield from _item(f"{path}[{at}]", one, two)
    elif (one := _text(old)) != (two := _text(new)) or old != new:
        at = _common(one, two)
        yield path, "changed", _excerpt(one, at), _excerpt(two, at)


def _item(path: str, old: Any, new: Any) -> Iterator[tuple[str, str, str, str]]:
    if old is _MISSING:
        yield path, "added", "", _excerpt(to_json(new).decode(), 0)
    elif new is _MISSING:
        yield path, "removed", _excerpt(to_json(old).decode(), 0), ""
    else:
        yield from _inside(path, old, new)


def _common(one: str, two: str) -> int:
    """Return the number of characters at the beginning that are the same."""
    pairs = enumerate(zip(one, two, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(two)))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else to_json(value).decode()


def _excerpt(text: str, at: int) -> str:
    """Return what is around the character `at`, in quotes and on one line."""
    start, end = max(0, at - _AROUND), at + _AROUND
    shown = repr(text[start:end])
    return f"{'...' * (start > 0)}{shown}{'...' * (end < len(text))}"
