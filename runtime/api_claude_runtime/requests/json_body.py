"""Serialization of JSON request bodies, with errors that name the invalid value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from pydantic_core import PydanticSerializationError, from_json, to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies.models import APIModel

from .call import Omit

if TYPE_CHECKING:
    from api_claude_runtime.http.request import StreamedBody


@runtime_checkable
class StreamedValue(Protocol):
    """A value of a request body that is not held in memory, such as a `Spool`.

    A body that contains one is generated in chunks while it is sent.
    """

    def body_of(self, fields: Mapping[str, Any]) -> StreamedBody:
        """Return the JSON body with these fields. One of them is this value."""
        ...


def encode(body: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None = None) -> bytes:
    """Serialize a body as JSON. `OMIT` is filtered out at the top level only.

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
    try:
        return _json(fields)
    except PydanticSerializationError as error:
        raise RequestError(_error_message(fields, str(error))) from None


def encode_body(
    body: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None = None
) -> bytes | StreamedBody:
    """Serialize a body as JSON, like `encode`, with support for `StreamedValue` fields.

    If a field is a `StreamedValue`, the result is a body that is generated while it is sent.
    """
    fields = _fields(body, extra)
    try:
        return _json(fields)
    except PydanticSerializationError as error:
        # Checked only after a failure, so that ordinary bodies have no overhead.
        for value in fields.values():
            if isinstance(value, StreamedValue):
                return value.body_of(fields)
        raise RequestError(_error_message(fields, str(error))) from None


def _fields(body: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None) -> dict[str, Any]:
    if isinstance(body, APIModel):
        body = body.model_dump(by_alias=True, exclude_none=True)
    fields = {key: value for key, value in body.items() if not isinstance(value, Omit)}
    if extra:
        fields.update(extra)
    return fields


def _json(fields: dict[str, Any]) -> bytes:
    try:
        data = to_json(fields, exclude_none=True)
    except PydanticSerializationError:
        raise
    except (ValueError, RecursionError) as error:
        raise RequestError(f"the body cannot be serialized: {error}") from None
    # `rfind` takes half the time of `in`, and this scan costs as much as serializing.
    if data.rfind(b"NaN") >= 0 or data.rfind(b"Infinity") >= 0:
        # These words are valid in strings. Only the numbers are an error.
        try:
            from_json(data, allow_inf_nan=False)
        except ValueError:
            raise RequestError(
                "the body contains NaN or Infinity, which JSON does not support"
            ) from None
    return data


def _error_message(value: Any, reason: str) -> str:
    try:
        path = _find_invalid(value, "")
    except RecursionError:
        path = None
    return f"{path or 'the body'} cannot be sent as JSON: {reason}{_hint(reason)}"


def _hint(reason: str) -> str:
    """Return a hint if the type has an attribute with the form that requests need."""
    return next((hint for name, hint in _HINTS.items() if f".{name}'" in reason), "")


_HINTS = {
    "Conversation": " (pass its `messages` and its `system`)",
    "Tool": " (pass its `definition`; `run_tools` accepts the tool itself)",
    "ToolRegistry": " (pass its `definitions`; `run_tools` accepts the registry itself)",
}


def _find_invalid(value: Any, path: str) -> str | None:
    """Return the path of the first invalid value, such as `messages[0].content`."""
    items: list[tuple[str, Any]] = []
    if isinstance(value, Mapping):
        fields = cast("Any", value)
        items = [(f"{path}.{key}" if path else str(key), item) for key, item in fields.items()]
    elif isinstance(value, (list, tuple)):
        values = cast("Sequence[Any]", value)
        items = [(f"{path}[{index}]", item) for index, item in enumerate(values)]
    for where, item in items:
        found = _find_invalid(item, where)
        if found:
            return found
    try:
        to_json(value, exclude_none=True)
    except (PydanticSerializationError, ValueError, RecursionError):
        return path
    return None
