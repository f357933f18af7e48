"""Pages of a list: the items, and the way to the next page. Nothing is fetched unasked.

Each kind of `paged.py` is here twice: turned by `Paging` (`Page`, `PageCursor` ...), and by
`AsyncPaging`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from api_claude_runtime.errors.base import RequestError

from .cursor import BothWays, ByCursor, ByIds, Paged, ReportByCursor, looping

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


class _Walk:
    """How far a walk over pages has come: items left, and the cursors it has been at."""

    def __init__(self, limit: int | None) -> None:
        if limit is not None and limit < 0:
            raise RequestError(f"limit is {limit}: it counts items")
        self._left = limit
        self._seen: set[str] = set()

    def take(self, items: list[T]) -> list[T]:
        if self._left is None:
            return items
        items = items[: self._left]
        self._left -= len(items)
        return items

    def goes_on(self, page: Paged[Any]) -> bool:
        """Whether to ask for the page after this one.

        Raises:
            DecodeError: the walk has been there.
        """
        if self._left is not None and self._left <= 0:
            return False
        for cursor in page.cursors():
            if cursor in self._seen:
                raise looping(cursor)
            self._seen.add(cursor)
        return True


class Paging(Generic[T]):
    """Pages that are fetched by waiting for them."""

    if TYPE_CHECKING:
        data: list[T]
        _fetch: Callable[[Call], Any]
        _next_call: Callable[[], Call | None]

    def next_page(self) -> Self | None:
        """Fetch the page after this one; `None` when this is the last."""
        call = self._next_call()
        return None if call is None else self._fetch(call)

    def iter_all(self, limit: int | None = None) -> Iterator[T]:
        """The items of this page and of those after it, fetched as they are needed; at most
        `limit` items.

        Raises:
            DecodeError: a page leads back to an earlier one.
        """
        page: Any = self
        walk = _Walk(limit)
        while page is not None:
            yield from walk.take(page.data)
            page = page.next_page() if walk.goes_on(page) else None


class AsyncPaging(Generic[T]):
    """The same for asyncio: `await page.next_page()`, `async for item in page.iter_all()`."""

    if TYPE_CHECKING:
        data: list[T]
        _fetch: Callable[[Call], Awaitable[Any]]
        _next_call: Callable[[], Call | None]

    async def next_page(self) -> Self | None:
        """Fetch the page after this one; `None` when this is the last."""
        call = self._next_call()
        return None if call is None else await self._fetch(call)

    async def iter_all(self, limit: int | None = None) -> AsyncIterator[T]:
        """The items of this page and of those after it, fetched as they are needed; at most
        `limit` items.

        Raises:
            DecodeError: a page leads back to an earlier one.
        """
        page: Any = self
        walk = _Walk(limit)
        while page is not None:
            for item in walk.take(page.data):
                yield item
            page = await page.next_page() if walk.goes_on(page) else None


class Page(ByIds[T], Paging[T]):
    """One page: `data`, and `next_page()`. `iter_all()` walks on from here."""


class AsyncPage(ByIds[T], AsyncPaging[T]):
    """The same for asyncio."""


class PageCursor(ByCursor[T], Paging[T]):
    """One page: `data`, and `next_page()`. `iter_all()` walks on from here."""


class AsyncPageCursor(ByCursor[T], AsyncPaging[T]):
    """The same for asyncio."""


class ReportPageCursor(ReportByCursor[T], Paging[T]):
    """One page of a report: `data`, `data_refreshed_at`, and `next_page()`."""


class AsyncReportPageCursor(ReportByCursor[T], AsyncPaging[T]):
    """The same for asyncio."""


class BidirectionalPageCursor(BothWays[T], Paging[T]):
    """One page: `data`, `next_page()` and `previous_page()`. `iter_all()` walks on from here."""

    def previous_page(self) -> Self | None:
        """Fetch the page before this one; `None` when this is the first."""
        call = self._previous_call()
        return None if call is None else self._fetch(call)


class AsyncBidirectionalPageCursor(BothWays[T], AsyncPaging[T]):
    """The same for asyncio."""

    async def previous_page(self) -> Self | None:
        """Fetch the page before this one; `None` when this is the first."""
        call = self._previous_call()
        return None if call is None else await self._fetch(call)
