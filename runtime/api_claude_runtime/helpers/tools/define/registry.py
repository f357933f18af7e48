"""`ToolRegistry`: a collection of tools, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ParamSpec, TypeVar, cast

from api_claude_runtime.errors.arguments import check_list
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.errors import ToolNotFound

from .tool import Tool

__all__ = ("ToolRegistry",)

P = ParamSpec("P")
R = TypeVar("R")


class ToolRegistry:
    """A collection of tools, by name.

    It keeps the order in which tools are registered: prompt caching needs a stable order.
    """

    def __init__(self, tools: Iterable[Callable[..., Any]] = ()) -> None:
        """Create a registry from tools, or from functions that become tools.

        Raises:
            ConfigurationError: two tools have the same name, or a function cannot be a tool.
        """
        self._tools: dict[str, Tool[..., Any]] = {}
        for item in check_list("tools", tools, "tools"):
            self.register(item)

    def register(self, item: Callable[P, R]) -> Tool[P, R]:
        """Add a tool, or a function that becomes one. Can be used as a decorator.

        Raises:
            ConfigurationError: the name is already registered, or the function cannot be a tool.
        """
        added = cast("Tool[P, R]", item) if isinstance(item, Tool) else Tool(item)
        if added.name in self._tools:
            raise ConfigurationError(f"duplicate tool name {added.name!r}")
        self._tools[added.name] = added
        return added

    def get(self, name: str) -> Tool[..., Any]:
        """Return the tool with this name.

        Raises:
            ToolNotFound: no tool has this name. The text lists the available names.
        """
        try:
            return self._tools[name]
        except (KeyError, TypeError):
            raise ToolNotFound(name, self._tools) from None

    @property
    def names(self) -> list[str]:
        """The names of the tools, in order."""
        return list(self._tools)

    @property
    def definitions(self) -> list[Any]:
        """The definitions of the tools as new `ToolParam` dicts, for `tools=`."""
        return [tool.definition for tool in self]

    def run(self, name: str, input: Mapping[str, Any]) -> Any:  # noqa: A002 - the API's name
        """Validate the input and call the function of a tool: `get(name).run(input)`.

        Raises:
            ToolNotFound: no tool has this name.
            ToolInputError: the input does not match the schema. The function was not called.
            ConfigurationError: the function is async.
        """
        return self.get(name).run(input)

    async def arun(self, name: str, input: Mapping[str, Any]) -> Any:  # noqa: A002 - the API's name
        """Asynchronous version of `run`, for sync and async functions.

        Raises:
            ToolNotFound: no tool has this name.
            ToolInputError: the input does not match the schema. The function was not called.
        """
        return await self.get(name).arun(input)

    def __contains__(self, item: object) -> bool:
        """Whether a tool is registered; `item` is a name or the tool itself."""
        if isinstance(item, Tool):
            return self._tools.get(item.name) is item
        return isinstance(item, str) and item in self._tools

    def __len__(self) -> int:
        return len(self._tools)

    def __iter__(self) -> Iterator[Tool[..., Any]]:
        return iter(list(self._tools.values()))

    def __repr__(self) -> str:
        return f"ToolRegistry({', '.join(self._tools)})"
