"""Decodes response bytes to models. Responses that match the spec are decoded in one step."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from api_claude_runtime.errors.base import DecodeError

from .models import APIModel
from .reply import with_attempts

if TYPE_CHECKING:
    from .reply import Reply

M = TypeVar("M", bound=APIModel)


def model(cls: type[M], data: bytes, reply: Reply | None = None) -> M:
    """Decode the JSON `data` to a `cls`.

    A JSON object that differs from the spec (a field is missing, null or of another type) is not
    discarded, because the caller has paid for it. The model is built as far as possible, with a
    `ReplyShapeWarning`.

    Raises:
        DecodeError: `data` is not JSON, or not a JSON object.
    """
    try:
        # The validator of the class is faster than `BaseModel.model_validate_json`.
        return cls.__pydantic_validator__.validate_json(data)  # type: ignore[no-any-return]  # Any in pydantic
    except ValidationError as error:
        value: M = _repair(cls, data, error, reply)
        return value


@functools.lru_cache(maxsize=256)
def adapter(kind: Any) -> TypeAdapter[Any]:
    """Return the validator of a union, built on first use.

    Building it at import would slow down programs that never decode this union.
    """
    return TypeAdapter(kind)


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


def prepare(kind: Any) -> None:
    """Build the validator of a model or union, which otherwise happens on first use."""
    rebuild = getattr(kind, "model_rebuild", None)
    if rebuild is not None:
        rebuild()
    else:
        adapter(kind)


def value(kind: Any, data: bytes, reply: Reply | None = None) -> Any:
    """Decode the JSON `data` to a member of the union `kind`. See `model` for the rules."""
    try:
        return adapter(kind).validator.validate_json(data)
    except ValidationError as error:
        return _repair(kind, data, error, reply)


def _repair(kind: Any, data: bytes, error: ValidationError, reply: Reply | None) -> Any:
    request_id = reply.request_id if reply else None
    if any(problem["type"] == "json_invalid" for problem in error.errors(include_input=False)):
        start = " ".join(data[:200].decode("utf-8", "replace").split())
        reason = f"it begins with {start!r}" if start else "it is empty"
        text = f"the response is not JSON or is cut off: {reason}"
        raise with_attempts(DecodeError(text, body=data, request_id=request_id), reply) from None
    parsed = from_json(data)
    if not isinstance(parsed, dict):
        text = f"the response must be a JSON object, not {type(parsed).__name__}"
        raise with_attempts(DecodeError(text, body=data, request_id=request_id), reply) from None
    from .repair import build

    return build(kind, parsed, error)
