"""The policy of a `RayShared`, step by step, without Ray."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from api_claude import Adaptive, Budget, Quota, RateLimit
from api_claude.errors import APIConnectionError, ClaudeError, QuotaExceeded, RateLimitReached
from api_claude.policy import Headers, Origin, Request, wire_timeout
from api_claude_runtime.helpers.distributed.owner import Owner, Wait
from api_claude_runtime.pipeline.usage.used import Used

REQUEST = Request(
    "POST",
    Origin(b"https", b"example.com", 443),
    b"/v1/messages",
    [],
    b"",
    wire_timeout(60.0),
    fields={"model": "m", "max_tokens": 50, "messages": None},
)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def used(tokens: int) -> Used:
    usage = SimpleNamespace(input_tokens=tokens, output_tokens=0)
    return Used("POST", "/v1/messages", "m", usage, None, "req_1", 0, 1, partial=False)


def left(owner: Owner) -> dict[str, tuple[float, float]]:
    (row,) = owner.report()
    return {each.name: (each.used, each.reserved) for each in row.limits}


def test_a_call_waits_until_its_time() -> None:
    clock = Clock()
    owner = Owner(RateLimit(requests_per_minute=60, burst=1 / 60, clock=clock))
    assert owner.begin("a", REQUEST, 10) is None
    assert owner.begin("b", REQUEST, 10) == Wait(1.0, "rate limit")
    clock.now += 1
    assert owner.resume("b") is None
    owner.answered("a", 200, Headers())
    owner.answered("b", 200, Headers())


def test_the_size_of_a_body_is_known_without_its_text() -> None:
    owner = Owner(RateLimit(input_tokens_per_minute=100, when_full="fail"))
    assert owner.begin("a", REQUEST, 400) is None
    assert isinstance(owner.begin("b", REQUEST, 400), RateLimitReached)


def test_a_cancelled_wait_gives_its_place_to_the_next_call() -> None:
    clock = Clock()
    owner = Owner(RateLimit(requests_per_minute=60, burst=1 / 60, clock=clock))
    owner.begin("a", REQUEST, 0)
    assert owner.begin("b", REQUEST, 0) == Wait(1.0, "rate limit")
    owner.interrupted("b", GeneratorExit())
    assert owner.begin("c", REQUEST, 0) == Wait(1.0, "rate limit")


def test_an_adaptive_limit_learns_from_the_responses_of_workers() -> None:
    limit = RateLimit(requests_per_minute=60, adaptive=Adaptive())
    owner = Owner(limit)
    owner.begin("a", REQUEST, 0)
    owner.answered("a", 429, Headers())
    assert limit.factor == 0.5


def test_usage_takes_the_place_of_what_was_reserved() -> None:
    owner = Owner(Quota(day=Budget(requests=2, tokens=1000)))
    assert owner.begin("a", REQUEST, 400) is None
    assert left(owner) == {"requests": (0, 1), "tokens": (0, 151)}
    owner.answered("a", 200, Headers())
    owner.used("a", [used(70)])
    assert left(owner) == {"requests": (1, 0), "tokens": (70, 0)}
    owner.used("a", [])  # twice is no error


def test_refusals_and_failures_count_nothing() -> None:
    owner = Owner(Quota(day=Budget(requests=1)))
    assert owner.begin("a", REQUEST, 0) is None
    assert isinstance(owner.begin("b", REQUEST, 0), QuotaExceeded)
    owner.interrupted("b", QuotaExceeded.__new__(QuotaExceeded))
    owner.answered("a", 529, Headers())
    assert left(owner) == {"requests": (0, 0)}


def test_an_interruption_counts_if_the_request_was_sent() -> None:
    owner = Owner(Quota(day=Budget(requests=9)))
    errors: list[tuple[BaseException, int]] = [
        (ClaudeError("not sent"), 0),
        (APIConnectionError("no connection", sent=False), 0),
        (APIConnectionError("no response", sent=True), 1),
        (GeneratorExit(), 1),
    ]
    total = 0
    for number, (error, counted) in enumerate(errors):
        owner.begin(str(number), REQUEST, 0)
        owner.interrupted(str(number), error)
        total += counted
        assert left(owner) == {"requests": (total, 0)}


def test_what_a_killed_worker_reserved_stays_reserved() -> None:
    owner = Owner(Quota(day=Budget(requests=1)))
    assert owner.begin("killed", REQUEST, 0) is None
    assert isinstance(owner.begin("next", REQUEST, 0), QuotaExceeded)


def test_an_exception_of_a_function_is_returned() -> None:
    def broken(_: Any) -> float:
        raise ValueError("broken")

    owner = Owner(RateLimit(input_tokens_per_minute=1, estimate=broken))
    assert isinstance(owner.begin("a", REQUEST, 0), ValueError)


def test_it_begins_with_what_was_used() -> None:
    first = Owner(Quota(day=Budget(requests=5)))
    first.begin("a", REQUEST, 0)
    first.answered("a", 200, Headers())
    first.used("a", [])
    assert left(Owner(Quota(day=Budget(requests=5)), first.export())) == {"requests": (1, 0)}
