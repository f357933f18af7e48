"""The steps of the policy: what it keeps, shares and passes on, and which call sends after a failure."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.pipeline.flow import Read, Respond, Send, WaitFor
from api_claude_runtime.reliability.reply_cache.reply_cache import ReplyCache
from support.flows_by_hand import REQUEST, Answer, Clock, returned, start

CALL = REQUEST._replace(target=b"/v1/messages", headers=[(b"accept", b"application/json")])
MESSAGE = b'{"type":"message","stop_reason":"end_turn"}'
JSON = {"content_type": "application/json; charset=utf-8"}


class Kept(Answer):
    def hide_echo(self, error: BaseException) -> None:
        pass

    def report_failure(self, error: BaseException) -> None:
        self.reported = error


def call(cache: ReplyCache, request: Any = CALL) -> Any:
    return start(cache, request)


def send(cache: ReplyCache, body: bytes = MESSAGE, request: Any = CALL, **headers: str) -> Respond:
    """Send a request and return the step that makes its response."""
    flow = call(cache, request)
    assert next(flow) == Send(request)
    response = Kept(200, **(headers or JSON))
    assert flow.send(response) == Read(response)
    step = flow.send(body)
    assert isinstance(step, Respond)
    made = Kept()
    assert returned(flow, made) is made
    return step


def body_of(step: Respond) -> bytes:
    return b"".join(chunk for _, chunk in step.body)


def hit(cache: ReplyCache, request: Any = CALL) -> bool:
    step = next(call(cache, request))
    return isinstance(step, Respond) and step.cached


def test_a_response_is_kept() -> None:
    cache = ReplyCache()
    first = send(cache)
    assert (body_of(first), first.cached) == (MESSAGE, False)
    flow = call(cache)
    second = next(flow)
    assert (body_of(second), second.cached, second.status) == (MESSAGE, True, 200)
    assert returned(flow, made := Answer()) is made
    assert cache.report()._asdict() == {
        "hits": 1,
        "shared": 0,
        "misses": 1,
        "stores": 1,
        "evictions": 0,
        "entries": 1,
        "bytes": len(MESSAGE) + len("content-type" + JSON["content_type"]),
    }
    json.dumps(cache.report()._asdict())


def test_a_response_expires() -> None:
    clock = Clock()
    cache = ReplyCache(5.0, clock=clock)
    send(cache)
    clock.now += 5.0
    assert not hit(cache)


@pytest.mark.parametrize(
    "body",
    [
        b'{"type":"message","stop_reason":"max_tokens"}',
        b'{"type":"message","stop_reason":"refusal"}',
        b'{"type":"message","stop_reason":null}',
        b'{"type":"error","error":{"type":"api_error"}}',
        b'{"type":"message","stop_reason":"end_t',
        b"",
    ],
)
def test_what_is_not_whole_is_not_kept(body: bytes) -> None:
    cache = ReplyCache()
    assert body_of(send(cache, body)) == body
    assert not hit(cache)
    assert cache.report().stores == 0


def test_other_stop_reasons_can_be_kept() -> None:
    cache = ReplyCache(stop_reasons={"max_tokens"})
    send(cache, b'{"stop_reason":"max_tokens"}')
    assert hit(cache)


def test_values_without_a_stop_reason_are_kept() -> None:
    cache = ReplyCache()
    request = CALL._replace(target=b"/v1/messages/count_tokens")
    send(cache, b'{"input_tokens":3}', request)
    assert hit(cache, request)
    cache = ReplyCache(cacheable=lambda request: request.method == "GET")
    request = CALL._replace(method="GET", target=b"/v1/other", body=b"")
    send(cache, b"[1]", request)
    assert hit(cache, request)


@pytest.mark.parametrize(
    "response",
    [Answer(500, **JSON), Answer(201, **JSON), Answer(200, content_type="text/event-stream")],
    ids=["error", "201", "stream"],
)
def test_other_responses_pass(response: Answer) -> None:
    cache = ReplyCache()
    flow = call(cache)
    next(flow)
    assert returned(flow, response) is response
    assert not hit(cache)


def test_other_requests_pass() -> None:
    for request in (REQUEST, CALL._replace(headers=[(b"accept", b"text/event-stream")])):
        cache = ReplyCache()
        flow = call(cache, request)
        assert next(flow) == Send(request)
        assert returned(flow, answer := Answer(200, **JSON)) is answer
        assert cache.report().misses == 0


def test_equal_calls_share_one_request() -> None:
    cache = ReplyCache()
    leader, waiting = call(cache), [call(cache) for _ in range(3)]
    assert next(leader) == Send(CALL)
    steps = [next(each) for each in waiting]
    assert all(isinstance(step, WaitFor) for step in steps)
    response = Kept(200, **JSON)
    leader.send(response)
    assert leader.send(MESSAGE).cached is False
    for flow in waiting:
        step = flow.send(True)
        assert (body_of(step), step.cached) == (MESSAGE, True)
        assert returned(flow, made := Answer()) is made
    assert cache.report()[:3] == (0, 3, 1)


def test_a_message_that_is_cut_off_is_shared_but_not_kept() -> None:
    cache = ReplyCache()
    leader, waiting = call(cache), call(cache)
    next(leader)
    next(waiting)
    leader.send(Kept(200, **JSON))
    leader.send(b'{"stop_reason":"max_tokens"}')
    assert waiting.send(True).cached
    assert not hit(cache)


def fail(flow: Any) -> None:
    with pytest.raises(APIConnectionError):
        flow.throw(APIConnectionError("down"))


def answer_500(flow: Any) -> None:
    returned(flow, Answer(500))


def answer_broken(flow: Any) -> None:
    flow.send(Kept(200, **JSON))
    flow.send(b"{")
    returned(flow, Kept())


def close(flow: Any) -> None:
    flow.close()


@pytest.mark.parametrize("end", [fail, answer_500, answer_broken, close], ids=lambda f: f.__name__)
def test_the_next_call_sends_if_the_first_fails(end: Any) -> None:
    cache = ReplyCache()
    leader, second, third = call(cache), call(cache), call(cache)
    next(leader)
    next(second)
    next(third)
    end(leader)
    assert second.send(True) == Send(CALL)
    second.send(Kept(200, **JSON))
    second.send(MESSAGE)
    assert third.send(True).cached


def test_a_dropped_call_hands_over() -> None:
    cache = ReplyCache()
    leader, waiting = call(cache), call(cache)
    next(leader)
    next(waiting)
    del leader
    assert waiting.send(True) == Send(CALL)
    waiting.close()
    assert len(cache._flights) == 0


def test_a_call_that_must_not_wait_sends_for_itself() -> None:
    cache = ReplyCache()
    leader, other = call(cache), call(cache)
    next(leader)
    next(other)
    assert other.send(False) == Send(CALL)
    other.send(Kept(200, **JSON))
    assert other.send(MESSAGE).cached is False
    returned(other, Kept())
    leader.send(Kept(200, **JSON))
    assert leader.send(MESSAGE).cached is False  # the first call still has its own response


def test_a_body_that_does_not_decode_is_reported_to_the_policies_inside() -> None:
    cache = ReplyCache()
    flow = call(cache)
    next(flow)
    response = Kept(200, **JSON)
    flow.send(response)
    flow.send(MESSAGE)
    made = returned(flow, Answer())
    made.end(error := APIConnectionError("wrong"))
    assert response.reported is error


def test_clear() -> None:
    cache = ReplyCache()
    send(cache)
    cache.clear()
    assert not hit(cache)
    with pytest.raises(LookupError):
        cache.invalidate(object())


def test_the_repr_shows_the_bounds() -> None:
    assert repr(ReplyCache(5.0)) == "ReplyCache(ttl=5.0, entries=1000, bytes=100000000)"


@pytest.mark.parametrize(
    "settings",
    [
        {"ttl": 0},
        {"ttl": float("inf")},
        {"ttl": float("nan")},
        {"entries": 0},
        {"entries": 1.5},
        {"bytes": 0},
        {"stop_reasons": "end_turn"},
        {"ignored_headers": [b"x"]},
        {"cacheable": 3},
    ],
)
def test_invalid_settings(settings: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{next(iter(settings))} must be"):
        ReplyCache(**settings)
