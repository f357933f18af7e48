"""Every fault with every set of policies, every kind of call, and both modes."""

import asyncio
import contextlib
import functools
import shutil
import socket
import ssl
import tempfile
import time
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    CircuitBreaker,
    CircuitState,
    Endpoint,
    Failover,
    RateLimit,
    Retry,
    Timeout,
    errors,
    reply_of,
)
from integration.faults.test_faults import everything_shown
from support.blocking import AnyClient, Connector, Mode
from support.fault_table import ARGUMENTS
from support.policy_table import POLICIES, POLICY_CASES, Case, Outcome
from support.servers import FaultServer, bodies
from support.tls import self_signed

MARK = "SECRET-0123456789"
HOME, ONE, TWO = (f"sk-ant-api03-{name}-{MARK}" for name in ("home", "one", "two"))
# A call that takes longer hangs: the slowest cases, rate limits, take two seconds.
MAX_SECONDS = 30.0
# The cases mostly wait, so many of them can run in parallel.
THREADS = 16


def run(client: Any, call: str) -> tuple[str, tuple[Any, ...]]:
    """Make a call; return the text of the response and the log of attempts."""
    if call == "create":
        message = client.messages.create(**ARGUMENTS)
    elif call == "stream":
        with client.messages.stream(**ARGUMENTS) as stream:
            message = stream.get_final_message()
    else:
        with client.messages.create(**ARGUMENTS, stream=True) as events:
            deltas = [event.delta for event in events if event.type == "content_block_delta"]
        texts = [delta.text for delta in deltas if delta.type == "text_delta"]
        return "".join(texts), reply_of(events).attempts
    return str(message.content[0].text), reply_of(message).attempts


@functools.cache
def untrusted() -> ssl.SSLContext:
    """Return a context with a self-signed certificate."""
    with tempfile.TemporaryDirectory() as folder:
        return self_signed(Path(folder))[0]


@contextlib.contextmanager
def first_endpoint(case: Case, good: str) -> Generator[tuple[str, FaultServer | None]]:
    """Yield the URL of the endpoint with the fault, and its server, if any."""
    if case.fault == "no-such-name":  # longer than DNS allows, so it is refused without a lookup
        yield f"http://{'.'.join(['absent' * 9] * 5)}.test", None
    elif case.fault == "refused":
        with socket.socket() as taken:  # bound, so that no other process can listen on the port
            taken.bind(("127.0.0.1", 0))
            yield f"http://127.0.0.1:{taken.getsockname()[1]}", None
    elif case.fault == "wrong-certificate":
        with FaultServer(untrusted()) as server:
            yield server.url(good), server
    else:
        faults = (case.fault, good) if case.policies == "passing" else (case.fault,)
        with FaultServer() as server:
            yield server.url(*faults), server


def log_of(attempts: Sequence[Any], second: str) -> str:
    """Return the attempts in the format of a `Row` of the table."""
    words: list[str] = []
    for each in attempts:
        if each.endpoint == second and "|" not in words:
            words.append("|")
        words.append(str(each.status or each.error))
    return " ".join(words)


def policies_of(case: Case, endpoints: list[Endpoint], breaker: CircuitBreaker) -> list[Any]:
    retry, failover = Retry(3, base=0.01, cap=0.02), Failover(endpoints)
    if case.policies == "failover":
        return [failover]
    if case.policies in {"retry", "passing"}:
        return [retry]
    return [failover, retry, breaker, RateLimit(requests_per_minute=60_000)]


def run_case(mode: Mode, case: Case) -> Outcome:
    """Run a case and return its outcome."""
    good = "json-ok" if case.call == "create" else "sse-ok"
    breaker = CircuitBreaker(failures=5 if case.policies == "patient" else 1)
    problems: list[str] = []
    with (
        first_endpoint(case, good) as (url, first),
        FaultServer() as second,
        TaskCountingConnector(mode) as connect,
    ):
        endpoints = [Endpoint(url, api_key=ONE), Endpoint(second.url(good), api_key=TWO)]
        policies = policies_of(case, endpoints, breaker)
        idle = 0.5 if case.fault.startswith("stall") else MAX_SECONDS
        client = connect(url, api_key=HOME, timeout=Timeout(5.0, idle), policies=policies)
        began = time.monotonic()
        try:
            text, attempts = run(client, case.call)
            result = "ok" if text == bodies.TEXT else f"another text: {text!r}"
        except errors.ClaudeError as error:
            result, attempts = type(error).__name__, error.attempts
            if MARK in everything_shown(error):
                problems.append("the error shows a key")
        if time.monotonic() - began > MAX_SECONDS:
            problems.append("it took too long")
        if MARK in f"{policies!r} {attempts!r} {client!r}":
            problems.append("a repr shows a key")
        connect.close()
        if connect.tasks():
            problems.append("a task is left")
        if not all(server.wait_until_idle() for server in (first, second) if server):
            problems.append("a connection is left")
    states = {url.startswith(name): state.value for name, state in breaker.states.items()}
    return Outcome(
        result,
        log_of(attempts, second.base_url),
        len(first.requests) if first else 0,
        len(second.requests),
        states.get(True, ""),
        tuple(problems),
    )


class TaskCountingConnector(Connector):
    """A connector that counts the tasks of its event loop."""

    def tasks(self) -> int:
        return self._runner.run(_other_tasks()) if self.mode == "async" else 0


async def _other_tasks() -> int:
    return len(asyncio.all_tasks()) - 1


def line(mode: Mode, case: Case, seen: Outcome) -> str:
    head = f"{mode:6}{case.call:8}{case.fault:22}{case.policies:10}{seen.result:23}"
    return (
        f"{head}{seen.first}/{seen.second}  {seen.circuit or '-':8}{seen.log} {seen.problems or ''}"
    )


@pytest.mark.parametrize("policies", POLICIES)
def test_every_fault(mode: Mode, policies: str) -> None:
    """Run with `-s` to see the outcomes."""
    cases = [case for case in POLICY_CASES if case.policies == policies]
    if shutil.which("openssl") is None:
        print("wrong-certificate is skipped: the openssl program is not installed")
        cases = [case for case in cases if case.fault != "wrong-certificate"]
    with ThreadPoolExecutor(THREADS) as pool:
        futures = {case: pool.submit(run_case, mode, case) for case in cases}
        wait(futures.values(), 90.0)
        hanging = [str(case) for case, future in futures.items() if not future.done()]
        assert not hanging
    print(f"\n{mode:6}{'call':8}{'fault':22}{'policies':10}{'outcome':23}sent circuit attempts")
    wrong: list[str] = []
    for case, future in futures.items():
        seen, documented = future.result(), case.expected()
        print(line(mode, case, seen))
        if seen != documented:
            wrong += ["", line(mode, case, seen), f"{line(mode, case, documented)} <- expected"]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("call", ["create", "stream"])
def test_retry_after_of_a_rate_limit(faults: FaultServer, connect: Connector, call: str) -> None:
    good = "json-ok" if call == "create" else "sse-ok"
    url = faults.url("busy-briefly", "busy-unreadably", good)
    client = connect(url, policies=[Retry(3, base=0.01, cap=0.02, jitter="none")])
    _, (first, by_header, by_backoff) = run(client, call)
    assert (first.waited, first.reason) == (0.0, "")
    assert (by_header.waited, by_header.reason) == (pytest.approx(0.03), "retry after 429")
    assert (by_backoff.waited, by_backoff.reason) == (0.02, "retry after 429")


@pytest.mark.parametrize("call", ["create", "stream"])
def test_retry_after_too_long(faults: FaultServer, connect: Connector, call: str) -> None:
    client = connect(faults.url("busy-for-weeks"), policies=[Retry(3, base=0.01, cap=0.02)])
    with pytest.raises(errors.RetryAfterTooLong) as caught:
        run(client, call)
    assert caught.value.retry_after == 4_000_000
    assert isinstance(caught.value.__cause__, errors.RateLimitError)
    assert [(each.status, each.waited) for each in caught.value.attempts] == [(429, 0.0)]
    assert len(faults.requests) == 1


@pytest.mark.parametrize(
    "call, fault",
    [("create", "short-body"), ("create", "reset-before-headers"), ("stream", "sse-reset")],
)
def test_the_next_call_uses_the_other_endpoint(
    faults: FaultServer, connect: Connector, call: str, fault: str
) -> None:
    """A request that may have been billed is not resent, but the next call avoids its endpoint."""
    good = "json-ok" if call == "create" else "sse-ok"
    with FaultServer() as second:
        failover = Failover(
            [Endpoint(faults.url(fault), api_key=ONE), Endpoint(second.url(good), api_key=TWO)]
        )
        client = connect(
            faults.base_url, policies=[failover, Retry(3, base=0.01, cap=0.02), CircuitBreaker(1)]
        )
        with pytest.raises(errors.APIConnectionError):
            run(client, call)
        assert not second.requests
        for _ in range(2):
            assert run(client, call)[0] == bodies.TEXT
        assert (len(faults.requests), len(second.requests)) == (1, 2)
        connect.close()


def test_a_cancelled_trial_call_allows_another_one(faults: FaultServer) -> None:
    now = 0.0
    breaker = CircuitBreaker(1, open_for=1.0, half_open_successes=1, clock=lambda: now)
    url = faults.url("json-500", "stall-before-headers", "json-ok")

    async def main() -> None:
        nonlocal now
        async with AsyncClient(api_key="test", base_url=url, policies=[breaker]) as own:
            client: AnyClient = own
            with pytest.raises(errors.InternalServerError):
                await client.messages.create(**ARGUMENTS)
            now += 1.0
            probe: asyncio.Task[Any] = asyncio.create_task(client.messages.create(**ARGUMENTS))
            while len(faults.requests) < 2:  # noqa: ASYNC110 - filled by a thread
                await asyncio.sleep(0.01)
            probe.cancel()
            with pytest.raises(asyncio.CancelledError):
                await probe
            assert breaker.states == {faults.base_url: CircuitState.HALF_OPEN}
            await client.messages.create(**ARGUMENTS)

    asyncio.run(main())
    assert breaker.states == {faults.base_url: CircuitState.CLOSED}
    assert len(faults.requests) == 3


def test_excess_bytes_are_not_read_as_the_next_response(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("long-body", "json-ok"))
    with pytest.raises(errors.DecodeError):
        run(client, "create")
    assert run(client, "create")[0] == bodies.TEXT
