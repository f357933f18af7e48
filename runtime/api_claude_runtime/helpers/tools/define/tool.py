"""`Tool`: a typed function with the definition that the API wants of it."""

from __future__ import annotations

import copy
import functools
import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, cast, overload

from api_claude_runtime.errors.base import ConfigurationError

from .arguments import Arguments
from .docstring import parse_docstring
from .json_schema import Schema, close
from .names import checked_name

__all__ = ("Tool", "tool")

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")


class Tool(Generic[P, R_co]):
    """A function that the model may call. Made by `@tool`; called, it is the function itself."""

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
        """Without `name` and `description`, the function's own: its name, and the first paragraph
        of its docstring. `strict` holds the model to the schema, whose objects are then closed;
        `cache_control` sets a prompt-cache breakpoint at this tool.

        Raises:
            ConfigurationError: the function cannot be a tool; the text says which parameter.
        """
        if isinstance(function, Tool) or not callable(function):
            kind = type(cast("Any", function)).__name__
            raise ConfigurationError(f"{kind} is no function to make a tool of")
        self._function: Callable[P, R_co] = function
        self._name = self.__name__ = self.__qualname__ = checked_name(name, function)
        functools.update_wrapper(self, function, updated=())
        if not isinstance(cast("Any", description), str | None):
            kind = type(description).__name__
            raise ConfigurationError(f"tool {self._name!r}: description= is {kind}, not a string")
        said = parse_docstring(_docstring(function))
        self._description = (
            said.summary if description is None else inspect.cleandoc(description).strip()
        )
        self._arguments = Arguments(function, self._name, said.params)
        if strict:
            close(self._arguments.schema)
        self._strict = strict
        self._cache_control = cache_control

    @property
    def name(self) -> str:
        return self._name

    @property
    def function(self) -> Callable[P, R_co]:
        """The function that the tool calls."""
        return self._function

    @property
    def description(self) -> str:
        """Empty if neither the caller nor the docstring gives one."""
        return self._description

    @property
    def input_schema(self) -> Schema:
        """The JSON Schema of the input, a copy."""
        return copy.deepcopy(self._arguments.schema)

    @property
    def definition(self) -> Any:
        """A new dict as `ToolParam`, for `tools=[...]`; the same bytes each time, as a prompt cache
        needs it.
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
        """Whether it needs `arun`."""
        return is_async(self._function)

    def parse(self, input: Any) -> dict[str, Any]:  # noqa: A002 - the API's name
        """The arguments of a call, by name, from the input of a `tool_use` block. Defaults are left
        to the function.

        Raises:
            ToolInputError: the input does not fit the schema; the text can be shown to the model.
        """
        return self._arguments.parse(self._name, input)

    def run(self, input: Mapping[str, Any]) -> R_co:  # noqa: A002 - the API's name
        """Check the input and call the function. What the function raises comes through.

        Raises:
            ToolInputError: the input does not fit; nothing was called.
            ConfigurationError: the function is async.
        """
        if self.is_async:
            raise ConfigurationError(f"tool {self._name!r} is async: await arun(...)")
        call: Callable[..., R_co] = self._function
        return call(**self.parse(input))

    @overload
    async def arun(self: Tool[..., Awaitable[T]], input: Mapping[str, Any]) -> T: ...

    @overload
    async def arun(self, input: Mapping[str, Any]) -> R_co: ...

    async def arun(self, input: Mapping[str, Any]) -> Any:  # noqa: A002 - the API's name
        """The same for either kind: an async function is awaited, another runs in a thread. Such a
        thread cannot be stopped: the function goes on, though its caller was cancelled.

        Raises:
            ToolInputError: the input does not fit; nothing was called.
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
    """Make a function a `Tool`: `@tool`, or `@tool(name=..., description=..., strict=...)`.

    The schema comes from the annotations, by pydantic; descriptions of parameters from
    `Annotated[T, "text"]` or `Annotated[T, Field(description=...)]`, or else from the docstring.
    `*args`, `**kwargs` and positional-only parameters are refused.

    Raises:
        ConfigurationError: the function cannot be a tool; the text says which parameter.
    """
    if function is None:
        return functools.partial(Tool, **options)
    return Tool(function, **options)


def _docstring(function: Callable[..., Any]) -> str | None:
    """Its own: an object that is called, or a `partial`, has the docstring of its class."""
    return function.__doc__ if hasattr(function, "__name__") else None


def is_async(function: Callable[..., Any]) -> bool:
    """Whether calling it gives something to await."""
    call = getattr(function, "__call__", None)  # noqa: B004 - what is called, not whether
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)
