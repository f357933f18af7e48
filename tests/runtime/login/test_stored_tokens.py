"""The refresh of a stored token as a flow, driven by hand: expiry, cancellation, a lost token."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Secret
from api_claude_runtime.auth.secret import MaskedBytes
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Request
from api_claude_runtime.login.profiles.file_lock import FileLock
from api_claude_runtime.login.profiles.profile import Profile
from api_claude_runtime.login.profiles.stored_token import StoredToken
from api_claude_runtime.login.reuse import Reuse
from api_claude_runtime.login.stored_tokens import StoredTokens
from api_claude_runtime.login.token_endpoint import TokenEndpoint
from api_claude_runtime.pipeline.drivers import send
from api_claude_runtime.pipeline.flow import Exchange, Flow, Received, Run
from support.flows_by_hand import REQUEST
from support.streams import MemoryResponse

NOW = 1_000_000.0
REPLY = b'{"access_token": "new", "refresh_token": "next", "expires_in": 600}'
RECEIVED = Received(200, Headers([]), MaskedBytes(REPLY))


class Cancelled(BaseException):
    """Stands for the cancellation of a task."""


def source(path: Path) -> StoredTokens:
    path.write_text(json.dumps({"access_token": "old", "expires_at": 5, "refresh_token": "first"}))
    path.chmod(0o600)
    profile = Profile("p", "~", path, "user_oauth", path, client_id="c")
    return StoredTokens(profile, TokenEndpoint("https://a.example"), lambda: NOW)


def until(flow: Any, wanted: type, step: Any = None) -> Any:
    """Execute the steps of a flow up to one that is `wanted`."""
    step = next(flow) if step is None else step
    while not isinstance(step, wanted):
        assert isinstance(step, Run)
        step = flow.send(step.function())
    return step


def at_the_write(flow: Any) -> Any:
    """Execute a refresh up to the step that writes the file."""
    until(flow, Exchange)
    return flow.send(RECEIVED)


def stored(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def test_the_steps_of_a_refresh(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    flow = source(path).token()
    step = at_the_write(flow)
    assert isinstance(step, Run)
    assert not FileLock(path).try_acquire()  # others wait until the file is written
    with pytest.raises(StopIteration) as stopped:
        flow.send(step.function())
    assert stopped.value.value.expires_at == NOW + 600
    assert stored(path)["refresh_token"] == "next"
    free = FileLock(path)
    assert free.try_acquire()
    free.release()


def test_a_cancelled_refresh_does_not_lose_the_new_token(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    flow = source(path).token()
    at_the_write(flow)
    with pytest.raises(Cancelled):
        flow.throw(Cancelled())
    assert stored(path)["refresh_token"] == "next"
    assert stored(path)["access_token"] == "new"
    free = FileLock(path)
    assert free.try_acquire()
    free.release()


def test_a_call_that_ends_during_the_exchange_does_not_lose_the_new_token(tmp_path: Path) -> None:
    """The interrupt comes with the step after the response, which is the write."""
    path = tmp_path / "p.json"

    def forward(request: Request) -> Flow:
        yield from source(path).token()
        raise AssertionError("the call was cancelled")

    class Transport:
        def send(self, request: Request) -> Any:
            signal.raise_signal(signal.SIGINT)
            return MemoryResponse(REPLY)

    with pytest.raises(KeyboardInterrupt):
        send(forward, REQUEST, Transport())
    assert stored(path)["refresh_token"] == "next"
    free = FileLock(path)
    assert free.try_acquire()
    free.release()


@pytest.mark.parametrize("steps", range(4))
def test_a_refresh_that_is_cancelled_releases_the_lock(tmp_path: Path, steps: int) -> None:
    path = tmp_path / "p.json"
    tokens = source(path)
    flow = tokens.token()
    step = next(flow)
    for _ in range(steps):
        assert isinstance(step, Run)
        step = flow.send(step.function())
    with pytest.raises(Cancelled):
        flow.throw(Cancelled())
    assert stored(path)["refresh_token"] == "first"
    again = tokens.token()
    step = at_the_write(again)
    with pytest.raises(StopIteration):
        again.send(step.function())


@given(st.floats(-1e6, 1e6), st.booleans(), st.booleans(), st.booleans())
def test_when_a_token_of_the_file_is_used(
    left: float, is_known: bool, forced: bool, expires: bool
) -> None:
    reuse = Reuse(lambda: NOW)
    file = StoredToken(Secret("a"), NOW + left if expires else None, None, {})
    if is_known:
        reuse.used(reuse.token(StoredToken(Secret("a"), None, None, {}), forced=False))  # type: ignore[arg-type]
    found = reuse.token(file, forced=forced)
    left = left if expires else float("inf")
    at_least = 120 if is_known else 30
    if left == at_least:
        return
    assert (found is not None) == (left > at_least and not (is_known and forced))


def test_no_file() -> None:
    assert Reuse(lambda: NOW).token(None, forced=False) is None
