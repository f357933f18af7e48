"""Settings of another type are refused when an object is created, with one error that names them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from api_claude_runtime.errors.arguments import (
    check_function,
    check_numbers,
    check_optional_numbers,
    check_path,
)
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.configuration.config_file import ConfigFile
from api_claude_runtime.helpers.recording.recorder import Recorder
from api_claude_runtime.helpers.usage.prices import Prices
from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker
from api_claude_runtime.reliability.compression.compress import Compress
from api_claude_runtime.reliability.failover.endpoint import Endpoint
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.reliability.health.result import CheckRules
from api_claude_runtime.reliability.metrics.metrics import Metrics
from api_claude_runtime.reliability.presets import Reliability
from api_claude_runtime.reliability.ratelimit.adaptive import Adaptive
from api_claude_runtime.reliability.ratelimit.ratelimit import RateLimit
from api_claude_runtime.reliability.reply_cache.reply_cache import ReplyCache
from api_claude_runtime.reliability.retry.retry import Retry

failover = partial(Failover, [Endpoint("https://api.example.com")])
endpoint = partial(Endpoint, "https://api.example.com")
compress = partial(Compress, origins=["https://api.example.com"])
rate_limit = partial(RateLimit, requests_per_minute=5)
sticky = partial(failover, strategy="sticky")


def adaptive(**settings: Any) -> RateLimit:
    return rate_limit(adaptive=Adaptive(**settings))


def checks(**settings: Any) -> CheckRules:
    return CheckRules(**settings).checked()


async def asynchronous(_: object) -> bool:
    return False


NUMBERS: list[tuple[Callable[..., object], list[str]]] = [
    (Retry, ["base", "cap", "multiplier", "max_retry_after"]),
    (CircuitBreaker, ["open_for"]),
    (rate_limit, ["burst", "max_wait"]),
    (adaptive, ["least", "most", "increase", "decrease", "longest_hold"]),
    (failover, ["cool_down"]),
    (endpoint, ["weight"]),
    (ReplyCache, ["ttl"]),
    (checks, ["timeout"]),
    (partial(Prices, input=1.0, output=1.0), ["input", "output", "factor"]),
    (partial(Recorder, "chat.jsonl", mode="record"), ["speed"]),
]
OPTIONAL_NUMBERS: list[tuple[Callable[..., object], list[str]]] = [
    (Retry, ["deadline"]),
    (CircuitBreaker, ["window_seconds", "failure_rate", "slow"]),
    (RateLimit, ["requests_per_minute", "input_tokens_per_minute"]),
    (compress, ["saving"]),
    (checks, ["degraded_ms", "unhealthy_ms"]),
    (partial(Prices, input=1.0, output=1.0), ["cache_write_5m", "cache_write_1h", "cache_read"]),
]
FUNCTIONS: list[tuple[Callable[..., object], list[str]]] = [
    (CircuitBreaker, ["is_failure", "on_change"]),
    (rate_limit, ["estimate"]),
    (sticky, ["key"]),
    (ReplyCache, ["cacheable"]),
    (partial(ConfigFile, "claude.toml"), ["arrange"]),
    (partial(Metrics, slow_after=1.0), ["on_slow"]),
]


def each_of(table: list[tuple[Callable[..., object], list[str]]]) -> list[Any]:
    return [
        pytest.param(create, name, id=f"{getattr(create, 'func', create).__name__}-{name}")
        for create, names in table
        for name in names
    ]


@pytest.mark.parametrize("value", ["5", True, [5], b"5", 5j])
@pytest.mark.parametrize("create, name", each_of(NUMBERS + OPTIONAL_NUMBERS))
def test_settings_that_are_not_numbers_are_refused(
    create: Callable[..., object], name: str, value: Any
) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} must be a number, not"):
        create(**{name: value})


@pytest.mark.parametrize("create, name", each_of(NUMBERS))
def test_numbers_without_a_meaning_of_none_refuse_it(
    create: Callable[..., object], name: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} must be a number, not None"):
        create(**{name: None})


@pytest.mark.parametrize("value", ["print", 5, asynchronous], ids=["text", "number", "async"])
@pytest.mark.parametrize("create, name", each_of(FUNCTIONS))
def test_settings_that_are_not_functions_are_refused(
    create: Callable[..., object], name: str, value: Any
) -> None:
    # A coroutine is true, so an asynchronous `cacheable` would keep every response.
    with pytest.raises(ConfigurationError, match=f"^{name} must (be a function|not be async)"):
        create(**{name: value})


@pytest.mark.parametrize("value", [None, 5, b"a.jsonl", "", "a\0.jsonl", Path])
def test_what_is_not_a_path_is_refused(value: Any) -> None:
    for create in (partial(Recorder, mode="record"), ConfigFile):
        with pytest.raises(ConfigurationError, match=r"^path must be the path of a file, not"):
            create(value)


@pytest.mark.parametrize(
    "create, text",
    [
        (lambda: Failover(5), "endpoints must be a non-empty sequence"),  # type: ignore[arg-type]
        (lambda: endpoint(headers="x-a"), "headers must be a mapping of names to values, not str"),
        (lambda: ReplyCache(stop_reasons=None), "stop_reasons must be a collection"),  # type: ignore[arg-type]
        (
            lambda: ReplyCache(ignored_headers=["Authorization"]),
            "ignored_headers must not contain Authorization: calls with different credentials",
        ),
        (
            lambda: ReplyCache(ignored_headers=["x-a", "Cookie"]),
            "ignored_headers must not contain Cookie: calls with different credentials",
        ),
        (lambda: Compress(origins=5), "origins must be a non-empty list of URLs, not 5"),  # type: ignore[arg-type]
        (lambda: Compress(origins=["a.example.com"]), "origins must begin with https://"),
        (lambda: Metrics(CircuitBreaker()), "breakers must be a list of CircuitBreakers"),  # type: ignore[arg-type]
        (lambda: Metrics([Retry()]), "breakers must be a list of CircuitBreakers"),  # type: ignore[list-item]
        (lambda: Reliability.to_dict(Retry()), "policies must be a list of policies"),  # type: ignore[arg-type]
        (
            lambda: Reliability.from_dict(
                {"policies": [{"policy": "Retry", "statuses": ["599-500"]}]}
            ),
            r"policies\[0\].statuses\[0\] must be an HTTP status or a range",
        ),
    ],
)
def test_other_settings_of_another_type(create: Callable[[], object], text: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{text}"):
        create()


def test_checks_accept_what_they_should() -> None:
    check_numbers(a=1, b=1.5)
    check_optional_numbers(a=1, b=None)
    check_function("f", print)
    check_function("f", Retry())
    assert check_path("path", "a/b") == check_path("path", Path("a/b")) == Path("a/b")
