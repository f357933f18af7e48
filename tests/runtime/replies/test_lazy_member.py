"""Rare members of open unions are built when they first arrive, and then behave as all others."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from api_claude import Unknown
from api_claude_runtime.replies.models import APIModel, Open

JSON = st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["", "5", "tea", "lid"])


class Lid(APIModel):
    colour: str
    from_: Annotated[str | None, Field(alias="from")] = None


class Pot(APIModel):
    kind: Literal["pot"]
    lid: Lid
    litres: int = 1


class Cup(APIModel):
    kind: Literal["cup", "mug"]
    lids: list[Lid] | None = None


class Tray(APIModel):
    kind: Literal["tray"]
    on_it: list[Annotated[Pot | Cup | Unknown, Open("kind", hot=())]]


LAZY: TypeAdapter[Any] = TypeAdapter(
    list[Annotated[Pot | Cup | Tray | Unknown, Open("kind", hot=("pot",))]]
)
EAGER: TypeAdapter[Any] = TypeAdapter(list[Annotated[Pot | Cup | Tray | Unknown, Open("kind")]])

POT = {"kind": "pot", "lid": {"colour": "red", "from": "tin"}, "litres": 2}
MUG = {"kind": "mug", "lids": [{"colour": "red", "from": "tin", "new": None}]}
TRAY = {"kind": "tray", "on_it": [POT, MUG, {"kind": "spoon", "size": None}]}
VALUES = [POT, MUG, TRAY, {"kind": "spoon", "size": None}]

lids = st.fixed_dictionaries({}, optional={"colour": JSON, "from": JSON, "new": JSON})
things = st.fixed_dictionaries(
    {"kind": st.sampled_from(["pot", "cup", "mug", "spoon", "tray"]) | JSON},
    optional={
        "lid": lids | JSON,
        "lids": st.lists(lids | JSON, max_size=2) | JSON,
        "litres": JSON,
        "on_it": st.lists(st.fixed_dictionaries({"kind": st.just("cup")}), max_size=1) | JSON,
    },
)


def result(work: Callable[..., Any], *args: Any, **options: Any) -> Any:
    """Return what a validator returns, or the errors that it raises."""
    try:
        return work(*args, **options)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        return [{**each, "loc": [_place(step) for step in each["loc"]]} for each in errors]


def _place(step: int | str) -> int | str:
    # pydantic shortens this name in a schema that it has met before.
    return "known" if str(step).startswith("function-after[check()") else step


@given(st.lists(things, max_size=2))
def test_values_and_errors_are_those_of_an_eager_union(value: list[Any]) -> None:
    text = json.dumps(value)
    for options in ({}, {"strict": True}, {"by_name": True, "by_alias": False}):
        lazy = result(LAZY.validate_python, value, **options)
        assert lazy == result(EAGER.validate_python, value, **options)
        lazy = result(LAZY.validate_json, text, **options)
        assert lazy == result(EAGER.validate_json, text, **options)


def test_attributes_of_other_objects_are_read_if_asked_for() -> None:
    mug = SimpleNamespace(kind="mug", lids=[SimpleNamespace(colour="red")])
    (built,) = LAZY.validate_python([mug], from_attributes=True)
    assert built == Cup(kind="mug", lids=[Lid(colour="red")])
    assert result(LAZY.validate_python, [mug]) == result(EAGER.validate_python, [mug])


def test_an_object_of_a_rare_type_is_kept() -> None:
    cup = Cup(kind="cup")
    assert LAZY.validate_python([cup])[0] is cup


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"mode": "json"},
        {"by_alias": False},
        {"exclude_none": True},
        {"exclude_unset": True},
        {"exclude_defaults": True},
        {"round_trip": True},
        {"serialize_as_any": True},
        {"exclude": {"__all__": {"kind"}}},
        {"include": {1: {"lids": {0: {"colour"}}}, 2: True}},
    ],
    ids=str,
)
def test_serialized_as_in_an_eager_union(options: dict[str, Any]) -> None:
    values = LAZY.validate_python(VALUES)
    assert LAZY.dump_python(values, **options) == EAGER.dump_python(values, **options)
    options = {name: value for name, value in options.items() if name != "mode"}
    assert LAZY.dump_json(values, **options) == EAGER.dump_json(values, **options)


class PaintedCup(Cup):
    paint: str = "blue"


@pytest.mark.parametrize("as_any", [False, True])
def test_subclass_is_serialized_as_in_an_eager_union(as_any: bool) -> None:
    cups = [PaintedCup(kind="cup", lids=[Lid(colour="red")])]
    lazy = LAZY.dump_python(cups, serialize_as_any=as_any, exclude_none=True)
    assert lazy == EAGER.dump_python(cups, serialize_as_any=as_any, exclude_none=True)
    assert ("paint" in lazy[0]) is as_any


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_json_schema_is_that_of_an_eager_union(mode: Any) -> None:
    assert LAZY.json_schema(mode=mode) == EAGER.json_schema(mode=mode)


def test_type_that_was_never_validated_can_be_serialized() -> None:
    class Jar(APIModel):
        kind: Literal["jar"]
        lid: Lid | None = None

    kind = list[Annotated[Pot | Jar | Unknown, Open("kind", hot=("pot",))]]
    jars = [Jar.model_construct(kind="jar", lid=Lid.model_construct(colour="red"))]
    assert not Jar.__pydantic_complete__
    dumped = TypeAdapter(kind).dump_python(jars, exclude_none=True)
    assert dumped == [{"kind": "jar", "lid": {"colour": "red"}}]


def test_union_in_a_model_of_the_user() -> None:
    class Shelf(BaseModel):
        things: list[Annotated[Pot | Cup | Unknown, Open("kind", hot=("pot",))]]

    shelf = Shelf.model_validate_json(json.dumps({"things": [POT, MUG]}))
    assert [type(each) for each in shelf.things] == [Pot, Cup]
    assert Shelf.model_validate(shelf.model_dump()) == shelf
    assert Shelf.model_json_schema()["$defs"].keys() == {"Cup", "Lid", "Pot", "Unknown"}


def test_core_schema_can_be_copied_and_stored() -> None:
    schema: Any = LAZY.core_schema
    assert copy.deepcopy(schema) is not schema
    lazy = schema["items_schema"]["choices"][0][0]["choices"]["cup"]
    assert pickle.loads(pickle.dumps(lazy)) == lazy
    assert copy.deepcopy(lazy) == lazy


MESSAGE = {
    "id": "m", "type": "message", "role": "assistant", "model": "x",
    "content": [
        {"type": "text", "text": "a"},
        {"type": "tool_use", "id": "t", "name": "n", "input": {}, "caller": {"type": "direct"}},
    ],
    "stop_reason": "end_turn", "usage": {"input_tokens": 1, "output_tokens": 2},
}  # fmt: skip
SEARCH = {"type": "web_search_tool_result", "tool_use_id": "t", "content": []}
PRELUDE = f"""
import json, threading
from api_claude import models
from api_claude_runtime.replies import decode
MESSAGE, SEARCH = {MESSAGE!r}, {SEARCH!r}
Rare = models.WebSearchToolResultBlock
def first(*blocks):
    data = json.dumps({{**MESSAGE, "content": [*MESSAGE["content"], *blocks]}}).encode()
    return decode.model(models.Message, data)
"""


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PRELUDE + code],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_first_message_builds_no_rare_type() -> None:
    run("""
first()
assert models.Message.__pydantic_complete__
assert not Rare.__pydantic_complete__
assert type(first(SEARCH).content[-1]) is Rare
assert Rare.__pydantic_complete__
assert not models.BetaCompactionBlock.__pydantic_complete__
""")


def test_threads_that_meet_the_first_rare_block_at_once() -> None:
    run("""
first()
import sys
sys.setswitchinterval(1e-6)
start, found = threading.Barrier(8), []
def meet():
    start.wait()
    found.append(first(SEARCH))
threads = [threading.Thread(target=meet) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
assert [type(each.content[-1]) for each in found] == [Rare] * 8
assert all(each == found[0] for each in found)
assert len({each.model_dump_json() for each in found}) == 1
""")


def test_first_rare_block_of_a_child_process() -> None:
    run("""
import os, sys
if not hasattr(os, "fork"): sys.exit()
first()
from api_claude_runtime.replies.lazy_member import LazyMember
held, release = threading.Event(), threading.Event()
def hold():
    with LazyMember.of(Rare)._building:  # as a thread that builds it during the fork
        held.set()
        release.wait()
thread = threading.Thread(target=hold)
thread.start()
held.wait()
import warnings
warnings.simplefilter("ignore")  # Python warns of threads at a fork
child = os.fork()
if child == 0:
    os._exit(0 if type(first(SEARCH).content[-1]) is Rare else 1)
_, status = os.waitpid(child, 0)
release.set()
thread.join()
assert status == 0
""")


def test_preload_builds_rare_types() -> None:
    run("""
from api_claude import preload
preload("messages")
assert Rare.__pydantic_complete__
assert models.BetaCompactionBlock.__pydantic_complete__
assert models.BetaToolBash20250124.__pydantic_complete__
""")
