"""Tests of invalid tools, settings and arguments: they are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.run.sync_run import ToolRun
from api_claude_runtime.requests.call import OMIT
from support.tool_loops import ARGUMENTS, USER, Model, sync_run

BASH = {"type": "bash_20250124", "name": "bash"}
SEARCH = {"type": "web_search_20250305", "name": "web_search"}
OWN = {"name": "own", "input_schema": {"type": "object"}}


@tool
def add(a: int, b: int) -> int:
    return a + b


def upper(text: str) -> str:
    return text.upper()


async def later(x: int) -> int:
    return x


WRONG: dict[str, tuple[Any, dict[str, Any], str]] = {
    "two functions": ([add, add], {}, r"tools\[1\]: duplicate tool name 'add'"),
    "two kinds": ([upper, {**OWN, "name": "upper"}], {}, "duplicate tool name 'upper'"),
    "two definitions": ([BASH, SEARCH, BASH], {}, r"tools\[2\]: duplicate .* 'bash'"),
    "no tool": ([add, 5], {}, r"tools\[1\] must be a tool, .*, not int"),
    "no name": ([{"input_schema": {}}], {}, r"tools\[0\].name must be .*, not None"),
    "one definition": (OWN, {}, "tools must be a list of tools, not dict"),
    "text": ("add", {}, "tools must be .*, not str"),
    "none": (None, {}, "tools must be .*, not NoneType"),
    "one tool": (add, {}, "tools must be .*, not Tool"),
    "async": ([later], {}, "async tools need an AsyncClient: 'later'"),
    "async handler": ([BASH], {"handlers": {"bash": later}}, "async tools .*: 'bash'"),
    "async approve": ([add], {"approve": later}, "an async approve function needs"),
    "handler of nothing": (
        [BASH],
        {"handlers": {"bsh": upper}},
        "'bsh' has no definition in tools: did you mean 'bash'",
    ),
    "handler of a tool": ([upper], {"handlers": {"upper": upper}}, "already has a function"),
    "handler": ([BASH], {"handlers": {"bash": "ls"}}, "'bash' must be a function, not str"),
    "handler that is a tool": ([BASH], {"handlers": {"bash": add}}, "'bash' is a Tool: pass it in"),
    "no turns": ([add], {"max_turns": 0}, "max_turns must be an integer of at least 1, not 0"),
    "half a turn": ([add], {"max_turns": 1.5}, "max_turns must be an integer .*, not 1.5"),
    "no threads": ([add], {"concurrency": 0}, "concurrency must be an integer .*, not 0"),
    "lambda": ([lambda *a: a], {}, "tool name must be 1 to 128"),
}


@pytest.mark.parametrize("name", WRONG)
def test_invalid_tools_and_settings(name: str) -> None:
    tools, options, match = WRONG[name]
    with pytest.raises(ConfigurationError, match=match):
        sync_run(Model(), tools, **options)


@pytest.mark.parametrize(
    "arguments, match",
    [
        ({"messages": "Hi"}, "messages must be .*, not str"),
        ({"messages": USER}, "messages must be .*, not dict"),
        ({"messages": OMIT}, "messages must be .*, not NoneType"),
        ({"tools": []}, "tools must not be given"),
        ({"stream": True}, "stream must not be given"),
        (
            {"extra_body": {"tool_choice": {"type": "any"}}},
            "extra_body must not contain 'tool_choice'",
        ),
    ],
)
def test_invalid_arguments(arguments: dict[str, Any], match: str) -> None:
    with pytest.raises(ConfigurationError, match=match):
        ToolRun(Model(), [add], {**ARGUMENTS, **arguments})
