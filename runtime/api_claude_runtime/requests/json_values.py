"""`to_json_value`: conversion of Python values to JSON values, by the rule in `docs/types.md`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, MappingView, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time
from enum import Enum
from math import isfinite
from typing import Any, cast
from uuid import UUID

from pydantic_core import Url

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies.models import APIModel

from .call import is_omitted
from .json_errors import advice, is_helper, refused


def to_json_value(value: Any, place: str = "") -> Any:
    """Return `value` in a form that pydantic serializes as the documented rule states.

    Args:
        value: A body or a part of it.
        place: Its place in the body, for errors.

    Raises:
        RequestError: The rule refuses a value. The message has its place and a hint.
    """
    kind: type = type(cast("object", value))
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is Secret:
        return value  # the serializer reveals it
    if isinstance(value, Enum):
        return to_json_value(value.value, place)
    if isinstance(value, float):
        if not isfinite(value):
            raise RequestError(
                f"{place or 'the body'} contains NaN or Infinity, which JSON does not support"
            )
        return float(value)
    if isinstance(value, APIModel):
        return _model(value, place)
    if isinstance(value, (str, int, datetime, date, time, UUID)):
        return value
    if isinstance(value, Mapping):
        return _object(cast("Any", value), place)
    if _is_array(value):
        return [
            to_json_value(item, f"{place}[{index}]")
            for index, item in enumerate(value)
            if not is_omitted(item)
        ]
    return _other(value, place)


def is_message(kind: type[APIModel]) -> bool:
    """Return whether `kind` is a whole response of the model, which is sent back as one turn."""
    return {"role", "content", "usage"} <= kind.model_fields.keys()


def _model(value: APIModel, place: str) -> Any:
    if not is_message(type(value)):
        return value
    message: Any = value
    return {"role": message.role, "content": to_json_value(message.content, f"{place}.content")}


def _object(value: Mapping[Any, Any], place: str) -> dict[str, Any]:
    result: dict[str, Any] = {}
    kind: Any = value.get("type")
    encoded = isinstance(kind, str) and kind == "base64"
    for name, item in value.items():
        if is_omitted(item):
            continue
        key = name.value if isinstance(name, Enum) else name
        if not isinstance(key, (str, int)):
            kind = type(key).__name__
            raise refused(place, f"the key of an object must be a string, not {kind}")
        text = key if isinstance(key, str) else str(int(key))
        where = f"{place}.{text}" if place else text
        if encoded and text == "data" and not isinstance(item, str):
            result[text] = _base64(item, where)
        else:
            result[text] = to_json_value(item, where)
    return result


def _base64(value: Any, place: str) -> str:
    from .uploads.files import base64_of  # most programs do not need it

    return base64_of(place, value)


def _is_array(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return True
    if isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read"):
        return False  # a file is an iterator over its lines
    kinds = (Sequence, AbstractSet, MappingView, Iterator)
    return isinstance(value, kinds) and not is_helper(value)


def _other(value: Any, place: str) -> Any:
    if not isinstance(value, type) and not is_helper(value):
        if hasattr(value, "__pydantic_serializer__") or isinstance(value, Url):
            return value  # its own class defines its JSON form
        if dataclasses.is_dataclass(value):
            fields = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
            return _object({k: v for k, v in fields.items() if v is not None}, place)
        scalar = _numpy_scalar(value)
        if scalar is not None:
            return to_json_value(scalar, place)
    raise refused(place, f"{type(value).__name__} is not a JSON type{advice(value, place)}")


def _numpy_scalar(value: Any) -> Any:
    """Return a scalar of numpy as the matching Python value; `None` for anything else."""
    if type(value).__module__ != "numpy" or getattr(value, "ndim", None) != 0:
        return None
    scalar = value.item()
    return scalar if isinstance(scalar, (bool, int, float, date)) else None
