"""From the bytes of a reply to typed values, in one step where the reply is as the spec says."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from api_claude_runtime.errors.base import DecodeError

from .models import APIModel
from .reply import marked

if TYPE_CHECKING:
    from .reply import Reply

M = TypeVar("M", bound=APIModel)


def model(cls: type[M], data: bytes, reply: Reply | None = None) -> M:
    """`data` as a `cls`.

    A reply that is JSON and yet not what the spec says (a field missing, null or of another type)
    is paid for all the same: it is built as far as it goes, with a `ReplyShapeWarning`.

    Raises:
        DecodeError: the reply is not JSON.
    """
    try:
        # The class's own validator, past BaseModel's wrapper: bytes in, model out.
        return cls.__pydantic_validator__.validate_json(data)  # type: ignore[no-any-return]  # Any in pydantic
    except ValidationError as error:
        value: M = _repair(cls, data, error, reply)
        return value


@functools.lru_cache(maxsize=256)
def adapter(kind: Any) -> TypeAdapter[Any]:
    """The validator of a union, built on first use: at import it would cost those who never
    decode one.
    """
    return TypeAdapter(kind)


def is_empty(data: bytes) -> bool:
    """Whether a body is empty or a JSON null."""
    return data.strip() in {b"", b"null"}


def part(cls: type[M], data: Any) -> M | None:
    """A part of a reply that was decoded without its type, as an error's details are."""
    if not isinstance(data, dict):
        return None
    try:
        return cls.model_validate(data)
    except ValidationError:
        from .repair import construct

        built: M = construct(cls, data)
        return built


def prepare(kind: Any) -> None:
    """Build the validator of a model or union now."""
    rebuild = getattr(kind, "model_rebuild", None)
    if rebuild is not None:
        rebuild()
    else:
        adapter(kind)


def value(kind: Any, data: bytes, reply: Reply | None = None) -> Any:
    """`data` as a member of the union `kind`, under the same rules."""
    try:
        return adapter(kind).validator.validate_json(data)
    except ValidationError as error:
        return _repair(kind, data, error, reply)


def _repair(kind: Any, data: bytes, error: ValidationError, reply: Reply | None) -> Any:
    request_id = reply.request_id if reply else None
    if any(problem["type"] == "json_invalid" for problem in error.errors(include_input=False)):
        start = " ".join(data[:200].decode("utf-8", "replace").split())
        said = f"it begins {start!r}" if start else "it is empty"
        text = f"the reply is not JSON, or cut off: {said}"
        raise marked(DecodeError(text, body=data, request_id=request_id), reply) from None
    parsed = from_json(data)
    if not isinstance(parsed, dict):
        text = f"the reply is {type(parsed).__name__}, not an object"
        raise marked(DecodeError(text, body=data, request_id=request_id), reply) from None
    from .repair import build

    return build(kind, parsed, error)
