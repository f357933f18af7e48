"""The page classes that list methods return. A page fetches other pages only on request.

Each class of `cursor.py` exists in two versions: a synchronous one with `Paging` (`Page`,
`PageCursor`, ...) and an asynchronous one with `AsyncPaging`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import RequestError

from .cursor import (
    BidirectionalByCursor,
    ByCursor,
    ByIds,
    Paged,
    ReportByCursor,
    cursor_loop_error,
)

if TYPE_CHECKING:
    from api_claude_runtime.requests.call import Call

__all__ = (
    "AsyncBidirectionalPageCursor",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncReportPageCursor",
    "BidirectionalPageCursor",
    "Page",
    "PageCursor",
    "ReportPageCursor",
)

T = TypeVar("T")


class _PageIteration:
    """The state of an iteration over pages: the items left, and the cursors already used."""

    def __init__(self, limit: int | None) -> None:
        if limit is not None and limit < 0:
            raise RequestError(f"limit must be at least 0, not {limit}")
        self._left = limit
        self._seen: set[str] = set()

    def take(self, items: list[T]) -> list[T]:
        """Return the items of a page that the limit allows."""
        if self._left is None:
            return items
        items = items[: self._left]
        self._left -= len(items)
        return items

    def continues_after(self, page: Paged[Any]) -> bool:
        """Return whether to fetch the page after `page`.

        Raises:
            DecodeError: That page was already fetched.
        """
        if self._left is not None and self._left <= 0:
            return False
        for cursor in page.cursors():
            if cursor in self._seen:
                raise cursor_loop_error(cursor)
            self._seen.add(cursor)
        return True


class Paging(Generic[T]):
    """Methods that fetch further pages and block until they arrive."""

    if TYPE_CHECKING:
        data: list[T]
        _fetch: Callable[[Call], Any]
        _next_call: Callable[[], Call | None]

    def next_page(self) -> Self | None:
        """Fetch the next page; return `None` on the last page."""
        call = self._next_call()
        return None if call is None else self._fetch(call)

    def iter_all(self, limit: int | None = None) -> Iterator[T]:
        """Iterate over the items of this page and all later pages. Pages are fetched as needed.

        Args:
            limit: Maximum number of items. Default `None`: no limit.

        Raises:
            DecodeError: The cursor of the next page was already used for an earlier page.
            RequestError: `limit` is negative.
        """
        page: Any = self
        iteration = _PageIteration(limit)
        while page is not None:
            yield from iteration.take(page.data)
            page = page.next_page() if iteration.continues_after(page) else None


class AsyncPaging(Generic[T]):
    """Asynchronous version of `Paging`."""

    if TYPE_CHECKING:
        data: list[T]
        _fetch: Callable[[Call], Awaitable[Any]]
        _next_call: Callable[[], Call | None]

    async def next_page(self) -> Self | None:
        """Fetch the next page; return `None` on the last page."""
        call = self._next_call()
        return None if call is None else await self._fetch(call)

    async def iter_all(self, limit: int | None = None) -> AsyncIterator[T]:
        """Iterate over the items of this page and all later pages. Pages are fetched as needed.

        Args:
            limit: Maximum number of items. Default `None`: no limit.

        Raises:
            DecodeError: The cursor of the next page was already used for an earlier page.
            RequestError: `limit` is negative.
        """
        page: Any = self
        iteration = _PageIteration(limit)
        while page is not None:
            for item in iteration.take(page.data):
                yield item
            page = await page.next_page() if iteration.continues_after(page) else None


class Page(ByIds[T], Paging[T]):
    """One page of a list, with item ids as cursors.

    `data` has the items. `next_page()` fetches the next page. `iter_all()` iterates over the items
    of this page and all later pages.
    """


class AsyncPage(ByIds[T], AsyncPaging[T]):
    """Asynchronous version of `Page`."""


class PageCursor(ByCursor[T], Paging[T]):
    """One page of a list, with a cursor of the next page. See `Page` for the methods."""


class AsyncPageCursor(ByCursor[T], AsyncPaging[T]):
    """Asynchronous version of `PageCursor`."""


class ReportPageCursor(ReportByCursor[T], Paging[T]):
    """One page of a report, with the time `data_refreshed_at`. See `Page` for the methods."""


class AsyncReportPageCursor(ReportByCursor[T], AsyncPaging[T]):
    """Asynchronous version of `ReportPageCursor`."""


class BidirectionalPageCursor(BidirectionalByCursor[T], Paging[T]):
    """One page of a list, with cursors in both directions.

    It also has `previous_page()`. See `Page` for the other methods.
    """

    def previous_page(self) -> Self | None:
        """Fetch the previous page; return `None` on the first page."""
        call = self._previous_call()
        return None if call is None else self._fetch(call)


class AsyncBidirectionalPageCursor(BidirectionalByCursor[T], AsyncPaging[T]):
    """Asynchronous version of `BidirectionalPageCursor`."""

    async def previous_page(self) -> Self | None:
        """Fetch the previous page; return `None` on the first page."""
        call = self._previous_call()
        return None if call is None else await self._fetch(call)
