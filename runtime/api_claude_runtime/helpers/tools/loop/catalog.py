"""`ToolCatalog`: the tools of a run, and the function that runs each of them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import Any, TypeAlias, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import Tool, is_async
from api_claude_runtime.helpers.tools.errors import (
    ToolInputError,
    ToolNotFound,
    short_repr,
    suggestion,
)
from api_claude_runtime.replies.fields import field
from api_claude_runtime.replies.models import APIModel

from .calls import ToolCall
from .job import ToolJob
from .request import as_list

Handlers: TypeAlias = "Mapping[str, Callable[[dict[str, Any]], Any]]"
Tools: TypeAlias = "Iterable[Callable[..., Any] | Mapping[str, Any] | APIModel]"
"""A `ToolRegistry`, or a mix of `Tool`s, functions that become tools, and definitions."""


class ToolCatalog:
    """The tools of a run.

    `definitions` is the value for `tools=`. It is fixed at the start of the run: a registry that
    grows later would invalidate the prompt cache.
    """

    def __init__(self, tools: Tools, handlers: Handlers | None, *, asynchronous: bool) -> None:
        """Read `tools` and `handlers`. Nothing is sent.

        Raises:
            ConfigurationError: an item is not a tool, two tools have the same name, a handler has
                no definition, or a function is async and the run is not.
        """
        self.definitions: list[Any] = []
        self._tools: dict[str, Tool[..., Any]] = {}
        if handlers is not None and not isinstance(cast("object", handlers), Mapping):
            raise ConfigurationError(
                f"handlers must be a mapping of names to functions, not {type(handlers).__name__}"
            )
        self._handlers = {} if handlers is None else dict(handlers)
        self._defined: set[str] = set()
        # A toolset defines tools whose names only the API knows.
        self._has_toolset = False
        for index, item in enumerate(as_list("tools", tools, "a list of tools")):
            self._add(f"tools[{index}]", item)
        self._check_handlers(asynchronous=asynchronous)

    def is_unhandled(self, call: ToolCall) -> bool:
        """Return whether no function here can run `call`, so that the caller must answer it."""
        name, own = call.name, call.toolset is None
        if name in self._handlers or (own and name in self._tools):
            return False
        return not own or name in self._defined or self._has_toolset

    def job(self, index: int, call: ToolCall) -> ToolJob:
        """Return a job that is ready to run `call`.

        Raises:
            ToolNotFound: no tool or handler has this name.
            ToolInputError: the input does not match the schema. Custom validators may raise other
                exceptions.
        """
        given: Any = call.input
        if not isinstance(given, Mapping):
            raise ToolInputError(call.name, ["the input is not a JSON object"])
        tool = self._tools.get(call.name) if call.toolset is None else None
        if tool is not None:
            arguments = tool.parse(call.input)
            # Bind the function and not the tool: a parameter may be named `self`.
            function = cast("Any", tool).function
            return ToolJob(index, call, functools.partial(function, **arguments), tool.is_async)
        handler = self._handlers.get(call.name)
        if handler is None:
            raise ToolNotFound(call.name, [*self._tools, *self._handlers])
        # Pass a copy: changes by the handler must not affect the recorded call or another attempt.
        function = functools.partial(handler, deepcopy(call.input))
        return ToolJob(index, call, function, is_async(handler))

    def _add(self, where: str, item: Any) -> None:
        if isinstance(item, (Mapping, APIModel)):
            self._add_definition(where, cast("Any", item))
        elif callable(item):
            tool: Tool[..., Any] = cast("Any", item) if isinstance(item, Tool) else Tool(item)
            self._check_unique(where, tool.name)
            self._tools[tool.name] = tool
            self.definitions.append(tool.definition)
        else:
            wanted = "a tool, a function or a definition"
            raise ConfigurationError(f"{where} must be {wanted}, not {type(item).__name__}")

    def _add_definition(self, where: str, item: Mapping[str, Any] | APIModel) -> None:
        kind, name = field(item, "type"), field(item, "name")
        if isinstance(name, str):
            self._check_unique(where, name)
            self._defined.add(name)
        elif kind in (None, "custom"):
            raise ConfigurationError(f"{where}.name must be a string, not {short_repr(name)}")
        else:
            # The API itself calls the tools of an MCP server.
            self._has_toolset |= kind != "mcp_toolset"
        self.definitions.append(dict(item) if isinstance(item, Mapping) else item)

    def _check_unique(self, where: str, name: str) -> None:
        if name in self._tools or name in self._defined:
            raise ConfigurationError(f"{where}: duplicate tool name {name!r}")

    def _check_handlers(self, *, asynchronous: bool) -> None:
        for name, handler in self._handlers.items():
            if name in self._tools:
                raise ConfigurationError(
                    f"handlers: {name!r} already has a function in tools: remove one of them"
                )
            if name not in self._defined and not self._has_toolset:
                hint = suggestion(name, self._defined)
                raise ConfigurationError(f"handlers: {name!r} has no definition in tools: {hint}")
            if isinstance(handler, Tool):
                raise ConfigurationError(f"handlers: {name!r} is a Tool: pass it in tools")
            if not callable(cast("Any", handler)):
                kind = type(handler).__name__
                raise ConfigurationError(f"handlers: {name!r} must be a function, not {kind}")
        if not asynchronous:
            functions = [(name, tool.is_async) for name, tool in self._tools.items()]
            functions += [(name, is_async(each)) for name, each in self._handlers.items()]
            if found := [name for name, awaits in functions if awaits]:
                async_names = ", ".join(map(repr, found))
                raise ConfigurationError(f"async tools need an AsyncClient: {async_names}")
