"""Reads fields of a request or a response that may differ from the spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

UNREADABLE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What reading a value raises that has another type than the spec says."""

_MOST = 10**15
"""The largest number that is taken for a count."""


def field(value: Any, name: str) -> Any:
    """Return a field of a dict or of a model; `None` if it is missing."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name)
    return _attribute(value, name)


def tag_of(value: Any, name: str = "type") -> str:
    """Return a field that is compared with names, such as the `type` of a block.

    The result is empty if the field is missing or not a string: an array or an object, which a
    server may send, cannot be looked up in a table.
    """
    found: Any = field(value, name)
    return found if isinstance(found, str) else ""


def count(counts: object, name: str) -> int | None:
    """Return the field `name` of `counts`; `None` if it is not a number of things.

    A negative number is none, nor is one that is too large for arithmetic with prices.
    """
    value = field(counts, name)
    is_count = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST
    return value if is_count else None


def number(counts: object, name: str) -> int:
    """Return the field `name` of `counts`; 0 if it is not a number of things. See `count`."""
    return count(counts, name) or 0


def is_usage(value: object) -> bool:
    """Return whether `value` has a number of tokens."""
    return any(count(value, name) is not None for name in ("input_tokens", "output_tokens"))


def _attribute(value: Any, name: str) -> Any:
    # A missed attribute of a model costs more than an event: its error looks for similar names.
    extra = getattr(value, "__pydantic_extra__", None)
    if isinstance(extra, dict) and name not in value.__dict__:
        found = cast("dict[str, Any]", extra).get(name)
        if found is not None or not any(name in base.__dict__ for base in type(value).__mro__):
            return found
    return getattr(value, name, None)
