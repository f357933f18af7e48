"""Bodies as JSON: bytes survive exactly, boundaries and credentials do not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.helpers.recording.content import (
    BOUNDARY,
    body_of,
    dumped,
    masked,
    media_type,
    packed,
    secrets_of,
    unpacked,
)
from support.flows_by_hand import REQUEST
from support.streams import cut

KEY = b"sk-ant-0123456789-abcdef"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
    max_leaves=10,
)


@given(
    st.one_of(st.binary(), st.text().map(str.encode), JSON.map(lambda v: json.dumps(v).encode()))
)
def test_bytes_survive_exactly(data: bytes) -> None:
    stored = json.loads(dumped(packed(data)))
    assert unpacked(stored) == data


@given(JSON)
def test_compact_json_is_stored_as_json(value: Any) -> None:
    assert "json" in packed(dumped(value).encode())


@pytest.mark.parametrize(
    "data, kind",
    [
        (b'{"a":1}', "json"),
        (b'{"a": 1}', "text"),
        (b'{"a":1,"a":2}', "text"),
        (b"1e400", "text"),
        (b"event: x\n\n", "text"),
        (b"\xff\x00", "base64"),
        (b"[" * 100_000, "text"),
    ],
)
def test_each_kind_of_body(data: bytes, kind: str) -> None:
    assert list(packed(data)) == [kind]
    assert unpacked(packed(data)) == data


class Form:
    replayable = True
    length = None

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.chunks)


def form(boundary: bytes, *chunks: bytes) -> Any:
    kind = b"multipart/form-data; boundary=" + boundary
    return REQUEST._replace(body=Form(*chunks), headers=[(b"content-type", kind)])


@given(st.lists(st.integers(0, 1000), max_size=8))
def test_a_boundary_is_replaced_also_where_it_spans_chunks(points: list[int]) -> None:
    boundary = b"0123456789abcdef"
    data = b"--" + boundary + b"\r\n\r\nfile " + boundary[:5] + b"\r\n--" + boundary + b"--\r\n"
    expected = data.replace(boundary, BOUNDARY)
    request = form(boundary, *cut(data, points))
    assert body_of(request) == {
        "sha256": hashlib.sha256(expected).hexdigest(),
        "length": len(expected),
    }
    assert media_type(request) == "multipart/form-data; boundary=boundary"


def test_a_body_on_disk_without_a_boundary() -> None:
    request = REQUEST._replace(body=Form(b"[1", b",2]"), headers=[])  # type: ignore[arg-type]
    assert body_of(request) == {"sha256": hashlib.sha256(b"[1,2]").hexdigest(), "length": 5}
    assert media_type(request) == ""


def test_a_body_that_can_be_read_once_is_not_read() -> None:
    pipe = Form(b"x")
    pipe.replayable = False
    assert body_of(REQUEST._replace(body=pipe)) == {"unread": True}  # type: ignore[arg-type]


def test_bodies_in_memory() -> None:
    assert body_of(REQUEST._replace(body=b"")) is None
    assert body_of(REQUEST._replace(body=b'{"b": 1}')) == {"json": {"b": 1}}
    assert body_of(REQUEST._replace(body=b"{")) == {"text": "{"}


@pytest.mark.parametrize("header", [(b"authorization", b"Bearer " + KEY), (b"x-api-key", KEY)])
def test_credentials_are_masked(header: Any) -> None:
    request = REQUEST._replace(headers=[header], body=b'{"a":"%s"}' % KEY)
    assert body_of(request) == {"json": {"a": "**********"}}
    assert masked(b"1" + KEY + b"2" + KEY, secrets_of(request)) == b"1**********2**********"


def test_a_short_credential_is_not_searched_for() -> None:
    assert secrets_of(REQUEST._replace(headers=[(b"x-api-key", b"test")])) == []
