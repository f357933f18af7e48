"""Request bodies that are not objects with fields, and bodies that may be left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from api_claude_runtime.errors.base import RequestError

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
REPLY = (200, "application/json", b'{"method": "", "path": "", "headers": [], "body": ""}')


def _sent(connect: Connect, server: Any, method: str, **arguments: Any) -> bytes:
    client, run = connect("bodies", REPLY)
    run(getattr(client.things, method)(**arguments))
    body: bytes = server.requests[-1].body
    return body


@pytest.mark.parametrize(
    "method, arguments",
    [
        ("send_list", {"body": ["a", "b"]}),
        ("send_list", {"body": []}),
        ("send_map", {"body": {"a": 1}}),
        ("send_free", {"data": {"a": [None, {"b": 1.5}]}}),
        ("send_bare", {"body": {"any": "key"}}),
        ("send_shared", {"name": "x"}),
        ("send_optional", {"note": "x"}),
        ("send_optional_list", {"body": ["a"]}),
    ],
)
def test_body_is_sent(
    connect: Connect, server: Any, method: str, arguments: dict[str, Any]
) -> None:
    (value,) = arguments.values()
    fields = arguments if method in {"send_shared", "send_optional"} else value
    assert json.loads(_sent(connect, server, method, **arguments)) == fields
    assert dict(server.requests[-1].headers)["content-type"] == "application/json"


@pytest.mark.parametrize("method", ["send_optional", "send_optional_list"])
def test_optional_body_that_is_left_out_is_not_sent(
    connect: Connect, server: Any, method: str
) -> None:
    assert _sent(connect, server, method) == b""
    assert "content-type" not in dict(server.requests[-1].headers)


def test_field_of_an_optional_body_that_is_null_is_sent(connect: Connect, server: Any) -> None:
    assert _sent(connect, server, "send_optional", note=None) == b'{"note":null}'


def test_extra_body_needs_an_object(connect: Connect) -> None:
    client, run = connect("bodies", REPLY)
    with pytest.raises(RequestError, match="extra_body must not be given with a body that is a li"):
        run(client.things.send_list(body=["a"], extra_body={"x": 1}))


@pytest.mark.parametrize(
    "values, match", [([float("nan")], "NaN"), ([object()], "object is not a JSON type")]
)
def test_value_that_json_cannot_contain(connect: Connect, values: Any, match: str) -> None:
    client, run = connect("bodies", REPLY)
    with pytest.raises(RequestError, match=match):
        run(client.things.send_list(body=values))
