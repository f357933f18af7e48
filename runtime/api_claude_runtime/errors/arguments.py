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
from .wording import shown


def check_positive_int(name: str, value: Any) -> int:
    """Return `value`, the argument called `name`, after checking it.

    Raises:
        ConfigurationError: `value` is not an `int`, or is less than 1.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError(f"{name} must be an integer of at least 1, not {shown(value)}")
    return value


def check_numbers(**values: Any) -> None:
    """Check that each value is a number, so that its range can be checked. A bool is not a number.

    Raises:
        ConfigurationError: A value is not a number, or is an integer that no `float` can hold.
    """
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, Real):
            raise ConfigurationError(f"{name} must be a number, not {shown(value)}")
        try:
            format(value, "g")  # as in the messages about its range
        except OverflowError:
            raise ConfigurationError(
                f"{name} must be a smaller number, not {shown(value)}"
            ) from None
        except (TypeError, ValueError):  # a fraction
            raise ConfigurationError(
                f"{name} must be an int or a float, not {shown(value)}"
            ) from None


def check_optional_numbers(**values: Any) -> None:
    """Check that each value is a number or `None`.

    Raises:
        ConfigurationError: A value is something else.
    """
    check_numbers(**{name: value for name, value in values.items() if value is not None})


def is_one_of(value: object, names: Iterable[str]) -> bool:
    """Return whether `value` is one of the strings that an argument accepts.

    Another object may have no hash, or compare as an array does.
    """
    return isinstance(value, str) and value in names


def is_empty(value: object) -> bool:
    """Return whether an argument is `None` or an empty string. An object may have no truth."""
    return value is None or (isinstance(value, str) and not value)


def check_flag(name: str, value: object) -> bool:
    """Return `value`, the argument called `name`, as a bool. An object may have no truth.

    Raises:
        ConfigurationError: `value` is not a bool. 0 and 1 are accepted.
    """
    if not isinstance(value, int):
        raise ConfigurationError(f"{name} must be True or False, not {shown(value)}")
    return bool(value)


def check_list(name: str, value: Any, what: str) -> list[Any]:
    """Return the items of `value`, the argument called `name`, which is a list of `what`.

    Raises:
        ConfigurationError: `value` is a string, a mapping or not an iterable.
    """
    if not is_list_like(value):
        raise ConfigurationError(f"{name} must be a list of {what}, not {type(value).__name__}")
    return list(value)


def check_function(name: str, value: Any) -> None:
    """Check that `value`, the argument called `name`, is a function that is not awaited.

    Raises:
        ConfigurationError: `value` cannot be called, or is asynchronous.
    """
    if not callable(value):
        raise ConfigurationError(f"{name} must be a function, not {shown(value)}")
    if iscoroutinefunction(value) or iscoroutinefunction(type(value).__call__):
        raise ConfigurationError(f"{name} must not be asynchronous: it is not awaited")


def check_optional_function(name: str, value: Any) -> None:
    """Check that `value` is `None` or a function that is not awaited, before anything is sent.

    Raises:
        ConfigurationError: It is something else.
    """
    if value is not None:
        check_function(name, value)


def _can_be_encoded(path: str) -> bool:
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        return False
    return True


def check_path(name: str, value: Any) -> Path:
    """Return `value`, the argument called `name`, as a path.

    Raises:
        ConfigurationError: `value` is not a path, or is empty, or contains a zero byte or what the
            file system cannot encode.
    """
    path: object = None
    with contextlib.suppress(TypeError):
        path = cast("object", os.fspath(value))
    if not isinstance(path, str) or not path or "\0" in path or not _can_be_encoded(path):
        raise ConfigurationError(f"{name} must be the path of a file, not {shown(value)}")
    return Path(path)


def is_list_like(value: object) -> bool:
    """Return whether `value` is an iterable other than a string, bytes or a mapping."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))
