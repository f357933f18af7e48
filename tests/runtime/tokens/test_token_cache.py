"""`TokenCache`: when a token is used, refreshed and waited for, step by step and with threads."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Generator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Token, errors
from api_claude_runtime.pipeline.async_drivers import arun_flow
from api_claude_runtime.pipeline.drivers import run_flow
from api_claude_runtime.pipeline.flow import Run, WaitFor
from api_claude_runtime.tokens.token_cache import (
    EARLY_SECONDS,
    LATE_SECONDS,
    PAUSE_SECONDS,
    TokenCache,
)

NOW = 1_000_000.0


class Source:
    """A source whose tokens are numbered. Each has the step `Run(number)`, which a test answers."""

    def __init__(self, seconds: float | None = 600.0) -> None:
        self.now = NOW
        self.seconds = seconds
        self.asked: list[bool] = []
        self.cache = TokenCache(self.fetch, lambda: self.now)

    def fetch(self, *, forced: bool) -> Generator[Any, Any, Token]:
        self.asked.append(forced)
        number = len(self.asked)
        yield Run(lambda: number, "number")
        return Token(f"token-{number}", None if self.seconds is None else self.now + self.seconds)

    def token(self) -> str:
        """Return the token of a call that has no others beside it."""
        return run_flow(self.cache.token(), lambda step: step.function()).secret.reveal()


def end(flow: Generator[Any, Any, Token], value: Any = None) -> str:
    with pytest.raises(StopIteration) as stopped:
        flow.send(value)
    token: Token = stopped.value.value
    return token.secret.reveal()


def test_a_token_is_fetched_once() -> None:
    source = Source()
    assert [source.token() for _ in range(3)] == ["token-1"] * 3
    assert source.asked == [False]
    assert source.cache.expires_at == NOW + 600


def test_a_token_without_expiry_is_used_without_end() -> None:
    source = Source(None)
    source.token()
    source.now += 10**9
    assert source.token() == "token-1"
    assert source.cache.expires_at is None


@given(st.floats(0, 700))
def test_a_token_is_used_as_long_as_it_is_valid(age: float) -> None:
    source = Source(600.0)
    source.token()
    source.now += age
    left = NOW + 600 - source.now
    assert source.token() == ("token-1" if left > EARLY_SECONDS else "token-2")


def test_a_call_beside_an_early_refresh_uses_the_old_token() -> None:
    source = Source()
    source.token()
    source.now += 600 - EARLY_SECONDS
    first, second = source.cache.token(), source.cache.token()
    assert isinstance(next(first), Run)
    assert end(second) == "token-1"
    assert end(first, 2) == "token-2"
    assert source.token() == "token-2"


def test_an_early_refresh_that_fails_is_tried_again_after_a_pause(
    caplog: pytest.LogCaptureFixture,
) -> None:
    source = Source()
    source.token()
    source.now += 600 - EARLY_SECONDS + 1
    flow = source.cache.token()
    next(flow)
    with caplog.at_level(logging.WARNING), pytest.raises(StopIteration) as stopped:
        flow.throw(errors.CredentialsError("no answer"))
    assert stopped.value.value.secret.reveal() == "token-1"
    assert "could not be refreshed yet: no answer" in caplog.text
    source.now += PAUSE_SECONDS / 2
    assert source.token() == "token-1"
    assert len(source.asked) == 2
    source.now += PAUSE_SECONDS
    assert source.token() == "token-3"


def test_an_expired_token_is_waited_for() -> None:
    source = Source()
    source.token()
    source.now += 600 - LATE_SECONDS + 1
    first, second = source.cache.token(), source.cache.token()
    assert isinstance(next(first), Run)
    wait = next(second)
    assert isinstance(wait, WaitFor)
    assert end(first, 2) == "token-2"
    assert end(second, True) == "token-2"
    assert source.asked == [False, False]


def test_all_that_wait_fail_with_the_refresh() -> None:
    source = Source()
    first, second = source.cache.token(), source.cache.token()
    next(first)
    next(second)
    error = errors.CredentialsError("no answer")
    with pytest.raises(errors.CredentialsError) as raised:
        first.throw(error)
    assert raised.value is error
    with pytest.raises(errors.CredentialsError, match="no answer") as other:
        second.send(True)
    assert other.value is not error  # each call adds its own attempts to it
    assert source.token() == "token-2"


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, asyncio.CancelledError, GeneratorExit])
def test_the_next_call_takes_over_when_the_refresh_is_cancelled(
    interrupt: type[BaseException],
) -> None:
    source = Source()
    first, second = source.cache.token(), source.cache.token()
    next(first)
    next(second)
    with pytest.raises(interrupt):
        first.throw(interrupt)
    assert isinstance(second.send(True), Run)
    assert end(second, 2) == "token-2"


def test_a_refused_token_is_replaced_by_force() -> None:
    source = Source()
    source.token()
    token = source.cache._token
    assert token is not None
    assert source.cache.reject(token)
    assert source.token() == "token-2"
    assert source.asked == [False, True]
    assert source.cache.reject(token)  # an older call: the new token stays
    assert source.token() == "token-2"
    source.now += 600
    assert source.token() == "token-3"
    assert source.asked == [False, True, False]


def test_a_token_for_one_attempt_is_not_kept() -> None:
    source = Source()

    def fetch(*, forced: bool) -> Generator[Any, Any, Token]:
        source.asked.append(forced)
        yield from ()
        return Token(f"token-{len(source.asked)}", 0)

    cache = TokenCache(fetch)
    found = [run_flow(cache.token(), lambda _: None) for _ in range(3)]
    assert [each.secret.reveal() for each in found] == ["token-1", "token-2", "token-3"]
    assert not cache.reject(found[-1])


def perform(step: Any) -> Any:
    return step.signal.wait() if isinstance(step, WaitFor) else step.function()


def test_many_threads_fetch_one_token() -> None:
    asked: list[int] = []

    def fetch(*, forced: bool) -> Generator[Any, Any, Token]:
        del forced
        yield Run(lambda: (time.sleep(0.05), asked.append(1)), "token")
        return Token(f"token-{len(asked)}", time.time() + 600)

    cache, found = TokenCache(fetch), list[str]()
    threads = [
        threading.Thread(
            target=lambda: found.append(run_flow(cache.token(), perform).secret.reveal())
        )
        for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == ["token-1"] * 20
    assert len(asked) == 1


def test_tasks_of_one_loop_fetch_one_token() -> None:
    asyncio.run(cancelled_tasks())


async def cancelled_tasks() -> None:
    asked: list[int] = []

    async def aperform(step: Any) -> Any:
        if isinstance(step, WaitFor):
            return await step.signal.async_wait()
        await asyncio.sleep(0.01)
        return step.function()

    def fetch(*, forced: bool) -> Generator[Any, Any, Token]:
        del forced
        yield Run(lambda: asked.append(1), "token")
        return Token(f"token-{len(asked)}", time.time() + 600)

    cache = TokenCache(fetch)
    flows = [arun_flow(cache.token(), aperform) for _ in range(20)]
    tasks = [asyncio.create_task(each) for each in flows]
    await asyncio.sleep(0)
    tasks[0].cancel()  # the one that fetches
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert isinstance(found[0], asyncio.CancelledError)
    assert {each.secret.reveal() for each in found[1:] if isinstance(each, Token)} == {"token-1"}


@pytest.mark.parametrize("text", [" SECRET", "SEC RET", "SECRET\u00e9", "'SECRET'"])
def test_a_malformed_token_is_refused_without_its_text(text: str) -> None:
    with pytest.raises(errors.CredentialsError) as raised:
        Token(text)
    assert "SEC" not in str(raised.value)


@pytest.mark.parametrize("time_", ["1", float("nan"), float("inf"), True, [1]])
def test_a_malformed_time_is_refused(time_: Any) -> None:
    with pytest.raises(errors.CredentialsError, match="expires_at must be"):
        Token("token-text", time_)


def test_a_token_shows_nothing() -> None:
    token = Token("SECRET-TOKEN", 5)
    assert "SECRET" not in f"{token!r} {token}"
    with pytest.raises(TypeError, match="cannot be pickled"):
        token.__reduce__()
