"""JSON text that parsers reject although it is readable."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.http.json_text import mended, parse

HALVES = st.integers(0xD800, 0xDFFF).map("\\u{:04x}".format)
PARTS = st.one_of(
    HALVES, st.sampled_from(["\\\\", "\\n", "\\u0041", "x", "\\ud83d\\ude00", "ud83d", "é"])
)


@given(st.lists(PARTS, max_size=8))
def test_half_of_a_surrogate_pair_becomes_a_replacement_character(parts: list[str]) -> None:
    text = f'{{"a": "{"".join(parts)}"}}'
    found = parse(text.encode())["a"]
    # Python's own parser accepts halves, and joins whole pairs.
    assert found == re.sub("[\ud800-\udfff]", "\ufffd", json.loads(text)["a"])


@pytest.mark.parametrize(
    "data,value",
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'{"a": "\xff"}', {"a": "\ufffd"}),
        (b'{"a": "caf\xc3"}', {"a": "caf\ufffd"}),
        (b'{"\\ud83d": 1}', {"\ufffd": 1}),
    ],
)
def test_readable_text_is_parsed(data: bytes, value: object) -> None:
    assert parse(data) == value


@pytest.mark.parametrize("data", [b"", b"{", b"<html>", b'{"a": "\\ud83"}', b"\xff", b'{"a"}'])
def test_other_text_is_an_error(data: bytes) -> None:
    with pytest.raises(ValueError):
        parse(data)


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.booleans()))
def test_valid_text_is_unchanged(value: object) -> None:
    for ascii_only in (True, False):
        data = json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "ignore")
        assert mended(data) == data
