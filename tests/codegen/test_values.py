"""Responses that are not objects: lists, numbers, maps, null, and no content."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.status import InternalServerError

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
JSON = "application/json"


@pytest.mark.parametrize(
    "method, data, shown",
    [
        ("list", b'[{"id": "a"}]', "[Thing(id='a')]"),
        ("count", b"3", "3"),
        ("map", b'{"x": {"id": "a"}}', "{'x': Thing(id='a')}"),
        ("maybe", b"null", "None"),
        ("maybe", b'{"id": "a"}', "Thing(id='a')"),
        ("level", b'"low"', "'low'"),
        ("level", b'"new"', "'new'"),
        ("free", b'{"any": [1]}', "{'any': [1]}"),
        ("alias", b'{"id": "a"}', "Thing(id='a')"),
        ("create", b'{"id": "a"}', "Thing(id='a')"),
    ],
)
def test_response_has_the_type_of_the_spec(
    connect: Connect, method: str, data: bytes, shown: str
) -> None:
    client, run = connect("values", (201 if method == "create" else 200, JSON, data))
    call = getattr(client.things, method)()
    value = run(call)
    # The fixture returns an iterator as a list, and a list is one.
    assert repr(value) == shown


def test_response_without_content(connect: Connect) -> None:
    client, run = connect("values", (204, JSON, b""))
    assert run(client.things.clear()) is None


@pytest.mark.parametrize("method", ["list", "clear"])
def test_error_in_a_successful_response(connect: Connect, method: str) -> None:
    error = b'{"type": "error", "error": {"type": "api_error", "message": "x"}}'
    client, run = connect("values", (200, JSON, error))
    with pytest.raises(InternalServerError):
        run(getattr(client.things, method)())


def test_response_of_another_type(connect: Connect) -> None:
    client, run = connect("values", (200, JSON, b'"x"'))
    with pytest.raises(DecodeError):
        run(client.things.list())
