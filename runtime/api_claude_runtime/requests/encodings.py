"""Encodings of arguments that differ from the API's default, for generated methods."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any, cast

from api_claude_runtime.errors.base import RequestError

from .call import is_omitted


class Repeated(tuple[Any, ...]):
    """The items of a query parameter that is sent as `name=a&name=b`, without brackets."""

    __slots__ = ()


def repeated(values: Any) -> Any:
    """Return a list as a query parameter that repeats its name; other values unchanged."""
    single = values is None or isinstance(values, (str, Mapping)) or is_omitted(values)
    kept = cast("Any", values)
    return kept if single else Repeated(kept)


def commas(name: str, values: Any) -> Any:
    """Return a list as one text, with commas between its items; `None` and `OMIT` unchanged.

    Raises:
        RequestError: An item cannot be sent as text, or contains a comma.
    """
    if values is None or isinstance(values, str) or is_omitted(values):
        return values
    return ",".join(_item(name, each) for each in values)


def _item(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _item(name, value.value)
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        kind = type(value).__name__
        raise RequestError(f"the items of {name} must be text, numbers or dates, not {kind}")
    if "," in value:
        raise RequestError(f"the items of {name} must not contain a comma")
    return value


def present(fields: dict[str, Any]) -> dict[str, Any] | None:
    """Return the fields of an optional body; `None` if none of them was given."""
    return None if all(map(is_omitted, fields.values())) else fields


def body_or_none(body: Any) -> Any:
    """Return an optional body; `None` if it was not given."""
    return None if is_omitted(body) else body
