"""Copies of clients, and the error of pickling one."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Retry, errors
from support.fault_table import CALLS
from support.servers import FaultServer, bodies

CLIENTS = [Client, AsyncClient]
OPTIONS: dict[str, Any] = {
    "auth_token": "t",
    "base_url": "http://127.0.0.1:9",
    "timeout": 7.0,
    "policies": [Retry(2)],
    "default_headers": {"x-a": "b"},
}


INVALID: list[tuple[dict[str, Any], str]] = [
    (
        {"default_headers": [("a", "b")]},
        "default_headers must be a mapping of names to values, not list",
    ),
    ({"default_headers": "a: b"}, "default_headers must be a mapping of names to values, not str"),
    ({"policies": None}, "policies must be a list of policies, not None"),
    ({"ssl_context": False}, "ssl_context must be an ssl.SSLContext, .*, not bool"),
    ({"ssl_context": "ca.pem"}, "ssl_context must be an ssl.SSLContext, .*, not str"),
]


@pytest.mark.parametrize("options, text", INVALID)
@pytest.mark.parametrize("client", CLIENTS)
def test_an_option_of_another_type_is_a_configuration_error(
    client: Any, options: dict[str, Any], text: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        client(auth_token="t", **options)
    with pytest.raises(errors.ConfigurationError, match="default_headers must be a mapping"):
        client(auth_token="t").with_options(default_headers="a: b")


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("client", CLIENTS)
def test_a_copy_has_the_settings_and_the_connections(client: Any, copied: Any) -> None:
    original = client(**OPTIONS)
    first = original.messages
    clone = copied(original)
    assert type(clone) is client
    assert clone is not original
    assert clone._transport is original._transport
    assert clone._settings is original._settings
    assert clone.policies == original.policies
    assert clone.messages is not first
    assert clone.messages._client is clone


@pytest.mark.parametrize("client", CLIENTS)
def test_objects_that_hold_a_client_can_be_copied(client: Any) -> None:
    original = client(**OPTIONS)
    held: dict[str, Any] = {"agent": {"llm": original, "same": original}, "api": original.messages}
    clone = copy.deepcopy(held)
    assert clone["agent"]["llm"] is clone["agent"]["same"]
    assert clone["agent"]["llm"] is not original
    assert clone["api"]._client is clone["agent"]["llm"]


class Named(Client):
    def __init__(self, names: list[str], **options: Any) -> None:
        super().__init__(**options)
        self.names = names
        self.own = self


def test_attributes_of_a_subclass_are_copied() -> None:
    original = Named(["a"], **OPTIONS)
    shallow, deep = copy.copy(original), copy.deepcopy(original)
    assert shallow.names is original.names
    assert deep.names == ["a"]
    assert deep.names is not original.names
    assert shallow.own is original
    assert deep.own is deep


def test_a_copy_sends_on_the_same_connection() -> None:
    with FaultServer() as server, Client(auth_token="t", base_url=server.url("json-ok")) as client:
        for each in (client, copy.copy(client), copy.deepcopy(client)):
            assert CALLS["create"](each) == bodies.TEXT
        assert server.accepted == 1


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling_states_what_to_do(client: Any, protocol: int) -> None:
    original = client(**OPTIONS)
    for value in (original, {"client": original}, original.messages):
        with pytest.raises(TypeError, match=rf"create a {client.__name__} in each process"):
            pickle.dumps(value, protocol)


@pytest.mark.parametrize("client", CLIENTS)
def test_settings_are_replaced_as_a_whole(client: Any) -> None:
    original = client(**OPTIONS)
    copy_before, health = original.with_options(timeout=3.0), original.health
    changed = original._settings.with_policies([Retry(4)], None)
    original._replace_settings(changed)
    assert original.policies == changed.policies
    assert original._settings.forward is changed.forward is not None
    assert copy_before.policies != changed.policies
    assert original.with_options(timeout=3.0).policies == changed.policies
    assert original.health is health
    assert health._settings() is changed


@pytest.mark.parametrize("client", CLIENTS)
def test_the_proxy_of_a_new_host_is_checked_before_the_settings_are_replaced(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "ftp://127.0.0.1:1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    original = client(auth_token="t", base_url="http://example.test")
    settings = original._settings
    moved = settings.changed(None, "https://gateway", {})
    with pytest.raises(errors.ConfigurationError, match=r"(?i)https_proxy"):
        original._replace_settings(moved)
    assert original._settings is settings
