"""GA and beta methods with different response types, and parameters that only GA has."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
JSON = "application/json"
GA = (200, JSON, b'{"id": "a"}')
BETA = (200, JSON, b'{"id": {"row": 1}}')
GA_PAGE = (200, JSON, b'{"data": [{"id": "a"}], "next_page": "2"}')
BETA_PAGE = (200, JSON, b'{"data": [{"id": {"row": 1}}], "next_page": "2"}')
LAST_BETA_PAGE = (200, JSON, b'{"data": [{"id": {"row": 2}}], "next_page": null}')


def test_response_types_of_ga_and_beta(connect: Connect) -> None:
    # The wrong type would give a warning, and tests turn warnings into errors.
    client, run = connect("stability", GA, BETA)
    seat, beta = run(client.seats.create()), run(client.beta.seats.create())
    assert (type(seat).__name__, seat.id) == ("Seat", "a")
    assert (type(beta).__name__, beta.id.row) == ("BetaSeat", 1)


def test_ga_response_is_an_object_and_beta_response_a_union(connect: Connect) -> None:
    client, run = connect("stability", GA, (200, JSON, b'{"type": "lounge"}'))
    assert type(run(client.seats.clear())).__name__ == "Seat"
    assert type(run(client.beta.seats.clear())).__name__ == "Lounge"


def test_page_items_of_ga_and_beta(connect: Connect) -> None:
    client, run = connect("stability", GA_PAGE, BETA_PAGE, LAST_BETA_PAGE)
    assert [type(seat).__name__ for seat in run(client.seats.list()).data] == ["Seat"]
    page = run(client.beta.seats.list())
    seats = run(page.iter_all())
    assert [(type(seat).__name__, seat.id.row) for seat in seats] == [
        ("BetaSeat", 1),
        ("BetaSeat", 2),
    ]


def test_annotations(load: Callable[[str], ModuleType]) -> None:
    client = load("stability").AsyncClient(auth_token="test")
    seats, beta = client.seats, client.beta.seats
    assert inspect.signature(seats.create).return_annotation == "Seat"
    assert inspect.signature(beta.create).return_annotation == "BetaSeat"
    assert inspect.signature(seats.list).return_annotation == "AsyncPageCursor[Seat]"
    assert inspect.signature(beta.list).return_annotation == "AsyncPageCursor[BetaSeat]"


def test_preload_builds_both_types(load: Callable[[str], ModuleType]) -> None:
    package: Any = load("stability")
    package.preload("seats")
    assert package.models.Seat.__pydantic_complete__
    assert package.models.BetaSeat.__pydantic_complete__


def test_beta_method_has_no_ga_only_parameters(connect: Connect, server: Any) -> None:
    client, run = connect("stability", GA_PAGE, GA)
    run(client.seats.list(colour="red", row="1"))
    assert server.requests[-1].rest == "/v1/seats?colour=red&row=1"
    run(client.seats.create(x_draft="yes"))
    assert server.requests[-1].header("x-draft") == "yes"
    with pytest.raises(TypeError, match="'colour'"):
        run(client.beta.seats.list(colour="red"))
    with pytest.raises(TypeError, match="'x_draft'"):
        run(client.beta.seats.create(x_draft="yes"))
    assert len(server.requests) == 2


def test_signatures(load: Callable[[str], ModuleType]) -> None:
    client = load("stability").Client(auth_token="test")
    assert list(inspect.signature(client.seats.list).parameters) == ["colour", "row", "options"]
    assert list(inspect.signature(client.beta.seats.list).parameters) == ["row", "betas", "options"]
