"""Reads what the API reports of a model: its capabilities and dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol, cast

from api_claude_runtime.replies.models import APIModel

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for an unknown date (source: the description of `created_at` in the spec)."""


class Listed(Protocol):
    """The attributes that a catalog reads from a model: those of `ModelInfo`."""

    @property
    def id(self) -> str: ...
    @property
    def created_at(self) -> datetime: ...
    @property
    def lifecycle(self) -> str: ...
    @property
    def line(self) -> str | None: ...
    @property
    def max_input_tokens(self) -> int | None: ...
    @property
    def max_tokens(self) -> int | None: ...
    @property
    def retires_at(self) -> datetime | None: ...
    @property
    def capabilities(self) -> Any: ...


def supported(model: Any, capability: str) -> bool | None:
    """Return whether the API reports a capability as supported; `None` if it does not report it.

    Args:
        model: The model.
        capability: The path of a field of `capabilities`, such as `thinking.types.adaptive`.
    """
    value: Any = getattr(model, "capabilities", None)
    for name in capability.split("."):
        fields = _fields(value)
        if name not in fields:
            return None
        value = fields[name]
        if _flag(value) is False:
            return False
    return _flag(value)


def paths(value: Any, prefix: str = "") -> Iterator[str]:
    """Yield the path of each capability that a `capabilities` object has a field for."""
    for name, each in _fields(value).items():
        if name != "supported":
            yield prefix + name
            yield from paths(each, f"{prefix}{name}.")


def date_of(model: Any, name: str) -> datetime | None:
    """Return a date of a model in UTC; `None` if the API does not report it."""
    value = getattr(model, name, None)
    if not isinstance(value, datetime):
        return None
    moment = value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    return None if moment == _EPOCH else moment


def limit_of(model: Any, name: str) -> int | None:
    """Return a limit of a model; `None` if the API does not report it."""
    value = getattr(model, name, None)
    return value if isinstance(value, int) else None


def _fields(value: Any) -> Mapping[str, Any]:
    if isinstance(value, Mapping):  # a capability that this version of the package does not know
        return cast("Mapping[str, Any]", value)
    return dict(value) if isinstance(value, APIModel) else {}


def _flag(value: Any) -> bool | None:
    flag = value if isinstance(value, bool) else _fields(value).get("supported")
    return flag if isinstance(flag, bool) else None
