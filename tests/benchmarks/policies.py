"""CPU time that policies add to a call that succeeds, compared with a call without policies.

The official package has no counterpart. The ratio is relative to a budget of 5 us for all policies
together.
"""

import asyncio
import statistics
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

from api_claude import CircuitBreaker, Endpoint, Failover, Policy, RateLimit, Retry, Timeout
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.pipeline.async_drivers import asend
from api_claude_runtime.pipeline.drivers import send
from api_claude_runtime.pipeline.flow import pipeline
from api_claude_runtime.requests.timeouts import wire_timeout

from .measure import Plan, Prepare, Row, Samples, alternate, subtract, without_setup
from .server import Server

BUDGET = 5e-6
TIMES = 3000
HOME, OTHER = "https://api.anthropic.com", "https://gateway.example"
REQUEST = Request(
    "POST",
    Origin(b"https", b"api.anthropic.com", 443),
    b"/v1/messages",
    [(b"host", b"api.anthropic.com"), *((b"x-%d" % number, b"value") for number in range(8))],
    b"{}",
    wire_timeout(Timeout()),
)


class _Response:
    status = 200
    headers = Headers([(b"content-type", b"application/json")] * 20)

    def read(self) -> bytes:
        return b""

    def close(self) -> None: ...


class _AsyncResponse(_Response):
    async def read(self) -> bytes:  # type: ignore[override]
        return b""


class _Transport:
    response = _Response()

    def send(self, _: Request) -> Any:
        return self.response


class _AsyncTransport:
    response = _AsyncResponse()

    async def send(self, _: Request) -> Any:
        return self.response


def _stacks() -> dict[str, list[Policy]]:
    retry, breaker = [Retry()], [CircuitBreaker()]
    limit = [RateLimit(requests_per_minute=1e9, input_tokens_per_minute=1e12)]
    failover = [Failover([Endpoint(HOME), Endpoint(OTHER, api_key="key")])]
    keyed = [Failover([Endpoint(HOME, api_key="sk-ant-key"), Endpoint(OTHER, api_key="key")])]
    return {
        "no policy, attempt log only": [],
        "Retry": [*retry],
        "CircuitBreaker": [*breaker],
        "RateLimit, requests and tokens": [*limit],
        "Failover": [*failover],
        "Failover, one key per endpoint": [*keyed],
        "all four": [*failover, *retry, *breaker, *limit],
    }


def _sync(policies: list[Policy] | None) -> Prepare:
    transport: Any = _Transport()
    forward = pipeline(policies) if policies is not None else None

    def work() -> int:
        for _ in range(TIMES):
            if forward is None:
                transport.send(REQUEST).read()
            else:
                send(forward, REQUEST, transport)[0].read()
        return TIMES

    return without_setup(work)


def _async(policies: list[Policy] | None) -> Prepare:
    transport: Any = _AsyncTransport()
    forward = pipeline(policies) if policies is not None else None

    async def work() -> int:
        for _ in range(TIMES):
            if forward is None:
                await (await transport.send(REQUEST)).read()
            else:
                await (await asend(forward, REQUEST, transport))[0].read()
        return TIMES

    return without_setup(lambda: _run(work))


def _run(work: Callable[[], Coroutine[None, None, int]]) -> int:
    return asyncio.run(work())


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    for mode, side in (("sync", _sync), ("async", _async)):
        sides = {"none": side(None), **{name: side(stack) for name, stack in _stacks().items()}}
        samples: Samples = alternate(sides, plan)
        for name in _stacks():
            added = statistics.median(subtract(samples, name, "none"))
            whole = name == "all four"
            yield Row(
                f"{name}, {mode}: added",
                added,
                BUDGET if whole else None,
                ratio=added / BUDGET if whole else None,
                target=1.0 if whole else None,
            )
