"""`Quota` with calls on real sockets: what is reserved, what counts, and what is given back."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    Budget,
    CircuitBreaker,
    Client,
    Limits,
    Prices,
    Quota,
    RateLimit,
    Retry,
    errors,
)
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer
from support.servers.events import STREAM

# A response of the server uses 12 + 9 tokens.
TOKENS = 21
PRICES = Prices(input=1_000_000, output=2_000_000)  # 1 and 2 for a token
COST = 12 * 1 + 9 * 2


def used(quota: Quota, name: str = "tokens", period: str = "day") -> tuple[float, float]:
    """Return what is used and what is reserved of one limit."""
    rows = [row for row in quota.report() if row.period == period]
    limits = [each for row in rows for each in row.limits if each.name == name]
    return sum(each.used for each in limits), sum(each.reserved for each in limits)


@pytest.mark.parametrize("name", ["create", "raw", "stream"])
def test_usage_counts_and_the_reservation_ends(
    faults: FaultServer, connect: Connector, name: str
) -> None:
    quota = Quota(
        day=Budget(requests=10, tokens=1000, cost=10_000), month=Budget(tokens=1000), prices=PRICES
    )
    client = connect(
        faults.url("json-529", "json-ok" if name == "create" else "sse-ok"),
        policies=[quota, Retry(2, base=0.01)],
    )
    CALLS[name](client)
    assert used(quota, "requests") == (1, 0)
    tokens, reserved = used(quota)
    assert tokens > 12
    assert reserved == 0
    assert used(quota, "cost") == (12 + 2 * (tokens - 12), 0)
    assert used(quota, period="month") == (tokens, 0)


def test_exceeding_call_is_not_sent(faults: FaultServer, connect: Connector) -> None:
    quota = Quota(day=Budget(tokens=100), zone="Europe/Berlin")
    client = connect(faults.url("json-ok"), policies=[quota])
    client.messages.create(**ARGUMENTS)
    with pytest.raises(errors.QuotaExceeded) as caught:
        client.messages.create(**{**ARGUMENTS, "max_tokens": 4000})
    error = caught.value
    assert (error.period, error.name, error.limit, error.used) == ("day", "tokens", 100, TOKENS)
    assert error.asked > 4000
    assert error.resets_at is not None
    now = datetime.now(UTC)
    assert now < error.resets_at <= now + timedelta(hours=26)
    assert error.resets_at.hour == 0
    assert len(faults.requests) == 1
    assert used(quota) == (TOKENS, 0)


@pytest.mark.parametrize("period", ["day", "month"])
@pytest.mark.parametrize("name, limit", [("requests", 1), ("tokens", TOKENS), ("cost", COST)])
def test_each_limit_refuses_the_call_that_exceeds_it(
    faults: FaultServer, connect: Connector, period: str, name: str, limit: int
) -> None:
    """The other limits of the budget are `None`, and refuse nothing."""
    budgets: Any = {period: Budget(**{name: limit})}
    quota = Quota(**budgets, prices=PRICES, reserve=None)
    client = connect(faults.url("json-ok"), policies=[quota])
    client.messages.create(**ARGUMENTS)
    assert used(quota, name, period) == (limit, 0)
    if name != "requests":  # without a reservation, only what is used already counts
        quota = Quota(**budgets, prices=PRICES)
        client = client.with_options(policies=[quota])
    with pytest.raises(errors.QuotaExceeded) as caught:
        client.messages.create(**{**ARGUMENTS, "max_tokens": 4000})
    assert (caught.value.period, caught.value.name, caught.value.limit) == (period, name, limit)
    assert len(faults.requests) == 1


@pytest.mark.parametrize("lifetime, factor", [("5m", 1.25), ("1h", 2.0)])
def test_tokens_of_the_cache_count(connect: Connector, lifetime: str, factor: float) -> None:
    lifetimes = {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0}
    lifetimes[f"ephemeral_{lifetime}_input_tokens"] = 100
    usage = {
        **bodies.USAGE,
        "cache_creation_input_tokens": 100,
        "cache_creation": lifetimes,
        "cache_read_input_tokens": 1000,
    }
    message = json.dumps({**bodies.MESSAGE, "usage": usage}).encode()
    quota = Quota(day=Budget(tokens=10**6, cost=10**6), prices=PRICES)
    with CannedServer({"/v1/messages": Canned(message)}) as server:
        connect(server.base_url, policies=[quota]).messages.create(**ARGUMENTS)
    assert used(quota) == (TOKENS + 1100, 0)
    assert used(quota, "cost")[0] == pytest.approx(COST + 100 * factor + 1000 * 0.1)


@pytest.mark.parametrize("period, other", [("day", "month"), ("month", "day")])
def test_reset_of_one_period_keeps_the_other(
    faults: FaultServer, connect: Connector, period: Any, other: str
) -> None:
    quota = Quota(day=Budget(requests=1), month=Budget(requests=1))
    client = connect(faults.url("json-ok"), policies=[quota])
    client.messages.create(**ARGUMENTS)
    quota.reset(period)
    assert [row.period for row in quota.report()] == [other]
    with pytest.raises(errors.QuotaExceeded) as caught:
        client.messages.create(**ARGUMENTS)
    assert caught.value.period == other
    quota.reset()
    client.messages.create(**ARGUMENTS)
    assert used(quota, "requests", period) == used(quota, "requests", other) == (1, 0)


@pytest.mark.parametrize("period", ["year", "month", 1])
def test_reset_of_a_period_without_a_budget_is_refused(period: Any) -> None:
    quota = Quota(day=Budget(requests=1))
    with pytest.raises(errors.ConfigurationError, match=r"period with a budget \('day'\) or None"):
        quota.reset(period)


@pytest.mark.parametrize(
    "fault, charged",
    [
        ("json-400", False),
        ("json-529", False),
        ("reset-before-headers", True),
        ("stall-before-headers", True),
        ("json-cut", True),
        ("short-body", True),
    ],
)
def test_failed_call_keeps_at_most_its_input(
    faults: FaultServer, connect: Connector, fault: str, charged: bool
) -> None:
    quota = Quota(day=Budget(requests=10, tokens=100_000))
    client = connect(faults.url(fault), timeout=0.4, policies=[quota])
    with pytest.raises(errors.ClaudeError):
        client.messages.create(**{**ARGUMENTS, "max_tokens": 50_000})
    tokens, reserved = used(quota)
    assert reserved == 0
    assert (0 < tokens < 100) is charged
    assert used(quota, "requests") == (1 if charged else 0, 0)


def test_call_that_was_not_sent_counts_nothing(connect: Connector) -> None:
    quota = Quota(day=Budget(requests=10, tokens=100_000))
    client = connect("http://127.0.0.1:9", policies=[quota])  # nothing listens there
    with pytest.raises(errors.APIConnectionError):
        client.messages.create(**ARGUMENTS)
    assert used(quota, "requests") == (0, 0)


def test_call_that_an_inner_policy_refuses_counts_nothing(
    faults: FaultServer, connect: Connector
) -> None:
    quota = Quota(day=Budget(requests=10, tokens=100_000))
    client = connect(faults.url("json-500"), policies=[quota, CircuitBreaker(1)])
    for error in (errors.InternalServerError, errors.CircuitOpen):
        with pytest.raises(error):
            client.messages.create(**ARGUMENTS)
    assert used(quota) == (0, 0)


def test_stream_that_is_left_early_counts_what_is_known(
    faults: FaultServer, connect: Connector
) -> None:
    quota = Quota(day=Budget(tokens=1000))
    client = connect(faults.url("sse-ok"), policies=[quota])
    with client.messages.stream(**ARGUMENTS) as stream:
        next(iter(stream))
        assert used(quota)[1] > ARGUMENTS["max_tokens"]
    tokens, reserved = used(quota)
    assert reserved == 0
    assert 12 <= tokens <= TOKENS


def test_cancelled_tasks_leave_nothing_reserved(faults: FaultServer) -> None:
    quota = Quota(day=Budget(requests=1000, tokens=10_000_000))
    url = faults.url("stall-before-headers")

    async def main() -> None:
        async with AsyncClient(api_key="sk-ant-test", base_url=url, policies=[quota]) as client:
            tasks = [asyncio.create_task(client.messages.create(**ARGUMENTS)) for _ in range(20)]
            for index, task in enumerate(tasks):
                await asyncio.sleep(0.001 * (index % 3))
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())
    assert used(quota)[1] == 0
    assert used(quota, "requests")[1] == 0


def test_task_that_is_cancelled_while_it_waits_counts_nothing(faults: FaultServer) -> None:
    quota = Quota(day=Budget(requests=10))
    limit = RateLimit(requests_per_minute=1, burst=1)

    async def main() -> None:
        async with AsyncClient(
            api_key="sk-ant-test", base_url=faults.url("json-ok"), policies=[quota, limit]
        ) as client:
            await client.messages.create(**ARGUMENTS)
            waiting = asyncio.create_task(client.messages.create(**ARGUMENTS))
            await asyncio.sleep(0.05)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)

    asyncio.run(main())
    assert used(quota, "requests") == (1, 0)


@pytest.mark.parametrize("reserve", ["estimate", "most"])
def test_a_thousand_calls_at_once_do_not_overspend(reserve: Any) -> None:
    quota = Quota(day=Budget(tokens=100 * TOKENS), reserve=reserve)
    results: list[str] = []

    async def call(client: AsyncClient) -> None:
        try:
            await client.messages.create(**ARGUMENTS)
            results.append("sent")
        except errors.QuotaExceeded:
            results.append("refused")

    async def main(url: str) -> None:
        # All calls reserve at once. Few connections, because the server accepts few at a time.
        async with AsyncClient(
            api_key="sk-ant-test", base_url=url, policies=[quota], limits=Limits(connections=4)
        ) as client:
            await asyncio.gather(*(call(client) for _ in range(1000)))

    with CannedServer({"/v1/messages": Canned(json.dumps(bodies.MESSAGE).encode())}) as server:
        asyncio.run(main(server.base_url))
        assert results.count("sent") == len(server.requests)
    assert len(results) == 1000
    assert 0 < results.count("sent") <= 100
    assert used(quota) == (results.count("sent") * TOKENS, 0)


def test_threads_share_a_budget() -> None:
    quota = Quota(day=Budget(requests=50))

    def work(client: Client) -> None:
        for _ in range(20):
            with contextlib.suppress(errors.QuotaExceeded):
                client.messages.create(**ARGUMENTS)

    with (
        CannedServer({"/v1/messages": Canned(json.dumps(bodies.MESSAGE).encode())}) as server,
        Client(api_key="sk-ant-test", base_url=server.base_url, policies=[quota]) as client,
    ):
        threads = [threading.Thread(target=work, args=(client,)) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.requests) == 50
    assert used(quota, "requests") == (50, 0)


def test_keys_have_budgets_of_their_own(faults: FaultServer, connect: Connector) -> None:
    quota = Quota(day=Budget(requests=1), key=lambda request: request.model or "")
    client = connect(faults.url("json-ok", "json-ok", "json-ok"), policies=[quota])
    client.messages.create(**ARGUMENTS)
    client.messages.create(**{**ARGUMENTS, "model": "other"})
    with pytest.raises(errors.QuotaExceeded, match="budget of 'other' is 1 request,"):
        client.messages.create(**{**ARGUMENTS, "model": "other"})
    blue = client.with_options(policies=[quota.of("blue")])
    blue.messages.create(**ARGUMENTS)
    assert [row.key for row in quota.report()] == sorted([bodies.MODEL, "blue", "other"])


def test_models_have_budgets_of_their_own(faults: FaultServer, connect: Connector) -> None:
    quota = Quota(day=Budget(requests=1), per_model=True)
    client = connect(faults.url("json-ok"), policies=[quota])
    client.messages.create(**ARGUMENTS)
    with pytest.raises(errors.QuotaExceeded):
        client.messages.create(**ARGUMENTS)
    client.messages.create(**{**ARGUMENTS, "model": "another"})
    assert {row.key for row in quota.report()} == {ARGUMENTS["model"], "another"}
    with pytest.raises(errors.ConfigurationError, match="per_model must not be given together"):
        Quota(day=Budget(requests=1), per_model=True, key=str)


def test_a_quota_with_other_limits_continues(faults: FaultServer, connect: Connector) -> None:
    first = Quota(day=Budget(requests=1))
    connect(faults.url("json-ok"), policies=[first]).messages.create(**ARGUMENTS)
    second = Quota(day=Budget(requests=2), month=Budget(requests=1))
    second.continue_from(first)
    client = connect(faults.url("json-ok"), policies=[second])
    client.messages.create(**ARGUMENTS)  # the second of the day, and the first of the month
    with pytest.raises(errors.QuotaExceeded, match="the day's budget is 2 requests"):
        client.messages.create(**ARGUMENTS)
    assert used(first, "requests") == used(second, "requests") == (2, 0)
    assert used(second, "requests", "month") == (1, 0)
    other: Any = Budget(requests=1)
    with pytest.raises(errors.ConfigurationError, match="earlier must be a Quota, not Budget"):
        second.continue_from(other)


def test_calls_without_a_message_are_not_counted(connect: Connector) -> None:
    quota = Quota(day=Budget(requests=0))
    page = {"data": [], "has_more": False, "first_id": None, "last_id": None}
    with CannedServer(
        {
            "/v1/messages/count_tokens": Canned(b'{"input_tokens": 7}'),
            "/v1/models": Canned(json.dumps(page).encode()),
        }
    ) as server:
        client = connect(server.base_url, policies=[quota])
        client.models.list()
        client.messages.count_tokens(model="m", messages=ARGUMENTS["messages"])
    assert quota.report() == []


BATCH = json.dumps(
    {
        "id": "b",
        "type": "message_batch",
        "processing_status": "in_progress",
        "request_counts": dict.fromkeys(
            ("processing", "succeeded", "errored", "canceled", "expired"), 0
        ),
        "created_at": "2026-11-29T00:00:00Z",
        "expires_at": "2026-11-30T00:00:00Z",
        "ended_at": None,
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": None,
    }
).encode()
LINE = json.dumps(
    {
        "custom_id": "a",
        "result": {
            "type": "succeeded",
            "message": {
                **bodies.MESSAGE,
                "usage": {**bodies.USAGE, "service_tier": "batch"},
            },
        },
    }
).encode()


@pytest.mark.parametrize("reserve", ["estimate", None])
def test_batches_cost_half(connect: Connector, reserve: Any) -> None:
    quota = Quota(day=Budget(requests=10, cost=1e9), prices=PRICES, reserve=reserve)
    requests = [{"custom_id": str(index), "params": ARGUMENTS} for index in range(3)]
    with CannedServer(
        {
            "/v1/messages/batches": Canned(BATCH),
            "/v1/messages/batches/b/results": Canned(LINE + b"\n" + LINE, "application/x-jsonl"),
        }
    ) as server:
        client = connect(server.base_url, policies=[quota])
        client.messages.batches.create(requests=requests)
        created = used(quota, "cost")[0]
        list(client.messages.batches.results("b"))
    assert used(quota, "requests") == (3, 0)
    if reserve is None:
        assert created == 0
        assert used(quota, "cost") == (2 * COST / 2, 0)
    else:
        most = ARGUMENTS["max_tokens"] * 2 / 2
        assert created > 3 * most
        assert used(quota, "cost") == (created, 0)


def test_server_tools_and_unknown_models(faults: FaultServer, connect: Connector) -> None:
    prices = {bodies.MODEL: PRICES}
    usage = {**bodies.USAGE, "server_tool_use": {"web_search_requests": 2, "web_fetch_requests": 0}}
    message = json.dumps({**bodies.MESSAGE, "usage": usage}).encode()
    with CannedServer({"/v1/messages": Canned(message)}) as server:
        quota = Quota(day=Budget(cost=1000), prices=prices, server_tools={"web_search_requests": 5})
        client = connect(server.base_url, policies=[quota])
        client.messages.create(**ARGUMENTS)
        assert used(quota, "cost") == (COST + 10, 0)
        with pytest.raises(errors.RequestError, match="no prices for the model 'other'"):
            client.messages.create(**{**ARGUMENTS, "model": "other"})
        assert len(server.requests) == 1


def test_export_and_restore(faults: FaultServer, connect: Connector) -> None:
    first = Quota(day=Budget(tokens=50), month=Budget(cost=1e6), prices=PRICES)
    client = connect(faults.url("json-ok", "json-ok"), policies=[first])
    client.messages.create(**{**ARGUMENTS, "max_tokens": 9})
    data = json.loads(json.dumps(first.export()))
    second = Quota(day=Budget(tokens=50), month=Budget(cost=1e6), prices=PRICES)
    second.restore(data)
    assert second.export() == data
    assert used(second) == (TOKENS, 0)
    with pytest.raises(errors.QuotaExceeded):
        client.with_options(policies=[second]).messages.create(**ARGUMENTS)
    second.reset()
    assert second.report() == []


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"version": 2, "windows": []},
        {"version": 1, "windows": [{}]},
        {"version": 1, "windows": [{"period": "year", "start": "2026-01-01", "key": ""}]},
        {
            "version": 1,
            "windows": [
                {
                    "period": "day",
                    "start": "2026-01-01",
                    "key": "",
                    "requests": -1,
                    "tokens": 0,
                    "cost": 0,
                }
            ],
        },
        None,
    ],
)
def test_restore_refuses_other_data(data: Any) -> None:
    quota = Quota(day=Budget(tokens=50))
    with pytest.raises(errors.ConfigurationError, match=r"restore\(\) must get the result"):
        quota.restore(data)


@pytest.mark.parametrize(
    "options, match",
    [
        ({}, "requires a Budget"),
        ({"month": None}, "requires a Budget"),
        ({"day": Budget(tokens=1), "reserve": "all"}, "reserve must be"),
        ({"day": Budget(cost=1)}, "requires prices="),
        ({"day": Budget(tokens=1), "key": "team"}, r"use quota.of\(key\)"),
        ({"day": Budget(tokens=1), "zone": "Nowhere"}, "time zone"),
    ],
)
def test_invalid_options(options: dict[str, Any], match: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=match):
        Quota(**options)


def test_text_of_a_report(faults: FaultServer, connect: Connector) -> None:
    quota = Quota(day=Budget(requests=5, tokens=1000))
    client = connect(faults.url("json-ok"), policies=[quota.of("blue")])
    client.messages.create(**ARGUMENTS)
    (row,) = quota.report()
    assert str(row) == f"day {row.start} blue: 1 of 5 requests, {TOKENS} of 1,000 tokens"
    assert [each.left for each in row.limits] == [4, 1000 - TOKENS]
    assert "Budget(requests=5" in repr(quota)


class Table:
    """Prices by model that know only the name in the request, like a dict of the caller."""

    def __call__(self, model: str) -> Prices:
        return {ARGUMENTS["model"]: PRICES}[model]


@pytest.mark.parametrize("name", ["create", "stream"])
def test_prices_that_fail_for_the_model_of_the_response_lose_no_usage(
    connect: Connector, name: str
) -> None:
    # Responses may have a longer name of the model than requests.
    reply = json.dumps({**bodies.MESSAGE, "model": "claude-dated-20260101"}).encode()
    stream = b"".join(STREAM).replace(bodies.MODEL.encode(), b"claude-dated-20260101")
    kind = "text/event-stream" if name == "stream" else "application/json"
    canned = Canned(stream if name == "stream" else reply, kind)
    quota = Quota(day=Budget(tokens=1000, cost=10_000), prices=Table())
    with CannedServer({"/v1/messages": canned}) as server:
        CALLS[name](connect(server.base_url, policies=[quota]))
    assert used(quota) == (TOKENS, 0)
    assert used(quota, "cost") == (COST, 0)


def test_prices_that_fail_for_the_model_of_the_request_send_nothing(
    faults: FaultServer, connect: Connector
) -> None:
    quota = Quota(day=Budget(cost=10_000), prices=Table())
    client = connect(faults.url("json-ok"), policies=[quota])
    with pytest.raises(KeyError):  # that of the caller's function
        client.messages.create(**{**ARGUMENTS, "model": "unknown"})
    assert faults.requests == []
    assert used(quota, "cost") == (0, 0)


@pytest.mark.parametrize("key", [5, None, ["a"]])
def test_keys_must_be_text(faults: FaultServer, connect: Connector, key: Any) -> None:
    # A report sorts the keys, and JSON has no others.
    quota = Quota(day=Budget(requests=10), key=lambda _: key)
    client = connect(faults.url("json-ok"), policies=[quota])
    with pytest.raises(errors.ConfigurationError, match="key of a quota must be a string, not"):
        client.messages.create(**ARGUMENTS)
    with pytest.raises(errors.ConfigurationError, match="key of a quota must be a string, not"):
        quota.of(key)
    assert faults.requests == []
    assert quota.report() == []


@pytest.mark.parametrize("most", [-(10**9), 10**400])
def test_no_max_tokens_makes_room_for_other_calls(
    faults: FaultServer, connect: Connector, most: int
) -> None:
    quota = Quota(day=Budget(tokens=1000, cost=10_000), prices=PRICES)
    client = connect(faults.url("json-400"), policies=[quota])
    seen: list[tuple[float, float]] = []

    def look(request: Any, forward: Any) -> Any:
        seen.append(used(quota))
        return (yield from forward(request))

    with pytest.raises(errors.ClaudeError):
        client.with_options(policies=[quota, look]).messages.create(
            **{**ARGUMENTS, "max_tokens": most}
        )
    assert all(reserved >= 0 for _, reserved in seen)
    assert used(quota) == (0, 0)


async def asynchronous(_: Any) -> Any:
    return ""


@pytest.mark.parametrize(
    "settings, text",
    [
        ({"day": 5}, "day must be a Budget, not 5"),
        (
            {"prices": "cheap"},
            "prices must be a Prices, a mapping from model to Prices, or a funct",
        ),
        ({"prices": {"m": 3.0}}, "prices must contain Prices, not float for 'm'"),
        ({"prices": asynchronous}, "prices must not be asynchronous"),
        ({"server_tools": ["web_search_requests"]}, "server_tools must be a mapping"),
        ({"server_tools": {"a": "1"}}, r"server_tools\['a'\] must be a number, not '1'"),
        ({"server_tools": {"a": -1}}, "server_tools must contain prices of at least 0, not -1"),
        ({"key": asynchronous}, "key must not be asynchronous"),
    ],
)
def test_invalid_settings(settings: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        Quota(**{"day": Budget(requests=5), **settings})


def test_numbers_in_texts_have_no_exponent_and_a_unit(
    faults: FaultServer, connect: Connector
) -> None:
    quota = Quota(day=Budget(requests=1), month=Budget(tokens=1_000_000, cost=0.5), prices=PRICES)
    client = connect(faults.url("json-ok"), policies=[quota])
    with pytest.raises(errors.QuotaExceeded) as caught:
        client.messages.create(**{**ARGUMENTS, "max_tokens": 2_000_000})
    text = str(caught.value)
    assert "the month's budget is 1,000,000 tokens, of which 0 are used" in text
    assert "lower max_tokens" in text  # a wait would not help
    free = Quota(day=Budget(requests=1))
    client = client.with_options(policies=[free])
    client.messages.create(**ARGUMENTS)
    with pytest.raises(errors.QuotaExceeded, match=r"budget is 1 request, .*wait until the budget"):
        client.messages.create(**ARGUMENTS)
    assert str(free.report()[0]).endswith(": 1 of 1 requests")


@pytest.mark.parametrize(
    "data, text",
    [
        (None, "another type"),
        ([], "another type"),
        ({}, "it has no 'version'"),
        ({"version": 1}, "it has no 'windows'"),
        ({"version": 1, "windows": [5]}, "another type"),
    ],
)
def test_data_that_is_no_export_is_refused(data: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"the result of export.*{text}"):
        Quota(day=Budget(requests=1)).restore(data)
