# Made from async_page.py by `nox -s codegen`. Do not edit.
"""The page classes that list methods return. A page fetches other pages only on request.

Each is a class of `cursor.py` with the methods of `Paging`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .cursor import BidirectionalByCursor, ByCursor, ByIds, ReportByCursor
from .iteration import PageIteration

if TYPE_CHECKING:
    from api_claude_runtime.requests.call import Call

__all__ = ("BidirectionalPageCursor", "Page", "PageCursor", "ReportPageCursor")

T = TypeVar("T")


class Paging(Generic[T]):
    """Methods that fetch further pages."""

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
        iteration = PageIteration(limit)
        while page is not None:
            yield from iteration.take(page.data)
            page = page.next_page() if iteration.continues_after(page) else None


class Page(ByIds[T], Paging[T]):
    """One page of a list, with item ids as cursors.

    `data` has the items. `next_page()` fetches the next page. `iter_all()` iterates over the items
    of this page and all later pages.
    """


class PageCursor(ByCursor[T], Paging[T]):
    """One page of a list, with a cursor of the next page. See `Page` for the methods."""


class ReportPageCursor(ReportByCursor[T], Paging[T]):
    """One page of a report, with the time `data_refreshed_at`. See `Page` for the methods."""


class BidirectionalPageCursor(BidirectionalByCursor[T], Paging[T]):
    """One page of a list, with cursors in both directions.

    It also has `previous_page()`. See `Page` for the other methods.
    """

    def previous_page(self) -> Self | None:
        """Fetch the previous page; return `None` on the first page."""
        call = self._previous_call()
        return None if call is None else self._fetch(call)
