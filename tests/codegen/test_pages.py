"""Lists: four kinds of pages with their cursors. The spec may omit the schema of a page."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.pages import async_page
from api_claude_runtime.pages import page as sync_page
from codegen.problems import Problems
from codegen.spec.load import load as bundled

Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]
Reply = tuple[int, str, bytes]

SPEC = Path(__file__).parent / "specs" / "pages"
NOTHING = {"has_more": False, "first_id": None, "last_id": None, "next_page": None}
# Method -> kind, item type, fields that announce a next page, and the URL of that next page. The
# spec has the schema of the page only for the last method.
LISTS: dict[str, tuple[str, str, dict[str, Any], str]] = {
    "birds": ("Page", "Bird", {"has_more": True, "last_id": "a"}, "/v1/birds?after_id=a"),
    "eggs": ("PageCursor", "Egg", {"next_page": "2"}, "/v1/eggs?page=2"),
    "counts": (
        "ReportPageCursor",
        "Count",
        {"has_more": True, "next_page": "2"},
        "/v1/counts?page=2",
    ),
    "trips": ("BidirectionalPageCursor", "Flight", {"next_page": "2"}, "/v1/trips?page=2"),
    "nests": ("PageCursor", "Nest", {"next_page": "2"}, "/v1/nests?page=2"),
}


def _page(*items: Any, **envelope: Any) -> Reply:
    data = [{"id": item, "type": "flight"} if isinstance(item, str) else item for item in items]
    body = {"data": data, **NOTHING, **envelope}
    return 200, "application/json", json.dumps(body).encode()


def _list(client: Any, name: str) -> Callable[..., Any]:
    method: Callable[..., Any] = getattr(client.birds, "list" if name == "birds" else name)
    return method


@pytest.mark.parametrize("name", LISTS)
def test_page_kind_and_next_page(connect: Connect, server: Any, name: str) -> None:
    kind, item, envelope, second = LISTS[name]
    client, run = connect("pages", _page("a", **envelope), _page("b"))
    page = run(_list(client, name)())
    if type(client).__name__ == "AsyncClient":
        assert isinstance(page, getattr(async_page, f"Async{kind}"))
    else:
        assert isinstance(page, getattr(sync_page, kind))
    assert [(type(each).__name__, each.id) for each in page.data] == [(item, "a")]
    after = run(page.next_page())
    assert (type(after), after.data[0].id) == (type(page), "b")
    assert server.requests[-1].rest == second
    assert run(after.next_page()) is None
    assert len(server.requests) == 2


@pytest.mark.parametrize("name", LISTS)
def test_iter_all_yields_every_item(connect: Connect, name: str) -> None:
    client, run = connect("pages", _page("a", "b", **LISTS[name][2]), _page("c"))
    page = run(_list(client, name)())
    assert [item.id for item in run(page.iter_all())] == ["a", "b", "c"]


def test_next_page_keeps_the_rest_of_the_query(connect: Connect, server: Any) -> None:
    client, run = connect("pages", _page("a", next_page="2"), _page("b"))
    run(run(client.birds.eggs(colour="blue")).next_page())
    assert server.requests[-1].rest == "/v1/eggs?colour=blue&page=2"


def test_previous_page(connect: Connect, server: Any) -> None:
    client, run = connect("pages", _page("b", next_page="3", prev_page="1"), _page("a"))
    page = run(client.birds.trips(colour="blue"))
    assert page.has_previous_page()
    before = run(page.previous_page())
    assert [trip.id for trip in before.data] == ["a"]
    assert server.requests[-1].rest == "/v1/trips?colour=blue&page=1"
    assert run(before.previous_page()) is None
    assert len(server.requests) == 2


def test_items_of_a_union(connect: Connect) -> None:
    dive = {"type": "dive", "metres": 9}
    client, run = connect("pages", _page("a", {"type": "swim", "id": "b"}, dive))
    data = run(client.birds.trips()).data
    assert [type(trip).__name__ for trip in data] == ["Flight", "Swim", "Unknown"]
    assert data[2].model_dump() == dive


@pytest.mark.parametrize(
    "envelope, expected",
    [
        ({"data_refreshed_at": "2026-01-02T03:04:05Z"}, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ({"data_refreshed_at": None}, None),
        ({}, None),
    ],
    ids=["given", "null", "absent"],
)
def test_report_has_its_refresh_time(
    connect: Connect, envelope: dict[str, Any], expected: datetime | None
) -> None:
    client, run = connect("pages", _page("a", **envelope))
    assert run(client.birds.counts()).data_refreshed_at == expected


def test_two_lists_of_the_same_kind_and_item(connect: Connect) -> None:
    client, run = connect("pages", _page("a"), _page("b"))
    assert type(run(client.birds.list())) is type(run(client.birds.rare()))


def test_no_types_are_generated_for_page_schemas(load: Callable[[str], ModuleType]) -> None:
    """Pages are classes of the runtime, whether or not the spec has a schema for them."""
    names = {"Bird", "Count", "Egg", "Flight", "Nest", "Swim", "Trip"}
    assert set(load("pages").models.__all__) == names


def test_preload_builds_item_types(load: Callable[[str], ModuleType]) -> None:
    package: Any = load("pages")
    package.preload("birds")
    assert package.models.Bird.__pydantic_complete__
    assert package.models.Egg.__pydantic_complete__


@pytest.mark.parametrize(
    "path, required, optional",
    [
        ("birds", {"data", "has_more", "first_id", "last_id"}, set()),
        ("eggs", {"data", "next_page"}, set()),
        ("counts", {"data", "has_more", "next_page"}, {"data_refreshed_at"}),
        ("trips", {"data", "next_page", "prev_page"}, set()),
    ],
)
def test_bundle_contains_page_schemas(path: str, required: set[str], optional: set[str]) -> None:
    document = bundled(SPEC, Problems()).document
    reply = document["paths"][f"/v1/{path}"]["get"]["responses"]["200"]["content"]
    name = reply["application/json"]["schema"]["$ref"].rpartition("/")[2]
    schema = document["components"]["schemas"][name]
    assert set(schema["required"]) == required
    assert set(schema["properties"]) == required | optional
