"""Tests of the rule for values of JSON bodies in `docs/types.md`."""

from __future__ import annotations

import base64
import io
import json
import re
from collections import OrderedDict, UserDict, UserList, defaultdict, deque, namedtuple
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AnyUrl, BaseModel

from api_claude.models import Message, TextBlock
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies import decode
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.json_body import encode
from api_claude_runtime.requests.json_values import to_json_value

pytestmark = pytest.mark.usefixtures("each_serializer")

PNG = b"\x89PNG\r\n\x1a\n\0"


class Color(Enum):
    RED = "red"


class Size(IntEnum):
    BIG = 3


class Tone(StrEnum):
    LOW = "low"


class Nested(Enum):
    PAIR = ("a", Color.RED)


class Model(BaseModel):
    a: int = 1
    b: str | None = None


@dataclass
class Record:
    a: Any = 1
    b: str | None = None


class Text(str):
    __slots__ = ()


Pair = namedtuple("Pair", ["x", "y"])  # noqa: PYI024 - a plain named tuple is the case
ID = UUID("12345678-1234-5678-1234-567812345678")


@pytest.mark.parametrize(
    "value,sent",
    [
        (Color.RED, "red"),
        (Size.BIG, 3),
        (Tone.LOW, "low"),
        (Nested.PAIR, ["a", "red"]),
        (Text("a"), "a"),
        (np.int64(3), 3),
        (np.uint8(3), 3),
        (np.float64(0.5), 0.5),
        (np.float32(0.5), 0.5),
        (np.bool_(True), True),
        (np.array(1), 1),
        (np.str_("a"), "a"),
        (np.datetime64("2026-01-02"), "2026-01-02"),
        (OrderedDict(a=1), {"a": 1}),
        (defaultdict(int, a=1), {"a": 1}),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (UserDict(a=1), {"a": 1}),
        ({1: "a", Tone.LOW: "b", Text("t"): "c"}, {"1": "a", "low": "b", "t": "c"}),
        ((1, 2), [1, 2]),
        (Pair(1, 2), [1, 2]),
        (range(3), [0, 1, 2]),
        (deque([1]), [1]),
        (UserList([1]), [1]),
        ({3}, [3]),
        (frozenset({3}), [3]),
        ({"a": 1}.keys(), ["a"]),
        ({"a": 1}.values(), [1]),
        ({"a": 1}.items(), [["a", 1]]),
        (datetime(2026, 1, 2, 3, 4, tzinfo=UTC), "2026-01-02T03:04:00Z"),
        (datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=1))), "2026-01-02T00:00:00+01:00"),
        (date(2026, 1, 2), "2026-01-02"),
        (time(3, 4), "03:04:00"),
        (ID, str(ID)),
        (AnyUrl("https://example.com/a"), "https://example.com/a"),
        (Model(), {"a": 1}),
        (Record(), {"a": 1}),
        (Record(a=[Color.RED]), {"a": ["red"]}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_these_values_are_sent(value: Any, sent: Any) -> None:
    assert json.loads(encode({"a": value})) == {"a": sent}
    assert json.loads(encode({"a": [{"b": value}]})) == {"a": [{"b": sent}]}


@pytest.mark.parametrize(
    "make",
    [
        lambda: (n for n in [1, 2]),
        lambda: iter([1, 2]),
        lambda: map(int, "12"),
        lambda: reversed([2, 1]),
    ],
)
def test_iterators_are_sent_as_arrays(make: Callable[[], Iterator[int]]) -> None:
    assert json.loads(encode({"a": {"b": make()}})) == {"a": {"b": [1, 2]}}


async def numbers() -> AsyncIterator[int]:
    yield 1


@pytest.mark.parametrize(
    "value,advice",
    [
        (b"text", r"bytes is not a JSON type \(decode text with .decode\(\)"),
        (bytearray(b"text"), "bytearray"),
        (memoryview(b"text"), "memoryview"),
        (Path("a.png"), r"image\(path\) or document\(path\)"),
        (io.BytesIO(b"x"), "pass its content"),
        (io.StringIO("line\nline"), "pass its content"),
        (1 + 2j, "complex is not a JSON type"),
        (re.compile("a"), "pass its `pattern`"),
        (timedelta(seconds=1), r"pass .total_seconds\(\)"),
        (Decimal("0.5"), r"pass float\(...\) for a number, or str\(...\) for text"),
        (Fraction(1, 2), r"pass float\(...\)"),
        (np.array([1]), r"pass .tolist\(\)"),
        (np.complex64(1), "complex64"),
        (numbers(), "pass a list of its values"),
        (Model, "ModelMetaclass is not a JSON type"),
        (Record, "type is not a JSON type"),
        (print, "builtin_function_or_method is not a JSON type"),
        (..., "ellipsis is not a JSON type"),
        (object(), "object is not a JSON type"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_these_values_are_refused_with_their_place(value: Any, advice: str) -> None:
    for body, place in (
        ({"a": value}, "a"),
        ({"a": [1, {"b": (value,)}]}, r"a\[1\]\.b\[0\]"),
        ({"a": Record(a=value)}, r"a\.a"),
        ({"a": MappingProxyType({"b": value})}, r"a\.b"),
    ):
        with pytest.raises(RequestError, match=rf"^{place} cannot be sent as JSON: .*{advice}"):
            encode(body)


def test_an_open_text_file_is_not_sent_as_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one\ntwo\n")
    with path.open() as opened, pytest.raises(RequestError, match=r"^a\[0\] cannot be sent"):
        encode({"a": [opened]})


@pytest.mark.parametrize("number", [float("nan"), np.float64("inf"), np.float32("nan")])
def test_the_place_of_nan_and_infinity_is_named(number: Any) -> None:
    with pytest.raises(RequestError, match=r"^a\[0\]\.b contains NaN or Infinity"):
        encode({"a": [{"b": number}]})


def test_a_key_that_is_no_string_is_refused() -> None:
    with pytest.raises(RequestError, match=r"^a cannot be .* must be a string, not tuple"):
        encode({"a": {(1, 2): Color.RED}})


def source(data: Any) -> dict[str, Any]:
    block = {"source": {"type": "base64", "media_type": "image/png", "data": data}}
    return {"messages": [{"role": "user", "content": [{"type": "text"}, block]}]}


def opened_at_its_end(path: Path) -> Any:
    file = path.open("rb")
    file.read()
    return file


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path,
        lambda path: PNG,
        lambda path: bytearray(PNG),
        lambda path: memoryview(PNG),
        lambda path: io.BytesIO(PNG),
        lambda path: path.open("rb"),
        opened_at_its_end,
    ],
)
def test_the_content_of_a_file_in_a_base64_source_is_encoded(
    make: Callable[[Path], Any], tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    body = source(make(path))
    try:
        assert json.loads(encode(body)) == source(base64.b64encode(PNG).decode())
    finally:
        value = body["messages"][0]["content"][1]["source"]["data"]
        if isinstance(value, io.IOBase):
            value.close()


@pytest.mark.parametrize(
    "data,reason",
    [
        (Path("nowhere.png"), "cannot read 'nowhere.png': No such file"),
        (base64.b64encode(PNG), r"is base64 already: pass it as a str, with .decode\(\)"),
        (io.StringIO("text"), r"is open in text mode: pass .getvalue\(\)"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_error_in_a_base64_source_has_its_place(data: Any, reason: str) -> None:
    place = r"messages\[0\]\.content\[1\]\.source\.data"
    with pytest.raises(RequestError, match=rf"^{place}:? {reason}"):
        encode(source(data))


def test_base64_text_is_sent_unchanged() -> None:
    assert json.loads(encode(source("aGVsbG8=")))["messages"][0]["content"][1]["source"]["data"]


def test_models_of_responses_are_not_converted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bodies of JSON values and response models take the fast path."""
    monkeypatch.setattr("api_claude_runtime.requests.json_values.to_json_value", None)
    blocks = [TextBlock(type="text", text="a")]
    body = {"a": [{"content": blocks}], "b": 0.5, "c": {"d": [None, True, 1, "x", {}, []]}}
    assert json.loads(encode(body)) == {**body, "a": [{"content": [{"type": "text", "text": "a"}]}]}


def test_wide_circular_references_are_refused() -> None:
    circle: list[Any] = []
    circle += [circle] * 200
    with pytest.raises(RequestError, match=r"Circular|recursion"):
        encode({"a": circle})
    with pytest.raises(RequestError, match="cannot be serialized: maximum recursion"):
        encode({"a": circle, "b": ID})


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), PLAIN, max_size=4))
def test_plain_values_need_no_conversion(body: dict[str, Any]) -> None:
    assert json_body._serializer(body) is json_body._plain_json
    assert to_json_value(body) == body


@given(PLAIN, st.sampled_from([b"x", Path("x"), 1j, timedelta(1)]), st.integers(0, 40))
def test_a_foreign_value_is_found_at_any_depth(value: Any, foreign: Any, depth: int) -> None:
    for level in range(depth):
        foreign = [value, foreign] if level % 2 else {"a": value, "b": foreign}
    with pytest.raises(RequestError, match="cannot be sent as JSON"):
        encode({"a": foreign})


def test_a_whole_message_is_one_turn_with_its_role_and_content() -> None:
    fields = {"id": "m", "type": "message", "role": "assistant", "model": "m", "content": []}
    stop = {"stop_reason": "end_turn", "stop_sequence": None}
    usage = {"usage": {"input_tokens": 1, "output_tokens": 1}}
    message = decode.model(Message, json.dumps({**fields, **stop, **usage}).encode())
    assert to_json_value({"messages": (message,)}) == {
        "messages": [{"role": "assistant", "content": []}]
    }
