"""Reads fields of a request or a response that may differ from the spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast


def field(value: Any, name: str) -> Any:
    """Return a field of a dict or of a model; `None` if it is missing."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name)
    return _attribute(value, name)


def number(counts: object, name: str) -> int:
    """Return the integer field `name` of `counts`; 0 if the field is missing or not an integer."""
    value = _attribute(counts, name)
    return value if isinstance(value, int) else 0


def _attribute(value: Any, name: str) -> Any:
    # A missed attribute of a model costs more than an event: its error looks for similar names.
    extra = getattr(value, "__pydantic_extra__", None)
    if extra is not None and name not in value.__dict__:
        found = extra.get(name)
        if found is not None or not any(name in base.__dict__ for base in type(value).__mro__):
            return found
    return getattr(value, name, None)
