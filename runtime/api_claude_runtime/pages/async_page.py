"""The page classes that list methods return. A page fetches other pages only on request.

Each is a class of `cursor.py` with the methods of `AsyncPaging`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .cursor import BidirectionalByCursor, ByCursor, ByIds, ReportByCursor
from .iteration import PageIteration

if TYPE_CHECKING:
    from api_claude_runtime.requests.call import Call

__all__ = (
    "AsyncBidirectionalPageCursor",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncReportPageCursor",
)

T = TypeVar("T")


class AsyncPaging(Generic[T]):
    """Methods that fetch further pages."""

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
        iteration = PageIteration(limit)
        while page is not None:
            for item in iteration.take(page.data):
                yield item
            page = await page.next_page() if iteration.continues_after(page) else None


class AsyncPage(ByIds[T], AsyncPaging[T]):
    """One page of a list, with item ids as cursors.

    `data` has the items. `next_page()` fetches the next page. `iter_all()` iterates over the items
    of this page and all later pages.
    """


class AsyncPageCursor(ByCursor[T], AsyncPaging[T]):
    """One page of a list, with a cursor of the next page. See `AsyncPage` for the methods."""


class AsyncReportPageCursor(ReportByCursor[T], AsyncPaging[T]):
    """One page of a report, with the time `data_refreshed_at`. See `AsyncPage` for the methods."""


class AsyncBidirectionalPageCursor(BidirectionalByCursor[T], AsyncPaging[T]):
    """One page of a list, with cursors in both directions.

    It also has `previous_page()`. See `AsyncPage` for the other methods.
    """

    async def previous_page(self) -> Self | None:
        """Fetch the previous page; return `None` on the first page."""
        call = self._previous_call()
        return None if call is None else await self._fetch(call)
