"""Serialization of JSON request bodies, with errors that name the invalid value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from gc import get_referents
from itertools import compress
from math import inf, isfinite
from types import NoneType
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from pydantic_core import PydanticSerializationError, to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies.models import APIModel

from .call import OMIT

if TYPE_CHECKING:
    from api_claude_runtime.http.request import StreamedBody

_EXACT = frozenset((str, int, bool, NoneType, dict, list, tuple))
_all_exact = _EXACT.issuperset
_is_exact = _EXACT.__contains__
_blocks = set[type]()
"""Response models in the bodies so far that are sent as they are."""

# The serializer refuses a deeper body.
_DEPTHS = range(256)
# Values are deduplicated in larger levels, so that a circular reference does not multiply them.
_LARGE = 10_000


@runtime_checkable
class StreamedValue(Protocol):
    """A value of a request body that is not held in memory, such as a `Spool`.

    A body that contains one is generated in chunks while it is sent.
    """

    def body_of(self, fields: Mapping[str, Any]) -> StreamedBody:
        """Return the JSON body with these fields. One of them is this value."""
        ...


def encode(body: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None = None) -> bytes:
    """Serialize a body as JSON, by the rule in `docs/types.md`. `OMIT` is left out at any depth.

    The body may contain response models at any depth. A `None` in a model means that the field was
    null or absent in the response. It is not sent, unless requests require the field. A `None` in a
    dict is sent as null.

    Args:
        body: The fields of the body.
        extra: Fields to add or replace.

    Raises:
        RequestError: JSON cannot represent a value. The message names its place in the body.
    """
    fields = _fields(body, extra)
    serialize = _serializer(fields)
    return _converted(fields) if serialize is None else serialize(fields)


def encode_body(body: Any, extra: Mapping[str, Any] | None = None) -> bytes | StreamedBody:
    """Serialize a body as JSON, like `encode`, with support for `StreamedValue` fields.

    If a field is a `StreamedValue`, the result is a body that is generated while it is sent. A body
    that is not an object, such as a list, has no fields and cannot be combined with `extra`.
    """
    # Not `type(body)`, which narrows the type that type checkers see.
    if body.__class__ is not dict and not _has_fields(body):
        if extra:
            kind = type(body).__name__
            raise RequestError(f"extra_body must not be given with a body that is a {kind}")
        return _converted(body)
    fields = _fields(body, extra)
    if (serialize := _serializer(fields)) is not None:
        return serialize(fields)
    for value in fields.values():
        # A mock has every attribute.
        if isinstance(value, StreamedValue) and hasattr(type(value), "body_of"):
            return value.body_of(fields)
    return _converted(fields)


def _has_fields(body: object) -> bool:
    return isinstance(body, (Mapping, APIModel))


def _fields(body: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None) -> dict[str, Any]:
    given: Any = body
    kind = type(cast("object", given))
    # `isinstance` is slow for the classes of pydantic, and nearly every body is a dict.
    if kind is not dict and isinstance(body, APIModel):
        given = body.model_dump(by_alias=True, exclude_none=True)
    # Other markers with the meaning of `OMIT` are rare, and conversion leaves them out.
    fields: dict[str, Any] = {key: value for key, value in given.items() if value is not OMIT}
    if extra:
        fields.update(extra)
    return fields


class _Orjson:
    """The serializer of orjson, once it is worth its import, which takes 5 ms."""

    __slots__ = ("dumps", "unused")

    def __init__(self) -> None:
        self.dumps: Callable[[Any], bytes] | None = None
        """`None` if orjson is not imported, or not installed."""
        self.unused: float = 1_000_000
        """Bytes that are still serialized without it."""

    def load(self) -> None:
        self.unused = inf
        try:
            from orjson import dumps
        except ImportError:
            return
        self.dumps = dumps


_orjson = _Orjson()


def prepare() -> None:
    """Import orjson now if it is installed, and not after the first megabyte of bodies."""
    _orjson.load()


def _plain_json(fields: Any) -> bytes:
    """Serialize JSON values of exactly the types of `_EXACT`.

    For these, orjson writes the same bytes as pydantic, faster. What it refuses, such as keys that
    are integers, and integers of more than 64 bits, is left to pydantic, which has its own rule and
    errors for it.
    """
    if _orjson.dumps is not None:
        try:
            return _orjson.dumps(fields)
        except TypeError:
            pass
    data = _json(fields)
    _orjson.unused -= len(data)
    if _orjson.unused < 0:
        _orjson.load()
    return data


def _json(fields: Any, fallback: Callable[[Any], Any] | None = None) -> bytes:
    try:
        return to_json(fields, exclude_none=True, fallback=fallback)
    except PydanticSerializationError as error:
        from .json_errors import serialization_error

        raise serialization_error(fields, str(error)) from None
    except (ValueError, RecursionError) as error:
        raise RequestError(f"the body cannot be serialized: {error}") from None


def _converted(fields: Any) -> bytes:
    from .json_errors import Reveal  # most bodies need neither
    from .json_values import to_json_value

    try:
        fields = to_json_value(fields)
    except RecursionError as error:
        raise RequestError(f"the body cannot be serialized: {error}") from None
    if _serializer([fields]) is _plain_json:
        return _plain_json(fields)
    reveal = Reveal()
    return reveal.masked(_json_of_models(fields, reveal))


def _json_of_models(fields: Any, fallback: Callable[[Any], Any] | None = None) -> bytes:
    """Serialize a body with models, of a response or of the caller, which may contain NaN."""
    data = _json(fields, fallback)
    if b"NaN" in data or b"Infinity" in data:
        from .json_errors import check_numbers

        check_numbers(data)
    return data


def _serializer(fields: dict[str, Any] | list[Any]) -> Callable[[Any], bytes] | None:
    """Return the function that serializes a body; `None` if its values have to be converted.

    JSON values and response models need no conversion. Every body is checked, because pydantic
    serializes bytes, paths and iterators without an error, and orjson serializes NaN as null.
    The check goes through the body level by level, without a loop over values in Python:
    `get_referents` returns the items of many containers at once.
    """
    level: Any = fields.values() if isinstance(fields, dict) else fields
    serialize = _plain_json
    for _ in _DEPTHS:
        if not _all_exact(map(type, level)):
            others = {*map(type, level)} - _EXACT
            if float in others:
                others.remove(float)
                # Conversion reports the place of a number that JSON does not support.
                if not all([isfinite(value) for value in level if type(value) is float]):  # noqa: C419 - a list is faster here
                    return None
            if others:
                if not others <= _blocks and not _are_blocks(others):
                    return None
                serialize = _json_of_models
                level = compress(level, map(_is_exact, map(type, level)))
        level = get_referents(*level)
        if not level:
            break
        if len(level) > _LARGE:
            level = {id(value): value for value in level}.values()
    return serialize


def _are_blocks(kinds: set[type]) -> bool:
    from .json_values import is_message

    if not all(issubclass(kind, APIModel) and not is_message(kind) for kind in kinds):
        return False
    _blocks.update(kinds)
    return True
