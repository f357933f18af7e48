"""`check_tools`: finds what the API would refuse in `tools` and `tool_choice`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from pydantic import BaseModel

from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.tools.errors import short_repr, suggestion

from .json_schema import is_open, schema_problems, walk
from .names import NAME
from .tool import Tool

__all__ = ("check_tools",)

_PROPERTY = re.compile(r"[a-zA-Z0-9_.-]{1,64}")
_CHOICES = ("any", "auto", "none", "tool")


def check_tools(tools: Iterable[Any], tool_choice: Mapping[str, Any] | None = None) -> None:
    """Check `tools` and `tool_choice` for what the API would refuse, without sending a request.

    Checks names, duplicate names, descriptions and schemas of tools, and whether `tool_choice`
    names one of the tools.

    Args:
        tools: `Tool`s, definitions as dicts, or a `ToolRegistry`. For a tool that the API defines
            (a dict with its own `type`), only the name is checked.
        tool_choice: The value for `tool_choice` of the request, if any.

    Raises:
        RequestError: there are problems. The text lists all of them, each with its location, such
            as `tools[1].name`.
    """
    if not is_list_like(tools):
        raise RequestError(f"tools must be a list of tools, not {type(tools).__name__}")
    if problems := tool_problems(tools, tool_choice):
        raise RequestError("; ".join(problems))


def tool_problems(tools: Iterable[Any], tool_choice: Any = None) -> list[str]:
    """Return what `check_tools` reports. Each text begins with its location."""
    definitions = [_definition(item) for item in tools]
    problems = list(_problems(definitions))
    if tool_choice is not None:
        problems += _choice_problems(tool_choice, definitions)
    return problems


def _definition(item: Any) -> Any:
    if isinstance(item, Tool):
        return cast("Tool[..., Any]", item).definition
    if isinstance(item, BaseModel):
        try:
            return item.model_dump(mode="json", exclude_none=True)
        except ValueError as error:  # a value that is not JSON
            raise RequestError(f"tools: a {type(item).__name__} is not JSON: {error}") from None
    return item


def _is_custom(tool: Mapping[str, Any]) -> bool:
    """Return whether the caller defines the tool, and not the API."""
    return tool.get("type") in (None, "custom")


def _problems(definitions: list[Any]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for index, item in enumerate(definitions):
        where = f"tools[{index}]"
        if not isinstance(item, Mapping):
            hint = ": decorate it with @tool" if callable(item) else ""
            yield f"{where} must be a tool definition, not {type(item).__name__}{hint}"
            continue
        tool = cast("Mapping[str, Any]", item)
        name = tool.get("name")
        if isinstance(name, str):
            if name in seen:
                yield f"{where}.name {short_repr(name)} is already the name of tools[{seen[name]}]"
            seen.setdefault(name, index)
        if _is_custom(tool):
            yield from (f"{where}{text}" for text in _custom_problems(tool))
        elif "function" in tool:
            yield (
                f"{where}.function is not supported: put name, description and input_schema in"
                f" {where} itself"
            )


def _custom_problems(tool: Mapping[str, Any]) -> Iterator[str]:
    name, description = tool.get("name"), tool.get("description")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        yield f".name must be 1 to 128 letters, digits, '_' or '-', not {short_repr(name)}"
    if description is not None and not isinstance(description, str):
        yield f".description must be a string, not {type(description).__name__}"
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
            yield f".input_schema property name must be {allowed}, not {short_repr(key)}"
    if tool.get("strict"):
        for path, part in walk(schema):
            if is_open(part):
                place = f".input_schema{f'.{path}' if path else ''}"
                yield f"{place} must set additionalProperties: false in a strict tool"


def _choice_problems(choice: Any, definitions: list[Any]) -> Iterator[str]:
    if not isinstance(choice, Mapping):
        yield f"tool_choice must be an object such as {{'type': 'auto'}}, not {short_repr(choice)}"
        return
    given = cast("Mapping[str, Any]", choice)
    kind, name = given.get("type"), given.get("name")
    if kind not in _CHOICES:
        yield f"tool_choice.type must be one of {', '.join(_CHOICES)}, not {short_repr(kind)}"
    elif kind in ("any", "tool") and not definitions:
        yield f"tool_choice.type is {kind!r}, but there are no tools"
    elif kind == "tool":
        tools = [cast("Mapping[str, Any]", one) for one in definitions if isinstance(one, Mapping)]
        names = [str(one["name"]) for one in tools if "name" in one]
        # A toolset defines tools whose names only the API knows.
        sets = any("toolset" in str(one.get("type")) for one in tools)
        if not isinstance(name, str):
            yield "tool_choice.name is missing"
        elif name not in names and not sets:
            yield (
                f"tool_choice.name {short_repr(name)} is not one of the tools:"
                f" {suggestion(name, names)}"
            )
