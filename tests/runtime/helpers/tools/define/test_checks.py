"""`check_tools`: what the API would refuse, found before it is sent."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.tools.define.checks import check_tools
from api_claude_runtime.helpers.tools.define.json_schema import schema_problems
from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
from api_claude_runtime.helpers.tools.define.tool import tool


@tool
def weather(city: str) -> str:
    return city


@tool(strict=True)
def clock(zone: str = "UTC") -> str:
    return zone


OBJECT: dict[str, Any] = {"type": "object"}
SEARCH = {"type": "web_search_20250305", "name": "web_search", "max_uses": 5}
TOOLSET = {"type": "mcp_toolset", "mcp_server_name": "files"}
CIRCLE: dict[str, Any] = {"type": "object"}
CIRCLE["not"] = CIRCLE


def own(**fields: Any) -> dict[str, Any]:
    return {"name": "a", "input_schema": OBJECT, **fields}


def schema(**fields: Any) -> dict[str, Any]:
    return own(input_schema={**OBJECT, **fields})


@pytest.mark.parametrize(
    "tools, choice",
    [
        ([], None),
        ([weather, clock, SEARCH, TOOLSET, own()], None),
        (ToolRegistry([weather, clock]), {"type": "tool", "name": "clock"}),
        ([weather], {"type": "any"}),
        ([], {"type": "none"}),
        ([SEARCH], {"type": "tool", "name": "web_search"}),
        ([TOOLSET], {"type": "tool", "name": "read_file"}),
        ([MappingProxyType(own(type="custom", description="d"))], {"type": "auto"}),
        ([own(type=None)], None),
        (
            [schema(properties={"a": True, "b": {"type": ["string", "null"]}}, required=("a",))],
            None,
        ),
        ([schema(properties={"a": {"$ref": "#/$defs/A~1B"}}, **{"$defs": {"A/B": {}}})], None),
        (
            [schema(properties={"properties": {"type": "string"}, "enum": {"enum": [1, None]}})],
            None,
        ),
        ([schema(properties={"a": {"default": {"type": 5}, "const": {"$ref": 1}}})], None),
    ],
)
def test_what_is_fine(tools: Any, choice: Any) -> None:
    check_tools(tools, choice)


@pytest.mark.parametrize(
    "tools, choice, text",
    [
        ([own(name="a b")], None, r"tools\[0\].name 'a b' is not 1 to 128"),
        ([own(name="a" * 129)], None, r"tools\[0\].name 'a+\.\.\. is not"),
        ([{"input_schema": OBJECT}], None, "name None is not"),
        ([{"name": "a"}], None, r"tools\[0\] has no input_schema"),
        ([own(), weather, own()], None, r"tools\[2\].name 'a' is that of tools\[0\] too"),
        ([own(name="web_search"), SEARCH], None, r"tools\[1\].name 'web_search' is that of"),
        ([own(description=5)], None, "description is int"),
        ([5], None, r"tools\[0\] is int, not a definition$"),
        ([weather.__wrapped__], None, "function, not a definition: make it a tool with @tool"),  # type: ignore[attr-defined]
        ([{"type": "function", "function": {"name": "a"}}], None, r"tools\[0\].function: name"),
        ([own(input_schema=5)], None, "input_schema is int, not an object"),
        ([own(input_schema={})], None, "input_schema has type None at the top, not 'object'"),
        ([own(input_schema={"type": ["object"]})], None, r"has type \['object'\] at the top"),
        ([own(input_schema={"type": "object", "x": {1, 2}, "y": object()})], None, "is no JSON"),
        ([own(input_schema=CIRCLE)], None, "is no JSON"),
        ([schema(anyOf=[{}])], None, "has 'anyOf' at the top"),
        ([schema(properties=[])], None, "properties is no object"),
        ([schema(properties={"a": 5})], None, "properties.a: is int, not a schema"),
        (
            [schema(properties={"a": {"type": "text"}})],
            None,
            "properties.a: type 'text' is none of",
        ),
        ([schema(properties={"a": {"type": [{}]}})], None, "properties.a: type {} is none of"),
        ([schema(properties={"a": {"items": {"enum": []}}})], None, "a.items: enum is no list, or"),
        (
            [schema(properties={"a": {"anyOf": [{"minimum": "1"}]}})],
            None,
            r"anyOf\[0\]: minimum is",
        ),
        ([schema(properties={"a": {"minLength": -1}})], None, "minLength is no count"),
        ([schema(properties={"a": {"pattern": 1}})], None, "pattern is no text"),
        ([schema(properties={"a": {"$ref": "#/$defs/A"}})], None, "'#/.defs/A' leads nowhere"),
        ([schema(properties={"a": {"$ref": "https://a.example"}})], None, "leads nowhere"),
        ([schema(properties={"a b": {}})], None, "a property 'a b', which is not 1 to 64"),
        ([schema(properties={1: {}})], None, "a property 1, which is not 1 to 64"),
        ([schema(required="a")], None, "required is no list"),
        ([schema(required=["a", "a"])], None, "required is no list of different names"),
        ([schema(properties={"a": {}}, required=["b"])], None, "required names 'b', which is no"),
        ([{**schema(properties={}), "strict": True}], None, "input_schema is strict and needs add"),
        ([weather], {"type": "tool", "name": "wether"}, "'wether' is none.*did you mean 'weather'"),
        ([weather], {"type": "tool"}, "tool_choice names no tool"),
        ([weather], {"type": "required"}, "tool_choice.type 'required' is none of any, auto"),
        ([weather], "auto", "tool_choice is 'auto', not an object"),
        ([], {"type": "any"}, "there are no tools"),
        ([], {"type": "tool", "name": "a"}, "there are no tools"),
        (None, None, "tools is NoneType, not a list of tools"),
        (weather, None, "tools is Tool, not a list of tools"),
        (own(), None, "tools is dict, not a list of tools"),
    ],
)
def test_what_is_refused(tools: Any, choice: Any, text: str) -> None:
    with pytest.raises(RequestError, match=text):
        check_tools(tools, choice)


def test_all_problems_are_shown_at_once() -> None:
    with pytest.raises(RequestError) as caught:
        check_tools([own(name=""), {"name": "b"}, 5], {"type": "x"})
    assert [part.partition(" ")[0] for part in str(caught.value).split("; ")] == [
        *("tools[0].name", "tools[1]", "tools[2]", "tool_choice.type")
    ]


KEYS = st.sampled_from(
    [*("type", "properties", "required", "items", "enum", "anyOf", "$ref", "$defs", "minimum", "x")]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["object", "string", "#/$defs/x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=15,
)


@given(JSON)
def test_any_schema_is_looked_at_without_breaking(value: Any) -> None:
    found = schema_problems(value)
    assert all(isinstance(text, str) for text in found)
    assert found or value["type"] == "object"
