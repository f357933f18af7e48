"""`ConfigFile`: reading, reloading, and applying a file to clients. No server is needed."""

from __future__ import annotations

import json
import os
import pickle
import threading
from pathlib import Path
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    CircuitBreaker,
    Client,
    ConfigFile,
    Prices,
    Quota,
    RateLimit,
    Reliability,
    Retry,
    Timeout,
    errors,
)
from api_claude_runtime.helpers.quota.budget import Amount, units
from support.flows_by_hand import start

KEY = "sk-ant-api03-0123456789abcdefghijklmnopqrstuvwxyz"
URL = "http://127.0.0.1:9"
CLIENTS = [Client, AsyncClient]
POLICIES = """
[[policies]]
policy = "Retry"
attempts = 5

[[policies]]
policy = "CircuitBreaker"
failures = 1

[[policies]]
policy = "RateLimit"
requests_per_minute = 50
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claude.toml"


def created(cls: Any, **options: Any) -> Any:
    return cls(**{"api_key": KEY, "base_url": URL, **options})


def test_toml_and_json_are_the_same(path: Path) -> None:
    path.write_text(f"timeout = 7\n{POLICIES}", "utf-8")
    as_toml = ConfigFile(path).current
    data = {"timeout": 7, **Reliability.to_dict(as_toml.policies or ())}
    other = path.with_suffix(".json")
    other.write_text(json.dumps(data), "utf-8")
    as_json = ConfigFile(str(other)).current
    assert as_json.timeout == as_toml.timeout == Timeout(5, 7, 7, 7)
    assert repr(as_json.policies) == repr(as_toml.policies)


@pytest.mark.parametrize("name", ["claude.yaml", "claude", "claude.TOML", ".toml"])
def test_other_names_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"path must end in \.toml or \.json"):
        ConfigFile(tmp_path / name)


@pytest.mark.parametrize("arrange", [3, "f"])
def test_arrange_must_be_a_function(arrange: Any, path: Path) -> None:
    with pytest.raises(errors.ConfigurationError, match="arrange must be a function"):
        ConfigFile(path, arrange=arrange)


def test_a_file_that_cannot_be_read(tmp_path: Path, path: Path) -> None:
    with pytest.raises(errors.ConfigFileError, match="cannot be read: No such file"):
        ConfigFile(path)
    path.mkdir()
    with pytest.raises(errors.ConfigFileError, match="it is not a file"):
        ConfigFile(path)
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    with pytest.raises(errors.ConfigFileError, match="it is not a file"):
        ConfigFile(pipe)
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * 1_000_001)
    with pytest.raises(errors.ConfigFileError, match="more than 1,000,000 bytes"):
        ConfigFile(large)
    with pytest.raises(errors.ConfigurationError, match="path must be the path of a file"):
        ConfigFile("a\0b.toml")


def test_an_error_has_the_file_the_line_and_the_key(path: Path) -> None:
    path.write_text(POLICIES.replace("failures", "failure"), "utf-8")
    with pytest.raises(errors.ConfigFileError) as caught:
        ConfigFile(path)
    error = pickle.loads(pickle.dumps(caught.value))
    assert str(error) == (
        f"{path}:8: policies[1].failure is not a setting: did you mean 'failures'?"
    )
    assert (error.path, error.line, error.key) == (path, 8, "policies[1].failure")
    assert isinstance(error, errors.ConfigurationError)


def test_the_working_directory_may_change(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text("timeout = 7", "utf-8")
    monkeypatch.chdir(path.parent)
    config = ConfigFile(path.name)
    monkeypatch.chdir("/")
    assert config.reload().timeout == Timeout(5, 7, 7, 7)


@pytest.mark.parametrize("cls", CLIENTS)
def test_apply_changes_a_client_as_a_whole(cls: Any, path: Path) -> None:
    path.write_text(
        f'timeout = 7\ndeadline = 9\nbase_url = "{URL}/v"\napi_version = "x"\n'
        f'[default_headers]\nx-a = "b"\n{POLICIES}',
        "utf-8",
    )
    config, client = ConfigFile(path), created(cls, default_headers={"x-own": "1"})
    copy = client.with_options(timeout=3.0)
    before = client._settings
    config.apply(client)
    assert client.base_url == f"{URL}/v"
    assert client.timeout == Timeout(5, 7, 7, 7)
    assert client.deadline == 9
    assert client.default_headers == {"x-own": "1", "x-a": "b"}
    assert client._settings.api_version == "x"
    assert client.policies == config.current.policies
    assert client._settings.credentials is before.credentials
    assert (copy.timeout, copy.policies) == (Timeout(3, 3, 3, 3), ())
    assert client.with_options(timeout=3.0).policies == client.policies


@pytest.mark.parametrize("cls", CLIENTS)
def test_a_setting_that_is_gone_gets_the_value_without_the_file(cls: Any, path: Path) -> None:
    path.write_text(
        f'timeout = 7\ndeadline = 9\napi_version = "x"\n[default_headers]\nx-a = "b"\n{POLICIES}'
    )
    own = [Retry(2)]
    client = created(cls, timeout=3.0, deadline=4.0, policies=own, default_headers={"x-a": "own"})
    config = ConfigFile(path)
    config.apply(client)
    path.write_text("# nothing", "utf-8")
    config.reload()
    config.apply(client)
    assert client.timeout == Timeout(3, 3, 3, 3)
    assert client.deadline == 4.0
    assert client.policies == tuple(own)
    assert client.default_headers == {"x-a": "own"}
    assert client.base_url == URL


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize("reload_first", [False, True])
def test_a_client_of_the_file_gets_the_defaults_for_what_is_gone(
    cls: Any, reload_first: bool, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://127.0.0.1:8")
    path.write_text(
        f'timeout = 7\ndeadline = 9\nbase_url = "{URL}"\napi_version = "x"\n'
        f'[default_headers]\nx-a = "b"\n{POLICIES}',
        "utf-8",
    )
    config = ConfigFile(path)
    client = cls(api_key=KEY, **config.client_arguments())
    if not reload_first:
        config.apply(client)
    path.write_text("# nothing", "utf-8")
    config.reload()
    config.apply(client)
    assert client.timeout == Timeout()
    assert client.deadline is None
    assert client.policies == ()
    assert client.default_headers == {}
    assert client.base_url == "http://127.0.0.1:8"
    assert client._settings.api_version == cls(api_key=KEY)._settings.api_version


def test_an_empty_list_of_policies_removes_those_of_the_client(path: Path) -> None:
    path.write_text("policies = []", "utf-8")
    client = created(Client, policies=[Retry()])
    ConfigFile(path).apply(client)
    assert client.policies == ()
    assert client._settings.forward is None


def reloaded(config: ConfigFile, text: str) -> list[Any]:
    config.path.write_text(text, "utf-8")
    return list(config.reload().policies or ())


def test_policies_that_did_not_change_are_the_same_objects(path: Path) -> None:
    path.write_text(POLICIES, "utf-8")
    config = ConfigFile(path)
    retry, breaker, limit = config.current.policies or ()
    assert reloaded(config, f"timeout = 7\n{POLICIES}") == [retry, breaker, limit]
    changed = reloaded(config, POLICIES.replace("attempts = 5", "attempts = 6"))
    assert changed[0] is not retry
    assert changed[1:] == [breaker, limit]
    # The order, explicit defaults and comments are no settings.
    parts = [f"[[policies]]{part}\n" for part in POLICIES.split("[[policies]]")[1:]]
    parts[1] += "window = 100  # the default\n"
    assert reloaded(config, "".join(reversed(parts[1:]))) == [limit, breaker]


def test_equal_policies_stay_different_objects(path: Path) -> None:
    text = '[[policies]]\npolicy = "Retry"\n' * 2
    path.write_text(text, "utf-8")
    config = ConfigFile(path)
    first, second = config.current.policies or ()
    assert first is not second
    assert reloaded(config, f"# changed\n{text}") == [first, second]
    assert reloaded(config, text[: len(text) // 2]) == [first]


QUOTA = """
[[policies]]
policy = "Quota"
zone = "Europe/Berlin"
day = { requests = 10, cost = 5.0 }

[policies.month]
cost = 80.0

[prices."claude-sonnet-4-6"]
input = 3.0
output = 15.0
cache_read = 0.3
"""


@pytest.mark.parametrize(
    "old, new, line, key",
    [
        ("requests = 10", "request = 10", 5, "policies[0].day.request"),
        ("requests = 10", "requests = -1", 5, "policies[0].day.requests"),
        ("cost = 80.0", "cost = '80'", 8, "policies[0].month.cost"),
        ("cost = 80.0", "cost = -80", 8, "policies[0].month.cost"),
        ("cost = 80.0", "", 7, "policies[0].month"),
        ('zone = "E', 'zone = "', 4, "policies[0].zone"),
        ("input = 3.0", "input = -3.0", 11, "prices.claude-sonnet-4-6.input"),
        ("cache_read", "cache_reed", 13, "prices.claude-sonnet-4-6.cache_reed"),
        ("input = 3.0\n", "", 10, "prices.claude-sonnet-4-6"),
        (QUOTA[QUOTA.index("[prices") :], "", 2, "policies[0]"),
    ],
)
def test_the_line_of_a_problem_of_a_quota(
    path: Path, old: str, new: str, line: int, key: str
) -> None:
    path.write_text(QUOTA, "utf-8")
    config = ConfigFile(path)
    path.write_text(QUOTA.replace(old, new, 1), "utf-8")
    with pytest.raises(errors.ConfigFileError) as caught:
        config.reload()
    assert (caught.value.line, caught.value.key) == (line, key), caught.value


def test_a_quota_keeps_what_was_used_if_the_prices_change(path: Path) -> None:
    path.write_text(QUOTA, "utf-8")
    config = ConfigFile(path)
    (before,) = config.current.policies or ()
    assert isinstance(before, Quota)
    before._ledger.count("", Amount(2, 300, units(1.5)))
    assert reloaded(config, f"# comment\n{QUOTA}") == [before]
    (after,) = reloaded(config, QUOTA.replace("input = 3.0", "input = 2.0"))
    assert after is not before
    assert after.prices == {"claude-sonnet-4-6": Prices(2.0, 15.0, cache_read=0.3)}
    assert [[each.used for each in row.limits] for row in after.report()] == [[2, 1.5], [1.5]]


def test_arrange_gets_the_quota_with_what_was_used(path: Path) -> None:
    def arrange(policies: list[Any]) -> list[Any]:
        return [policies[0].of("blue"), Retry()]

    path.write_text(QUOTA, "utf-8")
    config = ConfigFile(path, arrange=arrange)
    blue, _ = config.current.policies or ()
    assert isinstance(blue, Quota)
    blue._ledger.count("blue", Amount(2))
    changed, _ = reloaded(config, QUOTA.replace("requests = 10", "requests = 20"))
    row = changed.report()[0]
    assert (row.key, row.limits[0].used, row.limits[0].limit) == ("blue", 2, 20)


def test_an_open_circuit_stays_open(path: Path) -> None:
    path.write_text(POLICIES, "utf-8")
    config, client = ConfigFile(path), created(Client)
    config.apply(client)
    breaker = client.policies[1]
    assert isinstance(breaker, CircuitBreaker)
    flow = start(breaker)
    next(flow)
    with pytest.raises(errors.APIConnectionError):
        flow.throw(errors.APIConnectionError("refused"))
    assert [state.value for state in breaker.states.values()] == ["open"]
    reloaded(config, POLICIES.replace("attempts = 5", "attempts = 6"))
    config.apply(client)
    assert client.policies[1] is breaker
    assert client.policies[0].attempts == 6  # type: ignore[attr-defined]


def test_clients_of_a_file_share_its_policies(path: Path) -> None:
    path.write_text(POLICIES, "utf-8")
    config = ConfigFile(path)
    first, second = created(Client), created(AsyncClient, **config.client_arguments())
    config.apply(first)
    config.apply(second)
    assert first.policies == second.policies


def test_a_key_that_was_replaced_in_its_variable_is_read_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text(
        'api_key_variable = "GATEWAY_KEY"\n[[policies]]\npolicy = "Failover"\n'
        'endpoints = [{ base_url = "http://b", api_key_variable = "GATEWAY_KEY" }]\n'
        '[[policies]]\npolicy = "Retry"\n',
        "utf-8",
    )
    monkeypatch.setenv("GATEWAY_KEY", KEY)
    config, client = ConfigFile(path), created(Client)
    config.apply(client)
    failover, retry = client.policies
    config.reload()
    assert config.current.policies == (failover, retry)
    monkeypatch.setenv("GATEWAY_KEY", f"{KEY}-2")
    config.reload()
    config.apply(client)
    assert client._settings.credentials.secret.reveal() == f"{KEY}-2"
    assert client.policies[0] is not failover
    assert client.policies[1] is retry


def custom(request: Any, forward: Any) -> Any:
    return (yield from forward(request))


def test_arrange_adds_policies_of_your_own(path: Path) -> None:
    path.write_text(POLICIES, "utf-8")
    calls = []

    def arrange(policies: list[Any]) -> list[Any]:
        calls.append(len(policies))
        return [custom, *policies, RateLimit(requests_per_minute=len(calls))]

    config = ConfigFile(path, arrange=arrange)
    first = config.current.policies
    assert reloaded(config, f"timeout = 3\n{POLICIES}") == list(first or ())
    assert calls == [3]
    again = reloaded(config, '[[policies]]\npolicy = "Retry"\nattempts = 5\n')
    assert again[:2] == [custom, (first or ())[1]]
    assert calls == [3, 1]
    assert reloaded(config, "timeout = 3\n") == []
    assert calls == [3, 1]


@pytest.mark.parametrize("result", [None, 3, Retry()])
def test_arrange_must_return_a_list(result: Any, path: Path) -> None:
    path.write_text(POLICIES, "utf-8")
    with pytest.raises(errors.ConfigurationError, match="arrange must return a list of policies"):
        ConfigFile(path, arrange=lambda _: result)


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize(
    "text, place",
    [
        (
            'timeout = 7\nbase_url = "http://a/v1"',
            r":2: base_url 'http://a/v1' must not end in /v1",
        ),
        (
            'api_key_variable = "GATEWAY_KEY"\nbase_url = "https://api.anthropic.com"',
            r":1: GATEWAY_KEY must begin with sk-ant-",
        ),
        (
            'timeout = 7\n[[policies]]\npolicy = "Failover"\nendpoints = [{base_url = "http://b"}]',
            r"claude\.toml: the endpoint http://b has no credentials",
        ),
    ],
)
def test_a_client_that_refuses_a_version_stays_as_it_is(
    cls: Any, text: str, place: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GATEWAY_KEY", "gateway-key")
    path.write_text(text, "utf-8")
    client = created(cls, policies=[Retry()])
    before = client._settings
    with pytest.raises(errors.ConfigFileError, match=place):
        ConfigFile(path).apply(client)
    assert client._settings is before


def test_an_invalid_file_keeps_the_configuration(path: Path) -> None:
    path.write_text("timeout = 7", "utf-8")
    config = ConfigFile(path)
    current = config.current
    for text in ("timeout = 'long'", "timeout =", ""):
        path.write_text(text, "utf-8")
        with pytest.raises(errors.ConfigFileError):
            config.reload()
        assert config.current is current
    path.unlink()
    with pytest.raises(errors.ConfigFileError):
        config.reload()
    assert config.current is current


@pytest.mark.parametrize("client", [None, "client", Client])
def test_only_clients_can_have_a_configuration(client: Any, path: Path) -> None:
    path.write_text("timeout = 7", "utf-8")
    for method in (ConfigFile(path).apply, ConfigFile(path).watch):
        with pytest.raises(errors.ConfigurationError, match="must be a Client or an AsyncClient"):
            method(client)


@pytest.mark.parametrize(
    "options, text",
    [
        ({"interval": 0}, "interval must be a number of seconds above 0 and finite, not 0"),
        ({"interval": float("inf")}, "interval must be .* not inf"),
        ({"settle": -1}, "settle must be a number of seconds of at least 0 and finite, not -1"),
        ({"settle": float("nan")}, "settle must be .* not nan"),
    ],
)
@pytest.mark.parametrize("cls", CLIENTS)
def test_settings_of_a_watch_are_checked(
    cls: Any, options: dict[str, Any], text: str, path: Path
) -> None:
    path.write_text("timeout = 7", "utf-8")
    with pytest.raises(errors.ConfigurationError, match=text):
        ConfigFile(path).watch(created(cls), **options)


@pytest.mark.parametrize("name", ["on_change", "on_error"])
def test_a_listener_of_a_client_must_not_be_asynchronous(name: str, path: Path) -> None:
    path.write_text("timeout = 7", "utf-8")

    async def listener(_: object) -> None: ...

    options: Any = {name: listener}
    with pytest.raises(errors.ConfigurationError, match=f"{name} must not be asynchronous"):
        ConfigFile(path).watch(created(Client), **options)


def test_threads_that_apply_and_reload_at_the_same_time(path: Path) -> None:
    path.write_text(POLICIES, "utf-8")
    config = ConfigFile(path)
    clients = [created(Client) for _ in range(4)]
    failures: list[BaseException] = []

    def work(client: Client) -> None:
        try:
            for _ in range(25):
                config.reload()
                config.apply(client)
        except BaseException as error:  # noqa: BLE001 - reported below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert all(client.policies == config.current.policies for client in clients)


def test_a_client_that_is_gone_is_forgotten(path: Path) -> None:
    import gc

    path.write_text("timeout = 7", "utf-8")
    config, client = ConfigFile(path), created(Client)
    config.apply(client)
    assert len(config._source._bases) == 1
    client.close()
    del client
    gc.collect()
    assert len(config._source._bases) == 0
