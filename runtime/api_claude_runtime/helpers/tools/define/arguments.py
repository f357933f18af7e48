"""`Arguments`: the JSON Schema of a function's parameters, and the validator of its input."""

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
    """A schema generator that omits titles: they only repeat the field names and cost tokens."""

    ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012 - as in pydantic

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic's signature
        return False

    def encode_default(self, dft: Any) -> Any:
        """Encode a default; pydantic omits it if JSON cannot represent it, such as infinity."""
        value = super().encode_default(dft)
        try:
            return from_json(to_json(value), allow_inf_nan=False)
        except ValueError as error:
            raise PydanticSerializationError(str(error)) from None


class Arguments:
    """The parameters of a function.

    `schema` describes an object with one property for each parameter and no other properties.
    """

    __slots__ = ("_model", "_parameters", "schema")

    def __init__(
        self, function: Callable[..., Any], tool: str, descriptions: Mapping[str, str]
    ) -> None:
        """Read the parameters of `function`.

        `descriptions` maps names of parameters to descriptions. They are used for parameters whose
        annotation has no description.

        Raises:
            ConfigurationError: a parameter cannot be described by a JSON Schema.
        """
        self._parameters = parameters(function, tool)
        self._model, self.schema = _build(tool, self._parameters)
        for parameter in self._parameters:
            property_: Schema | None = self.schema["properties"].get(parameter.wire)
            if property_ is None:
                raise no_schema(
                    tool, parameter.name, TypeError("pydantic leaves it out of schemas")
                )
            parameter.describe(property_, descriptions.get(parameter.name))

    def parse(self, tool: str, value: Any) -> dict[str, Any]:
        """Validate `value` and return the arguments by name.

        Omitted optional parameters are not in the result, so that the function's own defaults
        apply.

        Raises:
            ToolInputError: `value` does not match the schema.
        """
        if not isinstance(value, Mapping):
            raise ToolInputError(tool, [f"the input must be an object, not {type(value).__name__}"])
        try:
            # Validate as JSON: in Python mode, strict types would refuse a date given as a string.
            text = to_json(dict(cast("Mapping[str, Any]", value)))
        except ValueError as error:
            raise ToolInputError(
                tool, [f"the input is not valid JSON: {str(error)[:100]}"]
            ) from None
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
    # Pydantic refuses field names that are valid parameter names: `_x`, `schema`, `model_config`.
    fields: dict[str, Any] = {f"p{index}": one.field for index, one in enumerate(found)}
    model = create_model("Input", __config__=_CONFIG, **fields)
    if list(model.model_fields) != list(fields):
        raise TypeError("it is not the type of a value")
    given = model.model_json_schema(schema_generator=_JsonSchema)
    # `json_schema_extra` may contain anything. Encode it now, so that `@tool` reports problems.
    schema = from_json(to_json(given), allow_inf_nan=False)
    schema.pop("title", None)
    return model, {"type": "object", "properties": {}, **schema}
