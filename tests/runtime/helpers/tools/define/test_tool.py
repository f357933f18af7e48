"""Tests of `@tool`: definitions, arguments, and functions that cannot be a tool."""

from __future__ import annotations

import asyncio
import copy
import functools
import inspect
import math
import threading
from types import MappingProxyType
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field
from pydantic.json_schema import SkipJsonSchema

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import tool


class Place(BaseModel):
    city: str
    lines: list[str] = []


@tool
def weather(
    place: Place, days: Annotated[int, Field(ge=1, le=7)] = 1, *, unit: Literal["C", "F"] = "C"
) -> str:
    """Tell the weather
    of a place.

    It is not always right.

    Args:
        place: Where.
        days: How many.
    """
    return f"{place.city} {days} {unit}"


@tool(name="slow-look-up", description="  Looks up.\n    Twice. ", strict=True)
async def look_up(key: str, place: Place | None = None) -> tuple[str, Place | None]:
    await asyncio.sleep(0)
    return key, place


def test_definition() -> None:
    assert weather.definition == {
        "name": "weather",
        "description": "Tell the weather\nof a place.\n\nIt is not always right.",
        "input_schema": {
            "type": "object",
            "properties": {
                "place": {"$ref": "#/$defs/Place", "description": "Where."},
                "days": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 7,
                    "default": 1,
                    "description": "How many.",
                },
                "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
            },
            "required": ["place"],
            "additionalProperties": False,
            "$defs": {
                "Place": {
                    "title": "Place",
                    "type": "object",
                    "properties": {
                        "city": {"type": "string"},
                        "lines": {"type": "array", "items": {"type": "string"}, "default": []},
                    },
                    "required": ["city"],
                }
            },
        },
    }


def test_options_of_the_decorator() -> None:
    definition = look_up.definition
    assert (definition["name"], definition["description"]) == ("slow-look-up", "Looks up.\nTwice.")
    assert definition["strict"] is True
    assert definition["input_schema"]["$defs"]["Place"]["additionalProperties"] is False
    assert "cache_control" not in definition
    cached = tool(look_up.__wrapped__, cache_control={"type": "ephemeral"}, strict=False).definition  # type: ignore[attr-defined]
    assert (cached["cache_control"], cached["strict"]) == ({"type": "ephemeral"}, False)


def test_a_definition_is_a_copy_and_the_same_each_time() -> None:
    first = weather.definition
    first["input_schema"]["properties"].clear()
    first["name"] = "other"
    assert weather.definition["input_schema"]["properties"].keys() == {"place", "days", "unit"}
    assert str(weather.definition) == str(weather.definition)


def test_without_a_docstring_there_is_no_description() -> None:
    def bare(x: int) -> int:
        return x

    assert "description" not in tool(bare).definition
    assert "description" not in tool(weather.__wrapped__, description="").definition  # type: ignore[attr-defined]


def test_annotated_descriptions_win_over_the_docstring() -> None:
    def probe(
        a: Annotated[int, "note"],
        b: Annotated[int, Field(description="field")],
        c: Annotated[int, "note"] | None,
        d: Annotated[int, Field(description="field"), "note"],
        e: int,
    ) -> None:
        """Do.

        :param a: doc
        :param b: doc
        :param c: doc
        :param d: doc
        :param e: doc
        :param absent: doc
        """

    descriptions = {
        name: one["description"] for name, one in tool(probe).input_schema["properties"].items()
    }
    assert descriptions == {"a": "note", "b": "field", "c": "note", "d": "note", "e": "doc"}


def test_a_tool_can_be_called_like_its_function() -> None:
    assert weather(Place(city="Oslo"), 2, unit="F") == "Oslo 2 F"
    assert weather.__name__ == "weather"
    assert list(inspect.signature(weather).parameters) == ["place", "days", "unit"]
    assert (inspect.getdoc(weather) or "").startswith("Tell the weather")
    assert repr(weather) == "Tool('weather')"
    assert copy.deepcopy(weather).run({"place": {"city": "Oslo"}}) == "Oslo 1 C"


def test_parse_returns_typed_arguments_without_defaults() -> None:
    assert weather.parse({"place": {"city": "Oslo"}}) == {"place": Place(city="Oslo")}
    assert weather.parse({"place": {"city": "Oslo"}, "days": "3"})["days"] == 3
    assert weather.run(MappingProxyType({"place": {"city": "Oslo"}, "unit": "F"})) == "Oslo 1 F"


def test_a_default_may_be_any_object_and_is_not_copied() -> None:
    lock = threading.Lock()

    def probe(x: int = lock, y: list[int] = []) -> Any:  # type: ignore[assignment]  # noqa: B006
        return x, y

    decorated = tool(probe)
    assert decorated.input_schema["properties"]["y"]["default"] == []
    assert "default" not in decorated.input_schema["properties"]["x"]
    assert decorated.run({})[0] is lock
    assert decorated.run({})[1] is probe()[1]


def test_an_infinite_default_is_not_in_the_schema() -> None:
    def probe(x: float = math.inf) -> float:
        return x

    assert tool(probe).input_schema["properties"] == {"x": {"type": "number"}}
    assert tool(probe).run({}) == math.inf


def test_a_default_in_a_field_is_used() -> None:
    def probe(x: Annotated[int, Field(default=5)], y: Annotated[int, Field(default=6)] = 7) -> Any:
        return x, y

    decorated = tool(probe)
    assert decorated.run({}) == (5, 7)
    assert "required" not in decorated.input_schema


def test_an_alias_is_the_name_in_the_schema() -> None:
    def probe(sender: Annotated[str, Field(alias="from")]) -> str:
        """Do.

        :param sender: the author
        """
        return sender

    decorated = tool(probe)
    assert decorated.input_schema["properties"] == {
        "from": {"type": "string", "description": "the author"}
    }
    assert decorated.run({"from": "me"}) == "me"


def test_parameter_names_that_pydantic_reserves() -> None:
    def probe(_x: int, schema: int, model_config: int, p0: int, self: int, input: int) -> Any:  # noqa: A002
        return _x, schema, model_config, p0, self, input

    names = ["_x", "schema", "model_config", "p0", "self", "input"]
    assert tool(probe).run({name: index for index, name in enumerate(names)}) == (0, 1, 2, 3, 4, 5)


def plain(x: int, y: str = "y") -> Any:
    return x, y


class Service:
    def ask(self, x: int) -> int:
        return x


def bad_args(*args: int) -> None: ...
def bad_kwargs(**kwargs: int) -> None: ...
def bad_positional(x: int, /) -> None: ...
def bad_bare(x) -> None: ...  # type: ignore[no-untyped-def]
def bad_field(x: int = Field(5)) -> None: ...
def bad_alias(x: Annotated[int, Field(alias="y")], y: int) -> None: ...
def bad_skip(x: int, y: SkipJsonSchema[int] = 5) -> None: ...
def größe(x: int) -> None: ...  # noqa: PLC2401 - the test needs such a name
async def bad_async(x, y: int) -> None: ...  # type: ignore[no-untyped-def]


@pytest.mark.parametrize(
    "function, text",
    [
        (bad_args, "'bad_args': parameter 'args' accepts any number of values: use a list"),
        (bad_kwargs, "'bad_kwargs': parameter 'kwargs' accepts any name.*use a dict"),
        (bad_positional, "'bad_positional': parameter 'x' is positional-only"),
        (bad_bare, "'bad_bare': parameter 'x' has no annotation$"),
        (bad_async, "'bad_async': parameter 'x' has no annotation$"),
        (bad_field, r"'bad_field': parameter 'x' must not have a Field.*use Annotated\[T, Field"),
        (bad_alias, "two parameters have the same alias"),
        (bad_skip, "the type of parameter 'y' has no JSON Schema: pydantic leaves it out"),
        (größe, "tool name must be 1 to 128 letters, digits, .*, not 'größe'"),
        (lambda: 1, "tool name must be .*, not '<lambda>'"),
        (functools.partial(plain), "partial has no name: pass name="),
        (Service.ask, r"parameter 'self' has no annotation.*tool\(object.method\)"),
        (weather, "a tool must be made from a function, not Tool"),
        (5, "a tool must be made from a function, not int"),
        (dict, "'dict': the signature cannot be read"),
        (len, "positional-only"),
    ],
)
def test_functions_that_cannot_be_a_tool(function: Any, text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        tool(function)


@pytest.mark.parametrize("description", [5, b"a", ["a"]])
def test_a_description_must_be_a_string(description: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"'plain': description must be a string, not "):
        tool(description=description)(plain)


@pytest.mark.parametrize("name", ["", "a b", "a.b", "a" * 129, "é", "a\n", 5])
def test_names_that_the_api_would_refuse(name: Any) -> None:
    with pytest.raises(ConfigurationError):
        tool(name=name)(plain)


@pytest.mark.parametrize("name", ["a", "a-b_C9", "a" * 128])
def test_names_that_the_api_accepts(name: str) -> None:
    assert tool(name=name)(plain).name == name


def test_no_parameters() -> None:
    @tool
    def now() -> int:
        return 1

    assert now.input_schema == {"type": "object", "properties": {}, "additionalProperties": False}
    assert now.run({}) == 1
