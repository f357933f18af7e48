"""`ToolCatalog`: what a run offers the model, and what is called for each name."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import Any, TypeAlias, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.content.message_content import field
from api_claude_runtime.helpers.tools.define.tool import Tool, is_async
from api_claude_runtime.helpers.tools.errors import ToolInputError, ToolNotFound, near, shown
from api_claude_runtime.replies.models import APIModel

from .calls import ToolCall
from .job import ToolJob
from .request import listed

Handlers: TypeAlias = "Mapping[str, Callable[[dict[str, Any]], Any]]"
Tools: TypeAlias = "Iterable[Callable[..., Any] | Mapping[str, Any] | APIModel]"
"""A `ToolRegistry`; or `Tool`s, functions to make tools of, and definitions."""


class ToolCatalog:
    """`definitions` are for `tools=`. They are what they were at the beginning: a registry that
    grows later would spoil the prompt cache.
    """

    def __init__(self, tools: Tools, handlers: Handlers | None, *, asynchronous: bool) -> None:
        """Nothing is sent.

        Raises:
            ConfigurationError: something is no tool, or has the name of another; a handler has no
                definition; something is async, and the run is not.
        """
        self.definitions: list[Any] = []
        self._tools: dict[str, Tool[..., Any]] = {}
        self._handlers = dict(handlers or {})
        self._defined: set[str] = set()
        # The calls of such a set have names that only the API knows.
        self._has_toolset = False
        for index, item in enumerate(listed("tools", tools, "a list of tools")):
            self._add(f"tools[{index}]", item)
        self._check(asynchronous=asynchronous)

    def is_left(self, call: ToolCall) -> bool:
        """Whether nothing here runs it, so that the caller has to answer it."""
        name, own = call.name, call.toolset is None
        if name in self._handlers or (own and name in self._tools):
            return False
        return not own or name in self._defined or self._has_toolset

    def job(self, index: int, call: ToolCall) -> ToolJob:
        """Ready to run.

        Raises:
            ToolNotFound: there is nothing of this name.
            ToolInputError: the input does not fit; validators of the caller's may raise others.
        """
        given: Any = call.input
        if not isinstance(given, Mapping):
            raise ToolInputError(call.name, ["it is no JSON object"])
        tool = self._tools.get(call.name) if call.toolset is None else None
        if tool is not None:
            arguments = tool.parse(call.input)
            # Not the tool itself, whose own `self` may be the name of a parameter.
            function = cast("Any", tool).function
            return ToolJob(index, call, functools.partial(function, **arguments), tool.is_async)
        handler = self._handlers.get(call.name)
        if handler is None:
            raise ToolNotFound(call.name, [*self._tools, *self._handlers])
        # A copy: what the handler does to it is neither in the record nor in another attempt.
        function = functools.partial(handler, deepcopy(call.input))
        return ToolJob(index, call, function, is_async(handler))

    def _add(self, where: str, item: Any) -> None:
        if isinstance(item, (Mapping, APIModel)):
            self._add_definition(where, cast("Any", item))
        elif callable(item):
            tool: Tool[..., Any] = cast("Any", item) if isinstance(item, Tool) else Tool(item)
            self._claim(where, tool.name)
            self._tools[tool.name] = tool
            self.definitions.append(tool.definition)
        else:
            wanted = "a tool, a function or a definition"
            raise ConfigurationError(f"{where} is {type(item).__name__}, not {wanted}")

    def _add_definition(self, where: str, item: Mapping[str, Any] | APIModel) -> None:
        kind, name = field(item, "type"), field(item, "name")
        if isinstance(name, str):
            self._claim(where, name)
            self._defined.add(name)
        elif kind in (None, "custom"):
            raise ConfigurationError(f"{where} has no name: {shown(name)}")
        else:
            # Of an MCP server's tools the API makes the calls itself.
            self._has_toolset |= kind != "mcp_toolset"
        self.definitions.append(dict(item) if isinstance(item, Mapping) else item)

    def _claim(self, where: str, name: str) -> None:
        if name in self._tools or name in self._defined:
            raise ConfigurationError(f"{where}: there already is a tool {name!r}")

    def _check(self, *, asynchronous: bool) -> None:
        for name, handler in self._handlers.items():
            if name in self._tools:
                raise ConfigurationError(f"handlers: {name!r} is a tool that has a function")
            if name not in self._defined and not self._has_toolset:
                there = near(name, self._defined)
                raise ConfigurationError(f"handlers: tools= has no definition {name!r}: {there}")
            if isinstance(handler, Tool):
                raise ConfigurationError(f"handlers: {name!r} is a Tool: put it in tools=")
            if not callable(cast("Any", handler)):
                kind = type(handler).__name__
                raise ConfigurationError(f"handlers: {name!r} is {kind}, not a function")
        if not asynchronous:
            functions = [(name, tool.is_async) for name, tool in self._tools.items()]
            functions += [(name, is_async(each)) for name, each in self._handlers.items()]
            if found := [name for name, waits in functions if waits]:
                text = f"{', '.join(map(repr, found))}: async, which takes an AsyncClient"
                raise ConfigurationError(f"tools= {text}")
