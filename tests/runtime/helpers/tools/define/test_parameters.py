"""Tests of unusual type hints: the schema matches what `parse` accepts, or a clear error."""

# ruff: noqa: PYI061, UP007, UP045 - the test covers each way to write a union

from __future__ import annotations

import collections
import datetime as dt
import decimal
import enum
import ipaddress
import pathlib
import re
import typing
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NamedTuple, Optional, Union

import jsonschema
import pytest
import typing_extensions
from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    SecretStr,
    Strict,
    StringConstraints,
)

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.define.json_schema import schema_problems
from api_claude_runtime.helpers.tools.define.tool import Tool
from api_claude_runtime.helpers.tools.errors import ToolInputError


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Address(BaseModel):
    street: str
    number: int = 1


class StrictTrip(BaseModel):
    model_config = ConfigDict(strict=True)
    day: dt.date
    colors: tuple[Color, ...] = ()


class Limits(BaseModel):
    low: float = float("-inf")
    high: Annotated[float, Field(le=float("inf"))] = float("nan")


class Tree(BaseModel):
    value: int
    children: list[Tree] = []


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]


class Names(RootModel[list[str]]):
    pass


@dataclass
class Point:
    x: float
    y: float = 0.0
    tags: list[str] = field(default_factory=list)


class Options(typing_extensions.TypedDict, total=False):
    depth: typing_extensions.Required[int]
    wide: bool


class Pair(NamedTuple):
    left: int
    right: str = ""


class Opaque:
    pass


Json = typing_extensions.TypeAliasType("Json", "dict[str, Json] | list[Json] | str | int | None")
Id = typing.NewType("Id", int)
T = typing.TypeVar("T")
Bounded = typing.TypeVar("Bounded", bound=int)

# For each: the hint, valid inputs, and whether the JSON Schema is as strict as pydantic. It is not
# for a date, for example, because the schema does not enforce the format.
ATOMS: dict[str, tuple[Any, list[Any], bool]] = {
    "str": (str, ["", "a", "é"], True),
    "int": (int, [0, -5, 10**30], True),
    "float": (float, [0.5, 3], True),
    "bool": (bool, [True, False], True),
    "none": (None, [None], True),
    "any": (Any, [1, None, {"a": []}], True),
    "object": (object, [1, "a", [None]], True),
    "typevar": (T, [1, "a"], True),
    "bounded": (Bounded, [1], True),
    "newtype": (Id, [1], True),
    "literal": (Literal["a", 1, None], ["a", 1, None], True),
    "literal-one": (Literal["only"], ["only"], True),
    "enum": (Color, ["red", "blue"], True),
    "int-enum": (Level, [1, 2], True),
    "model": (Address, [{"street": "s"}, {"street": "s", "number": 2}], True),
    "strict-model": (StrictTrip, [{"day": "2024-02-29", "colors": ["red"]}], False),
    "tree": (Tree, [{"value": 1, "children": [{"value": 2}]}], True),
    "infinite": (Limits, [{}, {"low": 1.5}], True),
    "root": (Names, [[], ["a"]], True),
    "dataclass": (Point, [{"x": 1}, {"x": 1, "y": 2.5, "tags": ["a"]}], True),
    "typed-dict": (Options, [{"depth": 1}, {"depth": 1, "wide": True}], True),
    "named-tuple": (Pair, [[1, "a"]], False),
    "alias": (Json, [{"a": [1, "b", None]}, "x"], True),
    "date": (dt.date, ["2024-02-29"], False),
    "datetime": (dt.datetime, ["2024-02-29T12:00:00Z"], False),
    "time": (dt.time, ["12:30:00"], False),
    "timedelta": (dt.timedelta, ["PT5M"], False),
    "uuid": (uuid.UUID, ["12345678-1234-5678-1234-567812345678"], False),
    "decimal": (decimal.Decimal, [1, 2.5, "3.25"], False),
    "path": (pathlib.Path, ["a/b"], True),
    "bytes": (bytes, ["abc"], True),
    "pattern": (re.Pattern[str], ["a+"], False),
    "ip": (ipaddress.IPv4Address, ["127.0.0.1"], False),
    "secret": (SecretStr, ["s"], True),
    "bare-list": (list, [[], [1, "a"]], True),
    "bare-dict": (dict, [{}, {"a": 1}], True),
    "ge": (Annotated[int, Field(ge=1, le=7)], [1, 7], True),
    "strict": (Annotated[int, Strict()], [1], False),
    "length": (Annotated[str, StringConstraints(min_length=1, max_length=3)], ["a", "abc"], True),
    "regex": (Annotated[str, Field(pattern="^[a-z]+$")], ["abc"], True),
    "after": (Annotated[int, AfterValidator(abs)], [-1, 2], True),
    "before": (Annotated[str, BeforeValidator(str)], ["a"], True),
    "tagged": (Annotated[Union[Cat, Dog], Field(discriminator="kind")], [{"kind": "dog"}], True),
    "skipped": (Union[int, Callable[[], None]], [1], True),
}
WRAPPERS: dict[str, Callable[[Any, list[Any]], tuple[Any, list[Any]]]] = {
    "plain": lambda hint, good: (hint, good),
    "list": lambda hint, good: (list[hint], [[], good]),
    "sequence": lambda hint, good: (Sequence[hint], [[], good]),
    "iterable": lambda hint, good: (Iterable[hint], [[], good]),
    "dict": lambda hint, good: (dict[str, hint], [{}, {"k": good[0]}]),
    "mapping": lambda hint, good: (Mapping[str, hint], [{"k": good[-1]}]),
    "optional": lambda hint, good: (Optional[hint], [None, *good]),
    "or-list": lambda hint, good: (Union[list[hint], hint], [*good, good]),
    "tuple": lambda hint, good: (tuple[hint, ...], [[], good]),
    "pair": lambda hint, good: (tuple[hint, int], [[good[0], 1]]),
    "noted": lambda hint, good: (Annotated[hint, "what it is"], good),
    "described": lambda hint, good: (Annotated[hint, Field(description="what it is")], good),
    "deque": lambda hint, good: (collections.deque[hint], [good]),
}
POOL: list[Any] = [
    *(None, True, 0, 1, -1, 8, 2.5, "", "a", "red", "1", "only", "ABCDEF"),
    *([], [1], ["a"], [None], [[]], {}, {"a": 1}, {"k": None}, {"street": 5}, {"kind": "cat"}),
]


def tool_for(hint: Any) -> Tool[..., Any]:
    def probe(x: Any) -> Any:
        return x

    probe.__annotations__ = {"x": hint}
    return Tool(probe)


def accepts(tool: Tool[..., Any], value: Any) -> bool:
    try:
        tool.parse({"x": value})
    except ToolInputError:
        return False
    return True


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("atom", ATOMS)
def test_schema_and_parse_agree(atom: str, wrapper: str) -> None:
    hint, good, exact = ATOMS[atom]
    hint, good = WRAPPERS[wrapper](hint, good)
    tool = tool_for(hint)
    schema = tool.input_schema
    assert schema_problems(schema) == []
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    for value in good:
        assert accepts(tool, value), value
        assert validator.is_valid({"x": value}), value
    if exact:
        assert [v for v in POOL if validator.is_valid({"x": v}) and not accepts(tool, v)] == []
    assert not validator.is_valid({"x": good[0], "y": 1})
    assert not validator.is_valid({})


NO_SCHEMA: dict[str, Any] = {
    "class": Opaque,
    "in a list": list[Opaque],
    "optional class": Optional[Opaque],
    "callable": Callable[[int], int],
    "class var": typing.ClassVar[int],
    "constraint": Annotated[int, Field(discriminator="kind")],
    "extra": Annotated[int, Field(json_schema_extra={"x": typing.cast("Any", Opaque())})],
    "number": 5,
    "unknown name": "NoSuchType",
    "no python": "list[",
    "empty": "",
    "choices": Annotated[int, Field(validation_alias=AliasChoices("a", "b"))],
    "module": typing,
    "generator": type(x for x in ()),
}


@pytest.mark.parametrize("name", NO_SCHEMA)
def test_a_type_without_a_schema_is_refused_at_decoration(name: str) -> None:
    with pytest.raises(ConfigurationError, match=r"tool 'probe'") as caught:
        tool_for(NO_SCHEMA[name])
    assert "\n" not in str(caught.value)


def test_the_refused_parameter_is_named() -> None:
    def probe(fine: int, odd: Opaque, more: list[str]) -> None: ...

    with pytest.raises(ConfigurationError, match=r"'odd'.*Opaque"):
        Tool(probe)


def test_a_local_type_is_refused_with_a_reason() -> None:
    class Local(BaseModel):
        x: int

    def probe(x: Local) -> None: ...

    with pytest.raises(
        ConfigurationError, match=r"'Local' is not defined.*define its types at module"
    ):
        Tool(probe)
    assert tool_for(Local).parse({"x": {"x": 1}})["x"] == Local(x=1)


def test_an_undefined_return_type_is_ignored() -> None:
    def probe(x: int) -> NoSuchType:  # type: ignore[name-defined]  # noqa: F821
        return x

    assert Tool(probe).run({"x": 1}) == 1
