"""`Arguments`: the parameters of a function as one JSON Schema, and a validator of its input."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, ValidationError, create_model
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticSerializationError, from_json, to_json

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.errors import ToolInputError, input_problems

from .json_schema import Schema
from .parameters import Parameter, no_schema, parameters, reason

_CONFIG = ConfigDict(extra="forbid", protected_namespaces=())


class _JsonSchema(GenerateJsonSchema):
    """Without the titles that only repeat a field's name: tokens that say nothing."""

    ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012 - pydantic says so

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic asks
        return False

    def encode_default(self, dft: Any) -> Any:
        """Left out if JSON has no word for it, be it infinite."""
        value = super().encode_default(dft)
        try:
            return from_json(to_json(value), allow_inf_nan=False)
        except ValueError as error:
            raise PydanticSerializationError(str(error)) from None


class Arguments:
    """`schema` describes an object with a property for each parameter, and no others."""

    __slots__ = ("_model", "_parameters", "schema")

    def __init__(self, function: Callable[..., Any], tool: str, said: Mapping[str, str]) -> None:
        """`said` has descriptions of parameters, for those whose annotation has none.

        Raises:
            ConfigurationError: a parameter cannot be the model's to give.
        """
        self._parameters = parameters(function, tool)
        self._model, self.schema = _build(tool, self._parameters)
        for parameter in self._parameters:
            property_: Schema | None = self.schema["properties"].get(parameter.wire)
            if property_ is None:
                raise no_schema(tool, parameter.name, TypeError("it is left out of schemas"))
            parameter.describe(property_, said.get(parameter.name))

    def parse(self, tool: str, value: Any) -> dict[str, Any]:
        """The arguments, by name; a parameter that was left out keeps the function's default.

        Raises:
            ToolInputError: `value` does not fit.
        """
        if not isinstance(value, Mapping):
            raise ToolInputError(tool, [f"it is {type(value).__name__}, not an object"])
        try:
            # As JSON, or types that are strict would refuse a date that is a string.
            text = to_json(dict(cast("Mapping[str, Any]", value)))
        except ValueError as error:
            raise ToolInputError(tool, [f"it is no JSON: {str(error)[:100]}"]) from None
        try:
            model = self._model.model_validate_json(text)
        except ValidationError as error:
            raise ToolInputError(tool, input_problems(error)) from None
        given = model.model_fields_set
        return {
            parameter.name: getattr(model, field)
            for field, parameter in zip(type(model).model_fields, self._parameters, strict=True)
            if field in given or not parameter.optional
        }


def _build(tool: str, found: list[Parameter]) -> tuple[type[BaseModel], Schema]:
    try:
        return _model(found)
    except Exception as error:
        for one in found:
            try:
                _model([one])
            except Exception as own:
                raise no_schema(tool, one.name, own) from own
        raise ConfigurationError(f"tool {tool!r} has no JSON Schema: {reason(error)}") from error


def _model(found: list[Parameter]) -> tuple[type[BaseModel], Schema]:
    # A field's own name may not be what a parameter's may: `_x`, `schema`, `model_config`.
    fields: dict[str, Any] = {f"p{index}": one.field for index, one in enumerate(found)}
    model = create_model("Input", __config__=_CONFIG, **fields)
    if list(model.model_fields) != list(fields):
        raise TypeError("it is no type of a value")
    given = model.model_json_schema(schema_generator=_JsonSchema)
    # What a caller adds to a schema may be anything; this finds out at decoration.
    schema = from_json(to_json(given), allow_inf_nan=False)
    schema.pop("title", None)
    return model, {"type": "object", "properties": {}, **schema}
