"""`Parameter`: one parameter of a tool's function, with its pydantic field and schema text."""

from __future__ import annotations

import contextlib
import functools
import inspect
from collections.abc import Callable
from types import SimpleNamespace
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

from pydantic import Field
from pydantic.errors import PydanticErrorMixin
from pydantic.fields import FieldInfo
from pydantic_core import from_json, to_json

from api_claude_runtime.errors.base import ConfigurationError

from .json_schema import Schema

_REFUSED: dict[Any, str] = {
    inspect.Parameter.POSITIONAL_ONLY: "is positional-only, but the model passes arguments by name",
    inspect.Parameter.VAR_POSITIONAL: "accepts any number of values: use a list instead",
    inspect.Parameter.VAR_KEYWORD: "accepts any name, which a schema cannot describe: use a dict",
}


class Parameter:
    """One parameter of a function.

    `wire` is its name in the schema: its alias, or else its Python name.
    """

    __slots__ = ("default", "field", "hint", "name", "wire")

    def __init__(self, parameter: inspect.Parameter, hint: Any) -> None:
        self.name = parameter.name
        self.hint = hint
        self.default = parameter.default
        info = FieldInfo.from_annotation(hint)
        wire = info.validation_alias or info.alias or self.name
        if not isinstance(wire, str):
            raise TypeError("its alias is not a single name")
        self.wire = wire
        if self.optional:
            # The function applies its own default. Pydantic would copy it, and copying may fail.
            alias = Field(alias=wire, validation_alias=wire, validate_default=False)
            self.field: Any = (Annotated[hint, alias], None)
        else:
            self.field = Annotated[hint, Field(alias=wire, validation_alias=wire)]

    @property
    def optional(self) -> bool:
        return self.default is not inspect.Parameter.empty

    def describe(self, schema: Schema, description: str | None) -> None:
        """Add the description and the default to `schema`, the schema of this parameter.

        A text in the annotation takes precedence over `description`.
        """
        text = _note(self.hint)
        if text is not None:
            schema["description"] = text
        elif description is not None:
            schema.setdefault("description", description)
        if self.optional:
            schema.pop("default", None)
            # Omit a default that JSON cannot represent. The function still applies it.
            with contextlib.suppress(ValueError):
                schema["default"] = from_json(to_json(self.default), allow_inf_nan=False)


def parameters(function: Callable[..., Any], tool: str) -> list[Parameter]:
    """Return the parameters of `function`, which becomes the tool `tool`.

    Raises:
        ConfigurationError: the signature cannot be read, or a parameter cannot be described by a
            JSON Schema.
    """
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError, NameError) as error:
        raise ConfigurationError(f"tool {tool!r}: the signature cannot be read: {error}") from error
    for parameter in signature.parameters.values():
        where = f"tool {tool!r}: parameter {parameter.name!r}"
        if reason := _REFUSED.get(parameter.kind):
            raise ConfigurationError(f"{where} {reason}")
        if parameter.annotation is inspect.Parameter.empty:
            bound = ": for a method, pass the bound method, tool(object.method)"
            raise ConfigurationError(
                f"{where} has no annotation{bound if parameter.name in ('self', 'cls') else ''}"
            )
        if isinstance(parameter.default, FieldInfo):
            raise ConfigurationError(
                f"{where} must not have a Field as its default: use Annotated[T, Field(...)]"
            )
    written = SimpleNamespace(
        __annotations__={name: one.annotation for name, one in signature.parameters.items()}
    )
    try:
        # Do not pass the function itself: its return type may not exist at run time.
        hints = get_type_hints(written, _globals(function), include_extras=True)
    except Exception as error:
        raise ConfigurationError(
            f"tool {tool!r}: an annotation cannot be resolved: {error}; define its types at module"
            " level"
        ) from error
    found: list[Parameter] = []
    for name, parameter in signature.parameters.items():
        try:
            found.append(Parameter(parameter, hints[name]))
        except Exception as error:
            raise no_schema(tool, name, error) from error
    if len({one.wire for one in found}) < len(found):
        raise ConfigurationError(f"tool {tool!r}: two parameters have the same alias")
    return found


def no_schema(tool: str, name: str, error: Exception) -> ConfigurationError:
    return ConfigurationError(
        f"tool {tool!r}: the type of parameter {name!r} has no JSON Schema: {reason(error)}"
    )


def reason(error: Exception) -> str:
    text = error.message if isinstance(error, PydanticErrorMixin) else str(error)
    return (text or type(error).__name__).partition("\n")[0]


def _globals(function: Callable[..., Any]) -> dict[str, Any]:
    target: Any = inspect.unwrap(function)
    while isinstance(cast("object", target), functools.partial):
        target = inspect.unwrap(target.func)
    target = getattr(target, "__func__", target)
    if not hasattr(target, "__globals__"):
        target = getattr(cast("Any", type(target)), "__call__", None)  # noqa: B004 - needs the method, not whether it exists
    return getattr(target, "__globals__", {})


def _note(hint: Any) -> str | None:
    """Return the text of `Annotated[T, "text"]`, also if it is a member of a union."""
    if get_origin(hint) is Annotated:
        inner, *notes = get_args(hint)
        return next((note for note in notes if isinstance(note, str)), None) or _note(inner)
    if get_origin(hint) is Union or type(hint).__name__ == "UnionType":
        return next((text for member in get_args(hint) if (text := _note(member))), None)
    return None
