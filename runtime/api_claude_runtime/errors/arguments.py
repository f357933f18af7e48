"""Checks that several helpers make of what they are given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .base import ConfigurationError


def whole(name: str, value: Any) -> int:
    """`value`, which counts something.

    Raises:
        ConfigurationError: it is no `int`, or below 1.
    """
    if not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name}={value!r}: a whole number, 1 at least")
    return value


def is_list(value: object) -> bool:
    """Whether it is a list, or something else to iterate; texts and dicts are none."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))
