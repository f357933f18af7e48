"""`ClientConfig.from_dict`: the settings, their checks, and the arguments for a client."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude import (
    AsyncClient,
    Budget,
    Client,
    ClientConfig,
    Prices,
    Quota,
    RateLimit,
    Retry,
    Timeout,
    errors,
)

KEY = "sk-ant-api03-0123456789abcdefghijklmnopqrstuvwxyz"
FULL: dict[str, Any] = {
    "base_url": "https://gateway.example.com/claude",
    "api_version": "2026-01-01",
    "timeout": {"connect": 2, "read": "none"},
    "deadline": 90,
    "api_key_variable": "GATEWAY_KEY",
    "auth_header": "x-api-key",
    "default_headers": {"anthropic-workspace-id": "w"},
    "header_variables": {"x-tenant-key": "TENANT_KEY"},
    "policies": [{"policy": "Retry", "attempts": 5}, {"preset": "balanced"}],
    "prices": {"claude-sonnet-4-6": {"input": 3, "output": 15.0}},
}


@pytest.fixture(autouse=True)
def variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GATEWAY_KEY", KEY)
    monkeypatch.setenv("TENANT_KEY", "tenant-secret")


def test_a_full_configuration() -> None:
    config = ClientConfig.from_dict(FULL)
    assert config.base_url == "https://gateway.example.com/claude"
    assert config.timeout == Timeout(connect=2, read=None)
    assert config.deadline == 90
    assert config.credentials is not None
    assert config.credentials.secret.reveal() == KEY
    assert config.prices == {"claude-sonnet-4-6": Prices(3, 15.0)}
    assert config.policies is not None
    assert [type(each).__name__ for each in config.policies] == ["Retry", "Retry", "CircuitBreaker"]
    assert KEY not in repr(config)
    assert "tenant-secret" not in repr(config)


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_arguments_for_a_client(cls: Any) -> None:
    config = ClientConfig.from_dict(FULL)
    client = cls(**config.client_arguments())
    assert client.base_url == "https://gateway.example.com/claude"
    assert client.timeout == Timeout(connect=2, read=None)
    assert client.deadline == 90
    assert client.policies == config.policies
    sent = dict(client._settings.headers)
    assert sent[b"x-api-key"] == KEY.encode()
    assert sent[b"anthropic-version"] == b"2026-01-01"
    assert sent[b"x-tenant-key"] == b"tenant-secret"
    assert sent[b"anthropic-workspace-id"] == b"w"


def test_an_empty_configuration_sets_nothing() -> None:
    assert ClientConfig.from_dict({}) == ClientConfig()
    assert ClientConfig().client_arguments() == {}
    assert ClientConfig.from_dict({"policies": []}).client_arguments() == {"policies": ()}


@pytest.mark.parametrize(
    "value, expected",
    [
        (7, Timeout(connect=5, read=7, write=7, pool=7)),
        (1.5, Timeout(connect=1.5, read=1.5, write=1.5, pool=1.5)),
        ("none", Timeout(connect=None, read=None, write=None, pool=None)),
        (None, Timeout(connect=None, read=None, write=None, pool=None)),
        ({}, Timeout()),
        ({"pool": 3}, Timeout(pool=3)),
    ],
)
def test_timeouts(value: Any, expected: Timeout) -> None:
    assert ClientConfig.from_dict({"timeout": value}).timeout == expected


def made(data: dict[str, Any]) -> Quota:
    (policy,) = ClientConfig.from_dict(data).policies or ()
    assert isinstance(policy, Quota)
    return policy


def test_a_quota() -> None:
    found = made(
        quota(
            day={"requests": 9, "tokens": 10},
            month={"tokens": 20},
            server_tools={"web_search_requests": 0.01},
            reserve="none",
            per_model=True,
            zone="Europe/Berlin",
        )
    )
    assert (found.day, found.month) == (Budget(9, 10), Budget(tokens=20))
    assert (found.reserve, found.per_model, found.zone) == (None, True, "Europe/Berlin")
    assert found.server_tools == {"web_search_requests": 0.01}


def test_a_quota_with_a_cost_has_the_prices_of_the_configuration() -> None:
    prices = {"m": {"input": 3, "output": 15, "cache_write_1h": 7, "cache_read": 0.2}}
    costly = made({**quota(day={"cost": 1}), "prices": prices})
    assert costly.prices == {"m": Prices(3, 15, cache_write_1h=7, cache_read=0.2)}
    # Without a cost, a model without prices must not be refused.
    assert made({**quota(day={"tokens": 1}), "prices": prices}).prices is None
    own = {"input": 1, "output": 2}
    assert made({**quota(day={"cost": 1}, prices=own), "prices": prices}).prices == Prices(1, 2)
    by_model = made({**quota(day={"cost": 1}, prices={"a": own}), "prices": prices})
    assert by_model.prices == {"a": Prices(1, 2)}


def test_a_token() -> None:
    config = ClientConfig.from_dict({"auth_token_variable": "GATEWAY_KEY"})
    assert config.credentials is not None
    assert not config.credentials.source_is_key


def quota(**settings: Any) -> dict[str, Any]:
    return {"policies": [{"policy": "Quota", **settings}]}


INVALID: list[tuple[Any, str]] = [
    ([], r"^the data must be a table, not a list$"),
    ({"base_ulr": "http://a"}, r"^base_ulr is not a setting: did you mean 'base_url'\?$"),
    ({"base_url": 3}, r"^base_url must be a string, not 3$"),
    ({"base_url": "gateway"}, r"^base_url must begin with https:// or http://, not 'gateway'$"),
    ({"base_url": ""}, r"^base_url must begin with https:// or http://, not ''$"),
    ({"api_version": "a\nb"}, r"anthropic-version"),
    ({"timeout": 0}, r"^timeout must be a positive number of seconds, not 0$"),
    ({"timeout": -1}, r"^timeout must be a positive number of seconds, not -1$"),
    ({"timeout": True}, r'^timeout must be a number or a table or "none", not true$'),
    ({"timeout": {"reed": 1}}, r"^timeout\.reed is not a setting: did you mean 'read'\?$"),
    ({"timeout": {"read": "1"}}, r"^timeout\.read must be a number, not '1'$"),
    ({"timeout": {"read": 0}}, r"^timeout must be a positive number of seconds, not 0$"),
    ({"deadline": 0}, r"^deadline must be a number of seconds above 0 and at most .*, not 0$"),
    ({"deadline": "5"}, r"^deadline must be a number, not '5'$"),
    ({"timeout": "inf"}, r"^timeout must be at most .*: use None for no limit$"),
    ({"default_headers": ["a"]}, r"^default_headers must be a table, not a list$"),
    ({"default_headers": {"x-a": 1}}, r"^default_headers\.x-a must be a string, not 1$"),
    ({"default_headers": {"x a": "b"}}, r"x a"),
    ({"default_headers": {"accept": "b"}}, r"^default_headers must not contain accept"),
    (
        {"default_headers": {"Authorization": "b"}},
        r"^default_headers\.Authorization must not be in",
    ),
    ({"header_variables": {"x-a": "UNSET"}}, r"^header_variables\.x-a is invalid: .* UNSET is not"),
    ({"header_variables": {"x-a": "a b"}}, r"^header_variables\.x-a must be the name of an env"),
    ({"api_key_variable": "UNSET"}, r"^api_key_variable is invalid: .* UNSET is not set$"),
    ({"auth_header": "x-api-key"}, r"^auth_header must not be set without api_key_variable$"),
    ({"policies": {"policy": "Retry"}}, r"^policies must be a list of tables, not a table$"),
    ({"policies": [{"policy": "Retry", "attempts": 0}]}, r"^policies\[0\]\.attempts must be"),
    ({"prices": {"m": {"input": 3}}}, r"^prices\.m must have the setting 'output'$"),
    (
        {"prices": {"m": {"input": -3, "output": 1}}},
        r"^prices\.m\.input must be finite and at least 0, not -3$",
    ),
    ({"prices": {"m": 3}}, r"^prices\.m must be a table, not 3$"),
    ({"prices": {"m": {"input": 3, "output": 1, "cache_red": 1}}}, r"mean 'cache_read'\?$"),
    (quota(), r"^policies\[0\] is invalid: Quota requires a Budget for day or for month$"),
    (quota(day={}), r"^policies\[0\]\.day is invalid: a Budget must limit requests, tokens or"),
    (quota(day={"request": 1}), r"^policies\[0\]\.day\.request is not a .* mean 'requests'\?$"),
    (
        quota(day={"requests": -1}),
        r"^policies\[0\]\.day\.requests must be .* at least 0 .*, not -1$",
    ),
    (quota(day={"tokens": 0.5}), r"^policies\[0\]\.day\.tokens must be an integer, not 0\.5$"),
    (
        quota(month={"cost": 1}),
        r"^policies\[0\] is invalid: a Budget with a cost requires prices=$",
    ),
    (
        quota(day={"tokens": 1}, zone="Mars/Base"),
        r"^policies\[0\]\.zone must be the name of a time",
    ),
    (quota(day={"tokens": 1}, zone=1), r"^policies\[0\]\.zone must be a string, not 1$"),
    (quota(day={"tokens": 1}, reserve="all"), r'\.reserve must be one of "estimate", "most", not'),
    (
        quota(day={"tokens": 1}, key="model"),
        r"^policies\[0\]\.key cannot be set in data, .*a function",
    ),
    (quota(day={"tokens": 1}, prices={"m": {"input": 1}}), r"\.prices\.m must have .* 'output'$"),
    (
        quota(day={"tokens": 1}, prices=1),
        r'^policies\[0\]\.prices must be a table or "none", not 1$',
    ),
]


@pytest.mark.parametrize("data, text", INVALID)
def test_invalid_settings(data: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        ClientConfig.from_dict(data)


@pytest.mark.parametrize(
    "data",
    [
        {"api_key": KEY},
        {"auth_token": KEY},
        {"api_key_variable": KEY},
        {"auth_token_variable": KEY},
        {"auth_header": KEY, "api_key_variable": "GATEWAY_KEY"},
        {"default_headers": {"x-api-key": KEY}},
        {"default_headers": {"authorization": f"Bearer {KEY}"}},
        {"header_variables": {"x-tenant-key": KEY}},
        {"base_url": f"https://user:{KEY}@a"},
        {"timeout": KEY},
        {"policies": KEY},
        {"prices": KEY},
    ],
)
def test_a_key_is_refused_and_not_in_the_message(data: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        ClientConfig.from_dict(data)
    assert KEY not in str(caught.value) + repr(caught.value)


def test_a_key_has_advice() -> None:
    with pytest.raises(errors.ConfigurationError, match="name of a variable in api_key_variable"):
        ClientConfig.from_dict({"api_key": KEY})


def test_custom_policies_are_added_in_code() -> None:
    config = ClientConfig.from_dict({"policies": [{"policy": "Retry"}]})
    assert isinstance((config.policies or ())[0], Retry)
    client = Client(
        api_key=KEY, policies=[*(config.policies or ()), RateLimit(requests_per_minute=5)]
    )
    assert len(client.policies) == 2


NAMES = (
    "base_url timeout read policies policy preset Retry Failover RateLimit CircuitBreaker attempts "
    "endpoints statuses adaptive least headers default_headers header_variables prices input output"
    " api_version none requests_per_minute http://a balanced inf \ud800 500-599 x-a"
)
WORDS = st.sampled_from(NAMES.split(" "))
LEAVES = WORDS | st.integers() | st.floats() | st.booleans() | st.none() | st.binary(max_size=2)
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4)
)


@given(st.dictionaries(WORDS, ANYTHING, max_size=4))
@settings(deadline=None, max_examples=400)
def test_any_data_is_a_configuration_or_an_error(data: Any) -> None:
    with contextlib.suppress(errors.ConfigurationError):
        config = ClientConfig.from_dict(data)
        Client(**{"api_key": KEY, "base_url": "http://a", **config.client_arguments()})


@given(
    st.sampled_from(["Retry", "CircuitBreaker", "RateLimit", "Failover"]),
    st.dictionaries(
        st.sampled_from(["attempts", "base", "cap", "multiplier", "statuses", "deadline"])
        | st.sampled_from(
            ["failures", "window", "failure_rate", "open_for", "slow", "minimum_calls"]
        )
        | st.sampled_from(["requests_per_minute", "burst", "max_wait", "adaptive", "endpoints"])
        | st.sampled_from(["strategy", "cool_down", "resend_unanswered"]),
        ANYTHING,
        max_size=3,
    ),
)
@settings(deadline=None, max_examples=400)
def test_any_settings_of_a_policy_are_a_policy_or_an_error(policy: str, data: Any) -> None:
    with contextlib.suppress(errors.ConfigurationError):
        ClientConfig.from_dict({"policies": [{"policy": policy, **data}]})


@pytest.mark.parametrize("headers", [{"x-a": "\u65e5"}, {"x-a": "a\nb"}, {"x a": "b"}])
def test_an_invalid_header_is_named(headers: dict[str, str]) -> None:
    (name,) = headers
    with pytest.raises(errors.ConfigurationError, match=r"^default_headers") as caught:
        ClientConfig.from_dict({"default_headers": headers})
    assert caught.value.keys == ("default_headers", name)  # type: ignore[attr-defined]
