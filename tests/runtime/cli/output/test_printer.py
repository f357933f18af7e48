"""Formats of values, of lists and of streams."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import click
import pytest
import yaml

from api_claude_runtime.cli.output.printer import Format, Printer
from api_claude_runtime.cli.output.query import compiled

MESSAGE = {
    "id": "m",
    "content": [
        {"type": "text", "text": "Hello\x1b "},
        {"type": "x"},
        {"type": "text", "text": "you"},
    ],
}
ITEMS = [{"id": "a", "n": 1}, {"id": "b", "n": 2}]


def printed(kind: str, data: Any, form: Format | None, query: str | None = None) -> str:
    out = io.StringIO()
    printer = Printer(form, compiled(query), out)
    getattr(printer, kind)(data)
    return out.getvalue()


def test_values() -> None:
    assert json.loads(printed("value", MESSAGE, None)) == MESSAGE
    assert printed("value", ITEMS[0], "jsonl") == '{"id": "a", "n": 1}\n'
    assert printed("value", ITEMS[0], "yaml") == 'id: a\n"n": 1\n'
    assert printed("value", MESSAGE, "text") == "Hello\\x1b you\n"
    assert printed("value", ITEMS[0], "text") == '{"id": "a", "n": 1}\n'
    assert printed("value", {"input_tokens": 3}, "text") == "3\n"
    assert printed("value", ITEMS[0], "table") == "id  a\nn   1\n"


def test_lists() -> None:
    assert printed("items", ITEMS, None) == '{"id": "a", "n": 1}\n{"id": "b", "n": 2}\n'
    assert json.loads(printed("items", ITEMS, "json")) == ITEMS
    assert json.loads(printed("items", [], "json")) == []
    assert yaml.safe_load(printed("items", ITEMS, "yaml")) == ITEMS
    assert printed("items", ITEMS, "table") == "ID  N\na   1\nb   2\n"
    assert printed("items", [], "jsonl") == ""


def test_a_query_selects_a_part_of_each_value() -> None:
    assert printed("items", ITEMS, "text", "id") == "a\nb\n"
    assert printed("value", MESSAGE, None, "content[0].type") == '"text"\n'
    assert printed("value", {"data": ITEMS}, "table", "data") == "ID  N\na   1\nb   2\n"


@pytest.mark.parametrize("query", ["a[", "", "unknown(@)"])
def test_a_query_that_is_wrong(query: str) -> None:
    with pytest.raises(click.UsageError, match="--query"):
        printed("value", {"a": 1}, None, query)


def test_streams() -> None:
    events: list[Any] = [
        {"type": "message_start"},
        {"type": "content_block_delta", "delta": {"type": "text_delta", "text": "Hel"}},
        {"type": "content_block_delta", "delta": {"type": "text_delta", "text": "lo\x07"}},
        {"type": "message_stop"},
    ]
    assert printed("events", events, "text") == "Hello\\x07\n"
    assert len(printed("events", events, None).splitlines()) == 4
    assert printed("events", events, "table") == printed("events", events, "jsonl")
    session = [{"type": "agent.message", "content": [{"type": "text", "text": "Hi"}]}]
    assert printed("events", session, "text") == "Hi\n"


def test_items_are_printed_before_the_next_one_is_asked_for() -> None:
    out = io.StringIO()

    def items() -> Any:
        yield 1
        assert out.getvalue() == "1\n"
        yield 2

    Printer("jsonl", compiled(None), out).items(items())
    assert out.getvalue() == "1\n2\n"


def test_a_result_to_which_the_query_does_not_apply_is_not_lost() -> None:
    with pytest.raises(
        click.ClickException, match=r'cannot be .* is \{"id": "a", "n": 1\}'
    ) as caught:
        printed("value", ITEMS[0], None, "abs(id)")
    assert caught.value.exit_code == 1


def test_an_array_that_breaks_off_is_json() -> None:
    def broken(count: int) -> Iterator[Any]:
        yield from ITEMS[:count]
        raise KeyboardInterrupt

    for count, text in ((1, ITEMS[:1]), (0, None)):
        out = io.StringIO()
        with pytest.raises(KeyboardInterrupt):
            Printer("json", compiled(None), out).items(broken(count))
        assert json.loads(out.getvalue() or "null") == text
