"""A value instead of a type as output is refused with advice, before anything is sent."""

from __future__ import annotations

import dataclasses
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel
from typing_extensions import TypedDict

from api_claude import Client, Output
from api_claude_runtime.errors.base import RequestError

HELLO: Any = {"model": "m", "max_tokens": 1, "messages": []}


class Pet(BaseModel):
    name: str


@dataclasses.dataclass
class Point:
    x: int = 0


class Row(TypedDict):
    name: str


@pytest.mark.parametrize(
    "value,advice",
    [
        (Pet(name="Rex"), "an instance of Pet: pass Pet itself"),
        (Point(), "an instance of Point: pass Point itself"),
        ({"type": "object"}, "an instance of dict: pass a schema as output_config="),
        ([Pet], r"an instance of list: pass list\[\.\.\.\]"),
        ("Pet", "an instance of str: pass a class"),
        (3, "an instance of int: pass a class"),
    ],
)
def test_a_value_is_refused(value: Any, advice: str) -> None:
    client = Client(auth_token="t", base_url="http://127.0.0.1:1")
    for attempt in (
        lambda: Output(value).format,
        lambda: Output(value).parse("{}"),
        lambda: client.messages.parse(output=value, **HELLO),
        lambda: client.beta.messages.stream_parsed(output=value, **HELLO),
    ):
        with pytest.raises(RequestError, match=f"output must be a type, not {advice}"):
            attempt()


@pytest.mark.parametrize(
    "kind",
    [
        Pet,
        Point,
        Row,
        list[Pet],
        tuple[int],
        int,
        None,
        Literal["a"],
        Pet | None,
        Annotated[int, ""],
    ],
)
def test_a_type_is_not_mistaken_for_a_value(kind: Any) -> None:
    assert Output(kind).format["type"] == "json_schema"
