"""What makes no sense is found before anything is sent."""

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
    "two functions": ([add, add], {}, r"tools\[1\]: there already is a tool 'add'"),
    "two kinds": ([upper, {**OWN, "name": "upper"}], {}, "already is a tool 'upper'"),
    "two definitions": ([BASH, SEARCH, BASH], {}, r"tools\[2\].* 'bash'"),
    "no tool": ([add, 5], {}, r"tools\[1\] is int, not a tool"),
    "no name": ([{"input_schema": {}}], {}, r"tools\[0\] has no name: None"),
    "one definition": (OWN, {}, "tools= is dict, not a list of tools"),
    "text": ("add", {}, "tools= is str"),
    "none": (None, {}, "tools= is NoneType"),
    "one tool": (add, {}, "tools= is Tool"),
    "async": ([later], {}, "'later': async, which takes an AsyncClient"),
    "async handler": ([BASH], {"handlers": {"bash": later}}, "'bash': async"),
    "async approve": ([add], {"approve": later}, "approve= is async"),
    "handler of nothing": (
        [BASH],
        {"handlers": {"bsh": upper}},
        "no definition 'bsh': did you mean",
    ),
    "handler of a tool": ([upper], {"handlers": {"upper": upper}}, "has a function"),
    "handler": ([BASH], {"handlers": {"bash": "ls"}}, "'bash' is str, not a function"),
    "handler that is a tool": ([BASH], {"handlers": {"bash": add}}, "'bash' is a Tool: put it in"),
    "no turns": ([add], {"max_turns": 0}, "max_turns=0: a whole number"),
    "half a turn": ([add], {"max_turns": 1.5}, "max_turns=1.5"),
    "no threads": ([add], {"concurrency": 0}, "concurrency=0"),
    "not a function's": ([lambda *a: a], {}, "cannot be a tool's name"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_makes_no_sense_is_found_before_anything_is_sent(name: str) -> None:
    tools, options, match = WRONG[name]
    with pytest.raises(ConfigurationError, match=match):
        sync_run(Model(), tools, **options)


@pytest.mark.parametrize(
    "arguments, match",
    [
        ({"messages": "Hi"}, "messages= is str"),
        ({"messages": USER}, "messages= is dict"),
        ({"messages": OMIT}, "messages= is NoneType"),
        ({"tools": []}, "tools= is for the run"),
        ({"stream": True}, "stream= is for the run"),
        ({"extra_body": {"tool_choice": {"type": "any"}}}, "extra_body has 'tool_choice'"),
    ],
)
def test_arguments_that_make_no_sense(arguments: dict[str, Any], match: str) -> None:
    with pytest.raises(ConfigurationError, match=match):
        ToolRun(Model(), [add], {**ARGUMENTS, **arguments})
