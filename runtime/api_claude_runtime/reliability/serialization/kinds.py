"""The kinds of plain data that a type is read from: numbers, strings, lists and tables."""

from __future__ import annotations

import collections.abc
import dataclasses
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

NONE = "none"
"""The value of a setting that has none, because TOML has no null. A string is never read so."""

LISTS = (list, tuple, set, frozenset)
COLLECTIONS = (
    *LISTS,
    collections.abc.Sequence,
    collections.abc.Collection,
    collections.abc.Iterable,
)
MAPPINGS = (dict, collections.abc.Mapping)
NO_TYPE = type(None)
NOUNS: dict[Any, str] = {
    bool: "true or false",
    int: "an integer",
    float: "a number",
    str: "a string",
    Path: "a string",
    NO_TYPE: f'"{NONE}"',
}


def origin_of(hint: Any) -> Any:
    """Return `list` for `list[int]`, and `int` for `int`."""
    return typing.get_origin(hint) or hint


def matches(hint: Any, value: Any) -> bool:
    """Return whether `value` is of the kind of data that the type `hint` is read from."""
    if isinstance(value, bool) and hint is not bool:
        return origin_of(hint) is Literal and _is_in(hint, value)
    if hint is float:
        return isinstance(value, (int, float)) or (isinstance(value, str) and value == "inf")
    if hint is NO_TYPE:
        return value is None or (isinstance(value, str) and value == NONE)
    if hint in NOUNS:
        return isinstance(value, str if hint is Path else hint)
    if origin_of(hint) is Literal:
        return any(type(each) is type(value) for each in typing.get_args(hint))
    return isinstance(value, list | tuple) if is_list(hint) else isinstance(value, Mapping)


def _is_in(hint: Any, value: bool) -> bool:
    return any(each is value for each in typing.get_args(hint))


def is_list(hint: Any) -> bool:
    """Return whether the type is read from a list. A `NamedTuple` is read from a table."""
    return origin_of(hint) in COLLECTIONS


def can_be_data(hint: Any) -> bool:
    """Return whether plain data can contain a value of the type; not a function or a `tzinfo`."""
    origin = origin_of(hint)
    known = hint is Any or hint in NOUNS or origin is Literal or origin in MAPPINGS
    return known or is_list(hint) or is_table(hint)


def is_table(value: Any) -> bool:
    """Return whether a type, or an object, is one of named fields."""
    return hasattr(value, "_fields") or dataclasses.is_dataclass(value)


def noun(hint: Any) -> str:
    """Return what the type is called in messages, such as `a number`."""
    if origin_of(hint) is Literal:
        return "one of " + ", ".join(f'"{each}"' for each in typing.get_args(hint))
    return NOUNS.get(hint) or ("a list" if is_list(hint) else "a table")
