"""`Output`: its format, replies read as the type, errors that say where, and texts cut anywhere."""

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


def refused(kind: Any, reply: str | bytes) -> OutputError:
    with pytest.raises(OutputError) as caught:
        Output(kind).parse(reply)
    return caught.value


def test_the_format_is_what_output_config_takes() -> None:
    assert Output(Order).format == {"type": "json_schema", "schema": output_schema(Order)}
    with pytest.raises(RequestError):
        _ = Output(dict[str, int]).format


def test_a_reply_is_read_as_the_type() -> None:
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
def test_what_is_no_object_comes_without_its_wrapper(kind: Any, value: Any, wanted: Any) -> None:
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
def test_an_error_names_the_place(changes: dict[str, Any], problem: str) -> None:
    error = refused(Order, text(**changes))
    assert len(error.problems) == 1
    assert error.problems[0].startswith(problem)
    assert str(error).startswith(f"the output is no Order: {problem}")
    assert error.text == text(**changes)
    assert isinstance(error, ClaudeError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize(
    "reply,problem",
    [
        ('{"value": [1, "x"]}', "[1]: Input should be a valid integer"),
        ('{"value": 3}', "the whole: Input should be a valid array"),
        ("[1]", "the whole: Input should be"),
        ('{"values": []}', "value: Field required"),
        ('{"value": [1', "the whole: Invalid JSON: EOF"),
        ("", "the whole: Invalid JSON"),
        ("I will not.", "the whole: Invalid JSON"),
        (b'{"value": "\xc3"}', "the whole: Invalid JSON"),
        ("\ud83d", "the whole: "),
    ],
)
def test_an_error_does_not_speak_of_the_wrapper(reply: str | bytes, problem: str) -> None:
    error = refused(list[int], reply)
    assert error.problems[0].startswith(problem)
    assert error.text == (reply if isinstance(reply, str) else reply.decode("utf-8", "replace"))


def test_a_missing_field_inside_the_wrapper_has_its_own_path() -> None:
    error = refused(list[Dog], '{"value": [{"kind": "dog"}]}')
    assert error.problems == ("[0].name: Field required",)


def test_many_problems_make_a_short_message() -> None:
    class Long(BaseModel):
        items: list[Literal["x" * 5000]]  # type: ignore[valid-type]  # built

    error = refused(Long, json.dumps({"items": ["y" * 9000] * 100}))
    assert len(error.problems) == 100
    assert str(error).count("items[") == 5
    assert "; and 95 more" in str(error)
    assert len(str(error)) < 1500


@pytest.mark.parametrize("again", [copy.copy, lambda e: pickle.loads(pickle.dumps(e))])
def test_an_error_is_kept_when_pickled(again: Any) -> None:
    error = refused(Order, "{}")
    twin = again(error)
    assert (type(twin), str(twin)) == (OutputError, str(error))
    assert (twin.text, twin.problems) == ("{}", error.problems)


FULL = {"a": 'é𝄞\\"\n', "b": [1, -2.5e3, True, None], "c": {"d": "😀", "e": []}}


@pytest.mark.parametrize("escaped", [True, False])
@pytest.mark.parametrize("kind", [Order, list[int]])
def test_a_text_cut_anywhere_is_read_as_far_as_it_goes(kind: Any, escaped: bool) -> None:
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


def test_a_string_is_there_before_its_end() -> None:
    assert Output(Dog).partial('{"kind": "dog", "name": "Re') == {"kind": "dog", "name": "Re"}
    assert Output(list[str]).partial('{"value": ["a", "b') == ["a", "b"]


@pytest.mark.parametrize("reply", ["", b"", "Sorry, no.", b"\xff", "\ud83d"])
def test_no_json_is_nothing(reply: str | bytes) -> None:
    assert Output(Order).partial(reply) is None
    assert Output(list[int]).partial(reply) is None


def test_it_says_what_it_is() -> None:
    assert repr(Output(Order)) == "Output(Order)"
    assert repr(Output(Literal["a"])) == "Output(Literal['a'])"


def test_nothing_is_built_before_it_is_needed() -> None:
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
