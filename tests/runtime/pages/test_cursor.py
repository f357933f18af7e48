"""Pages with cursors: forward, backward, and lists whose cursors form a loop."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from api_claude import (
    AsyncBidirectionalPageCursor,
    AsyncPageCursor,
    AsyncReportPageCursor,
    BidirectionalPageCursor,
    PageCursor,
    ReportPageCursor,
)
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.pages.cursor import decode_page
from api_claude_runtime.requests.call import Call
from support.lists import IDS, CursorServer
from support.streams import REPLY

KINDS = [PageCursor, ReportPageCursor, BidirectionalPageCursor]
ASYNC_KINDS = [AsyncPageCursor, AsyncReportPageCursor, AsyncBidirectionalPageCursor]


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


@pytest.mark.parametrize("kind", KINDS)
def test_next_page_reaches_the_end_of_the_list(kind: Any) -> None:
    server = CursorServer()
    page, seen = server.page(kind), []
    while page is not None:
        seen.append(ids(page.data))
        assert page.has_next_page() is (page.next_cursor is not None)
        page = page.next_page()
    assert seen == [IDS[:3], IDS[3:6], IDS[6:]]
    assert [call.query for call in server.calls] == [{}, {"page": "3"}, {"page": "6"}]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("limit", [None, 0, 2, 3, 4, 7, 100])
def test_iter_all_returns_all_items_up_to_the_limit(kind: Any, limit: int | None) -> None:
    server = CursorServer()
    assert ids(server.page(kind).iter_all(limit)) == IDS[:limit]
    # No page is fetched beyond the limit.
    needed = len(IDS[:limit])
    assert len(server.calls) == max(1, -(-needed // 3))


@pytest.mark.parametrize("kind", ASYNC_KINDS)
def test_async_pages_return_all_items(kind: Any) -> None:
    async def iterate() -> tuple[list[str], list[str], Any]:
        server = CursorServer()
        page = await server.apage(kind)
        following = await page.next_page()
        return [item.id async for item in page.iter_all()], ids(following.data), server

    items, second, server = asyncio.run(iterate())
    assert (items, second) == (IDS, IDS[3:6])
    assert len(server.calls) == 4


def test_previous_page_reaches_the_start_of_the_list() -> None:
    server = CursorServer()
    last = server.page(call=Call("GET", "/v1/b", query={"page": "6", "limit": 3}))
    assert last.has_previous_page()
    middle = last.previous_page()
    first = middle.previous_page()
    assert [ids(page.data) for page in (first, middle, last)] == [IDS[:3], IDS[3:6], IDS[6:]]
    assert not first.has_previous_page()
    assert first.previous_page() is None
    assert server.calls[1].query == {"page": "3", "limit": 3}


def test_async_previous_page_reaches_the_start_of_the_list() -> None:
    async def back() -> list[str]:
        server = CursorServer()
        last = await server.apage(call=Call("GET", "/v1/b", query={"page": "6"}))
        page = await (await last.previous_page()).previous_page()
        assert await page.previous_page() is None
        return ids(page.data)

    assert asyncio.run(back()) == IDS[:3]


def test_the_cursors_of_a_page_are_public() -> None:
    page = CursorServer().page()
    assert (page.next_cursor, page.previous_cursor) == ("3", None)
    assert page.model_dump(by_alias=True)["next_page"] == "3"


def test_a_report_has_the_time_of_the_last_data_refresh() -> None:
    page = CursorServer(data_refreshed_at="2026-01-02T03:04:05Z").page(ReportPageCursor)
    assert page.data_refreshed_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert CursorServer().page(ReportPageCursor).data_refreshed_at is None


def test_a_report_without_more_pages_ignores_its_cursor() -> None:
    page = CursorServer(has_more=False, next_page="3").page(ReportPageCursor)
    assert page.next_page() is None
    assert ids(page.iter_all()) == IDS[:3]


def test_a_report_without_has_more_follows_its_cursor() -> None:
    assert len(list(CursorServer(has_more=None).page(ReportPageCursor).iter_all())) == len(IDS)


def test_a_cursor_in_extra_query_applies_only_to_the_first_page() -> None:
    server = CursorServer()
    options: Any = {"extra_query": {"page": "0", "more": 1, "ids": "b"}}
    call = Call("GET", "/v1/b", query={"ids[]": ["a"]}, options=options)
    page = server.page(call=call)
    following = page.next_page()
    assert following._call.query == {"page": page.next_cursor, "more": 1, "ids": "b"}
    assert "extra_query" not in following._call.options


@pytest.mark.parametrize(
    "changes", [{"data": None}, {"data": {}}, {"next_page": {}}, {"next_page": 3}]
)
@pytest.mark.filterwarnings("ignore::api_claude_runtime.replies.warning.ReplyShapeWarning")
def test_a_response_that_is_not_a_page_is_an_error(changes: dict[str, Any]) -> None:
    body = json.dumps({"data": [], "next_page": None, **changes}).encode()
    with pytest.raises(DecodeError, match="is not a page") as caught:
        decode_page(PageCursor, body, REPLY)
    assert (caught.value.body, caught.value.request_id) == (body, "req_1")


def test_a_copied_page_cannot_fetch_the_next_page() -> None:
    page = CursorServer().page(PageCursor).model_copy()
    with pytest.raises(LookupError, match="not returned by a client method"):
        page.next_page()


def test_a_page_with_its_own_cursor_as_next_is_an_error() -> None:
    server = CursorServer(next_page="3", has_more=True)
    second = server.page().next_page()
    with pytest.raises(DecodeError, match="its cursor '3' was already used"):
        second.next_page()


class LoopingServer(CursorServer):
    """A list whose pages form an endless loop, in which no page points to itself."""

    def _decode(self, cls: Any, call: Call, turn: Any) -> Any:
        following = {"0": "3", "3": "6", "6": "0"}[call.query.get("page", "0")]
        self.changes = {"next_page": following, "has_more": True}
        return super()._decode(cls, call, turn)


@pytest.mark.parametrize("kind", KINDS)
def test_a_loop_of_pages_is_an_error(kind: Any) -> None:
    server = LoopingServer()
    with pytest.raises(DecodeError, match="its cursor '3' was already used"):
        list(server.page(kind).iter_all())
    assert len(server.calls) == 4


@pytest.mark.parametrize("kind", ASYNC_KINDS)
def test_an_async_loop_of_pages_is_an_error(kind: Any) -> None:
    async def iterate() -> None:
        async for _ in (await LoopingServer().apage(kind)).iter_all():
            pass

    with pytest.raises(DecodeError, match="its cursor '3' was already used"):
        asyncio.run(iterate())


def test_a_loop_of_pages_beyond_the_limit_is_not_an_error() -> None:
    assert len(list(LoopingServer().page(PageCursor).iter_all(8))) == 8
