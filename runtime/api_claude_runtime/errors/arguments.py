"""Argument checks that several helpers share."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Mapping
from inspect import iscoroutinefunction
from numbers import Real
from pathlib import Path
from typing import Any, cast

from .base import ConfigurationError


def check_positive_int(name: str, value: Any) -> int:
    """Return `value`, the argument called `name`, after checking it.

    Raises:
        ConfigurationError: `value` is not an `int`, or is less than 1.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError(f"{name} must be an integer of at least 1, not {value!r}")
    return value


def check_numbers(**values: Any) -> None:
    """Check that each value is a number, so that its range can be checked. A bool is not a number.

    Raises:
        ConfigurationError: A value is not a number.
    """
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, Real):
            raise ConfigurationError(f"{name} must be a number, not {value!r}")


def check_optional_numbers(**values: Any) -> None:
    """Check that each value is a number or `None`.

    Raises:
        ConfigurationError: A value is something else.
    """
    check_numbers(**{name: value for name, value in values.items() if value is not None})


def check_function(name: str, value: Any) -> None:
    """Check that `value`, the argument called `name`, is a function that is not awaited.

    Raises:
        ConfigurationError: `value` cannot be called, or is asynchronous.
    """
    if not callable(value):
        raise ConfigurationError(f"{name} must be a function, not {value!r}")
    if iscoroutinefunction(value) or iscoroutinefunction(type(value).__call__):
        raise ConfigurationError(f"{name} must not be asynchronous: it is not awaited")


def check_optional_function(name: str, value: Any) -> None:
    """Check that `value` is `None` or a function that is not awaited, before anything is sent.

    Raises:
        ConfigurationError: It is something else.
    """
    if value is not None:
        check_function(name, value)


def check_path(name: str, value: Any) -> Path:
    """Return `value`, the argument called `name`, as a path.

    Raises:
        ConfigurationError: `value` is not a path, or is empty, or contains a zero byte.
    """
    path: object = None
    with contextlib.suppress(TypeError):
        path = cast("object", os.fspath(value))
    if not isinstance(path, str) or not path or "\0" in path:
        raise ConfigurationError(f"{name} must be the path of a file, not {value!r}")
    return Path(path)


def is_list_like(value: object) -> bool:
    """Return whether `value` is an iterable other than a string, bytes or a mapping."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))
