"""A tracked response calls back once when its body ends, with what cut it off."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude_runtime.errors.base import Cancelled
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.pipeline.async_tracked_response import AsyncTrackedResponse
from api_claude_runtime.pipeline.attempt_log import AttemptLog
from api_claude_runtime.pipeline.tracked_response import TrackedResponse
from support.streams import AsyncMemoryResponse, MemoryResponse

BROKEN = APIConnectionError("broken")


class Tracked:
    """A response in either mode, and the calls of its callbacks."""

    def __init__(self, mode: str, *chunks: Any) -> None:
        self.done: list[Any] = []
        self.broken: list[Any] = []
        self.response: Any = (
            TrackedResponse(MemoryResponse(*chunks), AttemptLog())
            if mode == "sync"
            else AsyncTrackedResponse(AsyncMemoryResponse(*chunks), AttemptLog())
        )
        self.mode = mode
        self.response.when_done(lambda *values: self.done.append(values), "tag")
        self.response.when_broken(lambda *values: self.broken.append(values), "tag")

    def call(self, name: str) -> Any:
        if self.mode == "sync":
            return getattr(self.response, name)()
        return asyncio.run(getattr(self.response, name)())

    def consume(self) -> list[bytes]:
        if self.mode == "sync":
            return list(self.response.chunks())

        async def main() -> list[bytes]:
            return [chunk async for chunk in self.response.chunks()]

        return asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    mode: str = request.param
    return mode


def test_a_body_that_is_read_is_done_without_error(mode: str) -> None:
    tracked = Tracked(mode, b"a", b"b")
    assert tracked.call("read") == b"ab"
    tracked.call("close")
    assert (tracked.done, tracked.broken) == ([("tag", None)], [])


def test_a_body_that_is_closed_early_is_done_without_error(mode: str) -> None:
    tracked = Tracked(mode, b"a")
    tracked.call("close")
    assert (tracked.done, tracked.broken) == ([("tag", None)], [])


@pytest.mark.parametrize("how", ["read", "chunks"])
def test_a_body_that_breaks_is_reported_once(mode: str, how: str) -> None:
    tracked = Tracked(mode, b"a", BROKEN)
    with pytest.raises(APIConnectionError):
        tracked.consume() if how == "chunks" else tracked.call("read")
    tracked.call("close")
    assert tracked.done == tracked.broken == [("tag", BROKEN)]


def test_a_failure_that_the_reader_reports_counts_as_broken(mode: str) -> None:
    tracked = Tracked(mode, b"a")
    tracked.response.report_failure(BROKEN)
    tracked.call("close")
    assert tracked.done == tracked.broken == [("tag", BROKEN)]


def test_a_body_that_the_caller_aborts_is_not_broken(mode: str) -> None:
    tracked = Tracked(mode, b"a", BROKEN)
    tracked.response.abort()
    with pytest.raises(APIConnectionError):
        tracked.consume()
    ((tag, error),) = tracked.done
    assert tag == "tag"
    assert isinstance(error, Cancelled)
    assert tracked.broken == []


def test_a_callback_that_raises_does_not_affect_the_others(
    mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    tracked = Tracked(mode, b"a")

    def bug(error: object) -> None:
        raise RuntimeError("a bug in the callback")

    tracked.response.when_done(bug)
    tracked.response.when_done(lambda *values: tracked.done.append(values), "last")
    tracked.call("close")
    assert tracked.done == [("tag", None), ("last", None)]
    assert "a bug in the callback" in caplog.text
