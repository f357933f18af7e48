"""`beta_tool`: `tool` with the options and methods of the official package."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from api_claude_runtime.helpers.tools.define.tool import Tool

__all__ = ("beta_async_tool", "beta_tool")


class OfficialTool(Tool[..., Any]):
    """A function that the model can call, made by `@beta_tool`."""

    def __init__(
        self,
        function: Callable[..., Any],
        *,
        name: str | None = None,
        description: str | None = None,
        input_schema: Mapping[str, Any] | type[BaseModel] | None = None,
        defer_loading: bool | None = None,
        cache_control: Mapping[str, Any] | None = None,
        allowed_callers: Sequence[str] | None = None,
        eager_input_streaming: bool | None = None,
        input_examples: Iterable[Mapping[str, Any]] | None = None,
        strict: bool | None = None,
    ) -> None:
        super().__init__(
            function, name=name, description=description, strict=strict, cache_control=cache_control
        )
        fields: dict[str, Any] = {
            "input_schema": _schema(input_schema),
            "defer_loading": defer_loading,
            "allowed_callers": None if allowed_callers is None else [*allowed_callers],
            "eager_input_streaming": eager_input_streaming,
            "input_examples": None if input_examples is None else [*input_examples],
        }
        self._fields = {field: value for field, value in fields.items() if value is not None}

    @property
    def definition(self) -> Any:
        """The definition as a new `ToolParam` dict, for `tools=[...]`."""
        return {**super().definition, **copy.deepcopy(self._fields)}

    def to_dict(self) -> dict[str, Any]:
        """Return the definition, for `tools=[...]`."""
        found: dict[str, Any] = self.definition
        return found

    def call(self, input: Mapping[str, Any]) -> Any:  # noqa: A002 - the API's name
        """Check the input and call the function. The result of an async function is awaited.

        Raises:
            ToolInputError: The input does not match the schema. The function was not called.
        """
        return self.arun(input) if self.is_async else self.run(input)


def _schema(schema: Mapping[str, Any] | type[BaseModel] | None) -> dict[str, Any] | None:
    if schema is None or isinstance(schema, Mapping):
        return None if schema is None else dict(schema)
    return schema.model_json_schema()


def beta_tool(function: Callable[..., Any] | None = None, /, **options: Any) -> Any:
    """Turn a function into a tool: `@beta_tool`, or `@beta_tool(name=..., defer_loading=True)`.

    Options: `name`, `description`, `input_schema`, `defer_loading`, `cache_control`,
    `allowed_callers`, `eager_input_streaming`, `input_examples`, `strict`. The input is checked by
    the annotations of the function, also with an `input_schema`.

    Raises:
        ConfigurationError: The function cannot be a tool. The text names the parameter.
    """
    if function is None:
        return functools.partial(OfficialTool, **options)
    return OfficialTool(function, **options)


beta_async_tool = beta_tool
