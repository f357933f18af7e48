"""`write`: converts the value of a setting to plain data, as TOML and JSON files contain it."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, cast

from api_claude_runtime.reliability.failover.endpoint import Endpoint

from .endpoints import write_endpoint
from .kinds import NONE, is_table
from .parameters import Parameter, parameters
from .setting_error import Keys, SettingError
from .statuses import write_statuses


def write(value: Any, keys: Keys = ()) -> Any:
    """Return `value` as plain data, from which `read` makes an equal value.

    Raises:
        SettingError: Plain data cannot express the value.
    """
    if value is None:
        return NONE
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return "inf" if value == float("inf") else value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Enum):
        return write(value.value, keys)
    if isinstance(value, Endpoint):
        return write_endpoint(value, keys)
    if is_table(value) and not isinstance(value, type):
        return settings_of(cast("Any", type(value)), lambda name: getattr(value, name), keys)
    if isinstance(value, set | frozenset):
        members = cast("frozenset[Any]", value)
        if all(isinstance(each, str) for each in members):
            return sorted(members)
        return write_statuses(members)
    if isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        return [write(each, (*keys, index)) for index, each in enumerate(items)]
    if isinstance(value, Mapping):
        table = cast("Mapping[str, Any]", value)
        return {name: write(each, (*keys, name)) for name, each in table.items()}
    raise SettingError(keys, f"cannot be written as plain data, because it is {_kind(value)}")


def settings_of(cls: Any, value_of: Callable[[str], Any], keys: Keys) -> dict[str, Any]:
    """Return the settings of an object as plain data. `value_of` returns the value of one.

    A setting that is `None` by default is left out if it is `None`. Another one is written as the
    word `none`, or as null if it could be a string.

    Raises:
        SettingError: Plain data cannot express a value, such as a function.
    """
    return {
        name: None if value is None and _may_be_string(each) else write(value, (*keys, name))
        for name, each in parameters(cls).items()
        if not _is_left_out(each, value := value_of(name))
    }


def _is_left_out(parameter: Parameter, value: Any) -> bool:
    if parameter.is_function:
        return value is parameter.default
    return value is None and parameter.default is None


def _may_be_string(parameter: Parameter) -> bool:
    return str in typing.get_args(parameter.hint)


def _kind(value: Any) -> str:
    return "a function" if callable(value) else f"a {type(value).__name__}"
