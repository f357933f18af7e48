"""Argument checks that several helpers share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .base import ConfigurationError


def check_positive_int(name: str, value: Any) -> int:
    """Return `value`, the argument called `name`, after checking it.

    Raises:
        ConfigurationError: `value` is not an `int`, or is less than 1.
    """
    if not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be an integer of at least 1, not {value!r}")
    return value


def is_list_like(value: object) -> bool:
    """Return whether `value` is an iterable other than a string, bytes or a mapping."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))
