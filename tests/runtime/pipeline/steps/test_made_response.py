"""Responses that policies make, and responses that they watch, through both drivers."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from api_claude_runtime.errors.base import Cancelled
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.pipeline.async_drivers import asend
from api_claude_runtime.pipeline.drivers import send
from api_claude_runtime.pipeline.events import BodyDone, CallDone
from api_claude_runtime.pipeline.flow import Flow, Respond, WaitFor, pipeline
from api_claude_runtime.pipeline.steps.signal import Signal
from api_claude_runtime.replies.reply import Reply
from support.flows_by_hand import REQUEST
from support.streams import AsyncMemoryResponse, MemoryResponse

HEADERS = Headers([(b"request-id", b"req_1")])


class Transport:
    def __init__(self, response: Any) -> None:
        self.response = response

    def send(self, _: Any) -> Any:
        return self.response


class AsyncTransport(Transport):
    async def send(self, _: Any) -> Any:
        return self.response


class Body:
    """The response of one call, read in one of two ways."""

    def __init__(self, response: Any, log: Any, runner: asyncio.Runner | None) -> None:
        self.response, self.log, self.runner = response, log, runner

    def chunks(self) -> list[bytes]:
        found: list[bytes] = []

        async def collect() -> None:
            async for chunk in self.response.chunks():
                found.append(chunk)

        if self.runner is None:
            found.extend(self.response.chunks())
        else:
            self.runner.run(collect())
        return found

    def call(self, name: str) -> Any:
        result = getattr(self.response, name)()

        async def wait() -> Any:
            return await result

        return result if self.runner is None else self.runner.run(wait())


Run = Callable[..., Body]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Any:
    with asyncio.Runner() as runner:

        def run(policy: Any, on_event: Any = None) -> Body:
            forward = pipeline([policy])
            if request.param == "sync":
                transport: Any = Transport(MemoryResponse(b"one", b"two"))
                return Body(*send(forward, REQUEST, transport, on_event), None)
            transport = AsyncTransport(AsyncMemoryResponse(b"one", b"two"))
            return Body(*runner.run(asend(forward, REQUEST, transport, on_event)), runner)

        yield run


def responds(*body: tuple[float, bytes], **options: Any) -> Any:
    def policy(_: Any, __: Any) -> Flow:
        return (yield Respond(200, HEADERS, body, **options))

    return policy


def test_a_made_response_has_status_headers_and_body(run: Run) -> None:
    made = run(responds((0.0, b"a"), (0.001, b"b")))
    assert (made.response.status, made.response.headers) == (200, HEADERS)
    assert made.chunks() == [b"a", b"b"]
    assert made.call("read") == b"ab"
    assert made.call("ends_soon")
    made.call("close")
    assert made.log.attempts() == ()


def test_a_made_body_can_break_off(run: Run) -> None:
    made = run(responds((0.0, b"a"), error=StreamInterrupted("broken")))
    with pytest.raises(StreamInterrupted, match="broken"):
        made.call("read")


def test_an_aborted_body_ends_before_its_next_chunk(run: Run) -> None:
    made = run(responds((0.0, b"a")))
    made.response.abort()
    with pytest.raises(Cancelled):
        made.chunks()


@pytest.mark.parametrize("cached", [True, False])
@pytest.mark.parametrize("listener", [None, lambda _: None], ids=["plain", "listener"])
def test_the_reply_states_whether_it_is_cached(run: Run, cached: bool, listener: Any) -> None:
    made = run(responds(cached=cached), listener)
    reply = Reply.of(REQUEST, made.response, 0.0, made.log)
    assert reply.cached is cached
    assert pickle.loads(pickle.dumps(made.log)).__class__.__name__ == "AttemptLog"
    copy = Reply("POST", "", 200, HEADERS, 0.0, pickle.loads(pickle.dumps(made.log)))
    assert copy.cached is cached


def test_a_reply_without_policies_is_not_cached() -> None:
    assert not Reply("POST", "", 200, HEADERS, 0.0).cached


def test_a_made_response_is_reported_to_the_listener(run: Run) -> None:
    events: list[Any] = []
    run(responds((0.0, b"a")), events.append).call("read")
    assert [type(each) for each in events] == [CallDone, BodyDone]


def test_a_policy_sees_the_chunks_that_are_read(run: Run) -> None:
    seen: list[bytes | None] = []

    def policy(request: Any, forward: Any) -> Flow:
        response = yield from forward(request)
        response.tap(seen.append)
        return response

    tapped = run(policy)
    assert tapped.chunks() == [b"one", b"two"]
    assert seen == [b"one", b"two", None]
    tapped.response.report_failure(ValueError("found later"))
    tapped.response.abort()
    assert tapped.call("ends_soon") in {True, False}
    tapped.call("close")
    seen.clear()
    assert run(policy).call("read") == b"onetwo"
    assert seen == [b"onetwo", None]


def test_wait_for_a_signal_is_logged_with_the_next_attempt(run: Run) -> None:
    signal = Signal()
    signal.set()

    def policy(request: Any, forward: Any) -> Flow:
        assert (yield WaitFor(signal, "an equal call")) is True
        return (yield from forward(request))

    (attempt,) = run(policy).log.attempts()
    assert attempt.reason == "an equal call"
