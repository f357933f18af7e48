"""Two stabilities that differ: in the type of the reply, in what only the GA method takes."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

Either = Callable[..., tuple[Any, Callable[[Any], Any]]]
JSON = "application/json"
GA = (200, JSON, b'{"id": "a"}')
BETA = (200, JSON, b'{"id": {"row": 1}}')
GA_PAGE = (200, JSON, b'{"data": [{"id": "a"}], "next_page": "2"}')
BETA_PAGE = (200, JSON, b'{"data": [{"id": {"row": 1}}], "next_page": "2"}')
LAST_BETA_PAGE = (200, JSON, b'{"data": [{"id": {"row": 2}}], "next_page": null}')


def test_reply_of_each(either: Either) -> None:
    # A reply of the other type would be a warning, which is an error here.
    client, done = either("stability", GA, BETA)
    seat, beta = done(client.seats.create()), done(client.beta.seats.create())
    assert (type(seat).__name__, seat.id) == ("Seat", "a")
    assert (type(beta).__name__, beta.id.row) == ("BetaSeat", 1)


def test_reply_of_each_may_be_of_another_kind(either: Either) -> None:
    """An object for one, a union for the other."""
    client, done = either("stability", GA, (200, JSON, b'{"type": "lounge"}'))
    assert type(done(client.seats.clear())).__name__ == "Seat"
    assert type(done(client.beta.seats.clear())).__name__ == "Lounge"


def test_page_of_each(either: Either) -> None:
    client, done = either("stability", GA_PAGE, BETA_PAGE, LAST_BETA_PAGE)
    assert [type(seat).__name__ for seat in done(client.seats.list()).data] == ["Seat"]
    page = done(client.beta.seats.list())
    seats = done(page.iter_all())
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


def test_both_types_are_loaded_ahead(load: Callable[[str], ModuleType]) -> None:
    package: Any = load("stability")
    package.preload("seats")
    assert package.models.Seat.__pydantic_complete__
    assert package.models.BetaSeat.__pydantic_complete__


def test_parameter_of_the_ga_method_alone(either: Either, server: Any) -> None:
    client, done = either("stability", GA_PAGE, GA)
    done(client.seats.list(colour="red", row="1"))
    assert server.requests[-1].rest == "/v1/seats?colour=red&row=1"
    done(client.seats.create(x_draft="yes"))
    assert server.requests[-1].header("x-draft") == "yes"
    with pytest.raises(TypeError, match="'colour'"):
        done(client.beta.seats.list(colour="red"))
    with pytest.raises(TypeError, match="'x_draft'"):
        done(client.beta.seats.create(x_draft="yes"))
    assert len(server.requests) == 2


def test_signatures(load: Callable[[str], ModuleType]) -> None:
    client = load("stability").Client(auth_token="test")
    assert list(inspect.signature(client.seats.list).parameters) == ["colour", "row", "options"]
    assert list(inspect.signature(client.beta.seats.list).parameters) == ["row", "betas", "options"]
