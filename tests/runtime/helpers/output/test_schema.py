"""`output_schema`: only supported keywords, and every value of the type is allowed."""

from __future__ import annotations

import enum
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from ipaddress import IPv4Network, IPv6Address
from typing import Annotated, Any, Literal, NamedTuple, NotRequired
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    Json,
    TypeAdapter,
    WithJsonSchema,
    create_model,
)
from typing_extensions import TypedDict

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.output.schema import FORMATS, output_schema, shape

PLAIN = {"enum", "const"}
ALLOWED: dict[str | None, set[str]] = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items", "minItems"},
    "string": {"format", "pattern", *PLAIN},
    "integer": PLAIN,
    "number": PLAIN,
    "boolean": PLAIN,
    "null": PLAIN,
    None: {"$ref", "anyOf", *PLAIN},
}
KINDS: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Cat(BaseModel):
    """A cat."""

    kind: Literal["cat"]
    lives: Annotated[int, Field(ge=1, le=9)]


class Dog(BaseModel):
    kind: Literal["dog"]
    weight: Annotated[float, Field(gt=0, description="In kg")]


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


class Point(NamedTuple):
    x: float
    y: float = 0.0


@dataclass
class Box:
    size: int
    label: str = "none"


class Row(TypedDict):
    id: UUID
    note: NotRequired[str]


class Everything(BaseModel):
    pet: Pet
    first: Cat
    again: Cat = Field(description="The other cat")
    color: Color = Color.RED
    price: Annotated[Decimal, Field(ge=1)]
    at: datetime
    day: date
    wait: timedelta
    box: Box
    rows: list[Row]
    link: HttpUrl
    net: IPv4Network
    address: IPv6Address
    nickname: str | None = None
    codes: set[Annotated[str, Field(pattern=r"^[A-Z]{3}-\d+$")]]
    place: tuple[int, str]
    here: Point
    data: bytes


class Node(BaseModel):
    children: list[Node] = []


def nodes(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    for each in (*schema.get("properties", {}).values(), *schema.get("$defs", {}).values()):
        yield from nodes(each)
    for each in (*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else ())):
        yield from nodes(each)


def assert_accepted(schema: dict[str, Any]) -> None:
    assert schema["type"] == "object"
    for node in nodes(schema):
        kind = node.get("type")
        assert set(node) - {"type", "description", "$defs"} <= ALLOWED[kind], node
        if kind == "object":
            assert node["additionalProperties"] is False
        if kind == "array":
            assert node.get("minItems", 0) in {0, 1}
            assert node["items"]
        if kind is None:
            assert node.keys() & {"$ref", "anyOf", "enum", "const"}, node
        if "$ref" in node:
            assert set(node) == {"$ref"}
            assert node["$ref"].removeprefix("#/$defs/") in schema["$defs"]
        assert node.get("format", "date") in FORMATS


def fits(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    """Check the structure of a value against a schema, without formats and patterns."""
    if "$ref" in schema:
        return fits(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root)
    if "anyOf" in schema:
        return any(fits(value, each, root) for each in schema["anyOf"])
    kind = schema.get("type")
    if kind and not isinstance(value, KINDS[kind]):
        return False
    if kind in {"integer", "number"} and isinstance(value, bool):
        return False
    if "enum" in schema or "const" in schema:
        return value in schema.get("enum", [schema.get("const")])
    if kind == "object":
        known = schema["properties"]
        return set(schema.get("required", ())) <= value.keys() <= known.keys() and all(
            fits(each, known[name], root) for name, each in value.items()
        )
    if kind == "array":
        few = len(value) < schema.get("minItems", 0)
        return not few and all(fits(each, schema["items"], root) for each in value)
    return True


def field_schema(kind: Any) -> dict[str, Any]:
    """Return the schema of a model field of this type."""
    schema: dict[str, Any] = output_schema(create_model("M", f=(kind, ...)))["properties"]["f"]
    return schema


@pytest.mark.parametrize(
    "kind",
    [
        Everything,
        Cat,
        Box,
        Row,
        Point,
        Pet,
        Cat | Dog,
        list[Cat],
        Literal["a", 1] | None,
        Color,
        int,
    ],
    ids=repr,
)
def test_a_schema_has_only_supported_keywords(kind: Any) -> None:
    assert_accepted(output_schema(kind))


LEAVES: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (Annotated[int, Field(ge=3, multiple_of=2)], st.integers(2, 99).map(lambda n: n * 2)),
    (Annotated[float, Field(lt=5)], st.floats(-9, 4)),
    (Annotated[str, Field(min_length=2, max_length=4)], st.text("abc", min_size=2, max_size=4)),
    (Annotated[str, Field(pattern=r"^(?:a|b)\b")], st.sampled_from(["a", "b"])),
    (Literal["x", 2] | None, st.sampled_from(["x", 2, None])),
    (Color, st.sampled_from(["red", "blue"])),
    (Decimal, st.integers() | st.integers().map(str)),
    (date, st.dates().map(str)),
    (UUID, st.uuids().map(str)),
    (Literal["y"], st.just("y")),
    (bool, st.booleans()),
    (Pet, st.integers(1, 9).map(lambda n: {"kind": "cat", "lives": n})),
    (Point, st.just([1.5]) | st.just([1.5, 2])),
    (tuple[int, str], st.just([1, "a"])),
]
Pair = tuple[Any, st.SearchStrategy[Any]]


def list_of(pair: Pair) -> Pair:
    item: Any = pair[0]
    kind = Annotated[list[item], Field(min_length=2, max_length=3)]
    return kind, st.lists(pair[1], min_size=2, max_size=3)


def optional(pair: Pair) -> Pair:
    return pair[0] | None, st.none() | pair[1]


def model_of(pairs: list[Pair]) -> Pair:
    fields: dict[str, Any] = {f"f{at}": (pair[0], ...) for at, pair in enumerate(pairs)}
    values = {f"f{at}": pair[1] for at, pair in enumerate(pairs)}
    return create_model("Inner", **fields), st.fixed_dictionaries(values)


TYPES: st.SearchStrategy[Pair] = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: (
        inner.map(list_of) | inner.map(optional) | st.lists(inner, max_size=3).map(model_of)
    ),
    max_leaves=6,
)


@given(st.data())
def test_a_value_of_the_type_matches_its_schema(data: st.DataObject) -> None:
    kind, values = data.draw(TYPES)
    schema = output_schema(kind)
    assert_accepted(schema)
    value = data.draw(values)
    TypeAdapter(kind).validate_json(json.dumps(value))
    sent = {"value": value} if shape(kind).wrapped else value
    assert fits(sent, schema, schema)
    assert not fits([sent], schema, schema)


@pytest.mark.parametrize(
    "kind,description",
    [
        (Annotated[int, Field(ge=3, le=9)], "at least 3, at most 9"),
        (Annotated[float, Field(gt=0, lt=1.5)], "greater than 0, less than 1.5"),
        (Annotated[int, Field(multiple_of=5)], "a multiple of 5"),
        (
            Annotated[str, Field(min_length=1, max_length=10)],
            "at least 1 character, at most 10 characters",
        ),
        (Annotated[str, Field(min_length=3, max_length=3)], "exactly 3 characters"),
        (Annotated[list[int], Field(min_length=2)], "at least 2 items"),
        (set[int], "unique items"),
        (tuple[int, str], "exactly 2 items, in order: integer, string"),
        (Point, None),
        (IPv4Network, "in the format ipv4network"),
        (Annotated[int, Field(ge=3, description="How many")], "How many (at least 3)"),
        (Annotated[str, Field(examples=["a", "b"])], 'for example "a" or "b"'),
        (Annotated[int, WithJsonSchema({"type": "integer", "x{y}": "z"})], "x{y}: z"),
        (
            Json[list[int]],
            (
                'text of the type application/json, following the JSON schema {"items": '
                '{"type": "integer"}, "type": "array"}'
            ),
        ),
    ],
)
def test_unsupported_rules_are_described_in_words(kind: Any, description: str | None) -> None:
    assert field_schema(kind).get("description") == description


def test_a_default_is_described_and_the_field_is_optional() -> None:
    schema = output_schema(Box)
    assert schema["properties"]["label"] == {"type": "string", "description": 'by default "none"'}
    assert schema["required"] == ["size"]


@pytest.mark.parametrize("pattern", [r"^[A-Z]{3}-\d+$", r"^(ab)*c?$", r"\w+@\w+\.com", r"[\]x]"])
def test_a_supported_pattern_is_kept(pattern: str) -> None:
    assert field_schema(Annotated[str, Field(pattern=pattern)]) == {
        "type": "string",
        "pattern": pattern,
    }


@pytest.mark.parametrize(
    "pattern", [r"\bword", r"(?i)a", r"a{500}", r"\p{L}", r"a|b", r"\A", r"a+?b"]
)
def test_an_unsupported_pattern_is_described(pattern: str) -> None:
    text = f"matching the regular expression {pattern}"
    assert field_schema(Annotated[str, Field(pattern=pattern)]) == {
        "type": "string",
        "description": text,
    }


def test_a_discriminated_union_becomes_any_of() -> None:
    schema = output_schema(Everything)
    assert schema["properties"]["pet"] == {
        "anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
    }
    assert schema["$defs"]["Dog"]["properties"]["weight"]["description"] == "In kg (greater than 0)"


def test_a_reference_with_a_description_is_inlined() -> None:
    properties = output_schema(Everything)["properties"]
    assert properties["first"] == {"$ref": "#/$defs/Cat"}
    assert properties["again"]["description"] == "The other cat\nA cat."
    assert properties["again"]["properties"].keys() == {"kind", "lives"}


def test_a_type_other_than_an_object_is_wrapped() -> None:
    assert output_schema(list[Color]) == {
        "type": "object",
        "properties": {"value": {"type": "array", "items": {"$ref": "#/$defs/Color"}}},
        "required": ["value"],
        "additionalProperties": False,
        "$defs": {"Color": {"type": "string", "enum": ["red", "blue"]}},
    }


class Loose(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


def test_a_model_with_extra_fields_allows_only_its_own() -> None:
    assert output_schema(Loose)["additionalProperties"] is False


class Report(BaseModel):
    rows: list[dict[str, int]]


class Deep(BaseModel):
    report: Report


class Odd(enum.Enum):
    PAIR = (1, 2)


@pytest.mark.parametrize(
    "kind,problem",
    [
        (Deep, "Deep cannot be used as output: report.rows[]: a dict has arbitrary keys"),
        (dict[str, int], "dict[str, int] cannot be used as output: a dict has arbitrary keys"),
        (list[dict[str, int]], "output: []: a dict has arbitrary keys"),
        (Node, "Node cannot be used as output: children[]: Node contains itself"),
        (list[Node], "output: [].children[]: Node contains itself"),
        (list[Any], "output: []: the type allows any value"),
        (object, "object cannot be used as output: the type allows any value"),
        (
            Odd,
            "Odd cannot be used as output: an enum value must be a string, number, boolean or null, not [1, 2]",
        ),
        (Callable[[], int], "cannot be used as output: Cannot generate a JsonSchema"),
        (type("Strange", (), {}), "Strange cannot be used as output: Unable to generate"),
        (Annotated[int, WithJsonSchema({"$ref": "http://x"})], "refers to http://x"),
    ],
)
def test_an_unsupported_type_is_rejected_with_its_path(kind: Any, problem: str) -> None:
    for _ in range(2):  # the second time from the cache, if it were cached
        with pytest.raises(RequestError) as caught:
            output_schema(kind)
        assert problem in str(caught.value)


def test_each_call_returns_a_new_schema() -> None:
    before, original = json.dumps(output_schema(Cat)), json.dumps(Cat.model_json_schema())
    mine = output_schema(Cat)
    mine["properties"]["lives"]["type"] = "string"
    mine["properties"].clear()
    assert json.dumps(output_schema(Cat)) == before
    assert json.dumps(Cat.model_json_schema()) == original


def test_equal_types_in_another_order_keep_their_own_schema() -> None:
    """A program sends the same bytes for a type, regardless of the types that it used before."""
    assert [each["type"] for each in field_schema(int | str)["anyOf"]] == ["integer", "string"]
    for kind, first in ((int | str, "integer"), (str | int, "string"), (int | str, "integer")):
        assert output_schema(kind)["properties"]["value"]["anyOf"][0] == {"type": first}


def test_shapes_are_cached_for_hashable_types() -> None:
    assert shape(Everything) is shape(Everything)
    assert output_schema(Annotated[int, {"no": "key"}])["required"] == ["value"]
