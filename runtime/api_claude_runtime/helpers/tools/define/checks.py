"""`check_tools`: what the API would refuse of `tools=` and `tool_choice=`. Only when asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from pydantic import BaseModel

from api_claude_runtime.errors.arguments import is_list
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.tools.errors import near, shown

from .json_schema import is_open, schema_problems, walk
from .names import NAME
from .tool import Tool

__all__ = ("check_tools",)

_PROPERTY = re.compile(r"[a-zA-Z0-9_.-]{1,64}")
_CHOICES = ("any", "auto", "none", "tool")


def check_tools(tools: Iterable[Any], tool_choice: Mapping[str, Any] | None = None) -> None:
    """Look for what the API would refuse: names, duplicates, schemas, a choice that is not there.

    `tools` are `Tool`s, definitions as dicts, or a `ToolRegistry`. Of a tool that the API brings
    along (a dict with a `type` of its own) only the name is looked at.

    Raises:
        RequestError: with every problem, each with its place (`tools[1].name`).
    """
    if not is_list(tools):
        raise RequestError(f"tools is {type(tools).__name__}, not a list of tools")
    definitions = [_definition(item) for item in tools]
    problems = list(_problems(definitions))
    if tool_choice is not None:
        problems += _choice_problems(tool_choice, definitions)
    if problems:
        raise RequestError("; ".join(problems))


def _definition(item: Any) -> Any:
    if isinstance(item, Tool):
        return cast("Tool[..., Any]", item).definition
    if isinstance(item, BaseModel):
        return item.model_dump(mode="json", exclude_none=True)
    return item


def _is_ours(tool: Mapping[str, Any]) -> bool:
    """Whether the caller defines and runs it."""
    return tool.get("type") in (None, "custom")


def _problems(definitions: list[Any]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for index, item in enumerate(definitions):
        where = f"tools[{index}]"
        if not isinstance(item, Mapping):
            made = ": make it a tool with @tool" if callable(item) else ""
            yield f"{where} is {type(item).__name__}, not a definition{made}"
            continue
        tool = cast("Mapping[str, Any]", item)
        name = tool.get("name")
        if isinstance(name, str):
            if name in seen:
                yield f"{where}.name {shown(name)} is that of tools[{seen[name]}] too"
            seen.setdefault(name, index)
        if _is_ours(tool):
            yield from (f"{where}{text}" for text in _own_problems(tool))
        elif "function" in tool:
            yield f"{where}.function: name, description and input_schema belong to the tool itself"


def _own_problems(tool: Mapping[str, Any]) -> Iterator[str]:
    name, description = tool.get("name"), tool.get("description")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        yield f".name {shown(name)} is not 1 to 128 letters, digits, '_' or '-'"
    if description is not None and not isinstance(description, str):
        yield f".description is {type(description).__name__}, not a string"
    if "input_schema" not in tool:
        yield " has no input_schema"
        return
    schema: Any = tool["input_schema"]
    found = schema_problems(schema)
    yield from (f".input_schema {text}" for text in found)
    if found:
        return
    for key in cast("Mapping[Any, Any]", schema.get("properties") or {}):
        if not isinstance(key, str) or not _PROPERTY.fullmatch(key):
            allowed = "1 to 64 letters, digits, '_', '.' or '-'"
            yield f".input_schema has a property {shown(key)}, which is not {allowed}"
    if tool.get("strict"):
        for path, part in walk(schema):
            if is_open(part):
                place = f".input_schema{f'.{path}' if path else ''}"
                yield f"{place} is strict and needs additionalProperties: false"


def _choice_problems(choice: Any, definitions: list[Any]) -> Iterator[str]:
    if not isinstance(choice, Mapping):
        yield f"tool_choice is {shown(choice)}, not an object: {{'type': 'auto'}}"
        return
    given = cast("Mapping[str, Any]", choice)
    kind, name = given.get("type"), given.get("name")
    if kind not in _CHOICES:
        yield f"tool_choice.type {shown(kind)} is none of {', '.join(_CHOICES)}"
    elif kind in ("any", "tool") and not definitions:
        yield f"tool_choice is {kind!r}, and there are no tools"
    elif kind == "tool":
        tools = [cast("Mapping[str, Any]", one) for one in definitions if isinstance(one, Mapping)]
        names = [str(one["name"]) for one in tools if "name" in one]
        # What a toolset brings along has names that only the API knows.
        sets = any("toolset" in str(one.get("type")) for one in tools)
        if not isinstance(name, str):
            yield "tool_choice names no tool"
        elif name not in names and not sets:
            yield f"tool_choice.name {shown(name)} is none of the tools: {near(name, names)}"
