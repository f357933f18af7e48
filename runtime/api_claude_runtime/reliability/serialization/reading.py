"""`read`: converts plain data, as TOML and JSON files contain it, to a value of a given type."""

from __future__ import annotations

import collections.abc
import types
import typing
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, Union, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.reliability.failover.endpoint import Endpoint

from .endpoints import EndpointData, endpoint
from .kinds import (
    LISTS,
    MAPPINGS,
    NO_TYPE,
    NONE,
    NOUNS,
    can_be_data,
    is_list,
    matches,
    noun,
    origin_of,
)
from .parameters import REQUIRED, parameters
from .platforms import platform_settings
from .setting_error import Keys, SettingError, shown, suggestion
from .statuses import read_statuses


def read(hint: Any, value: Any, keys: Keys = ()) -> Any:
    """Return `value` as a value of the type `hint`.

    Args:
        hint: A type: `bool`, `int`, `float`, `str`, `Path`, a `Literal`, a union, a collection, a
            mapping from strings, a `NamedTuple` or a data class.
        value: The data.
        keys: The place of the data, for errors.

    Raises:
        SettingError: The data does not match the type.
    """
    origin = origin_of(hint)
    if hint is Any:
        return value
    if origin in {Union, types.UnionType}:
        return _read_union(typing.get_args(hint), value, keys)
    if hint == collections.abc.Collection[int]:
        return read_statuses(value, keys)
    if origin is Literal:
        return _read_choice(typing.get_args(hint), value, keys)
    if not matches(hint, value):
        raise SettingError(keys, f"must be {noun(hint)}, not {shown(value)}")
    if hint in NOUNS:
        return None if hint is NO_TYPE else _read_plain(hint, value)
    if is_list(hint):
        return _read_list(hint, value, keys)
    if origin in MAPPINGS:
        return {
            name: read(typing.get_args(hint)[1], each, (*keys, name))
            for name, each in value.items()
        }
    if hint is Endpoint:
        return _read_endpoint(value, keys)
    return build(hint, value, keys)


def _read_endpoint(value: Any, keys: Keys) -> Endpoint:
    data: EndpointData = build(EndpointData, value, keys, Endpoint.__name__)
    platform = None
    if data.platform is not None:
        place = (*keys, "platform")
        cls, settings = platform_settings(data.platform, place)
        platform = build(cls, settings, place)
    found: Endpoint = attempt(lambda: endpoint(data, platform, keys), value, keys)
    return found


def build(cls: Any, data: Mapping[str, Any], keys: Keys, name: str = "") -> Any:
    """Return an object of `cls` with the settings in `data`.

    Raises:
        SettingError: A setting is unknown, missing or invalid.
    """
    name = name or cls.__name__
    known = parameters(cls)
    settable = {key: each for key, each in known.items() if not each.is_function}
    for key in data:
        if key in settable:
            continue
        if key in known:
            problem = f"cannot be set in data, because it is a function: create the {name} in code"
            raise SettingError((*keys, key), problem)
        raise SettingError((*keys, key), f"is not a setting{suggestion(key, settable)}")
    for key, each in settable.items():
        if each.default is REQUIRED and key not in data:
            raise SettingError(keys, f"must have the setting {key!r}")
    values = {key: read(settable[key].hint, each, (*keys, key)) for key, each in data.items()}
    return attempt(lambda: cls(**values), data, keys, known)


def attempt(
    create: Callable[[], Any],
    data: Mapping[str, Any],
    keys: Keys,
    known: Mapping[str, Any] | None = None,
) -> Any:
    """Return the result of `create`. Give the place of its settings to an error that it raises."""
    try:
        return create()
    except SettingError:
        raise
    except ConfigurationError as error:
        # The messages of this package begin with the name of the setting.
        word, _, rest = error.message.partition(" ")
        inner = [name for name, each in data.items() if isinstance(each, Mapping) and word in each]
        if word in data:
            raise SettingError((*keys, word), rest) from None
        if len(inner) == 1:
            raise SettingError((*keys, inner[0], word), rest) from None
        parameter = (known or {}).get(word.rstrip("="))
        is_function = parameter is not None and parameter.is_function
        advice = " (it is a function, so create the policy in code)" if is_function else ""
        raise SettingError(keys, f"is invalid: {error.message}{advice}") from None


def _read_union(hints: tuple[Any, ...], value: Any, keys: Keys) -> Any:
    hints = tuple(hint for hint in hints if can_be_data(hint))
    present = [hint for hint in hints if hint is not NO_TYPE]
    is_none = isinstance(value, str) and value == NONE
    found = [
        hint
        for hint in present
        if matches(hint, value) and not (is_none and typing.get_origin(hint) is Literal)
    ]
    if found:
        return read(_closest(found, value), value, keys)
    if NO_TYPE in hints and matches(NO_TYPE, value):
        return None
    if len(present) == 1:
        return read(present[0], value, keys)  # raises an error that is more precise
    nouns = " or ".join(dict.fromkeys(noun(hint) for hint in hints))
    raise SettingError(keys, f"must be {nouns}, not {shown(value)}")


def _closest(hints: list[Any], value: Any) -> Any:
    """Return the type that data is read from if several match: the first, with one exception.

    A table of tables is a mapping, and not named fields.
    """
    if isinstance(value, Mapping) and any(
        isinstance(each, Mapping) for each in cast("Mapping[str, Any]", value).values()
    ):
        return next((hint for hint in hints if origin_of(hint) in MAPPINGS), hints[0])
    return hints[0]


def _read_choice(choices: tuple[Any, ...], value: Any, keys: Keys) -> Any:
    if isinstance(value, str | int) and value in choices:
        return value
    names = [each for each in choices if isinstance(each, str)]
    advice = suggestion(value, names) if isinstance(value, str) else ""
    texts = ", ".join(f'"{each}"' for each in choices)
    advice = advice if "did you mean" in advice else ""
    raise SettingError(keys, f"must be one of {texts}, not {shown(value)}{advice}")


def _read_plain(hint: Any, value: Any) -> Any:
    if hint is Path:
        return Path(value)
    return float(value) if hint is float and isinstance(value, str) else value


def _read_list(hint: Any, value: Any, keys: Keys) -> Any:
    item = (*typing.get_args(hint), Any)[0]
    found = [read(item, each, (*keys, index)) for index, each in enumerate(value)]
    origin: Any = origin_of(hint)
    return cast("Any", origin(found) if origin in LISTS else found)


def as_table(value: Any, keys: Keys) -> dict[str, Any]:
    """Return `value` after checking that it is a table with names as keys.

    Raises:
        SettingError: It is something else.
    """
    if not isinstance(value, Mapping):
        raise SettingError(keys, f"must be a table, not {shown(value)}")
    table: dict[Any, Any] = {**cast("Any", value)}
    for name in table:
        if not isinstance(name, str):
            raise SettingError(keys, f"must have strings as names, not {shown(name)}")
    return table
