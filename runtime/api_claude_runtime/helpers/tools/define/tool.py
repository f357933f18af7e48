"""`Tool`: a typed function with its tool definition for the API."""

from __future__ import annotations

import copy
import functools
import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, cast, overload

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

from .arguments import Arguments
from .docstring import parse_docstring
from .json_schema import Schema, close
from .names import checked_name

__all__ = ("Tool", "tool")

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")


class Tool(Generic[P, R_co]):
    """A function that the model can call, made by `@tool`.

    Calling the tool from Python calls the function directly, without validation.
    """

    __name__: str
    __qualname__: str

    def __init__(
        self,
        function: Callable[P, R_co],
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
        cache_control: Mapping[str, Any] | None = None,
    ) -> None:
        """Create a tool from a function.

        Args:
            function: The function, sync or async, with type annotations.
            name: Name of the tool. Default: the name of the function.
            description: Description of the tool. Default: the docstring without
                its sections about parameters.
            strict: Whether the model's input must match the schema exactly. If true, objects in
                the schema forbid additional properties.
            cache_control: Sets a prompt cache breakpoint at this tool.

        Raises:
            ConfigurationError: the function cannot be a tool. The text names the parameter.
        """
        if isinstance(function, Tool) or not callable(function):
            kind = type(cast("Any", function)).__name__
            raise ConfigurationError(f"a tool must be made from a function, not {kind}")
        self._function: Callable[P, R_co] = function
        self._name = self.__name__ = self.__qualname__ = checked_name(name, function)
        functools.update_wrapper(self, function, updated=())
        if not isinstance(cast("Any", description), str | None):
            kind = type(description).__name__
            raise ConfigurationError(
                f"tool {self._name!r}: description must be a string, not {kind}"
            )
        docstring = parse_docstring(_docstring(function))
        self._description = (
            docstring.text if description is None else inspect.cleandoc(description).strip()
        )
        self._arguments = Arguments(function, self._name, docstring.params)
        if strict is not None and not isinstance(cast("object", strict), bool):
            raise ConfigurationError(
                f"tool {self._name!r}: strict must be True, False or None, not {shown(strict)}"
            )
        if strict:
            close(self._arguments.schema)
        self._strict = strict
        self._cache_control = cache_control

    @property
    def name(self) -> str:
        """The name of the tool."""
        return self._name

    @property
    def function(self) -> Callable[P, R_co]:
        """The function that this tool was made from."""
        return self._function

    @property
    def description(self) -> str:
        """The description; empty if neither the caller nor the docstring provides one."""
        return self._description

    @property
    def input_schema(self) -> Schema:
        """A copy of the JSON Schema of the input."""
        return copy.deepcopy(self._arguments.schema)

    @property
    def definition(self) -> Any:
        """The definition as a new `ToolParam` dict, for `tools=[...]`.

        It serializes to the same bytes each time, as prompt caching needs.
        """
        definition: dict[str, Any] = {"name": self._name}
        if self._description:
            definition["description"] = self._description
        definition["input_schema"] = self.input_schema
        if self._strict is not None:
            definition["strict"] = self._strict
        if self._cache_control is not None:
            definition["cache_control"] = dict(self._cache_control)
        return definition

    @property
    def is_async(self) -> bool:
        """Whether the function is async, so that it needs `arun`."""
        return is_async(self._function)

    def parse(self, input: Any) -> dict[str, Any]:  # noqa: A002 - the API's name
        """Validate the input of a `tool_use` block and return the arguments by name.

        Omitted optional parameters are not in the result: the function applies its own defaults.

        Raises:
            ToolInputError: the input does not match the schema. The text can be sent to the model.
        """
        return self._arguments.parse(self._name, input)

    def run(self, input: Mapping[str, Any]) -> R_co:  # noqa: A002 - the API's name
        """Validate the input and call the function. Exceptions of the function propagate.

        Raises:
            ToolInputError: the input does not match the schema. The function was not called.
            ConfigurationError: the function is async.
        """
        if self.is_async:
            raise ConfigurationError(f"tool {self._name!r} is async: use await arun(...)")
        call: Callable[..., R_co] = self._function
        return call(**self.parse(input))

    @overload
    async def arun(self: Tool[..., Awaitable[T]], input: Mapping[str, Any]) -> T: ...

    @overload
    async def arun(self, input: Mapping[str, Any]) -> R_co: ...

    async def arun(self, input: Mapping[str, Any]) -> Any:  # noqa: A002 - the API's name
        """Asynchronous version of `run`, for sync and async functions.

        An async function is awaited, and a sync function runs in a thread. A thread cannot be
        stopped: the function continues even if the caller is cancelled.

        Raises:
            ToolInputError: the input does not match the schema. The function was not called.
        """
        arguments = self.parse(input)
        call = cast("Callable[[], Any]", functools.partial(self._function, **arguments))
        if self.is_async:
            return await call()
        from anyio.to_thread import run_sync

        result = await run_sync(call)
        return await result if inspect.isawaitable(result) else result

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        return self._function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"Tool({self._name!r})"


@overload
def tool(function: Callable[P, R_co], /) -> Tool[P, R_co]: ...


@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    cache_control: Mapping[str, Any] | None = None,
) -> Callable[[Callable[P, R_co]], Tool[P, R_co]]: ...


@overload
def tool(
    function: Callable[P, R_co],
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    cache_control: Mapping[str, Any] | None = None,
) -> Tool[P, R_co]: ...


def tool(function: Callable[..., Any] | None = None, /, **options: Any) -> Any:
    """Turn a function into a `Tool`: `@tool`, or `@tool(name=..., description=..., strict=...)`.

    Pydantic generates the schema from the annotations. Descriptions of parameters come from
    `Annotated[T, "text"]` or `Annotated[T, Field(description=...)]`, or else from the docstring.
    `*args`, `**kwargs` and positional-only parameters are not supported. See `Tool` for the
    options.

    Raises:
        ConfigurationError: the function cannot be a tool. The text names the parameter.
    """
    if function is None:
        return functools.partial(Tool, **options)
    return Tool(function, **options)


def _docstring(function: Callable[..., Any]) -> str | None:
    """Return the docstring; `None` for an object such as a `partial`, which has its class's."""
    return function.__doc__ if hasattr(function, "__name__") else None


def is_async(function: Callable[..., Any]) -> bool:
    """Return whether `function` is declared async."""
    call = getattr(function, "__call__", None)  # noqa: B004 - needs the method, not whether it exists
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)
