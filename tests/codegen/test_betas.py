"""GA and beta methods of one URL: parameters, fields and headers that only beta has."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import Any

import pytest

Echo = Callable[[str], Any]
ALWAYS = "rooms-2026-01-01"


@pytest.fixture
def client(scripted: Callable[..., Any], server: Any) -> Any:
    body = b'{"name": "hall"}'
    return scripted("betas", *[(200, "application/json", body)] * 3)


def _header(server: Any) -> str | None:
    value: str | None = server.requests[-1].header("anthropic-beta")
    return value


def test_ga_method_has_no_beta_parameters(client: Any) -> None:
    assert list(inspect.signature(client.rooms.create).parameters) == ["name", "options"]
    with pytest.raises(TypeError, match="'view'"):
        client.rooms.create(name="hall", view="sea")


def test_beta_method_sends_beta_parameters(client: Any, server: Any) -> None:
    names = list(inspect.signature(client.beta.rooms.create).parameters)
    assert names == ["name", "view", "betas", "options"]
    client.beta.rooms.create(name="hall", view="sea", betas=["more"])
    assert server.requests[-1].json() == {"name": "hall", "view": "sea"}
    assert _header(server) == f"more,{ALWAYS}"


def test_beta_method_always_sends_the_betas_of_its_operation(client: Any, server: Any) -> None:
    client.beta.rooms.create(name="hall")
    assert _header(server) == ALWAYS
    client.beta.rooms.create(name="hall", betas=[ALWAYS])
    assert _header(server) == ALWAYS


def test_betas_of_the_call_are_added_to_those_of_extra_headers(client: Any, server: Any) -> None:
    client.beta.rooms.create(name="a", betas=["b"], extra_headers={"Anthropic-Beta": "c,b"})
    assert _header(server) == f"b,{ALWAYS},c"


def test_ga_method_sends_no_beta_header(client: Any, server: Any) -> None:
    client.rooms.create(name="hall")
    assert _header(server) is None


def test_accessors_build_nested_resources(client: Any, server: Any) -> None:
    client.beta.rooms.doors.create("r1", betas=["x"])
    assert server.requests[-1].rest == "/v1/rooms/r1/doors"
    assert _header(server) == "x,doors-2026-02-02,hinges-2026-03-03"
    assert not hasattr(client.rooms, "doors")


def test_ga_and_beta_share_a_response_type_with_the_beta_fields(client: Any) -> None:
    room = client.rooms.create(name="hall")
    assert (type(room).__name__, room.name, room.view) == ("Room", "hall", None)
    assert json.loads(room.model_dump_json(exclude_unset=True)) == {"name": "hall"}
