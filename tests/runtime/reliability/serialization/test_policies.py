"""Policies as plain data and back: the round trip, and the errors for invalid data."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude import (
    Adaptive,
    CircuitBreaker,
    Compress,
    Credentials,
    Endpoint,
    Failover,
    Policy,
    RateLimit,
    Reliability,
    ReplyCache,
    Retry,
    RetryBudget,
    errors,
)
from api_claude_runtime.reliability.serialization.registry import POLICIES

POSITIVE = st.floats(1e-3, 1e6) | st.integers(1, 10**6)
COUNT = st.integers(1, 1000)
SHARE = st.floats(0.001, 1.0)
STATUSES = st.sets(st.integers(300, 599), max_size=40)
VARIABLES = {"GATEWAY_KEY": "key-of-the-gateway", "GATEWAY_TOKEN": "token-of-the-gateway"}


@pytest.fixture(autouse=True, scope="module")
def variables() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in VARIABLES.items():
            patch.setenv(name, value)
        yield


@st.composite
def retries(draw: st.DrawFn) -> Policy:
    low, high = sorted(draw(st.tuples(POSITIVE, POSITIVE)))
    return Retry(
        draw(COUNT),
        base=low,
        cap=high,
        curve=draw(st.sampled_from(["exponential", "linear", "fixed"])),
        multiplier=draw(st.floats(1, 10)),
        jitter=draw(st.sampled_from(["full", "equal", "none"])),
        statuses=draw(STATUSES),
        max_retry_after=draw(POSITIVE | st.just(float("inf"))),
        retry_after_jitter=draw(SHARE),
        deadline=draw(st.none() | POSITIVE),
        start_within=draw(st.none() | POSITIVE),
        budget=draw(st.none() | st.builds(RetryBudget, SHARE, POSITIVE)),
        resend_unanswered=draw(st.booleans()),
    )


@st.composite
def breakers(draw: st.DrawFn) -> Policy:
    low, high = sorted(draw(st.tuples(COUNT, COUNT)))
    return CircuitBreaker(
        low,
        window=high,
        minimum_calls=low,
        window_seconds=draw(st.none() | POSITIVE),
        failure_rate=draw(st.none() | SHARE),
        open_for=draw(POSITIVE),
        half_open_calls=draw(COUNT),
        half_open_successes=draw(COUNT),
        slow=draw(st.none() | POSITIVE),
    )


ADAPTIVE = st.builds(
    Adaptive,
    least=SHARE,
    most=st.floats(1, 10),
    increase=st.floats(0, 10),
    decrease=SHARE,
    longest_hold=POSITIVE,
)


@st.composite
def rate_limits(draw: st.DrawFn) -> Policy:
    requests, tokens = draw(
        st.tuples(POSITIVE, st.none())
        | st.tuples(st.none(), POSITIVE)
        | st.tuples(POSITIVE, POSITIVE)
    )
    return RateLimit(
        requests_per_minute=requests,
        input_tokens_per_minute=tokens,
        burst=draw(st.floats(0.01, 60)),
        when_full=draw(st.sampled_from(["wait", "fail"])),
        max_wait=draw(POSITIVE | st.just(float("inf"))),
        adaptive=draw(st.none() | ADAPTIVE),
    )


COMPRESSIONS = st.builds(
    Compress,
    st.sampled_from(["gzip"]),
    origins=st.lists(
        st.sampled_from(["https://a", "http://b:8080"]), min_size=1, max_size=3, unique=True
    ),
    level=st.integers(1, 9),
    least=st.integers(0, 10**6),
    saving=st.none() | st.floats(0, 0.99),
)
NAMES = st.sets(st.sampled_from(["end_turn", "max_tokens", "x-trace", "none"]))
CACHES = st.builds(
    ReplyCache, POSITIVE, entries=COUNT, bytes=COUNT, stop_reasons=NAMES, ignored_headers=NAMES
)


@st.composite
def endpoints(draw: st.DrawFn) -> Endpoint:
    credentials = draw(
        st.sampled_from(
            [
                None,
                Credentials.from_variable("GATEWAY_KEY"),
                Credentials.from_variable("GATEWAY_KEY", header="x-api-key"),
                Credentials.from_variable("GATEWAY_TOKEN", is_token=True),
            ]
        )
    )
    names = st.sampled_from(["x-zone", "X-Team", "cookie"])
    headers = draw(st.dictionaries(names, st.none() | st.sampled_from(["", "a b", "none"])))
    return Endpoint(
        draw(st.sampled_from(["https://a", "http://b:8080/prefix/v2"])),
        credentials=credentials,
        headers={name: None if name == "cookie" else value for name, value in headers.items()},
        weight=draw(POSITIVE),
        forward_headers=draw(st.lists(st.sampled_from(["cookie", "X-Token"]))),
    )


@st.composite
def failovers(draw: st.DrawFn) -> Policy:
    return Failover(
        draw(st.lists(endpoints(), min_size=1, max_size=4)),
        strategy=draw(st.sampled_from(["priority", "round_robin", "random"])),
        statuses=draw(STATUSES),
        cool_down=draw(POSITIVE | st.just(float("inf"))),
        resend_unanswered=draw(st.booleans()),
    )


STRATEGIES = {
    "CircuitBreaker": breakers(),
    "Compress": COMPRESSIONS,
    "Failover": failovers(),
    "RateLimit": rate_limits(),
    "ReplyCache": CACHES,
    "Retry": retries(),
}


def test_every_policy_that_data_can_name_has_a_strategy() -> None:
    assert STRATEGIES.keys() == POLICIES.keys()


def deep(value: Any) -> Any:
    """Return all settings of an object, with those of the objects that it holds, except functions."""
    if isinstance(value, Endpoint):
        credentials = value.credentials
        known = credentials and (credentials, credentials.source, credentials.variable)
        shown = str(value), value.weight, known, value.headers, value.forward_headers
        return (*shown, value._own_headers, value._replaced)
    if isinstance(value, RetryBudget):
        return value.ratio, value.reserve, value.tokens
    if isinstance(value, (Retry, CircuitBreaker, RateLimit, Failover, Compress, ReplyCache)):
        kept = {"_is_timed", "_counts_both", "_changes_nothing"}
        return type(value), {
            name: deep(each) for name, each in vars(value).items() if name[0] != "_" or name in kept
        }
    return [deep(each) for each in value] if type(value) in {list, tuple} else value


@given(st.lists(st.one_of(*STRATEGIES.values()), max_size=4))
@settings(deadline=None)
def test_the_round_trip_gives_equal_policies(policies: list[Policy]) -> None:
    data = Reliability.to_dict(policies)
    text = json.dumps(data, allow_nan=False)
    again = Reliability.from_dict(json.loads(text))
    assert Reliability.to_dict(again) == data
    assert [repr(each) for each in again] == [repr(each) for each in policies]
    assert deep(again) == deep(policies)
    assert not any(value in text for value in VARIABLES.values())


@pytest.mark.parametrize(
    "preset", [Reliability.conservative, Reliability.balanced, Reliability.aggressive]
)
def test_presets(preset: Callable[[], list[Policy]]) -> None:
    assert deep(Reliability.from_dict(Reliability.to_dict(preset()))) == deep(preset())
    named = Reliability.from_dict({"policies": [{"preset": preset.__name__}, {"policy": "Retry"}]})
    assert deep(named) == deep([*preset(), Retry()])


def test_each_call_returns_new_policies() -> None:
    data = Reliability.to_dict(Reliability.balanced())
    assert Reliability.from_dict(data)[1] is not Reliability.from_dict(data)[1]


def test_settings_that_are_missing_have_their_defaults() -> None:
    data = {"policies": [{"policy": "Retry"}, {"policy": "CircuitBreaker"}]}
    assert deep(Reliability.from_dict(data)) == deep([Retry(), CircuitBreaker()])
    assert Reliability.from_dict({}) == Reliability.from_dict({"policies": []}) == []


def test_the_data_is_not_changed() -> None:
    data = {"policies": [{"policy": "Retry", "attempts": 4}, {"preset": "balanced"}]}
    before = json.dumps(data)
    Reliability.from_dict(data)
    assert json.dumps(data) == before


def test_toml() -> None:
    text = """
    [[policies]]
    policy = "Retry"
    statuses = [429, "500-503"]
    max_retry_after = inf
    deadline = "none"

    [[policies]]
    policy = "RateLimit"
    requests_per_minute = 50
    adaptive = {}
    """
    expected = [
        Retry(statuses={429, 500, 501, 502, 503}, max_retry_after=float("inf")),
        RateLimit(requests_per_minute=50, adaptive=Adaptive()),
    ]
    assert deep(Reliability.from_dict(tomllib.loads(text))) == deep(expected)


def one(**entry: Any) -> dict[str, Any]:
    return {"policies": [entry]}


def gateway(**entry: Any) -> dict[str, Any]:
    return one(policy="Failover", endpoints=[{"base_url": "http://a", **entry}])


INVALID: list[tuple[Any, str]] = [
    ([], r'^the data must be a dict \{"policies": \[\.\.\.\]\}, not list$'),
    ({"polices": []}, r"^polices is not a setting: did you mean 'policies'\?$"),
    ({"policies": {}}, r"^policies must be a list of tables, not a table$"),
    ({"policies": [3]}, r"^policies\[0\] must be a table, not 3$"),
    ({"policies": [{1: 2}]}, r"^policies\[0\] must have strings as names, not 1$"),
    (one(attempts=3), r"^policies\[0\] must have the name of a policy in 'policy'$"),
    (one(policy=3), r"^policies\[0\]\.policy must be the name of a policy, not 3$"),
    (one(policy="retry"), r"policies\[0\]\.policy is 'retry', .*: did you mean 'Retry'\?$"),
    (
        one(policy="Hedge"),
        r"is 'Hedge', .*: it can be CircuitBreaker, Compress, Failover, RateLimit, ReplyCache, Retry$",
    ),
    (one(preset="balance"), r"preset is 'balance', .* did you mean 'balanced'\?$"),
    (one(preset=["balanced"]), r"policies\[0\]\.preset is a list, which is not a preset$"),
    (
        one(preset="balanced", attempts=1),
        r"\.attempts must not be set beside a preset: .* write out",
    ),
    (one(policy="Retry", atempts=3), r"policies\[0\]\.atempts is not a setting: .*'attempts'\?$"),
    (one(policy="Retry", attempts="3"), r"\.attempts must be an integer, not '3'$"),
    (one(policy="Retry", attempts=True), r"\.attempts must be an integer, not true$"),
    (one(policy="Retry", attempts=3.0), r"\.attempts must be an integer, not 3\.0$"),
    (one(policy="Retry", attempts=None), r"\.attempts must be an integer, not null$"),
    (one(policy="Retry", attempts=0), r"\.attempts must be an integer of at least 1 .*not 0$"),
    (one(policy="Retry", base="x" * 99), r"\.base must be a number, not a string of length 99$"),
    (one(policy="Retry", base=9), r"policies\[0\]\.base and cap must satisfy .*base=9, cap=8$"),
    (one(policy="Retry", base=float("nan")), r"\.base and cap must satisfy"),
    (one(policy="Retry", jitter="ful"), r'"full", "equal", "none", not .ful.: did you mean .full'),
    (one(policy="Retry", deadline="long"), r"\.deadline must be a number, not 'long'$"),
    (one(policy="Retry", statuses=429), r"\.statuses must be a list of HTTP statuses, not 429$"),
    (one(policy="Retry", statuses=["5xx"]), r'statuses\[0\] must be .* "500-599", not .5xx.$'),
    (one(policy="Retry", statuses=[99]), r"\.statuses must be from 300 to 599, not 99$"),
    (
        one(policy="Retry", resend_unanswered=1),
        r"\.resend_unanswered must be true or false, not 1$",
    ),
    (one(policy="CircuitBreaker", on_change="f"), r"on_change cannot be set in data, .*a function"),
    (one(policy="CircuitBreaker", failures=200), r"failures must be at most window=100, not 200"),
    (one(policy="RateLimit"), r"^policies\[0\] is invalid: RateLimit requires"),
    (one(policy="RateLimit", adaptive=True), r"\.adaptive must be a table, not true$"),
    (
        one(policy="RateLimit", requests_per_minute=1, adaptive={"least": 3}),
        r"^policies\[0\]\.adaptive\.least must be above 0 and at most 1, not 3$",
    ),
    (one(policy="Failover"), r"^policies\[0\] must have the setting 'endpoints'$"),
    (one(policy="Failover", endpoints=[]), r"\.endpoints must be a non-empty sequence"),
    (
        one(policy="Failover", endpoints=["http://a"]),
        r"endpoints\[0\] must be a table, not a string",
    ),
    (
        one(policy="Failover", endpoints=[{}]),
        r"endpoints\[0\] must have the setting 'base_url' or 'platform'$",
    ),
    (gateway(base_url="a"), r"^policies\[0\]\.endpoints\[0\]\.base_url must begin with https://"),
    (gateway(api_key="k"), r"\.api_key is not a setting: did you mean 'api_key_variable'\?$"),
    (gateway(api_key_variable="UNSET"), r"\.api_key_variable is invalid: .* UNSET is not set$"),
    (gateway(auth_header="Bearer"), r'\.auth_header must be one of "authorization", "x-api-key"'),
    (gateway(headers={"cookie": "a"}), r"\.headers\.cookie must not be in plain data"),
    (gateway(headers={"host": "a"}), r"\.headers must not contain host"),
    (gateway(weight=0), r"\.weight must be above 0 and finite, not 0$"),
    (
        gateway(api_key_variable="A", auth_token_variable="B"),
        r"\.auth_token_variable must not be set together with api_key_variable$",
    ),
    (
        {**gateway(), "policies": [{**gateway()["policies"][0], "strategy": "sticky"}]},
        r"key= must be given with strategy='sticky', .* \(it is a function, so create the policy",
    ),
]


@pytest.mark.parametrize("data, text", INVALID)
def test_invalid_data(data: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text) as caught:
        Reliability.from_dict(data)
    assert type(caught.value).__reduce__ is not object.__reduce__


@pytest.mark.parametrize(
    "policy, name",
    [
        ("Retry", "attempts"),
        ("CircuitBreaker", "failures"),
        ("CircuitBreaker", "open_for"),
        ("RateLimit", "requests_per_minute"),
        ("RateLimit", "input_tokens_per_minute"),
    ],
)
def test_a_policy_refuses_zero_in_data(policy: str, name: str) -> None:
    text = rf"^policies\[0\]\.{name} must be .*not 0$"
    with pytest.raises(errors.ConfigurationError, match=text):
        Reliability.from_dict(one(policy=policy, **{name: 0}))


def test_only_a_setting_that_is_a_function_has_the_advice_to_write_code() -> None:
    """The problem of a missing setting may be reported at another one that is not in the data."""
    data = one(policy="CircuitBreaker", failure_rate=0.5, window=5)  # minimum_calls is 10
    with pytest.raises(errors.ConfigurationError) as caught:
        Reliability.from_dict(data)
    assert "it is a function" not in str(caught.value)


KEY = "sk-ant-api03-0123456789abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    "data",
    [
        gateway(api_key=KEY),
        gateway(api_key_variable=KEY),
        gateway(auth_token_variable=KEY),
        gateway(auth_header=f"Bearer {KEY}"),
        gateway(headers={"x-api-key": KEY}),
        gateway(headers={"x-zone": [KEY]}),
        gateway(base_url=f"http://user:{KEY}@a"),
        gateway(weight=KEY),
        one(policy=KEY),
        one(preset=KEY),
        one(policy="Retry", attempts=KEY),
        one(policy="Retry", statuses=[KEY]),
        one(policy="Retry", jitter=KEY),
    ],
)
def test_a_key_in_data_is_refused_and_not_in_the_message(data: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        Reliability.from_dict(data)
    assert KEY not in str(caught.value) + repr(caught.value)


def custom(request: Any, forward: Any) -> Any:
    return (yield from forward(request))


class Patient(Retry):
    """A subclass, which data cannot name."""


limit = RateLimit(input_tokens_per_minute=10)


@pytest.mark.parametrize(
    "policy, text",
    [
        (custom, r"^policies\[1\] cannot be written as plain data: custom is not one of Circuit"),
        (Patient(), r"^policies\[1\] cannot be written as plain data: a Patient is not one of"),
        (Retry(dice=lambda: 0.5), r"^policies\[1\]\.dice cannot be written .* it is a function$"),
        (CircuitBreaker(on_change=print), r"\.on_change cannot be written .* is a function$"),
        (CircuitBreaker(is_failure=bool), r"\.is_failure cannot be written .* is a function$"),
        (limit.costing(5), r"\.estimate cannot be written .* is a function$"),
        (
            Failover([Endpoint("http://a")], strategy="sticky", key=str),
            r"\.key cannot be written .* is a function$",
        ),
        (
            Failover([Endpoint("http://a", api_key=KEY)]),
            r"^policies\[1\]\.endpoints\[0\] cannot be written, .*from_variable\(.NAME.\)\)$",
        ),
        (
            Failover([Endpoint("http://a", headers={"x-tenant-key": KEY})]),
            r"\.endpoints\[0\]\.headers\.x-tenant-key must not be in plain data",
        ),
    ],
)
def test_what_cannot_be_written(policy: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text) as caught:
        Reliability.to_dict([Retry(), policy])
    assert KEY not in str(caught.value)


def test_the_state_of_a_policy_is_not_written() -> None:
    limit = RateLimit(requests_per_minute=1)
    before = Reliability.to_dict([limit])
    assert limit._limiter.try_take((1.0,))
    assert Reliability.to_dict([limit]) == before


def test_headers_of_an_endpoint_are_masked() -> None:
    endpoint = Endpoint("http://a", headers={"x-tenant-key": KEY, "x-a": "b", "cookie": None})
    assert endpoint.headers == {"x-tenant-key": "*" * 10, "x-a": "b", "cookie": None}
    assert (b"x-tenant-key", KEY.encode()) in endpoint._own_headers
