"""Errors for values that a JSON body does not accept: their place, the reason, and advice."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from math import isfinite
from re import Pattern
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any, cast

from pydantic_core import PydanticSerializationError, from_json, to_json

from api_claude_runtime.auth.hiding import is_utf8
from api_claude_runtime.auth.secret import MaskedBody, Secret
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

_HELPERS = {
    "Conversation": "pass its `messages` and its `system`",
    "Tool": "pass its `definition`; `run_tools` accepts the tool itself",
    "ToolRegistry": "pass its `definitions`; `run_tools` accepts the registry itself",
    "Parsed": "pass its `message`",
    "Turn": "pass its `message`",
    "StreamedTurn": "pass its `message`",
    "MessageStream": "pass its `get_final_message()`",
    "AsyncMessageStream": "pass `await stream.get_final_message()`",
}
_BYTES = "decode text with .decode(), or pass image(...) or document(...) for a file"
_FUNCTIONS = (FunctionType, MethodType, BuiltinFunctionType, partial)
_FUNCTION = (
    "decorate the function with `@tool` and pass its `definition`; `run_tools` accepts the function"
    " itself"
)
_CLASS = "pass `Output(Type).format` as an output format, or `tool(Type).definition` as a tool"
_TYPES: tuple[tuple[type | tuple[type, ...], str], ...] = (
    ((bytes, bytearray, memoryview), _BYTES),
    (os.PathLike, "pass image(path) or document(path) for a file, or str(path) for its name"),
    (timedelta, "pass .total_seconds()"),
    ((Decimal, Fraction), "pass float(...) for a number, or str(...) for text"),
    (Pattern, "pass its `pattern`"),
    (AsyncIterable, "pass a list of its values"),
)


class Reveal:
    """Writes the secrets in a body, and remembers them."""

    def __init__(self) -> None:
        self._secrets: list[bytes] = []

    def __call__(self, value: Any) -> Any:
        if isinstance(value, Secret) and is_utf8(value):
            self._secrets.append(value.reveal().encode())
            return value.reveal()
        kind = type(cast("object", value))
        reason = "a secret cannot be encoded as UTF-8" if kind is Secret else f"{kind}"
        raise PydanticSerializationError(f"Unable to serialize unknown type: {reason}")

    def masked(self, data: bytes) -> bytes:
        """Return the body with a masked `repr`, if it has secrets."""
        if not self._secrets:
            return data
        body = MaskedBody(data)
        body.secrets = tuple(self._secrets)
        return body


def is_helper(value: Any) -> bool:
    """Return whether `value` is an object of this package that has a request form of its own."""
    kind: type = type(cast("object", value))
    return kind.__name__ in _HELPERS and kind.__module__.partition(".")[0] == "api_claude_runtime"


def advice(value: Any, place: str) -> str:
    """Return advice in parentheses for a value that JSON cannot represent; empty without any."""
    if is_helper(value):
        return f" ({_HELPERS[type(value).__name__]})"
    if isinstance(value, type):
        return f" ({_CLASS})"
    if place.startswith("tools") and isinstance(value, _FUNCTIONS):
        return f" ({_FUNCTION})"
    for kinds, text in _TYPES:
        if isinstance(value, kinds):
            return f" ({text})"
    if callable(getattr(value, "read", None)):
        return " (pass its content: text, or image(...) or document(...) of its bytes)"
    if hasattr(value, "tolist"):
        return " (pass .tolist())"
    return ""


def check_numbers(data: bytes) -> None:
    """Check that serialized JSON has no NaN and no infinity.

    Raises:
        RequestError: It has one. The message names its place.
    """
    try:
        from_json(data, allow_inf_nan=False)
    except ValueError:
        place = None
        with contextlib.suppress(ValueError, RecursionError):
            place = _place_of_nan(from_json(data), "")
        raise RequestError(
            f"{place or 'the body'} contains NaN or Infinity, which JSON does not support"
        ) from None


def _place_of_nan(value: Any, path: str) -> str | None:
    if isinstance(value, float):
        return None if isfinite(value) else path
    items: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        items = [(_joined(path, key), item) for key, item in fields.items()]
    elif isinstance(value, list):
        values = cast("Any", value)
        items = [(f"{path}[{index}]", item) for index, item in enumerate(values)]
    return next((found for where, item in items if (found := _place_of_nan(item, where))), None)


def refused(place: str | None, reason: str) -> RequestError:
    return RequestError(f"{place or 'the body'} cannot be sent as JSON: {reason}")


def serialization_error(body: Any, reason: str) -> RequestError:
    """Return the error for a body that pydantic cannot serialize for the given reason."""
    try:
        place = _find_invalid(body, "")
    except RecursionError:
        place = None
    return refused(place, reason)


def _joined(path: str, key: object) -> str:
    name = key if isinstance(key, str) else shown(key)
    return f"{path}.{name}" if path else name


def _find_invalid(value: Any, path: str) -> str | None:
    """Return the path of the first invalid value, such as `messages[0].content`."""
    items: list[tuple[str, Any]] = []
    if isinstance(value, Mapping):
        fields = cast("Any", value)
        items = [(_joined(path, key), item) for key, item in fields.items()]
    elif isinstance(value, (list, tuple)):
        values = cast("Sequence[Any]", value)
        items = [(f"{path}[{index}]", item) for index, item in enumerate(values)]
    for where, item in items:
        found = _find_invalid(item, where)
        if found:
            return found
    try:
        to_json(value, exclude_none=True, fallback=Reveal())
    except (PydanticSerializationError, ValueError, RecursionError):
        return path
    return None
