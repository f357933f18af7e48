"""Request bodies: one serialiser call, and a clear error for what JSON cannot say."""

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
    """A value of a request body that is not held in memory, such as a `Spool`. The body that it
    stands in is written piece by piece while it is sent.
    """

    def body_of(self, fields: Mapping[str, Any]) -> StreamedBody:
        """The JSON body with these fields, of which this value is one."""
        ...


def encode(body: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None = None) -> bytes:
    """JSON of the given arguments; omitted ones are filtered at the top level only.

    Response models may stand anywhere in it: what is `None` in a model was null or absent in the
    reply and is left out, while a `None` in a dict of the caller's is sent as null.

    Raises:
        RequestError: an argument that JSON cannot say, named by where it stands.
    """
    fields = _fields(body, extra)
    try:
        return _json(fields)
    except PydanticSerializationError as error:
        raise RequestError(_blame(fields, str(error))) from None


def encode_body(
    body: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None = None
) -> bytes | StreamedBody:
    """As `encode`; a body with a `StreamedValue` among its fields is written as it is sent."""
    fields = _fields(body, extra)
    try:
        return _json(fields)
    except PydanticSerializationError as error:
        # Looked for only here, so that bodies without one pay nothing.
        for value in fields.values():
            if isinstance(value, StreamedValue):
                return value.body_of(fields)
        raise RequestError(_blame(fields, str(error))) from None


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
        raise RequestError(f"the body cannot be serialised: {error}") from None
    # `rfind` takes half the time of `in`, and this scan costs as much as serialising.
    if data.rfind(b"NaN") >= 0 or data.rfind(b"Infinity") >= 0:
        # They may be text; only numbers are wrong.
        try:
            from_json(data, allow_inf_nan=False)
        except ValueError:
            raise RequestError(
                "the body holds a NaN or an infinity, which JSON cannot say"
            ) from None
    return data


def _blame(value: Any, reason: str) -> str:
    try:
        path = _find(value, "")
    except RecursionError:
        path = None
    return f"{path or 'the body'} cannot be sent as JSON: {reason}{_hint(reason)}"


def _hint(reason: str) -> str:
    """For what has its own form for requests."""
    return next((hint for name, hint in _HINTS.items() if f".{name}'" in reason), "")


_HINTS = {
    "Conversation": " (its `messages`, and its `system`)",
    "Tool": " (its `definition`; `run_tools` takes it as it is)",
    "ToolRegistry": " (its `definitions`; `run_tools` takes it as it is)",
}


def _find(value: Any, path: str) -> str | None:
    """Where the first offending value stands, as `messages[0].content`."""
    items: list[tuple[str, Any]] = []
    if isinstance(value, Mapping):
        fields = cast("Any", value)
        items = [(f"{path}.{key}" if path else str(key), item) for key, item in fields.items()]
    elif isinstance(value, (list, tuple)):
        values = cast("Sequence[Any]", value)
        items = [(f"{path}[{index}]", item) for index, item in enumerate(values)]
    for where, item in items:
        found = _find(item, where)
        if found:
            return found
    try:
        to_json(value, exclude_none=True)
    except (PydanticSerializationError, ValueError, RecursionError):
        return path
    return None
