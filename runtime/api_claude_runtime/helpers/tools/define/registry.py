"""`ToolRegistry`: tools by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ParamSpec, TypeVar, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.errors import ToolNotFound

from .tool import Tool

__all__ = ("ToolRegistry",)

P = ParamSpec("P")
R = TypeVar("R")


class ToolRegistry:
    """Tools by name, in the order in which they came, which is what a prompt cache needs."""

    def __init__(self, tools: Iterable[Callable[..., Any]] = ()) -> None:
        """Of tools, or of functions to make tools of.

        Raises:
            ConfigurationError: two have the same name, or one cannot be a tool.
        """
        self._tools: dict[str, Tool[..., Any]] = {}
        for item in tools:
            self.register(item)

    def register(self, item: Callable[P, R]) -> Tool[P, R]:
        """Add a tool, or a function that becomes one; also as a decorator.

        Raises:
            ConfigurationError: there is one of this name, or the function cannot be a tool.
        """
        added = cast("Tool[P, R]", item) if isinstance(item, Tool) else Tool(item)
        if added.name in self._tools:
            raise ConfigurationError(f"there already is a tool {added.name!r}")
        self._tools[added.name] = added
        return added

    def get(self, name: str) -> Tool[..., Any]:
        """The tool of this name.

        Raises:
            ToolNotFound: there is none; the text names those there are.
        """
        try:
            return self._tools[name]
        except (KeyError, TypeError):
            raise ToolNotFound(name, self._tools) from None

    @property
    def names(self) -> list[str]:
        return list(self._tools)

    @property
    def definitions(self) -> list[Any]:
        """New dicts as `ToolParam`, for `tools=`."""
        return [tool.definition for tool in self]

    def run(self, name: str, input: Mapping[str, Any]) -> Any:  # noqa: A002 - the API's name
        """`get(name).run(input)`, with the errors of both."""
        return self.get(name).run(input)

    async def arun(self, name: str, input: Mapping[str, Any]) -> Any:  # noqa: A002 - the API's name
        """`await get(name).arun(input)`, with the errors of both."""
        return await self.get(name).arun(input)

    def __contains__(self, item: object) -> bool:
        """By name, or by the tool itself."""
        if isinstance(item, Tool):
            return self._tools.get(item.name) is item
        return isinstance(item, str) and item in self._tools

    def __len__(self) -> int:
        return len(self._tools)

    def __iter__(self) -> Iterator[Tool[..., Any]]:
        return iter(list(self._tools.values()))

    def __repr__(self) -> str:
        return f"ToolRegistry({', '.join(self._tools)})"
