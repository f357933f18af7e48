"""Parameters in path, query, headers and body: where they are sent, and that omitted ones are not."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.errors.base import RequestError

Echo = Callable[[str], Any]


def _send(client: Any, **arguments: Any) -> Any:
    return client.things.replace("ü", shelf_id="a/b", force=True, name="x", **arguments)


def test_path_parameters_are_inserted_into_the_path(echo: Echo) -> None:
    assert _send(echo("parameters")).path.startswith("/echo/v1/shelves/a%2Fb/things/%C3%BC?")


def test_only_the_last_path_parameter_is_positional(echo: Echo) -> None:
    """The other ids are keyword-only, because ids are easily mixed up."""
    with pytest.raises(TypeError, match="positional"):
        echo("parameters").things.replace("s", "t", force=True, name="x")


@pytest.mark.parametrize("empty, ids", [("thing_id", ("", "s")), ("shelf_id", ("t", ""))])
def test_empty_path_parameter_is_an_error(echo: Echo, empty: str, ids: tuple[str, str]) -> None:
    with pytest.raises(RequestError, match=empty):
        echo("parameters").things.replace(ids[0], shelf_id=ids[1], force=True, name="x")


@pytest.mark.parametrize(
    "arguments, query",
    [
        ({}, "force=true"),
        ({"colours": ["red", "blue"]}, "force=true&colours[]=red&colours[]=blue"),
        ({"colours": []}, "force=true"),
        (
            {"created_at_gte": datetime(2026, 1, 2, tzinfo=UTC)},
            "force=true&created_at[gte]=2026-01-02T00%3A00%3A00%2B00%3A00",
        ),
    ],
)
def test_query(echo: Echo, arguments: dict[str, Any], query: str) -> None:
    assert _send(echo("parameters"), **arguments).path.partition("?")[2] == query


def test_headers(echo: Echo) -> None:
    client = echo("parameters")
    given = dict(_send(client, x_room="blue", drawer="3").headers)
    assert given["x-room"] == "blue"
    assert given["drawer-number"] == "3"
    assert not {"x-room", "drawer-number"} & dict(_send(client).headers).keys()


def test_body_distinguishes_null_from_absent(echo: Echo) -> None:
    client = echo("parameters")
    assert json.loads(_send(client).body) == {"name": "x"}
    assert json.loads(_send(client, weight=None).body) == {"name": "x", "weight": None}


def test_limits_are_not_enforced(echo: Echo) -> None:
    reply = echo("parameters").things.replace(
        "t", shelf_id="s", force=False, name="longer than three"
    )
    assert json.loads(reply.body) == {"name": "longer than three"}


def test_signature_has_path_then_required_then_body_query_headers(
    load: Callable[[str], ModuleType],
) -> None:
    load("parameters")
    from api_claude.resources.things import Things  # type: ignore[import-not-found]

    names = "self thing_id shelf_id name force weight colours created_at_gte x_room drawer options"
    assert " ".join(inspect.signature(Things.replace).parameters) == names


def test_misspelled_parameter_is_a_type_error(echo: Echo) -> None:
    with pytest.raises(TypeError, match="did you mean 'weight'"):
        _send(echo("parameters"), wieght=3)
