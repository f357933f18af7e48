"""Why a text cannot be read as JSON: each text states what is so, and nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api_claude.errors import APIStatusError, DecodeError
from api_claude.models import Message, MessageBatchIndividualResponse, RawMessageStreamEvent
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.errors.json_problem import is_limit, json_problem
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies import decode
from api_claude_runtime.streaming.line_decoder import LineDecoder
from support.streams import REPLY, START, decoder, sse

DEEP = b'{"a":' + b"[" * 300 + b"]" * 300 + b"}"
LONG = b'{"a":' + b"9" * 5000 + b"}"
PROBLEMS: list[tuple[bytes, str]] = [
    (b"", "is empty"),
    (b" \n", "is empty"),
    (b'{"a": 1', "is cut off after 7 bytes: it begins with"),
    (b'{"a": "b', "is cut off after 8 bytes"),
    (b"<html>", "is not JSON (line 1 column 1): it begins with '<html>'"),
    (b'{"a": 1}}', "is not JSON (line 1 column 9)"),
    (b"{'a': 1}", "is not JSON"),
    (b"\x1f\x8b\x08", "is not JSON"),
    (DEEP, "is JSON that is nested deeper than 200 levels"),
    (LONG, "is JSON with a number of more than 4,300 digits"),
]


@pytest.mark.parametrize("data, text", PROBLEMS)
def test_the_problem_of_a_text(data: bytes, text: str) -> None:
    assert json_problem(data).startswith(text)
    assert is_limit(json_problem(data)) is (data in {DEEP, LONG})


@pytest.mark.parametrize("data, text", PROBLEMS)
def test_a_response_a_line_and_an_event_have_the_problem_in_their_error(
    data: bytes, text: str
) -> None:
    with pytest.raises(DecodeError, match=r"^the response ") as caught:
        decode.model(Message, data, REPLY)
    assert text in caught.value.message
    assert caught.value.body == data
    assert ("proxy" in caught.value.hint) is (data not in {DEEP, LONG})
    if data.startswith(b"{"):
        with pytest.raises(DecodeError, match=r"^an event of the stream ") as caught:
            list(decoder().feed(sse(START) + b"event: message_stop\ndata: " + data + b"\n\n"))
        assert text in caught.value.message
    if data.strip():
        lines = LineDecoder[Any](MessageBatchIndividualResponse, REPLY)
        with pytest.raises(DecodeError, match=r"^a line of the response ") as caught:
            list(lines.feed(data + b"\n"))
        assert text in caught.value.message


@pytest.mark.parametrize("text", ["\\ud800", "\\udc00x", "a\\ud83d"])
def test_half_of_a_surrogate_pair_is_no_problem(text: str) -> None:
    data = b'{"type": "message_stop", "note": "%s"}' % text.encode()
    with pytest.warns(UserWarning, match="not Unicode"):
        assert decode.value(RawMessageStreamEvent, data, REPLY).type == "message_stop"


@pytest.mark.parametrize(
    "status, body, headers, message",
    [
        (400, DEEP, {"content-type": "application/json"}, "the response is JSON that is nested"),
        (500, b'{"error"', {"content-type": "application/json"}, "the response is cut off after 8"),
        (500, b"{not", {}, "the response is not JSON (line 1 column 2)"),
        (502, b"<html>", {"content-type": "text/html"}, "the response is text/html, not JSON"),
        (400, json.dumps("no").encode(), {"content-type": "application/json"}, "no"),
        (400, b'""', {}, "the response is an empty JSON string"),
        (400, b"", {}, "the response has no body"),
        (400, b"{}", {}, "the response has no message"),
        (301, b"", {"location": "https://a/"}, "redirects are not followed; the location header"),
        (302, b"", {}, "redirects are not followed, and the response has no location header"),
        (304, b"", {}, "a response of status 304 is no answer to this call"),
    ],
)
def test_the_message_of_an_error_states_what_came(
    status: int, body: bytes, headers: dict[str, str], message: str
) -> None:
    raw = Headers([(name.encode(), value.encode()) for name, value in headers.items()])
    error = error_from_response(status, raw, body)
    assert isinstance(error, APIStatusError)
    assert error.message.startswith(message)
    assert "None" not in str(error)
