"""The data in a file, and the lines of its settings."""

from __future__ import annotations

import contextlib
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude import errors
from api_claude_runtime.helpers.configuration.document import line_of, parse

TOML, JSON = Path("claude.toml"), Path("claude.json")


@pytest.mark.parametrize(
    "path, contents, line, text",
    [
        (TOML, b"", None, "the file is empty"),
        (JSON, b" \n", None, "the file is empty"),
        (TOML, b"a = 1\nb = \xff", 2, "the file must be UTF-8"),
        (TOML, b"a = 1\nb = http", 2, "malformed TOML: Invalid value"),
        (TOML, b"a = 1\na = 2", 2, "malformed TOML: Cannot overwrite a value"),
        (TOML, b"a = 1\n\nb = [1,\n", 3, "malformed TOML: "),
        (TOML, b"a = " + b"1" * 5000, None, "malformed number: "),
        (TOML, b"a = " + b"[" * 5000, None, "nested too deeply|malformed TOML"),
        (JSON, b'{"a": 1,\n "b": }', 2, "malformed JSON: "),
        (JSON, b'{"a": 1', 1, "malformed JSON: "),
        (JSON, b"[]", None, "the data must be a JSON object"),
        (JSON, b'{"a": {"b": 1, "b": 2}}', None, "b must not be given twice"),
        (JSON, b'{"a": NaN}', None, 'must not contain NaN: write "inf" for no limit'),
        (JSON, b'{"a": ' + b"1" * 5000 + b"}", None, "malformed number: "),
        (JSON, b'{"a": ' + b"[" * 100_000, None, "nested too deeply"),
    ],
)
def test_malformed_files(path: Path, contents: bytes, line: int | None, text: str) -> None:
    with pytest.raises(errors.ConfigFileError, match=text) as caught:
        parse(contents, path)
    assert caught.value.path == path
    if "deeply" not in text:
        assert caught.value.line == line


def test_a_byte_order_mark_and_windows_lines_are_accepted() -> None:
    assert parse(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n", TOML) == {"a": 1, "b": 2}
    assert parse(b'\xef\xbb\xbf{"a": 1}', JSON) == {"a": 1}
    assert line_of(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n", TOML, ("b",)) == 2


EXAMPLE = b"""\
# base_url = "commented out"
base_url = "https://a"
timeout = { connect = 1, read = 2 }


[default_headers]
x-a = '''
base_url
'''
"x-b" = "c"

[[policies]]
policy = "Retry"
statuses = [
  429,
  529,
]

[[policies]]
policy = "Failover"
endpoints = [
  { base_url = "https://a" },
  { base_url = "https://b", weight = 2 },
]

[[policies]]
adaptive.least = 1
"""


@pytest.mark.parametrize(
    "keys, line",
    [
        (("base_url",), 2),
        (("timeout",), 3),
        (("timeout", "read"), 3),
        (("default_headers",), 6),
        (("default_headers", "x-a"), 7),
        (("default_headers", "x-b"), 10),
        (("policies", 0), 12),
        (("policies", 0, "policy"), 13),
        (("policies", 0, "statuses"), 14),
        (("policies", 0, "statuses", 1), 14),
        (("policies", 1), 19),
        (("policies", 1, "policy"), 20),
        (("policies", 1, "endpoints"), 21),
        (("policies", 2, "adaptive", "least"), 27),
        (("policies", 2, "missing"), 26),
        (("missing",), None),
        ((), None),
    ],
)
def test_lines_of_toml(keys: Any, line: int | None) -> None:
    assert line_of(EXAMPLE, TOML, keys) == line


def test_a_key_in_a_list_of_tables_has_a_line_of_the_list() -> None:
    line = line_of(EXAMPLE, TOML, ("policies", 1, "endpoints", 1, "weight"))
    assert line == 23
    assert 21 <= (line_of(EXAMPLE, TOML, ("policies", 1, "endpoints", 1, "base_url")) or 0) <= 24


def test_a_very_long_file_has_no_line() -> None:
    assert line_of(b"a = 1\n" + b"\n" * 3000, TOML, ("a",)) is None


def marked(value: Any, counter: Any) -> Any:
    """Return data in which each name occurs once."""
    if isinstance(value, dict):
        return {f"{name}-{next(counter)}": marked(each, counter) for name, each in value.items()}
    return [marked(each, counter) for each in value] if isinstance(value, list) else value


def places(value: Any, keys: tuple[Any, ...] = ()) -> Any:
    pairs: Any = ()
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    for key, each in pairs:
        yield (*keys, key)
        yield from places(each, (*keys, key))


NAMES = st.sampled_from(["a", "b.c", "é", '"', "x y", "\\", "[", "1"])
VALUES = st.integers() | st.text(max_size=5) | st.booleans()
TREES = st.recursive(
    VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3)
)


@given(st.dictionaries(NAMES, TREES, min_size=1, max_size=4), st.sampled_from([None, 0, 1]))
@settings(deadline=None)
def test_lines_of_json(tree: Any, indent: int | None) -> None:
    import itertools

    data = marked(tree, itertools.count())
    text = json.dumps(data, indent=indent, ensure_ascii=False)
    lines = text.splitlines() if "\x85" not in text else text.split("\n")
    for keys in places(data):
        line = line_of(text.encode(), JSON, keys)
        assert line is not None
        if isinstance(keys[-1], str):
            assert json.dumps(keys[-1], ensure_ascii=False) in text.split("\n")[line - 1]
    assert lines


@given(st.text(alphabet="ab=\"[]{}.,\n' #-1", max_size=60))
@settings(deadline=None, max_examples=300)
def test_toml_is_read_as_the_standard_library_reads_it(text: str) -> None:
    contents = text.encode()
    expected = None
    with contextlib.suppress(tomllib.TOMLDecodeError):
        expected = tomllib.loads(text)
    if expected is None or not text.strip():
        with pytest.raises(errors.ConfigFileError):
            parse(contents, TOML)
        return
    assert parse(contents, TOML) == expected
    for keys in places(expected):
        line = line_of(contents, TOML, keys)
        assert line is not None
        assert 1 <= line <= text.count("\n") + 1


@given(st.binary(max_size=40))
def test_any_bytes_are_data_or_an_error(contents: bytes) -> None:
    for path in (TOML, JSON):
        with contextlib.suppress(errors.ConfigFileError):
            assert isinstance(parse(contents, path), dict)
