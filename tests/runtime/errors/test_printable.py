"""What the text of an error shows of what a server sent: one line, bounded, without controls."""

from __future__ import annotations

import json
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import ClaudeError, errors
from api_claude_runtime.errors.from_response import error_from_event, error_from_response
from api_claude_runtime.errors.printable import bounded_line, error_text
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.streaming.frame_payloads import error_data

CONTROLS = "a\x1b]0;title\x07\x9b2J\r\n\x00\x7f\u202e\u2028\ud800b"
LONG = "x" * 60_000
NO_HEADERS = Headers([])


def body(name: str, value: str) -> bytes:
    inner: dict[str, Any] = {"type": "api_error", "message": "m", "details": {}}
    outer: dict[str, Any] = {"type": "error", "error": inner}
    if name in inner:
        inner[name] = value
    elif name == "error_code":
        inner["details"][name] = value
    elif name == "status":
        outer = {"error": {"message": "m", "status": value}}
    else:
        outer = {**outer, "request_id": value} if name == "request_id" else {name: value}
    return json.dumps(outer).encode()


BODIES = {
    name: body(name, "%s")
    for name in ("type", "message", "error_code", "status", "request_id", "error", "detail")
}
HEADER_NAMES = (b"request-id", b"x-amzn-requestid", b"location", b"content-type")
FRAME_FIELDS = (":exception-type", ":error-code", ":error-message")


def errors_of(value: str) -> dict[str, errors.APIStatusError]:
    """Return errors with `value` in each place that a server can fill."""
    text = json.dumps(value)[1:-1]
    made = {
        f"{name} of status {status}": error_from_response(
            status, NO_HEADERS, sent.replace(b"%s", text.encode())
        )
        for name, sent in BODIES.items()
        for status in (200, 401, 529)
    }
    for name in HEADER_NAMES:
        headers = Headers([(name, value.encode("latin-1", "replace"))])
        made[name.decode()] = error_from_response(302, headers, b"")
        made[f"{name.decode()} of text"] = error_from_response(503, headers, b"no JSON")
    made["text"] = error_from_response(500, NO_HEADERS, value.encode("utf-8", "replace"))
    for name in FRAME_FIELDS:
        made[name] = error_from_event(NO_HEADERS, error_data({name: value}, b"{}"))
    for payload in (json.dumps({"message": value}).encode(), value.encode("utf-8", "replace")):
        made[f"frame {payload[:9]!r}"] = error_from_event(NO_HEADERS, error_data({}, payload))
    return made


def test_the_text_of_an_error_has_no_control_characters() -> None:
    for place, error in errors_of(CONTROLS).items():
        shown = str(error)
        assert shown.isprintable(), (place, shown)
        assert "\x1b" not in "".join(traceback.format_exception(error)), place


def test_the_text_of_an_error_is_bounded() -> None:
    for place, error in errors_of(LONG).items():
        assert len(str(error)) < 5000, place


def test_the_attributes_hold_what_the_server_sent() -> None:
    for value in (CONTROLS.replace("\ud800", ""), LONG):
        error = error_from_response(400, NO_HEADERS, body("message", value))
        assert error.message == error.body["error"]["message"] == value
        assert error_from_response(400, NO_HEADERS, body("type", value)).type == value


def test_a_usual_text_stays_as_it_is() -> None:
    text = "messages.0: „Grüße“ 東京\u3000👩\u200d💻 is not allowed"
    error = error_from_response(400, Headers([(b"request-id", b"req_1")]), body("message", text))
    assert str(error) == f"400 api_error: {text.replace(chr(0x3000), ' ')} [request id req_1]"


@pytest.mark.parametrize("cls", [ClaudeError, errors.DecodeError, errors.StreamInterrupted])
def test_every_error_is_safe_to_print(cls: type[ClaudeError]) -> None:
    shown = str(cls(f"a {CONTROLS} event\nsecond line {LONG}"))
    assert "\\x1b]0;title\\x07\\x9b2J" in shown
    assert "event\nsecond line" in shown  # messages of several lines are those of this package
    assert shown.replace("\n", "").isprintable()
    assert len(shown) < 11_000


@given(st.text() | st.text("\x00\x1b\x9b\u202e\ud800 \r\n"), st.integers(0, 20))
def test_any_text_can_be_printed(text: str, most: int) -> None:
    line = bounded_line(text, most)
    assert "\n" not in line + error_text("")
    assert "\x1b" not in line + error_text(text)
    (line + error_text(text)).encode()
    assert len(line) <= most * 10 + 40
