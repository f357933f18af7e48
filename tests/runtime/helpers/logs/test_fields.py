"""The fields of log records."""

from __future__ import annotations

import logging
from dataclasses import fields

import pytest

from api_claude import Attempt, BodyDone, CallDone, Wait
from api_claude_runtime.helpers.logs.fields import FIELDS, PREFIX, fields_of, printable
from support.documents import DOCS


def test_fields_of_an_attempt() -> None:
    event = Attempt(
        "GET",
        "/v1/models",
        "https://api.anthropic.com",
        529,
        None,
        0.5,
        1.5,
        "retry after 529",
        "r",
    )
    assert fields_of(event) == {
        "claude_event": "attempt",
        "claude_method": "GET",
        "claude_path": "/v1/models",
        "claude_endpoint": "https://api.anthropic.com",
        "claude_status": 529,
        "claude_request_id": "r",
        "claude_seconds": 0.5,
        "claude_waited": 1.5,
        "claude_reason": "retry after 529",
        "claude_call": 0,
    }


def test_every_field_of_an_event_is_logged() -> None:
    names = {each.name for kind in (Attempt, Wait, CallDone, BodyDone) for each in fields(kind)}
    assert names == set(FIELDS)


def test_no_field_is_an_attribute_of_a_log_record() -> None:
    record = logging.LogRecord("n", 0, "p", 0, "m", (), None)
    assert not [name for name in FIELDS if hasattr(record, PREFIX + name)]


def test_the_page_lists_every_field() -> None:
    text = (DOCS / "observability.md").read_text("utf-8")
    for name in ("event", *FIELDS):
        assert f"| `{PREFIX}{name}` |" in text


@pytest.mark.parametrize(
    "text, expected", [("a b", "a b"), ("a\nb", r"'a\nb'"), ("\x1b", r"'\x1b'")]
)
def test_printable(text: str, expected: str) -> None:
    assert printable(text) == expected
