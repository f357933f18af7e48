"""`Reply` and `reply_of`: the response metadata of a value."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import Reply, Stream, reply_of
from api_claude.models import Message
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.rate_limits import Limit
from api_claude_runtime.replies import decode
from api_claude_runtime.streaming.line_decoder import LineDecoder
from support.streams import REPLY, START, MemoryResponse, sse


def message() -> Message:
    return decode.model(Message, sse(START).split(b'"message": ', 1)[1].strip()[:-1])


def test_a_reply_has_request_id_headers_and_rate_limits() -> None:
    raw = [(b"Request-Id", b"req_1"), (b"anthropic-ratelimit-tokens-limit", b"5")]
    reply = Reply("GET", "http://localhost/v1/models", 200, Headers(raw), 0.5)
    assert reply.request_id == reply.headers["REQUEST-ID"] == "req_1"
    assert reply.rate_limits.tokens == Limit(5)
    assert reply.rate_limits.requests is None
    assert repr(reply) == "<Reply 200 to GET http://localhost/v1/models, request id req_1>"


def test_the_request_id_is_none_without_the_header() -> None:
    assert Reply("GET", "/", 200, Headers(), 0.0).request_id is None


def test_reply_of_returns_the_reply_of_a_value_from_the_client() -> None:
    value = message()
    object.__setattr__(value, "_reply", REPLY)
    assert reply_of(value) is REPLY
    stream = Stream(MemoryResponse(), LineDecoder(Message, REPLY))
    assert reply_of(stream) is stream.reply is REPLY


@pytest.mark.parametrize("value", [None, "text", 7, object()])
def test_reply_of_another_value_is_a_lookup_error(value: Any) -> None:
    with pytest.raises(LookupError, match=type(value).__name__):
        reply_of(value)


def test_a_part_or_copy_of_a_value_has_no_reply() -> None:
    value = message()
    object.__setattr__(value, "_reply", REPLY)
    for other in (value.usage, value.model_copy(), value.model_copy(deep=True), message()):
        with pytest.raises(LookupError):
            reply_of(other)


def test_the_reply_is_not_a_model_field() -> None:
    value, other = message(), message()
    object.__setattr__(value, "_reply", REPLY)
    assert value == other
    assert value.model_dump() == other.model_dump()
    assert "req_1" not in repr(value)
