"""`Output`: the type of a reply's text: its schema goes out, and what comes back is checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypedDict, TypeVar, cast, overload

from pydantic import ValidationError
from pydantic_core import from_json

from .errors import OutputError
from .schema import name_of, output_schema, shape

__all__ = ("Output",)

T = TypeVar("T")

SHOWN = 5
"""Problems that a message names; all are in `problems`."""


class OutputFormat(TypedDict):
    """Value of `output_config.format`."""

    type: Literal["json_schema"]
    schema: Mapping[str, Any]  # as the generated type has it: checkers want the very same


class Output(Generic[T]):
    """What a reply's text is to be: a model, a dataclass, a `TypedDict`, `list[...]`, a `Literal`,
    a union, or whatever else pydantic's `TypeAdapter` takes.

    A type that is no object is sent and answered as `{"value": ...}`, and comes without it here.
    A checker takes a `Literal` or a union for `Any`: `pet: Output[Cat | Dog] = Output(Cat | Dog)`.
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
        """Value of `output_config={"format": ...}`, the caller's own.

        Raises:
            RequestError: the API's schemas cannot say the type, and where (see `output_schema`).
        """
        return {"type": "json_schema", "schema": output_schema(self.kind)}

    def parse(self, text: str | bytes) -> T:
        """`text` as the type, with all that it asks for: bounds and validators of its own included.

        Raises:
            OutputError: it is not JSON, cut off, or not of the type.
        """
        adapter, _, wrapped = shape(self.kind)
        try:
            value = adapter.validate_json(text)
        except ValidationError as error:
            raise _refused(self.kind, text, error, wrapped=wrapped) from None
        return cast("T", value.value if wrapped else value)

    def partial(self, text: str | bytes) -> object:
        """What has come so far, as plain JSON and unchecked: the last string or number may go on.
        `None` before anything has come, and for what is no JSON.
        """
        try:
            value: Any = from_json(text, allow_partial="trailing-strings")
        except (ValueError, TypeError):  # TypeError: a str that UTF-8 cannot say
            return None
        if not shape(self.kind).wrapped:
            return value
        return cast("dict[str, Any]", value).get("value") if isinstance(value, dict) else None


def _refused(kind: Any, text: str | bytes, error: ValidationError, *, wrapped: bool) -> OutputError:
    try:
        value: Any = from_json(text)
    except (ValueError, TypeError):
        value = None
    problems: list[str] = []
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        place = _place(each["loc"], value, missing=each["type"] == "missing", wrapped=wrapped)
        problems.append(f"{place or 'the whole'}: {each['msg']}")
    shown = [each if len(each) <= 200 else each[:197] + "..." for each in problems[:SHOWN]]
    more = f"; and {len(problems) - SHOWN} more" if len(problems) > SHOWN else ""
    message = f"the output is no {name_of(kind)}: {'; '.join(shown)}{more}"
    whole = text if isinstance(text, str) else text.decode("utf-8", "replace")
    return OutputError(message, text=whole, problems=tuple(problems))


def _place(loc: tuple[int | str, ...], value: Any, *, missing: bool, wrapped: bool) -> str:
    """`items[2].name`. Steps that lead nowhere in the value are pydantic's, through a union."""
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
