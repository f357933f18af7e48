"""`Output`: the type of a response's text. It gives the schema to send and checks the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypedDict, TypeVar, cast, overload

from pydantic import ValidationError
from pydantic_core import from_json

from api_claude_runtime.errors.base import RequestError

from .errors import OutputError
from .schema import name_of, output_schema, shape

__all__ = ("Output",)

T = TypeVar("T")

MAX_SHOWN = 5
"""Maximum number of problems in an error message. The attribute `problems` has all of them."""


class OutputFormat(TypedDict):
    """Type of `output_config.format`."""

    type: Literal["json_schema"]
    schema: Mapping[str, Any]  # must be identical to the generated type for type checkers


class Output(Generic[T]):
    """The expected type of a response's text.

    The type may be a model, a dataclass, a `TypedDict`, `list[...]`, a `Literal`, a union, or
    anything else that pydantic's `TypeAdapter` accepts.

    The API requires a JSON object. Any other type is wrapped as `{"value": ...}` in the schema, and
    unwrapped when the response is parsed.

    Type checkers infer `Any` for a `Literal` or a union. Annotate the variable in this case:
    `pet: Output[Cat | Dog] = Output(Cat | Dog)`.
    """

    __slots__ = ("kind",)

    @overload
    def __init__(self, kind: type[T]) -> None: ...
    @overload
    def __init__(self: Output[Any], kind: Any) -> None: ...
    def __init__(self, kind: Any) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"Output({name_of(self.kind)})"

    @property
    def format(self) -> OutputFormat:
        """Value for `output_config={"format": ...}`, a new dict on each access.

        Raises:
            RequestError: A schema of the API cannot express the type. The message has the place.
                See `output_schema`.
        """
        return {"type": "json_schema", "schema": output_schema(self.kind)}

    def parse(self, text: str | bytes) -> T:
        """Parse `text` into a value of the type, with all its bounds and validators.

        Raises:
            OutputError: `text` is not JSON, is cut off, or does not match the type.
        """
        if not isinstance(cast("object", text), (str, bytes, bytearray)):
            raise RequestError(f"text must be a string or bytes, not {type(text).__name__}")
        adapter, _, wrapped = shape(self.kind)
        try:
            value = adapter.validate_json(text)
        except ValidationError as error:
            raise _output_error(self.kind, text, error, wrapped=wrapped) from None
        return cast("T", value.value if wrapped else value)

    def partial(self, text: str | bytes) -> object:
        """Parse the beginning of a JSON text into plain JSON values, without checks.

        The last string or number may be incomplete. The result is `None` if `text` is empty or not
        the beginning of JSON.
        """
        try:
            value: Any = from_json(text, allow_partial="trailing-strings")
        except (ValueError, TypeError):  # TypeError: a str that cannot be encoded as UTF-8
            return None
        if not shape(self.kind).wrapped:
            return value
        return cast("dict[str, Any]", value).get("value") if isinstance(value, dict) else None


def _output_error(
    kind: Any, text: str | bytes, error: ValidationError, *, wrapped: bool
) -> OutputError:
    try:
        value: Any = from_json(text)
    except (ValueError, TypeError):
        value = None
    problems: list[str] = []
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        path = _path(each["loc"], value, missing=each["type"] == "missing", wrapped=wrapped)
        problems.append(f"{path or 'the whole text'}: {each['msg']}")
    shown = [each if len(each) <= 200 else each[:197] + "..." for each in problems[:MAX_SHOWN]]
    more = f"; and {len(problems) - MAX_SHOWN} more" if len(problems) > MAX_SHOWN else ""
    message = f"the output does not match {name_of(kind)}: {'; '.join(shown)}{more}"
    whole = text if isinstance(text, str) else text.decode("utf-8", "replace")
    return OutputError(message, text=whole, problems=tuple(problems))


def _path(loc: tuple[int | str, ...], value: Any, *, missing: bool, wrapped: bool) -> str:
    """Return the path of a problem, such as `items[2].name`.

    pydantic adds steps for the members of a union, which are not in the value. They are left out.
    """
    path = ""
    for at, step in enumerate(loc):
        last = at == len(loc) - 1
        if isinstance(step, int) and isinstance(value, list):
            items: Any = cast("Any", value)
            value = items[step] if step < len(items) else None
            path += f"[{step}]"
        elif isinstance(value, dict) and (step in value or (missing and last)):
            value = cast("dict[int | str, Any]", value).get(step)
            if at or not wrapped or (missing and last):
                path += f".{step}" if path else str(step)
    return path
