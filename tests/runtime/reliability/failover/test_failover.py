"""Failover, run step by step: the order of the endpoints and the requests that they get."""

from __future__ import annotations

import pickle
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
CLIENT_REQUEST = REQUEST._replace(
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
    """Resume the flow with a successful response, which it must return."""
    answer = Answer()
    assert returned(flow, answer) is answer


def test_the_first_endpoint_is_used_while_it_works() -> None:
    policy, _ = failover()
    for _ in range(3):
        flow = start(policy)
        assert host(next(flow)) == "a"
        finish(flow)


@pytest.mark.parametrize("status", [429, 500, 503, 529])
def test_the_next_endpoint_is_tried_after_a_failure(status: int) -> None:
    policy, _ = failover()
    flow = start(policy)
    next(flow)
    busy = Answer(status)
    assert flow.send(busy) == Discard(busy)
    assert host(flow.send(None)) == "b"
    finish(flow)
    assert [str(each) for each in policy.healthy] == ["http://b", "http://c"]


@pytest.mark.parametrize("error", [APIConnectionError("refused", sent=False), CircuitOpen("open")])
def test_the_next_endpoint_is_tried_after_a_request_that_was_not_sent(error: Exception) -> None:
    policy, _ = failover()
    flow = start(policy)
    next(flow)
    assert host(flow.throw(error)) == "b"


def test_an_unanswered_request_is_resent_only_with_resend_unanswered() -> None:
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
def test_other_statuses_are_returned(status: int) -> None:
    policy, _ = failover()
    flow = start(policy)
    next(flow)
    answer = Answer(status)
    assert returned(flow, answer) is answer
    assert len(policy.healthy) == 3


def test_no_endpoint_is_tried_twice_in_a_call() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    flow.send(Answer(500))
    assert host(flow.send(None)) == "b"
    last = Answer(503)
    assert returned(flow, last) is last


def test_the_last_error_is_raised() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    flow.throw(APIConnectionError("first", sent=False))
    with pytest.raises(APIConnectionError, match="second"):
        flow.throw(APIConnectionError("second", sent=False))


def test_an_endpoint_that_failed_cools_down_and_is_used_again() -> None:
    policy, clock = failover("a", "b", cool_down=30.0)
    flow = start(policy)
    next(flow)
    flow.send(Answer(500))
    flow.send(None)
    clock.now += 29
    assert host(next(start(policy))) == "b"
    clock.now += 1
    assert host(next(start(policy))) == "a"


def test_endpoints_are_tried_even_if_all_are_cooling_down() -> None:
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


def test_sticky_maps_a_key_to_one_endpoint_and_moves_few_keys() -> None:
    keys = [f"user-{n}" for n in range(200)]
    current = [""]
    policy, clock = failover(strategy="sticky", key=lambda _: current[0], cool_down=60.0)

    def hosts_by_key() -> dict[str, str]:
        found = {}
        for current[0] in keys:
            found[current[0]] = host(next(start(policy)))
        return found

    before = hosts_by_key()
    assert hosts_by_key() == before
    assert min(Counter(before.values()).values()) > 30
    current[0] = next(key for key in keys if before[key] == "a")
    flow = start(policy)
    next(flow)
    flow.throw(APIConnectionError("gone", sent=False))
    after = hosts_by_key()
    assert "a" not in after.values()
    assert all(after[key] == before[key] for key in keys if before[key] != "a")
    clock.now += 60
    assert hosts_by_key() == before


def test_host_path_and_credentials_are_those_of_the_endpoint() -> None:
    endpoint = Endpoint(
        "https://other.example:8443/claude/",
        api_key=KEY,
        auth_header="x-api-key",
        headers={"X-Other": "2"},
    )
    request = endpoint.applied(CLIENT_REQUEST)
    assert request.origin == Origin(b"https", b"other.example", 8443)
    assert request.target == b"/claude/v1/messages?a=b"
    assert dict(request.headers) == {
        b"host": b"other.example:8443",
        b"x-api-key": KEY.encode(),
        b"x-other": b"2",
    }
    assert KEY not in f"{request!r} {request.headers!r} {endpoint!r}"
    restored = Endpoint("http://a", api_key="k").applied(request)
    assert restored.target == b"/v1/messages?a=b"


def test_the_deadline_of_a_request_applies_at_each_endpoint() -> None:
    request = CLIENT_REQUEST._replace(deadline=5.0)
    assert Endpoint("http://b", api_key=KEY).applied(request).deadline == 5.0


def test_credentials_are_not_sent_to_another_host() -> None:
    with pytest.raises(ConfigurationError, match="not sent to another host"):
        Endpoint("http://b").applied(CLIENT_REQUEST)
    for url in ("https://a", "http://a:81"):
        with pytest.raises(ConfigurationError, match="not sent to another host"):
            Endpoint(url).applied(CLIENT_REQUEST)
    request = Endpoint("http://a/elsewhere").applied(CLIENT_REQUEST)
    assert request.target == b"/elsewhere/v1/messages?a=b"
    assert (b"authorization", b"Bearer home") in request.headers


@given(st.lists(st.floats(0.1, 10), min_size=1, max_size=6), st.lists(st.floats(0, 1), min_size=6))
def test_random_order_has_each_endpoint_once(weights: list[float], rolls: list[float]) -> None:
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
def test_invalid_settings(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        failover(**options)


def test_invalid_endpoints() -> None:
    with pytest.raises(ConfigurationError, match="sequence of Endpoint objects"):
        Failover([])
    with pytest.raises(ConfigurationError, match="sequence of Endpoint objects"):
        Failover(["http://a"])  # type: ignore[list-item]
    with pytest.raises(ConfigurationError, match="weight"):
        Endpoint("http://a", weight=0)


def test_an_endpoint_without_place_says_what_it_needs() -> None:
    with pytest.raises(ConfigurationError, match="needs base_url= or platform="):
        Endpoint()


def test_an_endpoint_does_not_ask_for_the_function_that_it_refuses() -> None:
    with pytest.raises(CredentialsError, match=r"an api_claude\.Credentials, not function"):
        Endpoint("http://a", credentials=lambda: KEY)  # type: ignore[arg-type]


def test_invalid_credentials_and_headers_of_an_endpoint() -> None:
    with pytest.raises(CredentialsError, match="given twice"):
        Endpoint("http://a", api_key=KEY, credentials=direct_credentials(KEY))
    with pytest.raises(CredentialsError, match="must begin with sk-ant-"):
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


def test_an_open_circuit_starts_no_cool_down() -> None:
    """The circuit itself keeps calls away and lets trial calls pass; a cool-down would stop them."""
    policy, _ = failover("a", "b")
    flow = start(policy)
    assert host(next(flow)) == "a"
    assert host(flow.throw(CircuitOpen("half-open"))) == "b"
    assert len(policy.healthy) == 2


def test_sticky_uses_all_keys_of_one_host() -> None:
    made = [Endpoint("http://a", api_key=f"key-{number}") for number in range(2)]
    policy = Failover(made, strategy="sticky", key=lambda request: request.target.decode())
    used = {
        dict(next(start(policy, CLIENT_REQUEST._replace(target=b"/%d" % n))).request.headers)[
            b"authorization"
        ]
        for n in range(40)
    }
    assert len(used) == 2


def test_a_header_of_the_client_is_removed() -> None:
    endpoint = Endpoint("http://b", api_key=KEY, headers={"X-Other": None})
    assert b"x-other" not in dict(endpoint.applied(CLIENT_REQUEST).headers)


def test_a_full_pool_is_no_failure_of_an_endpoint() -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    next(flow)
    with pytest.raises(APITimeoutError):
        flow.throw(APITimeoutError("full", phase="pool", sent=False))
    assert len(policy.healthy) == 2


@pytest.mark.parametrize("status, tries_next", [(429, True), (503, True), (409, False)])
def test_retry_after_too_long_of_an_inner_retry(status: int, tries_next: bool) -> None:
    policy, _ = failover("a", "b")
    flow = start(policy)
    assert host(next(flow)) == "a"
    error = RetryAfterTooLong("weeks", retry_after=1e6, status=status)
    if tries_next:
        assert host(flow.throw(error)) == "b"
        assert [str(each) for each in policy.healthy] == ["http://b"]
    else:
        with pytest.raises(RetryAfterTooLong):
            flow.throw(error)
        assert len(policy.healthy) == 2


def test_repr_shows_the_settings_and_no_key() -> None:
    policy, _ = failover("a")
    assert "strategy='priority'" in repr(policy)
    assert "key-a" not in repr(policy)


def test_policies_behind_another_endpoint_see_the_fields_of_the_body() -> None:
    policy, _ = failover("a")
    flow = start(policy, request=CLIENT_REQUEST._replace(fields={"model": "m"}))
    step = next(flow)
    assert step.request.origin.host == b"a"
    assert step.request.model == "m"


SECRETS = {
    "cookie": "session=1",
    "x-gateway-token": "T",
    "cf-access-client-secret": "S",
    "helicone-auth": "H",
    "x-goog-api-key": "G",
}
WITH_SECRETS = CLIENT_REQUEST._replace(
    headers=[
        *CLIENT_REQUEST.headers,
        (b"idempotency-key", b"1"),
        *((name.encode(), text.encode()) for name, text in SECRETS.items()),
    ]
)


def names_sent(endpoint: Endpoint) -> set[str]:
    return {name.decode() for name, _ in endpoint.applied(WITH_SECRETS).headers}


def test_no_header_with_a_secret_is_sent_to_another_host() -> None:
    assert names_sent(Endpoint("http://b", api_key=KEY)) == {
        "host",
        "x-other",
        "idempotency-key",
        "authorization",
    }
    at_home = str(CLIENT_REQUEST.origin)
    assert names_sent(Endpoint(at_home)) >= SECRETS.keys()
    # Another scheme or port is another server.
    assert not names_sent(Endpoint(f"{at_home}:81", api_key=KEY)) & SECRETS.keys()


def test_named_headers_are_sent_to_another_host() -> None:
    named = Endpoint("http://b", api_key=KEY, forward_headers=["X-Gateway-Token"])
    assert named.forward_headers == ("x-gateway-token",)
    assert names_sent(named) & SECRETS.keys() == {"x-gateway-token"}
    own = Endpoint("http://b", api_key=KEY, headers={"x-gateway-token": "own"})
    assert dict(own.applied(WITH_SECRETS).headers)[b"x-gateway-token"] == b"own"
    keyless = Endpoint("http://b", forward_headers=["x-a"])
    assert pickle.loads(pickle.dumps(keyless)).forward_headers == ("x-a",)


@pytest.mark.parametrize(
    "names",
    ["x-token", 1, None, {"x-token": True}, [1], ["\u20ac"], ["x-api-key"], ["Authorization"]],
)
def test_invalid_forward_headers(names: Any) -> None:
    with pytest.raises(ConfigurationError, match="forward_headers must"):
        Endpoint("http://b", api_key=KEY, forward_headers=names)
