"""Decodes a response to a type of the caller: a pydantic model, a `TypedDict`, `dict`, `list[...]`.

The models of this package have their own rules (`decode.py`). A type of the caller is validated as
it is: a response that does not match it is an error, because no part of it can be trusted to have
the attributes that the caller expects.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel, PydanticSchemaGenerationError, ValidationError

from api_claude_runtime.errors.base import DecodeError, RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http import json_text

from . import decode, error_body
from .models import APIModel, Open
from .reply import attach, with_attempts

if TYPE_CHECKING:
    from .reply import Reply

T = TypeVar("T")
Decoder = Callable[[bytes, "Reply"], Any]

_ERROR_FIELDS = {"type", "error", "request_id"}


class JSONObject(dict[str, Any]):
    """A JSON object as a `dict` that `reply_of` accepts. A copy of it is a plain `dict`."""

    __slots__ = ("_reply",)

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)


class JSONArray(list[Any]):
    """A JSON array as a `list` that `reply_of` accepts. A copy of it is a plain `list`."""

    __slots__ = ("_reply",)

    def __reduce__(self) -> tuple[Any, ...]:
        return list, (list(self),)


class Body(bytes):
    """The bytes of a response, which `reply_of` accepts. A copy of it is plain `bytes`."""

    def __reduce__(self) -> tuple[Any, ...]:
        return bytes, (bytes(self),)


def is_generated(kind: Any) -> bool:
    """Return whether `kind` is a model or an open union of this package."""
    if isinstance(kind, type):
        return issubclass(kind, APIModel)
    return any(isinstance(each, Open) for each in getattr(kind, "__metadata__", ()))


def decoder(kind: Any) -> Decoder:
    """Return a function that decodes JSON to a `kind`.

    Raises:
        RequestError: `kind` is not a type that pydantic can validate.
    """
    if is_generated(kind):
        return functools.partial(decode.model if isinstance(kind, type) else decode.value, kind)
    try:
        if isinstance(kind, str):
            raise TypeError("a string is not a type")  # noqa: TRY301 - as what pydantic refuses
        decode.adapter(kind).rebuild(raise_errors=True)  # for a name that is not defined
    except Exception as error:  # noqa: BLE001 - pydantic and the value raise much, such as SchemaError
        advice = _advice(kind, error)
        raise RequestError(
            f"cast_to must be a type that pydantic can validate, not {shown(kind)}: {advice}"
        ) from None
    return functools.partial(_validated, kind)


def _advice(kind: Any, error: Exception) -> str:
    name = getattr(kind, "__name__", "")
    if name in {"Response", "APIResponse"}:  # the official package accepts an `httpx.Response`
        return "use dict or bytes, and `reply_of(value)` for the status and the headers"
    if isinstance(error, PydanticSchemaGenerationError):  # its text names options of models only
        return "use a pydantic model, a TypedDict, a dataclass, dict, list[...] or bytes"
    return str(error).partition("\n")[0]


def decoded(kind: Any, data: bytes, reply: Reply) -> Any:
    """Decode JSON to a `kind`. See `decoder`."""
    return decoder(kind)(data, reply)


def discarded(_kind: None, data: bytes, reply: Reply) -> None:
    """Discard a body, unless it is an error of the API, which is raised."""
    check_error(data, reply)


def with_reply(value: Any, reply: Reply) -> Any:
    """Store `reply` on a decoded value, if its type allows that. Return the value."""
    if isinstance(value, BaseModel):
        return attach(value, reply)
    if type(value) is dict:
        return attach(JSONObject(cast("dict[str, Any]", value)), reply)
    if type(value) is list:
        return attach(JSONArray(cast("Any", value)), reply)
    return value


def check_error(data: bytes, reply: Reply) -> None:
    """Raise the error of the API that a body with status 200 is. Other bodies are accepted.

    An object with other fields beside `error` is not an error: it may be a job that failed.
    """
    if b'"error"' not in data:
        return
    try:
        parsed = json_text.parse(data)
    except ValueError:
        return
    fields = cast("dict[str, Any]", parsed if isinstance(parsed, dict) else {})
    if fields.get("type") == "error" or fields.keys() <= _ERROR_FIELDS:
        error = error_body.error_for(fields, reply)
        if error is not None:
            raise error


def _validated(kind: Any, data: bytes, reply: Reply) -> Any:
    if "error" not in getattr(kind, "model_fields", ()):
        check_error(data, reply)
    validate = decode.adapter(kind).validator.validate_json
    try:
        return validate(data)
    except ValidationError as error:
        failed = error
    if (text := decode.mended_text(data, failed)) is not None:
        try:
            return validate(text)
        except ValidationError as error:
            failed = error
    name = kind.__name__ if isinstance(kind, type) else str(kind)
    problems = "; ".join(
        f"{'.'.join(map(str, each['loc'])) or 'the body'}: {each['msg']}"
        for each in failed.errors(include_input=False, include_url=False)[:3]
    )
    message = f"the response does not match cast_to={name}: {problems}"
    raised = DecodeError(message, body=data, request_id=reply.request_id)
    raised.hint = "compare the type with `body`, which has the response"
    raise with_attempts(raised, reply)
