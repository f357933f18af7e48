"""What is reported of bodies that another client reads, in chunks of any size."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude import Prices, errors
from api_claude.policy import Headers, TrackedResponse, Used
from api_claude_runtime.compat.body_watch import watch
from api_claude_runtime.helpers.quota.estimate import Estimator
from api_claude_runtime.pipeline.attempt_log import AttemptLog
from api_claude_runtime.pipeline.steps.made_response import MadeResponse
from api_claude_runtime.replies.reply import Reply
from support.servers import bodies, events

STREAM = b"".join(events.STREAM)
HALF = b"".join(events.HALF)
MESSAGE = bodies.to_json(bodies.MESSAGE)
LINES = b"".join(
    json.dumps(
        {"custom_id": str(n), "result": {"type": "succeeded", "message": bodies.MESSAGE}}
    ).encode()
    + b"\n"
    for n in range(2)
)


class Watched:
    """A response with listeners, fed by hand."""

    def __init__(self, kind: str, *, status: int = 200) -> None:
        headers = Headers([(b"content-type", kind.encode()), (b"request-id", b"req_1")])
        self.response = TrackedResponse(MadeResponse(status, headers, []), AttemptLog())
        self.used: list[Used | None] = []
        self.ends: list[BaseException | None] = []
        self.response.when_used(self.used.append)
        self.response.when_done(self.ends.append)
        reply = Reply("POST", "http://a/v1/messages", status, headers, 0.0, AttemptLog())
        self.watch = watch(self.response, reply)

    def read(self, *chunks: bytes, ended: bool = True) -> None:
        assert self.watch is not None
        for chunk in chunks:
            self.watch.feed(chunk)
        if ended:
            self.watch.finish()
        self.response.close()

    @property
    def counts(self) -> list[tuple[int, int, bool]]:
        found = [each for each in self.used if each is not None]
        return [(each.usage.input_tokens, each.usage.output_tokens, each.partial) for each in found]


def pieces(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@settings(max_examples=25)
@given(st.integers(1, 400))
def test_a_stream_in_chunks_of_any_size(size: int) -> None:
    watched = Watched("text/event-stream")
    watched.read(*pieces(STREAM, size))
    assert watched.counts == [(12, 9, False)]
    assert watched.ends == [None]
    assert watched.used[-1] is None


@settings(max_examples=25)
@given(st.integers(1, 400))
def test_json_and_lines_in_chunks_of_any_size(size: int) -> None:
    whole, lines = Watched("application/json"), Watched("application/x-jsonl")
    whole.read(*pieces(MESSAGE, size))
    lines.read(*pieces(LINES.rstrip(b"\n"), size))
    assert whole.counts == [(12, 9, False)]
    assert lines.counts == [(12, 9, False)] * 2


def test_a_stream_that_is_left_is_partial() -> None:
    watched = Watched("text/event-stream")
    watched.read(HALF, ended=False)
    assert watched.counts == [(12, 1, True)]
    assert watched.ends == [None]


def test_a_stream_without_its_last_event_is_a_failure() -> None:
    watched = Watched("text/event-stream")
    watched.read(HALF)
    assert watched.counts == [(12, 1, True)]
    assert isinstance(watched.ends[0], errors.StreamInterrupted)
    assert watched.ends[0].request_id == "req_1"


def test_an_error_event_is_a_failure() -> None:
    watched = Watched("text/event-stream")
    watched.read(HALF, events.OVERLOADED)
    assert watched.counts == [(12, 1, True)]
    assert isinstance(watched.ends[0], errors.OverloadedError)


@pytest.mark.parametrize("body", [b"", b"{", bodies.to_json(bodies.error(529))])
def test_json_that_is_no_answer_is_a_failure(body: bytes) -> None:
    watched = Watched("application/json")
    watched.read(body)
    assert watched.counts == []
    assert isinstance(watched.ends[0], errors.ClaudeError)


@pytest.mark.parametrize("body", [b"[]", b"1", b'{"input_tokens": 3}'])
def test_json_without_a_message_has_no_usage(body: bytes) -> None:
    watched = Watched("application/json")
    watched.read(body)
    assert watched.used == [None]
    assert watched.ends == [None]


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text("ab", max_size=2),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["type", "message", "usage", "delta", "result", "input_tokens", "stop_reason"]
            ),
            inner | st.sampled_from(["message", "error", "message_start"]),
            max_size=3,
        )
    ),
    max_leaves=6,
)


@settings(max_examples=60)
@given(JSON, JSON, JSON, JSON)
def test_events_of_any_shape_break_nothing(
    message: object, usage: object, delta: object, other: object
) -> None:
    sent: list[dict[str, object]] = [
        {"type": "message_start", "message": message},
        {"type": "message_start", "message": {"type": "message", "usage": usage}},
        {"type": "message_delta", "usage": usage, "delta": delta},
        {"type": "error", "error": other},
    ]
    encoded = [json.dumps(each) for each in (*sent, other)]
    stream = "".join(f"event: message_delta\ndata: {each}\n\n" for each in encoded)
    estimator = Estimator(Prices(input=3, output=15), {"web_search_requests": 1}, None)
    for kind, body in [
        ("text/event-stream", stream),
        ("application/json", json.dumps(other)),
        ("application/x-jsonl", "\n".join(encoded)),
    ]:
        watched = Watched(kind)
        watched.read(body.encode())
        for each in watched.used:
            if each is not None:
                estimator.used(each, None)


def test_another_stream_needs_no_last_event() -> None:
    watched = Watched("text/event-stream")
    watched.read(
        b'event: session\ndata: {"type":"session"}\n\ndata: [1]\n\nevent: error\ndata: x\n\n'
    )
    assert watched.used == [None]
    assert watched.ends == [None]


@pytest.mark.parametrize("kind, status", [("text/html", 200), ("application/json", 404), ("", 200)])
def test_other_bodies_are_not_watched(kind: str, status: int) -> None:
    assert Watched(kind, status=status).watch is None


def test_a_body_without_listeners_is_not_watched() -> None:
    headers: Any = Headers([(b"content-type", b"application/json")])
    response = TrackedResponse(MadeResponse(200, headers, []), AttemptLog())
    assert watch(response, Reply("GET", "http://a", 200, headers, 0.0)) is None
