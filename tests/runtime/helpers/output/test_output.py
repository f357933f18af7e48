"""`Output`: its format, parsing, errors with the path of a problem, and partial texts."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from pydantic import BaseModel, Field, field_validator

from api_claude_runtime.errors.base import ClaudeError, RequestError
from api_claude_runtime.helpers.output.errors import OutputError
from api_claude_runtime.helpers.output.output import Output
from api_claude_runtime.helpers.output.schema import output_schema


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: Annotated[int, Field(ge=1, le=9)]


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str


class Order(BaseModel):
    id: UUID
    price: Decimal
    at: datetime
    note: str | None = None
    pets: list[Annotated[Cat | Dog, Field(discriminator="kind")]] = []

    @field_validator("note")
    @classmethod
    def polite(cls, note: str | None) -> str | None:
        if note == "rude":
            raise ValueError("be polite")
        return note


ID = "12345678-1234-5678-1234-567812345678"


def text(**changes: Any) -> str:
    order = {"id": ID, "price": "1.10", "at": "2026-01-02T03:04:05Z", **changes}
    return json.dumps(order, ensure_ascii=False)


def output_error(kind: Any, reply: str | bytes) -> OutputError:
    with pytest.raises(OutputError) as caught:
        Output(kind).parse(reply)
    return caught.value


def test_the_format_is_a_json_schema_format() -> None:
    assert Output(Order).format == {"type": "json_schema", "schema": output_schema(Order)}
    with pytest.raises(RequestError):
        _ = Output(dict[str, int]).format


def test_a_text_is_parsed_into_the_type() -> None:
    order = Output(Order).parse(text(pets=[{"kind": "cat", "lives": 9}]))
    assert (order.id, order.price) == (UUID(ID), Decimal("1.10"))
    assert order.pets == [Cat(kind="cat", lives=9)]
    assert Output(Order).parse(text().encode()).pets == []


@pytest.mark.parametrize(
    "kind,value,wanted",
    [
        (list[int], [1, 2], [1, 2]),
        (Literal["a", "b"], "b", "b"),
        (Cat | Dog, {"kind": "dog", "name": "Rex"}, Dog(kind="dog", name="Rex")),
        (int | None, None, None),
        (Decimal, 1.1, Decimal("1.1")),
    ],
)
def test_a_type_other_than_an_object_is_unwrapped(kind: Any, value: Any, wanted: Any) -> None:
    output = Output(kind)
    assert output.parse(json.dumps({"value": value})) == wanted
    assert output.partial(json.dumps({"value": value})) == value


@pytest.mark.parametrize(
    "changes,problem",
    [
        ({"pets": [{"kind": "cat", "lives": 10}]}, "pets[0].lives: Input should be less than"),
        ({"pets": [{"kind": "dog"}]}, "pets[0].name: Field required"),
        ({"pets": [{"kind": "cow"}]}, "pets[0]: Input tag 'cow'"),
        ({"note": "rude"}, "note: Value error, be polite"),
        ({"price": "dear"}, "price: Input should be a valid decimal"),
    ],
)
def test_an_error_has_the_path_of_the_problem(changes: dict[str, Any], problem: str) -> None:
    error = output_error(Order, text(**changes))
    assert len(error.problems) == 1
    assert error.problems[0].startswith(problem)
    assert str(error).startswith(f"the output does not match Order: {problem}")
    assert error.text == text(**changes)
    assert isinstance(error, ClaudeError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize(
    "reply,problem",
    [
        ('{"value": [1, "x"]}', "[1]: Input should be a valid integer"),
        ('{"value": 3}', "the whole text: Input should be a valid array"),
        ("[1]", "the whole text: Input should be"),
        ('{"values": []}', "value: Field required"),
        ('{"value": [1', "the whole text: Invalid JSON: EOF"),
        ("", "the whole text: Invalid JSON"),
        ("I will not.", "the whole text: Invalid JSON"),
        (b'{"value": "\xc3"}', "the whole text: Invalid JSON"),
        ("\ud83d", "the whole text: "),
    ],
)
def test_an_error_does_not_mention_the_wrapper(reply: str | bytes, problem: str) -> None:
    error = output_error(list[int], reply)
    assert error.problems[0].startswith(problem)
    assert error.text == (reply if isinstance(reply, str) else reply.decode("utf-8", "replace"))


def test_a_missing_field_inside_the_wrapper_has_its_path() -> None:
    error = output_error(list[Dog], '{"value": [{"kind": "dog"}]}')
    assert error.problems == ("[0].name: Field required",)


def test_the_message_of_many_problems_is_short() -> None:
    class Long(BaseModel):
        items: list[Literal["x" * 5000]]  # type: ignore[valid-type]  # not a literal string

    error = output_error(Long, json.dumps({"items": ["y" * 9000] * 100}))
    assert len(error.problems) == 100
    assert str(error).count("items[") == 5
    assert "; and 95 more" in str(error)
    assert len(str(error)) < 1500


@pytest.mark.parametrize("again", [copy.copy, lambda e: pickle.loads(pickle.dumps(e))])
def test_an_error_can_be_copied_and_pickled(again: Any) -> None:
    error = output_error(Order, "{}")
    other = again(error)
    assert (type(other), str(other)) == (OutputError, str(error))
    assert (other.text, other.problems) == ("{}", error.problems)


FULL = {"a": 'é𝄞\\"\n', "b": [1, -2.5e3, True, None], "c": {"d": "😀", "e": []}}


@pytest.mark.parametrize("escaped", [True, False])
@pytest.mark.parametrize("kind", [Order, list[int]])
def test_any_partial_text_gives_the_values_so_far(kind: Any, escaped: bool) -> None:
    whole = json.dumps({"value": FULL} if kind is not Order else FULL, ensure_ascii=escaped)
    output = Output(kind)
    for cut in range(len(whole)):
        output.partial(whole[:cut])
    data = whole.encode()
    sizes: list[int] = []
    for cut in range(len(data) + 1):
        so_far = output.partial(data[:cut])
        assert so_far is None or isinstance(so_far, dict)
        sizes.append(len(so_far or {}))
    assert sizes == sorted(sizes)
    assert output.partial(data) == FULL


def test_a_partial_text_includes_an_incomplete_string() -> None:
    assert Output(Dog).partial('{"kind": "dog", "name": "Re') == {"kind": "dog", "name": "Re"}
    assert Output(list[str]).partial('{"value": ["a", "b') == ["a", "b"]


@pytest.mark.parametrize("reply", ["", b"", "Sorry, no.", b"\xff", "\ud83d"])
def test_a_partial_text_that_is_not_json_gives_none(reply: str | bytes) -> None:
    assert Output(Order).partial(reply) is None
    assert Output(list[int]).partial(reply) is None


def test_repr_has_the_type() -> None:
    assert repr(Output(Order)) == "Output(Order)"
    assert repr(Output(Literal["a"])) == "Output(Literal['a'])"


def test_the_type_adapter_is_built_on_first_use() -> None:
    program = (
        "import pydantic, sys\n"
        "class Refuse:\n"
        "    def __class_getitem__(cls, item): return cls\n"
        "    def __init__(self, *args): raise SystemExit('built')\n"
        "pydantic.TypeAdapter = Refuse\n"
        "from api_claude_runtime.helpers.output.output import Output\n"
        "output = Output(list[int]); repr(output); print('idle', flush=True)\n"
        "output.parse('{}')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ran.stdout, ran.stderr.strip()) == ("idle\n", "built")
