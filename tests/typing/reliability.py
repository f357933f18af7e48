"""Type checks for policies, health checks and events. Checked by mypy and pyright, never run."""

from collections.abc import Sequence
from typing import Any, assert_type

from api_claude import (
    Adaptive,
    AsyncClient,
    Attempt,
    BodyDone,
    CallDone,
    CircuitBreaker,
    CircuitState,
    Client,
    Endpoint,
    Event,
    Failover,
    HealthMetrics,
    HealthResult,
    Metrics,
    MetricsReport,
    Policy,
    Prices,
    RateLimit,
    Reliability,
    Retry,
    RetryBudget,
    Used,
    Wait,
    errors,
    reply_of,
)
from api_claude_runtime.http.request import Request
from api_claude_runtime.pipeline.flow import Discard, Flow, Forward, Sleep


def policies() -> Sequence[Policy]:
    return [
        Failover([Endpoint("https://a.example"), Endpoint("https://b.example", api_key="key")]),
        Failover([Endpoint("https://a.example", forward_headers=["x-gateway-token"])]),
        Retry(attempts=4, base=0.5, cap=8.0, jitter="full"),
        Retry(deadline=5.0, start_within=3, retry_after_jitter=0.2, budget=RetryBudget(0.2)),
        CircuitBreaker(failures=5, window=100, open_for=60.0, half_open_successes=3),
        RateLimit(requests_per_minute=50, input_tokens_per_minute=30_000, adaptive=Adaptive()),
        custom_policy,
    ]


def custom_policy(request: Request, forward: Forward) -> Flow:
    """A policy can be a plain function."""
    response = yield from forward(request)
    if response.status == 503:
        yield Discard(response)
        yield Sleep(1.0, "503")
        return (yield from forward(request))
    return response


def listener(event: Event) -> None:
    if isinstance(event, Attempt):
        assert_type(event.status, int | None)
    elif isinstance(event, Wait):
        assert_type(event.reason, str)
    elif isinstance(event, CallDone):
        assert_type(event.attempts, int)
    elif isinstance(event, Used):
        assert_type(event.partial, bool)
        assert_type(event.usage, Any)
    else:
        assert_type(event, BodyDone)


def inferred() -> None:
    """Policies in code without annotations, whose types are inferred."""
    some = [Retry(3), CircuitBreaker()]
    Client(policies=some)
    Client(policies=[Retry(), renamed_parameters], on_event=print)
    CircuitBreaker(on_change=lambda endpoint, old, new: (endpoint, old, new))


def renamed_parameters(req: Request, rest: Forward) -> Flow:
    return (yield from rest(req))


def sync() -> None:
    client = Client(policies=policies(), on_event=listener)
    assert_type(client.with_options(policies=Reliability.balanced(), timeout=5.0), Client)
    assert_type(client.with_options(deadline=5), Client)
    assert_type(client.with_options(deadline=None).deadline, float | None)
    client.with_options(deadline="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.models.list(deadline="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    page = client.models.list(deadline=2.5)
    assert_type(reply_of(page).attempts, tuple[Attempt, ...])
    assert_type(client.health.check(strategy="api"), tuple[HealthResult, ...])
    assert_type(client.health.metrics(), dict[str, HealthMetrics])
    with client.health.watch(interval=30.0, on_report=print, strategy="tcp") as watch:
        assert_type(watch.latest, tuple[HealthResult, ...])


def late(error: errors.ClaudeError) -> None:
    if isinstance(error, errors.APITimeoutError | errors.StreamTimeout):
        assert_type(error.deadline, float | None)
    if isinstance(error, errors.CertificateError):
        assert_type(error.sent, bool)


async def asynchronous() -> None:
    client = AsyncClient(policies=policies(), on_event=Metrics(), deadline=60.0)
    assert_type((await client.models.retrieve("m", deadline=None)).id, str)
    assert_type(client.with_options(timeout=None), AsyncClient)
    assert_type(await client.health.check(), tuple[HealthResult, ...])
    async with client.health.watch() as watch:
        assert_type(watch.error, BaseException | None)


def values() -> None:
    breaker = CircuitBreaker(on_change=on_change)
    assert_type(breaker.states, dict[str, CircuitState])
    assert_type(Metrics([breaker]).snapshot(), dict[str, float])
    prices = {"m": Prices(3, 15)}
    assert_type(Metrics(prices=prices, on_slow=print, slow_after=1).report(), MetricsReport)
    assert_type(Metrics().report().cost, float | None)
    assert_type([each.p99 for each in Metrics().report().distributions], list[float])
    assert_type(Prices(3, 15).cost(object()), float)
    Metrics(prices={"m": 3})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    limit = RateLimit(requests_per_minute=1)
    assert_type(limit.costing(100), RateLimit)
    assert_type(limit.factor, float)
    assert_type(Failover([Endpoint("https://a.example")]).healthy, list[Endpoint])
    assert_type(errors.CircuitOpen("").wait, float)
    assert_type(errors.RateLimitReached("").wait, float)
    assert_type(errors.RetryAfterTooLong("").retry_after, float)
    Retry(jitter="some")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Failover([], strategy="best")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    RateLimit(50)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Client(policies=[print])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def on_change(endpoint: str, old: CircuitState, new: CircuitState) -> None:
    print(endpoint, old.value, new.value)
