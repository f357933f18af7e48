"""The recorded request that is most like one that was not recorded, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .exchange import Exchange

_LONGEST = 60
_MISSING = object()


def nearest(sent: dict[str, Any], recorded: Sequence[Exchange]) -> Exchange | None:
    """Return the exchange whose request has most in common with `sent`; the first of equal ones."""
    flat = dict(_leaves(sent))

    def likeness(exchange: Exchange) -> tuple[bool, bool, float]:
        request = exchange.request
        other = dict(_leaves(request))
        common = sum(other.get(where, _MISSING) == value for where, value in flat.items())
        return (
            request["target"].partition("?")[0] == sent["target"].partition("?")[0],
            request["method"] == sent["method"],
            common / max(len(flat), len(other), 1),
        )

    return max(recorded, key=likeness, default=None)


def difference(sent: dict[str, Any], recorded: dict[str, Any]) -> tuple[str, str]:
    """Return where the requests first differ, and a text with both values. Empty if they do not."""
    old, new = dict(_leaves(recorded)), dict(_leaves(sent))
    for where in [*old, *(each for each in new if each not in old)]:
        before, after = old.get(where, _MISSING), new.get(where, _MISSING)
        if before != after:
            return where, f"{where}: recorded {_shown(before)}, sent {_shown(after)}"
    return "", ""


def _leaves(request: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Iterate over the values that are compared, with their places."""
    yield "method", request["method"]
    yield "target", request["target"]
    body: Any = request["body"]
    if isinstance(body, dict) and "json" in body:
        body = cast("dict[str, Any]", body)["json"]
    yield from _walk("body", body)


def _walk(where: str, value: Any) -> Iterator[tuple[str, Any]]:
    pending = [(where, value)]
    while pending:
        where, value = pending.pop()
        if isinstance(value, dict) and value:
            fields = cast("dict[str, Any]", value)
            pending += [(f"{where}.{key}", each) for key, each in reversed([*fields.items()])]
        elif isinstance(value, list) and value:
            items = cast("Any", value)
            pending += [(f"{where}[{i}]", items[i]) for i in reversed(range(len(items)))]
        else:
            yield where, value


def _shown(value: Any) -> str:
    if value is _MISSING:
        return "nothing"
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
