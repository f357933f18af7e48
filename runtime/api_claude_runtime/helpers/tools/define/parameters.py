"""`Parameter`: one parameter of a function, as pydantic and as the model are to see it."""

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
    inspect.Parameter.POSITIONAL_ONLY: "is positional-only, and the model gives names",
    inspect.Parameter.VAR_POSITIONAL: "takes any number of values: make it a list",
    inspect.Parameter.VAR_KEYWORD: "takes any name, which no schema can say: make it a dict",
}


class Parameter:
    """One parameter: `wire` is its name in the schema, which only an alias makes another."""

    __slots__ = ("default", "field", "hint", "name", "wire")

    def __init__(self, parameter: inspect.Parameter, hint: Any) -> None:
        self.name = parameter.name
        self.hint = hint
        self.default = parameter.default
        info = FieldInfo.from_annotation(hint)
        wire = info.validation_alias or info.alias or self.name
        if not isinstance(wire, str):
            raise TypeError("its alias is no plain name")
        self.wire = wire
        if self.optional:
            # The function has its own default. Pydantic would copy it, and may not be able to.
            alias = Field(alias=wire, validation_alias=wire, validate_default=False)
            self.field: Any = (Annotated[hint, alias], None)
        else:
            self.field = Annotated[hint, Field(alias=wire, validation_alias=wire)]

    @property
    def optional(self) -> bool:
        return self.default is not inspect.Parameter.empty

    def describe(self, schema: Schema, said: str | None) -> None:
        text = _note(self.hint)
        if text is not None:
            schema["description"] = text
        elif said is not None:
            schema.setdefault("description", said)
        if self.optional:
            schema.pop("default", None)
            # What JSON cannot say, the function knows, and the model need not.
            with contextlib.suppress(ValueError):
                schema["default"] = from_json(to_json(self.default), allow_inf_nan=False)


def parameters(function: Callable[..., Any], tool: str) -> list[Parameter]:
    """Those of a function that is to be the tool `tool`; `ConfigurationError` if one cannot be."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError, NameError) as error:
        raise ConfigurationError(f"tool {tool!r} has no signature: {error}") from error
    for parameter in signature.parameters.values():
        where = f"tool {tool!r}: parameter {parameter.name!r}"
        if reason := _REFUSED.get(parameter.kind):
            raise ConfigurationError(f"{where} {reason}")
        if parameter.annotation is inspect.Parameter.empty:
            bound = ": of a method, give the bound one, tool(object.method)"
            raise ConfigurationError(
                f"{where} has no annotation{bound if parameter.name in ('self', 'cls') else ''}"
            )
        if isinstance(parameter.default, FieldInfo):
            raise ConfigurationError(f"{where} has a Field as default: Annotated[T, Field(...)]")
    written = SimpleNamespace(
        __annotations__={name: one.annotation for name, one in signature.parameters.items()}
    )
    try:
        # Not of the function itself, whose result may have a type that is not there at run time.
        hints = get_type_hints(written, _globals(function), include_extras=True)
    except Exception as error:
        raise ConfigurationError(
            f"tool {tool!r}: an annotation cannot be read: {error}; types have to be known where"
            " the module is"
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
        target = getattr(cast("Any", type(target)), "__call__", None)  # noqa: B004 - the function, not a test
    return getattr(target, "__globals__", {})


def _note(hint: Any) -> str | None:
    """The text of `Annotated[T, "text"]`, also as a member of a union."""
    if get_origin(hint) is Annotated:
        inner, *notes = get_args(hint)
        return next((note for note in notes if isinstance(note, str)), None) or _note(inner)
    if get_origin(hint) is Union or type(hint).__name__ == "UnionType":
        return next((text for member in get_args(hint) if (text := _note(member))), None)
    return None
