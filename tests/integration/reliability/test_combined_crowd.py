"""A thousand concurrent calls with quota, reply cache, retry, failover and compression together.

Half of the calls are made by threads and half by tasks, and they share all policies. A fifth of the
requests fail. Most calls that are not streams have five equal ones.
"""

import asyncio
import functools
import hashlib
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import pytest

from api_claude import (
    AsyncClient,
    Budget,
    CircuitBreaker,
    Client,
    Compress,
    Endpoint,
    Failover,
    Limits,
    Policy,
    Prices,
    Quota,
    RateLimit,
    ReplyCache,
    Retry,
    Timeout,
    Used,
    errors,
    preview,
    reply_of,
)
from support.servers import CrowdServer, bodies

CALLS = 1000
THREADS = 100
LIMITS = Limits(connections=200)
FAULTS = ("503", "529", "429", "reset", "truncated", "stall")
RETRIED = {"503", "529", "429"}
# Three attempts of `Retry` at each of two endpoints.
MAX_ATTEMPTS = 6
# A whole message has 12 input and 9 output tokens, a broken stream 12 and 1.
WHOLE, BROKEN = 21, 13
PRICES = Prices(input=1_000_000, output=1_000_000)  # 1 for each token
MAX_TOKENS = 32
LONG = " ".join(f"word{number}" for number in range(400))


def question_of(number: int) -> int:
    """Return what a call asks: streams ask for something of their own, the others share it."""
    return number if is_stream(number) else 1000 + number // 3 % 111


def is_stream(number: int) -> bool:
    return number % 3 == 0


def size_of(question: int) -> str:
    """Return the key of the quota: all requests with one key have the same size."""
    return "long" if question % 2 else "short"


def fault_of(question: int, attempt: int) -> str:
    """Return the fault of an attempt, or "200". One question in a hundred always fails."""
    if question % 100 == 99:
        return "529"
    share, kind = hashlib.sha256(f"{question} {attempt}".encode()).digest()[:2]
    # Only first attempts of streams stall, so that no other request gets the short timeout.
    stalls = attempt == 1 and question < 1000
    return FAULTS[kind % (len(FAULTS) - (not stalls))] if share < 42 else "200"


class Run(NamedTuple):
    """What the policies make of one call that is sent: the last outcome, and the attempts."""

    fault: str
    attempts: int


def run_from(question: int, attempt: int) -> Run:
    """Return the result of a call whose first attempt is the one with this number."""
    for count in range(1, MAX_ATTEMPTS + 1):
        fault = fault_of(question, attempt + count - 1)
        if fault not in RETRIED:
            return Run(fault, count)
    return Run(fault, MAX_ATTEMPTS)


def runs_of(question: int, calls: int) -> list[Run]:
    """Return the results of equal calls, in order: after a success, no further one is sent."""
    runs = list[Run]()
    while len(runs) < calls and (not runs or runs[-1].fault != "200"):
        runs.append(run_from(question, sum(run.attempts for run in runs) + 1))
    return runs


ALL_RUNS = {
    question: runs_of(question, calls)
    for question, calls in Counter(map(question_of, range(CALLS))).items()
}


def arguments(question: int) -> dict[str, Any]:
    stalls = question < 1000 and fault_of(question, 1) == "stall"
    return {
        "model": bodies.MODEL,
        "max_tokens": MAX_TOKENS,
        "messages": [{"role": "user", "content": LONG if question % 2 else "Hello"}],
        "metadata": {"user_id": f"{question:04}"},
        "timeout": Timeout(connect=30.0, read=0.5 if stalls else 60.0),
    }


@functools.cache
def estimate(size: str, *, stream: bool) -> int:
    """Return the input tokens that the quota assumes for a request: one for 4 bytes."""
    client = Client(api_key="key", base_url="http://127.0.0.1:9")
    method: Any = client.messages.stream if stream else client.messages.create
    return preview(method, **arguments(1001 if size == "long" else 1000)).size // 4 + 1


class Crowd:
    """Calls that share policies, and what is known of them afterwards."""

    def __init__(self, server: CrowdServer, **budgets: Budget) -> None:
        self.quota = Quota(**budgets, prices=PRICES, key=key_of)
        self.cache = ReplyCache()
        self.policies: list[Policy] = [
            self.quota,
            self.cache,
            Failover([Endpoint(url, api_key="key") for url in server.urls], cool_down=0.05),
            Retry(3, base=0.01, cap=0.02),
            CircuitBreaker(window=CALLS, failure_rate=0.9, minimum_calls=200),
            RateLimit(requests_per_minute=60_000, burst=0.01),
            Compress(origins=server.urls, least=1024),
        ]
        self.events = list[Any]()
        self.highest = Counter[str]()

    def options(self) -> dict[str, Any]:
        return {
            "api_key": "key",
            "base_url": "http://127.0.0.1:9",
            "limits": LIMITS,
            "policies": self.policies,
            "on_event": self.note,
        }

    def note(self, event: Any) -> None:
        self.events.append(event)
        if len(self.events) % 20 == 0:
            for row in self.quota.report():
                tokens = next(each for each in row.limits if each.name == "tokens")
                self.highest[row.key] = max(self.highest[row.key], tokens.used + tokens.reserved)

    def used(self, key: str) -> dict[str, float]:
        """Return what the quota counted for a key, after checking that nothing is reserved."""
        (row,) = [row for row in self.quota.report() if row.key == key]
        assert {each.reserved for each in row.limits} == {0}
        return {each.name: each.used for each in row.limits}

    def usages(self) -> list[Used]:
        """Return the `Used` events of calls that were sent and whose usage is known."""
        found = [each for each in self.events if isinstance(each, Used)]
        return [each for each in found if not each.cached and each.usage is not None]

    def run(self, timeout_of: Callable[[int], float | None]) -> list[str]:
        """Make all calls at once, the even ones by threads and the odd ones by tasks."""
        results = [""] * CALLS
        odd = threading.Thread(
            target=lambda: asyncio.run(self._tasks(results, range(1, CALLS, 2), timeout_of))
        )
        odd.start()
        with Client(**self.options()) as client, ThreadPoolExecutor(THREADS) as pool:
            even = range(0, CALLS, 2)
            answers = pool.map(functools.partial(ask, client), even)
            for number, result in zip(even, answers, strict=True):
                results[number] = result
        odd.join(60)
        assert not odd.is_alive()
        return results

    async def _tasks(
        self, results: list[str], numbers: range, timeout_of: Callable[[int], float | None]
    ) -> None:
        async def one(client: AsyncClient, number: int) -> None:
            try:
                async with asyncio.timeout(timeout_of(number)):
                    results[number] = await ask_async(client, number)
            except TimeoutError:
                results[number] = "cancelled"

        async with AsyncClient(**self.options()) as client:
            await asyncio.gather(*[one(client, number) for number in numbers])


def key_of(request: Any) -> str:
    return size_of(int(request.fields["metadata"]["user_id"]))


def ask(client: Client, number: int) -> str:
    try:
        if is_stream(number):
            with client.messages.stream(**arguments(number)) as stream:
                return _result(number, stream.get_final_message())
        return _result(number, client.messages.create(**arguments(question_of(number))))
    except errors.ClaudeError as error:
        return type(error).__name__


async def ask_async(client: AsyncClient, number: int) -> str:
    try:
        if is_stream(number):
            async with client.messages.stream(**arguments(number)) as stream:
                return _result(number, await stream.get_final_message())
        return _result(number, await client.messages.create(**arguments(question_of(number))))
    except errors.ClaudeError as error:
        return type(error).__name__


def _result(number: int, message: Any) -> str:
    """Return how a call was answered, after checking that it got the answer to its question."""
    assert message.content[0].text == f"call {question_of(number)}"
    return "cached" if reply_of(message).cached else "sent"


def result_of(question: int, fault: str) -> str:
    interrupted = "StreamInterrupted" if question < 1000 else "APIConnectionError"
    names = {"200": "sent", "reset": "APIConnectionError", "stall": "APITimeoutError"}
    return {**names, "529": "OverloadedError", "truncated": interrupted}[fault]


def test_faults_cover_all_kinds() -> None:
    faults = Counter(run.fault for runs in ALL_RUNS.values() for run in runs)
    attempts = Counter(run.attempts for runs in ALL_RUNS.values() for run in runs)
    assert set(faults) == {"200", "reset", "truncated", "stall", "529"}
    assert min(faults.values()) >= 3
    assert {1, 2, 3, MAX_ATTEMPTS} <= set(attempts)
    assert len(ALL_RUNS) == 334 + 111


def test_every_call_and_every_token_is_counted_once() -> None:
    with CrowdServer(fault_of) as server:
        crowd = Crowd(server, day=Budget(requests=CALLS, tokens=10**6, cost=10**6))
        results = crowd.run(lambda _: None)
        assert server.wait_until_idle()
    # Which of several equal calls sends the request is open. How many do is not.
    found = {question: Counter[str]() for question in ALL_RUNS}
    for number, result in enumerate(results):
        found[question_of(number)][result] += 1
    for question, runs in ALL_RUNS.items():
        expected = Counter(result_of(question, run.fault) for run in runs)
        expected["cached"] = found[question].total() - len(runs)
        assert found[question] == expected, question
        attempts = sum(run.attempts for run in runs)
        assert server.seen[question] == attempts
        assert server.compressed[question] == (attempts if question % 2 else 0)

    for size in ("long", "short"):
        runs = [(each, run) for each in ALL_RUNS if size_of(each) == size for run in ALL_RUNS[each]]
        tokens = [tokens_of(question, run.fault) for question, run in runs]
        used = crowd.used(size)
        assert used["tokens"] == used["cost"] == sum(tokens)
        assert used["requests"] == sum(each > 0 for each in tokens)

    report = crowd.cache.report()
    shared = [question for question in ALL_RUNS if question >= 1000]
    assert report.misses == sum(len(ALL_RUNS[each]) for each in shared)
    assert report.stores == sum(ALL_RUNS[each][-1].fault == "200" for each in shared)
    assert report.hits + report.shared == results.count("cached")
    events = [each for each in crowd.events if isinstance(each, Used)]
    assert sum(each.cached for each in events) == results.count("cached")
    assert sum(each.partial for each in events if each.usage) == results.count("StreamInterrupted")


def tokens_of(question: int, fault: str) -> int:
    """Return what the quota counts for a call that was sent."""
    if fault == "truncated" and question < 1000:
        return BROKEN
    known = {"200": WHOLE, "529": 0}
    return known.get(fault, estimate(size_of(question), stream=question < 1000))


@pytest.mark.parametrize("limit", [500, 5_000])
def test_a_small_budget_is_never_exceeded(limit: int) -> None:
    with CrowdServer(fault_of) as server:
        crowd = Crowd(server, day=Budget(tokens=limit))
        results = crowd.run(lambda _: None)
        assert server.wait_until_idle()
    refused = [question_of(n) for n, each in enumerate(results) if each == "QuotaExceeded"]
    assert refused
    assert all(value <= limit for value in crowd.highest.values())
    assert all(crowd.used(key)["tokens"] <= limit for key in crowd.highest)
    # A call that was refused sent nothing: streams have no equal calls.
    assert not [each for each in refused if each < 1000 and server.seen[each]]


def test_cancelled_calls_give_back_what_they_reserved() -> None:
    with CrowdServer(fault_of) as server:
        crowd = Crowd(server, day=Budget(requests=CALLS, tokens=10**6))
        results = crowd.run(lambda number: 0.03 * (number % 7) if number % 5 == 1 else None)
        assert server.wait_until_idle()
    assert "cancelled" in results
    known = sum(each.usage.input_tokens + each.usage.output_tokens for each in crowd.usages())
    used = [crowd.used(size) for size in ("long", "short")]
    # The rest was sent without a known usage, so the size of its input was counted.
    rest = sum(each["requests"] for each in used) - len(crowd.usages())
    sizes = [estimate(size, stream=stream) for size in ("long", "short") for stream in (0, 1)]
    assert rest * min(sizes) <= sum(each["tokens"] for each in used) - known <= rest * max(sizes)
    assert results.count("sent") <= len(crowd.usages()) <= CALLS
    assert crowd.cache._flights.__len__() == 0
