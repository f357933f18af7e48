"""Tests of `check_tools`: it finds what the API would refuse, without sending a request."""

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
CIRCULAR: dict[str, Any] = {"type": "object"}
CIRCULAR["not"] = CIRCULAR


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
def test_valid_tools_and_choices_pass(tools: Any, choice: Any) -> None:
    check_tools(tools, choice)


@pytest.mark.parametrize(
    "tools, choice, text",
    [
        ([own(name="a b")], None, r"tools\[0\].name must be 1 to 128 .*, not 'a b'"),
        ([own(name="a" * 129)], None, r"tools\[0\].name must be .*, not 'a+\.\.\.$"),
        ([{"input_schema": OBJECT}], None, "name must be .*, not None$"),
        ([{"name": "a"}], None, r"tools\[0\] has no input_schema"),
        ([own(), weather, own()], None, r"tools\[2\].name 'a' is already the name of tools\[0\]"),
        ([own(name="web_search"), SEARCH], None, r"tools\[1\].name 'web_search' is already the"),
        ([own(description=5)], None, "description must be a string, not int"),
        ([5], None, r"tools\[0\] must be a tool definition, not int$"),
        ([weather.__wrapped__], None, "a tool definition, not function: decorate it with @tool"),  # type: ignore[attr-defined]
        (
            [{"type": "function", "function": {"name": "a"}}],
            None,
            r"tools\[0\].function is not supp",
        ),
        ([own(input_schema=5)], None, "input_schema must be an object, not int"),
        ([own(input_schema={})], None, "must have type 'object' at the top level, not None"),
        ([own(input_schema={"type": ["object"]})], None, r"at the top level, not \['object'\]"),
        ([own(input_schema={"type": "object", "x": {1, 2}, "y": object()})], None, "cannot be enc"),
        ([own(input_schema=CIRCULAR)], None, "cannot be encoded as JSON"),
        ([schema(anyOf=[{}])], None, "must not have 'anyOf' at the top level"),
        ([schema(properties=[])], None, "properties must be an object"),
        ([schema(properties={"a": 5})], None, "properties.a: must be a schema, not int"),
        (
            [schema(properties={"a": {"type": "text"}})],
            None,
            "properties.a: type must be one of .*, not 'text'",
        ),
        ([schema(properties={"a": {"type": [{}]}})], None, "properties.a: type must be .*, not {}"),
        ([schema(properties={"a": {"items": {"enum": []}}})], None, "a.items: enum must be a non"),
        (
            [schema(properties={"a": {"anyOf": [{"minimum": "1"}]}})],
            None,
            r"anyOf\[0\]: minimum must be a number",
        ),
        (
            [schema(properties={"a": {"minLength": -1}})],
            None,
            "minLength must be a non-negative integer",
        ),
        ([schema(properties={"a": {"pattern": 1}})], None, "pattern must be a string"),
        ([schema(properties={"a": {"$ref": "#/$defs/A"}})], None, "'#/.defs/A' does not resolve"),
        (
            [schema(properties={"a": {"$ref": "https://a.example"}})],
            None,
            "does not resolve within the schema",
        ),
        ([schema(properties={"a b": {}})], None, "property name must be 1 to 64 .*, not 'a b'"),
        ([schema(properties={1: {}})], None, "property name must be 1 to 64 .*, not 1$"),
        ([schema(required="a")], None, "required must be a list"),
        ([schema(required=["a", "a"])], None, "required must be a list of distinct strings"),
        (
            [schema(properties={"a": {}}, required=["b"])],
            None,
            "required contains 'b', which is not",
        ),
        ([{**schema(properties={}), "strict": True}], None, "input_schema must set additionalProp"),
        ([weather], {"type": "tool", "name": "wether"}, "'wether' is not.*did you mean 'weather'"),
        ([weather], {"type": "tool"}, "tool_choice.name is missing"),
        ([weather], {"type": "required"}, "tool_choice.type must be one of any, .*'required'"),
        ([weather], "auto", "tool_choice must be an object .*, not 'auto'"),
        ([], {"type": "any"}, "there are no tools"),
        ([], {"type": "tool", "name": "a"}, "there are no tools"),
        (None, None, "tools must be a list of tools, not NoneType"),
        (weather, None, "tools must be a list of tools, not Tool"),
        (own(), None, "tools must be a list of tools, not dict"),
    ],
)
def test_each_problem_is_reported(tools: Any, choice: Any, text: str) -> None:
    with pytest.raises(RequestError, match=text):
        check_tools(tools, choice)


def test_all_problems_are_reported_together() -> None:
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
def test_any_json_value_can_be_checked_as_a_schema(value: Any) -> None:
    found = schema_problems(value)
    assert all(isinstance(text, str) for text in found)
    assert found or value["type"] == "object"
