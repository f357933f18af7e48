"""Decodes response bytes to models. Responses that match the spec are decoded in one step."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.http.json_text import mended

from . import error_body
from .fields import UNREADABLE
from .lazy_member import build_members
from .models import APIModel, Unknown, tags_of
from .reply import with_attempts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .reply import Reply

M = TypeVar("M", bound=APIModel)


def model(cls: type[M], data: bytes, reply: Reply | None = None, what: str = "the response") -> M:
    """Decode the JSON `data` to a `cls`. Errors call the data `what`.

    A JSON object that differs from the spec (a field is missing, null or of another type) is not
    discarded, because the caller has paid for it. The model is built as far as possible, with a
    `ReplyShapeWarning`.

    Raises:
        DecodeError: `data` is not JSON, or not a JSON object.
        APIStatusError: `data` is an error of the API.
    """
    try:
        # The validator of the class is faster than `BaseModel.model_validate_json`.
        value: M = cls.__pydantic_validator__.validate_json(data)
    except ValidationError as error:
        value = _repair(cls, data, error, reply, what)
    else:
        if value.__pydantic_extra__ and error_body.has_error(value):
            _raise_error(data, reply)
    return value


@functools.lru_cache(maxsize=256)
def adapter(kind: Any) -> TypeAdapter[Any]:
    """Return the validator of a union, built on first use.

    Building it at import would slow down programs that never decode this union.
    """
    return TypeAdapter(kind)


@functools.lru_cache(maxsize=256)
def tags(kind: Any) -> frozenset[bytes]:
    """Return the `type` of each member of a union, encoded. Empty for a union without types."""
    return frozenset(tag.encode() for tag in tags_of(kind))


def member(kind: Any, fields: Any) -> Any:
    """Build the member of the union `kind` from parsed JSON, as far as possible."""
    try:
        return adapter(kind).validate_python(fields)
    except ValidationError as error:
        from .repair import build

        return build(kind, fields, error)


def is_json(data: bytes) -> bool:
    """Return whether `data` is a complete JSON value."""
    try:
        from_json(data)
    except ValueError:
        return False
    return True


def optional(cls: type[M], data: bytes, reply: Reply | None = None) -> M | None:
    """Decode the JSON `data` to a `cls`. Return `None` if it is empty or null."""
    return None if is_empty(data) else model(cls, data, reply)


def is_empty(data: bytes) -> bool:
    """Return whether a body is empty or a JSON null."""
    return data.strip() in {b"", b"null"}


def part(cls: type[M], data: Any) -> M | None:
    """Build a `cls` from parsed JSON, such as the details of an error.

    Returns `None` if `data` is not an object.
    """
    if not isinstance(data, dict):
        return None
    try:
        return cls.model_validate(data)
    except ValidationError:
        from .repair import construct

        built: M = construct(cls, data)
        return built


def parts(cls: type[M], data: Any) -> list[M] | None:
    """Build a list of `cls` from parsed JSON. Entries that are not objects are left out.

    Returns `None` if `data` is not a list.
    """
    if not isinstance(data, list):
        return None
    entries = cast("Iterable[Any]", data)
    return [built for each in entries if (built := part(cls, each)) is not None]


def prepare(kind: Any) -> None:
    """Build the validators of a model or union and of its rare members.

    Otherwise, each is built on first use.
    """
    rebuild = getattr(kind, "model_rebuild", None)
    if rebuild is not None:
        rebuild()
    else:
        adapter(kind)
    build_members()


def value(kind: Any, data: bytes, reply: Reply | None = None, what: str = "the response") -> Any:
    """Decode the JSON `data` to a member of the union `kind`. See `model` for the rules."""
    try:
        decoded = adapter(kind).validator.validate_json(data)
    except ValidationError as error:
        return _repair(kind, data, error, reply, what)
    if decoded.__class__ is Unknown and error_body.has_error(decoded):
        _raise_error(data, reply)
    return decoded


def _repair(kind: Any, data: bytes, error: ValidationError, reply: Reply | None, what: str) -> Any:
    """Decode a body that is not exactly a `kind`, or raise the error that it is."""
    if not _is_json_error(error):
        return _build(kind, data, error, reply, what)
    text = mended_text(data, error)
    if text is None:
        raise _unreadable(data, reply, what) from None
    try:
        decoded = adapter(kind).validator.validate_json(text)
    except ValidationError as second:
        return _build(kind, text, second, reply, what)
    if isinstance(decoded, APIModel) and error_body.has_error(decoded):
        _raise_error(text, reply)
    return decoded


def mended_text(data: bytes, error: ValidationError) -> bytes | None:
    """Return JSON that failed with `error` in a form that can be parsed; `None` if there is none.

    Text that was replaced is reported with a `ReplyShapeWarning`.
    """
    if not _is_json_error(error):
        return None
    text = mended(data)
    if text == data or not is_json(text):
        return None
    if not data.endswith(text):  # more than a byte order mark is mended
        from .warning import warn_shape

        warn_shape("the response contains text that is not Unicode: it has U+FFFD instead")
    return text


def _build(kind: Any, data: bytes, error: ValidationError, reply: Reply | None, what: str) -> Any:
    """Build a `kind` from JSON that differs from it, or raise the error that it is."""
    parsed = from_json(data)
    if not isinstance(parsed, dict):
        text = f"{what} must be a JSON object, not {type(parsed).__name__}"
        raise _decode_error(text, data, reply) from None
    declared = getattr(kind, "model_fields", ())
    if "error" not in declared and (found := error_body.error_for(parsed, reply)):
        raise found from None
    from .repair import build

    try:
        return build(kind, parsed, error)
    except UNREADABLE as raised:
        text = f"{what} differs from the spec so much that no value can be built from it"
        raise _decode_error(text, data, reply) from raised


def _is_json_error(error: ValidationError) -> bool:
    return any(problem["type"] == "json_invalid" for problem in error.errors(include_input=False))


def _unreadable(data: bytes, reply: Reply | None, what: str) -> DecodeError:
    """Return the error for text that is not JSON, or is JSON beyond the limits of the parser."""
    from api_claude_runtime.errors.json_problem import is_limit, json_problem

    problem = json_problem(data)
    error = _decode_error(f"{what} {problem}", data, reply)
    if is_limit(problem):
        error.hint = "`body` has the text, which another parser may read"
    return error


def _decode_error(text: str, data: bytes, reply: Reply | None) -> DecodeError:
    request_id = reply.request_id if reply else None
    return with_attempts(DecodeError(text, body=data, request_id=request_id), reply)


def _raise_error(data: bytes, reply: Reply | None) -> None:
    if error := error_body.error_in(data, reply):
        raise error
