"""Pages of an in-memory list: which pages are fetched, and when."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude import Page
from api_claude.models import DeletedMessageBatch
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.requests.call import OMIT, Call
from support.lists import IDS, Server


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


def test_a_page_has_typed_items_and_has_next_page() -> None:
    page = Server().page()
    assert isinstance(page.data[0], DeletedMessageBatch)
    assert ids(page.data) == IDS[:3]
    assert page.has_next_page()


def test_next_page_reaches_the_end_of_the_list() -> None:
    server = Server()
    page: Page[DeletedMessageBatch] | None = server.page()
    seen = []
    while page is not None:
        seen.append(ids(page.data))
        page = page.next_page()
    assert seen == [IDS[:3], IDS[3:6], IDS[6:]]
    assert [call.query for call in server.calls] == [{}, {"after_id": "b2"}, {"after_id": "b5"}]


def test_next_page_keeps_all_other_arguments_of_the_call() -> None:
    server = Server()
    call = Call(
        "GET",
        "/v1/b",
        query={"limit": 3, "after_id": OMIT},
        headers={"x": "y"},
        options={"timeout": 9},
    )
    server.page(call).next_page()
    second_call = server.calls[1]
    assert (second_call.path, second_call.query) == ("/v1/b", {"limit": 3, "after_id": "b2"})
    assert (second_call.headers, second_call.options) == ({"x": "y"}, {"timeout": 9})
    assert call.query == {"limit": 3, "after_id": OMIT}


def test_a_list_requested_with_before_id_goes_backward() -> None:
    server = Server()
    page = server.page(Call("GET", "/v1/b", query={"before_id": "b6"}))
    assert ids(page.iter_all()) == ["b3", "b4", "b5", "b0", "b1", "b2"]
    assert [call.query for call in server.calls[1:]] == [{"before_id": "b3"}]


@pytest.mark.parametrize(
    "changes", [{"has_more": False}, {"last_id": None}, {"data": [], "last_id": None}]
)
def test_the_last_page_has_no_next_page_and_sends_no_request(changes: dict[str, Any]) -> None:
    server = Server(**changes)
    page = server.page()
    assert not page.has_next_page()
    assert page.next_page() is None
    assert len(server.calls) == 1


def test_a_page_with_its_own_cursor_as_next_is_an_error() -> None:
    server = Server(has_more=True, last_id="b2")
    with pytest.raises(DecodeError, match="was already used for an earlier page"):
        list(server.page().iter_all())
    assert len(server.calls) == 2


@pytest.mark.parametrize(
    "limit,found,calls",
    [(None, 7, 3), (0, 0, 1), (1, 1, 1), (3, 3, 1), (4, 4, 2), (6, 6, 2), (7, 7, 3), (99, 7, 3)],
)
def test_no_page_is_fetched_beyond_the_limit(limit: int | None, found: int, calls: int) -> None:
    server = Server()
    assert ids(server.page().iter_all(limit)) == IDS[:found]
    assert len(server.calls) == calls

    async def iterate() -> list[str]:
        page = await server.apage()
        return [item.id async for item in page.iter_all(limit)]

    server.calls.clear()
    assert asyncio.run(iterate()) == IDS[:found]
    assert len(server.calls) == calls


def test_pages_are_fetched_only_when_needed() -> None:
    server = Server()
    items = server.page().iter_all()
    for _ in range(3):
        next(items)
    assert len(server.calls) == 1
    next(items)
    assert len(server.calls) == 2


def test_async_next_page_reaches_the_end_of_the_list() -> None:
    server = Server()

    async def iterate() -> tuple[list[str], object]:
        second = await (await server.apage()).next_page()
        assert second is not None
        third = await second.next_page()
        assert third is not None
        return ids(second.data) + ids(third.data), await third.next_page()

    assert asyncio.run(iterate()) == (IDS[3:], None)
    assert [call.query for call in server.calls] == [{}, {"after_id": "b2"}, {"after_id": "b5"}]


def test_an_async_page_with_its_own_cursor_as_next_is_an_error() -> None:
    server = Server(has_more=True, last_id="b2")

    async def iterate() -> None:
        page = await server.apage()
        async for _ in page.iter_all():
            pass

    with pytest.raises(DecodeError, match="was already used for an earlier page"):
        asyncio.run(iterate())
