"""Failover, driven by hand: which endpoint is tried when, and what goes there."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.auth.credentials import direct_credentials
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    StreamInterrupted,
)
from api_claude_runtime.errors.policies import CircuitOpen, RetryAfterTooLong
from api_claude_runtime.http.request import Origin
from api_claude_runtime.pipeline.flow import Discard, Send
from api_claude_runtime.reliability.failover.endpoint import Endpoint
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.reliability.failover.ranking import Ranking
from support.flows_by_hand import REQUEST, Answer, Clock, returned, start

KEY = "sk-ant-api03-SECRET"
HOME = REQUEST._replace(
    target=b"/proxy/v1/messages?a=b",
    prefix=b"/proxy",
    headers=[(b"host", b"a"), (b"authorization", b"Bearer home"), (b"x-other", b"1")],
)


def endpoints(*names: str, **options: Any) -> list[Endpoint]:
    return [Endpoint(f"http://{name}", api_key=f"key-{name}", **options) for name in names]


def failover(*names: str, **options: Any) -> tuple[Failover, Clock]:
    clock = Clock()
    return Failover(endpoints(*(names or ("a", "b", "c"))), **{"clock": clock, **options}), clock


def host(step: Any) -> str:
    assert isinstance(step, Send), step
    return step.request.origin.host.decode()


def finish(flow: Any) -> None:
    """The reply is good."""
    answer = Answer()
    assert returned(flow, answer) is answer


def test_the_first_serves_as_long_as_it_can() -> None:
    policy, _ = failover()
    for _ in range(3):
        flow = start(policy)
        assert host(next(flow)) == "a"
        finish(flow)


@pytest.mark.parametrize("status", [429, 500, 503, 529])
def test_the_next_follows_a_failure(status: int) -> None:
    policy, _ = failover()
    flow = start(policy)
    next(flow)
    busy = Answer(status)
    assert flow.send(busy) == Discard(busy)
    assert host(flow.send(None)) == "b"
    finish(flow)
    assert [str(each) for each in policy.healthy] == ["http://b", "http://c"]


@pytest.mark.parametrize("error", [APIConnectionError("refused", sent=False), CircuitOpen("open")])
def test_the_next_follows_what_was_not_sent(error: Exception) -> None:
    policy, _ = failover()
    flow = start(policy)
    next(flow)
    assert host(flow.throw(error)) == "b"


def test_what_may_have_been_billed_is_sent_elsewhere_only_if_asked() -> None:
    error = APITimeoutError("silent", phase="read")
    policy, _ = failover()
    flow = start(policy)
    next(flow)
    with pytest.raises(APITimeoutError):
        flow.throw(error)
    assert len(policy.healthy) == 2
    policy, _ = failover(resend_unanswered=True)
    flow = start(policy)
    next(flow)
    assert host(flow.throw(error)) == "b"


@pytest.mark.parametrize("status", [200, 400, 401, 404])
def test_what_is_the_callers_own(status: int) -> None:
    policy, _ = failover()
    flow = start(policy)
    next(flow)
    answer = Answer(status)
    assert returned(flow, answer) is answer
    assert len(policy.healthy) == 3


def test_none_is_tried_twice_in_a_call() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    flow.send(Answer(500))
    assert host(flow.send(None)) == "b"
    last = Answer(503)
    assert returned(flow, last) is last


def test_the_last_error_is_the_callers() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    flow.throw(APIConnectionError("first", sent=False))
    with pytest.raises(APIConnectionError, match="second"):
        flow.throw(APIConnectionError("second", sent=False))


def test_who_failed_cools_down_and_comes_back() -> None:
    policy, clock = failover("a", "b", cool_down=30.0)
    flow = start(policy)
    next(flow)
    flow.send(Answer(500))
    flow.send(None)
    clock.now += 29
    assert host(next(start(policy))) == "b"
    clock.now += 1
    assert host(next(start(policy))) == "a"


def test_when_all_cool_down_they_are_tried_all_the_same() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    flow.send(Answer(500))
    flow.send(None)
    returned(flow, Answer(500))
    assert policy.healthy == []
    assert host(next(start(policy))) == "a"


def test_a_stream_that_breaks_cools_its_endpoint_down() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    answer = Answer()
    assert returned(flow, answer) is answer
    answer.end()
    assert len(policy.healthy) == 2
    answer.end(StreamInterrupted("broken"))
    assert [str(each) for each in policy.healthy] == ["http://b"]


def test_round_robin() -> None:
    policy, _ = failover(strategy="round_robin")
    seen = [host(next(start(policy))) for _ in range(6)]
    assert seen == ["a", "b", "c", "a", "b", "c"]
    flow = start(policy)
    next(flow)
    flow.send(Answer(500))
    assert host(flow.send(None)) == "b"


def test_random_is_weighted() -> None:
    points = iter([n / 400 for n in range(400) for _ in range(2)])
    policy = Failover(
        [*endpoints("a", weight=3.0), *endpoints("b")],
        strategy="random",
        dice=lambda: next(points),
        clock=Clock(),
    )
    seen = Counter(host(next(start(policy))) for _ in range(400))
    assert seen == {"a": 300, "b": 100}


def test_sticky_keeps_together_and_moves_few() -> None:
    keys = [f"user-{n}" for n in range(200)]
    current = [""]
    policy, clock = failover(strategy="sticky", key=lambda _: current[0], cool_down=60.0)

    def places() -> dict[str, str]:
        found = {}
        for current[0] in keys:
            found[current[0]] = host(next(start(policy)))
        return found

    before = places()
    assert places() == before
    assert min(Counter(before.values()).values()) > 30
    current[0] = next(key for key in keys if before[key] == "a")
    flow = start(policy)
    next(flow)
    flow.throw(APIConnectionError("gone", sent=False))
    after = places()
    assert "a" not in after.values()
    assert all(after[key] == before[key] for key in keys if before[key] != "a")
    clock.now += 60
    assert places() == before


def test_host_path_and_credentials_are_those_of_the_endpoint() -> None:
    endpoint = Endpoint(
        "https://other.example:8443/claude/",
        api_key=KEY,
        auth_header="x-api-key",
        headers={"X-Other": "2"},
    )
    request = endpoint.applied(HOME)
    assert request.origin == Origin(b"https", b"other.example", 8443)
    assert request.target == b"/claude/v1/messages?a=b"
    assert dict(request.headers) == {
        b"host": b"other.example:8443",
        b"x-api-key": KEY.encode(),
        b"x-other": b"2",
    }
    assert KEY not in f"{request!r} {request.headers!r} {endpoint!r}"
    again = Endpoint("http://a", api_key="k").applied(request)  # and back
    assert again.target == b"/v1/messages?a=b"


def test_a_key_goes_to_no_other_host() -> None:
    with pytest.raises(ConfigurationError, match="no other host"):
        Endpoint("http://b").applied(HOME)
    for url in ("https://a", "http://a:81"):
        with pytest.raises(ConfigurationError, match="no other host"):
            Endpoint(url).applied(HOME)
    request = Endpoint("http://a/elsewhere").applied(HOME)
    assert request.target == b"/elsewhere/v1/messages?a=b"
    assert (b"authorization", b"Bearer home") in request.headers


@given(st.lists(st.floats(0.1, 10), min_size=1, max_size=6), st.lists(st.floats(0, 1), min_size=6))
def test_each_is_drawn_once(weights: list[float], rolls: list[float]) -> None:
    dice = iter([*rolls, *[0.5] * 6])
    made = tuple(Endpoint(f"http://h{n}", api_key="k", weight=w) for n, w in enumerate(weights))
    ranking = Ranking(made, "random", 30.0, None, lambda: min(next(dice), 0.999))
    assert sorted(ranking.order(REQUEST, 0.0)) == [*range(len(weights))]


@pytest.mark.parametrize(
    "options",
    [
        {"strategy": "best"},
        {"strategy": "sticky"},
        {"key": str},
        {"cool_down": -1.0},
        {"statuses": [200]},
    ],
    ids=str,
)
def test_settings_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        failover(**options)


def test_no_endpoints() -> None:
    with pytest.raises(ConfigurationError, match="sequence of Endpoints"):
        Failover([])
    with pytest.raises(ConfigurationError, match="sequence of Endpoints"):
        Failover(["http://a"])  # type: ignore[list-item]
    with pytest.raises(ConfigurationError, match="weight"):
        Endpoint("http://a", weight=0)


def test_credentials_of_an_endpoint_that_make_no_sense() -> None:
    with pytest.raises(CredentialsError, match="given twice"):
        Endpoint("http://a", api_key=KEY, credentials=direct_credentials(KEY))
    with pytest.raises(CredentialsError, match="does not look like a key"):
        Endpoint("https://api.anthropic.com", api_key="of-a-gateway")
    with pytest.raises(ConfigurationError, match="api_key="):
        Endpoint("http://a", headers={"X-Api-Key": KEY})
    for headers in (
        {"host": "b"},
        {"bad name": "1"},
        {"x-a": "1\r\nx-b: 2"},
        {"content-length": "1"},
    ):
        with pytest.raises(ConfigurationError):
            Endpoint("http://a", headers=headers)


def test_a_circuit_that_is_open_does_not_cool_its_endpoint_down() -> None:
    """It remembers by itself, and lets a call pass now and then, to see if it is well."""
    policy, _ = failover("a", "b")
    flow = start(policy)
    assert host(next(flow)) == "a"
    assert host(flow.throw(CircuitOpen("half-open"))) == "b"
    assert len(policy.healthy) == 2


def test_keys_of_one_host_share_the_sticky_ones() -> None:
    made = [Endpoint("http://a", api_key=f"key-{number}") for number in range(2)]
    policy = Failover(made, strategy="sticky", key=lambda request: request.target.decode())
    used = {
        dict(next(start(policy, HOME._replace(target=b"/%d" % n))).request.headers)[
            b"authorization"
        ]
        for n in range(40)
    }
    assert len(used) == 2


def test_a_header_of_the_clients_is_taken_away() -> None:
    endpoint = Endpoint("http://b", api_key=KEY, headers={"X-Other": None})
    assert b"x-other" not in dict(endpoint.applied(HOME).headers)


def test_a_pool_of_ones_own_that_is_full_is_nobodys_fault() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    with pytest.raises(APITimeoutError):
        flow.throw(APITimeoutError("full", phase="pool", sent=False))
    assert len(policy.healthy) == 2


@pytest.mark.parametrize("status, goes_on", [(429, True), (503, True), (409, False)])
def test_a_wait_that_is_too_long_for_retry(status: int, goes_on: bool) -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    assert host(next(flow)) == "a"
    error = RetryAfterTooLong("weeks", retry_after=1e6, status=status)
    if goes_on:
        assert host(flow.throw(error)) == "b"
        assert [str(each) for each in policy.healthy] == ["http://b"]
    else:
        with pytest.raises(RetryAfterTooLong):
            flow.throw(error)
        assert len(policy.healthy) == 2


def test_printing_one_shows_every_setting_and_no_key() -> None:
    policy, _ = failover("a")
    assert "strategy='priority'" in repr(policy)
    assert "key-a" not in repr(policy)
