"""A thousand concurrent calls that share policies, while a fifth of the requests fail."""

import asyncio
import functools
import hashlib
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from api_claude import (
    AsyncClient,
    CircuitBreaker,
    CircuitState,
    Client,
    Endpoint,
    Failover,
    Limits,
    RateLimit,
    Retry,
    Timeout,
    errors,
    reply_of,
)
from support.blocking import AnyClient, Mode
from support.servers import CrowdServer, bodies

CALLS = 1000
THREADS = 200
# With the sockets of the server, the connections stay below the usual limit of open files.
LIMITS = Limits(connections=400)
FAULTS = ("503", "529", "429", "reset", "truncated", "stall")
# Three attempts of `Retry` at each of two endpoints.
MAX_ATTEMPTS = 6


def fault_of(number: int, attempt: int) -> str:
    """Return the fault of an attempt of a call, or "200".

    One call in a hundred always fails. In total, a fifth of the attempts are faults.
    """
    if number % 100 == 99:
        return "529"
    share, kind = hashlib.sha256(f"{number} {attempt}".encode()).digest()[:2]
    # Only first attempts stall, so that no other fault gets the short timeout of a stall.
    return FAULTS[kind % (len(FAULTS) - (attempt > 1))] if share < 42 else "200"


def faults_of(number: int) -> list[str]:
    """Return the outcomes of the attempts of a call; Retry and Failover continue after a status."""
    faults = [fault_of(number, attempt) for attempt in range(1, MAX_ATTEMPTS + 1)]
    retried = {"503", "529", "429"}
    last = next((i for i, each in enumerate(faults, 1) if each not in retried), MAX_ATTEMPTS)
    return faults[:last]


def is_stream(number: int) -> bool:
    return number % 3 == 0


class Outcome(NamedTuple):
    result: str
    log: tuple[str, ...] = ()


def expected(number: int) -> Outcome:
    faults = faults_of(number)
    broken = "StreamInterrupted" if is_stream(number) else "APIConnectionError"
    log = {"reset": "APIConnectionError", "stall": "APITimeoutError", "truncated": "200"}
    result = {**log, "200": f"call {number}", "truncated": broken, "529": "OverloadedError"}
    return Outcome(result[faults[-1]], tuple(log.get(each, each) for each in faults))


def arguments(number: int) -> dict[str, Any]:
    """Return the arguments of a call. Only calls that stall have a short timeout."""
    idle = 0.5 if faults_of(number)[0] == "stall" else 60.0
    return {
        "model": bodies.MODEL,
        "max_tokens": 32,
        "messages": [{"role": "user", "content": "Hello"}],
        "metadata": {"user_id": str(number)},
        "timeout": Timeout(connect=20.0, read=idle),
    }


def options_of(server: CrowdServer, breaker: CircuitBreaker) -> dict[str, Any]:
    policies = [
        Failover([Endpoint(url, api_key="key") for url in server.urls], cool_down=0.05),
        Retry(3, base=0.01, cap=0.02),
        breaker,
        RateLimit(requests_per_minute=60_000, burst=0.01),
    ]
    return {
        "api_key": "key",
        "base_url": "http://127.0.0.1:9",
        "limits": LIMITS,
        "policies": policies,
    }


async def ask(client: AnyClient, number: int, seconds: float | None = None) -> Outcome:
    try:
        async with asyncio.timeout(seconds):
            if is_stream(number):
                async with client.messages.stream(**arguments(number)) as stream:
                    message = await stream.get_final_message()
            else:
                message = await client.messages.create(**arguments(number))
    except errors.ClaudeError as error:
        return Outcome(type(error).__name__, log(error.attempts))
    except TimeoutError:
        return Outcome("cancelled")
    return Outcome(message.content[0].text, log(reply_of(message).attempts))


def ask_sync(client: AnyClient, number: int) -> Outcome:
    try:
        if is_stream(number):
            with client.messages.stream(**arguments(number)) as stream:
                message = stream.get_final_message()
        else:
            message = client.messages.create(**arguments(number))
    except errors.ClaudeError as error:
        return Outcome(type(error).__name__, log(error.attempts))
    return Outcome(message.content[0].text, log(reply_of(message).attempts))


def log(attempts: Any) -> tuple[str, ...]:
    return tuple(str(each.status or each.error) for each in attempts)


def ask_all_sync(client: Client) -> list[Outcome]:
    with client, ThreadPoolExecutor(THREADS) as pool:
        return [*pool.map(functools.partial(ask_sync, client), range(CALLS))]


async def ask_all(client: AsyncClient, timeout_of: Callable[[int], float | None]) -> list[Outcome]:
    async with client:
        numbers = range(CALLS)
        outcomes = await asyncio.gather(*[ask(client, each, timeout_of(each)) for each in numbers])
    assert asyncio.all_tasks() == {asyncio.current_task()}
    return outcomes


def no_timeout(number: int) -> None:
    return None


def timeout_of_some(number: int) -> float | None:
    """Return the seconds after which a call is cancelled: every twentieth call."""
    return 0.02 * (number % 9) if number % 20 == 7 else None


def test_distribution_of_the_faults() -> None:
    faults = Counter(fault for number in range(CALLS) for fault in faults_of(number))
    assert min(faults[fault] for fault in FAULTS) >= 20
    assert 0.18 < 1 - faults["200"] / faults.total() < 0.22
    assert sum(expected(number).result == f"call {number}" for number in range(CALLS)) > 800


def test_every_call_has_its_expected_outcome(mode: Mode) -> None:
    """Compare each call with its expected outcome: no response is lost, swapped or sent twice."""
    # A failure rate of a fifth must not open the circuit.
    breaker = CircuitBreaker(window=CALLS, failure_rate=0.9, minimum_calls=200)
    threads = threading.active_count()
    began = time.monotonic()
    with CrowdServer(fault_of) as server:
        options = options_of(server, breaker)
        if mode == "sync":
            outcomes = ask_all_sync(Client(**options))
        else:
            outcomes = asyncio.run(ask_all(AsyncClient(**options), no_timeout))
        assert server.wait_until_idle()
    assert threading.active_count() == threads
    assert outcomes == [expected(number) for number in range(CALLS)]
    assert server.seen == {number: len(faults_of(number)) for number in range(CALLS)}
    assert set(breaker.states.values()) == {CircuitState.CLOSED}
    assert time.monotonic() - began < 20


def test_circuits_open_and_close_again(mode: Mode) -> None:
    """Some calls are cancelled. Afterwards the circuits of both endpoints close again."""
    breaker = CircuitBreaker(failures=5, open_for=0.05, half_open_calls=2)
    with CrowdServer(fault_of) as server:
        options = options_of(server, breaker)
        if mode == "sync":
            outcomes = ask_all_sync(Client(**options))
        else:
            outcomes = asyncio.run(ask_all(AsyncClient(**options), timeout_of_some))
        assert server.wait_until_idle()
        results = {outcome.result for outcome in outcomes}
        assert "CircuitOpen" in results
        assert ("cancelled" in results) is (mode == "async")
        for number, (result, attempts) in enumerate(outcomes):
            sent = [fault_of(number, attempt) for attempt in range(1, server.seen[number] + 1)]
            assert result in {expected(number).result, "CircuitOpen", "cancelled"}
            assert result == "cancelled" or len(attempts) == len(sent)
        time.sleep(0.06)
        successful = iter(
            number for number in range(CALLS, 2 * CALLS) if faults_of(number) == ["200"]
        )
        for url in server.urls:
            with Client(api_key="key", base_url=url, policies=[breaker]) as client:
                for number in [next(successful) for _ in range(breaker.rules.half_open_successes)]:
                    assert ask_sync(client, number) == expected(number)
        assert set(breaker.states.values()) == {CircuitState.CLOSED}
        assert server.wait_until_idle()
