"""Pages of a list: the items, and the way to the next page. Nothing is fetched unasked.

    Paged                data, and which call is next
    |-- ByIds            neighbours by the ids of the first and last item
    |-- ByCursor         the next page by a cursor
    |   |-- Report       and when the data was brought up to date
    |   |-- BothWays     and the page before

Each is there twice: turned by `Turning` (`Page`, `PageCursor` ...), or by `AsyncTurning`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Generic, Self, TypeVar

from pydantic import Field

from .errors import DecodeError, RequestError
from .models import APIModel

if TYPE_CHECKING:
    from .call import Call

T = TypeVar("T")


class Paged(APIModel, Generic[T]):
    """One page of a list."""

    __slots__ = ("_call", "_turn")

    # Assigned here and not in the generated package, since every list has them.
    data: list[T]

    if TYPE_CHECKING:
        _call: Call

    def has_next_page(self) -> bool:
        """Whether there is more in the direction of this list."""
        return self._next_query() is not None

    def _next_query(self) -> dict[str, str] | None:
        """The query parameter that asks for the next page."""
        raise NotImplementedError

    def _next_call(self) -> Call | None:
        return self._moved(self._next_query())

    def cursors(self) -> list[str]:
        """What the next page is asked for with; nothing on the last page."""
        return list((self._next_query() or {}).values())

    def _moved(self, cursor: dict[str, str] | None) -> Call | None:
        """The call of this page, but for its cursor."""
        if cursor is None:
            return None
        ((name, value),) = cursor.items()
        if self._call.query.get(name) == value:
            raise looping(value)
        return dataclasses.replace(self._call, query={**self._call.query, **cursor})


def looping(cursor: str) -> DecodeError:
    return DecodeError(f"the list leads back to {cursor!r}: walking on would never end")


class ByIds(Paged[T]):
    has_more: bool = False
    first_id: str | None = None
    last_id: str | None = None

    def _next_query(self) -> dict[str, str] | None:
        # Backward if the list was asked for with `before_id`.
        backward = bool(self._call.query.get("before_id"))
        cursor = self.first_id if backward else self.last_id
        if not self.has_more or not cursor:
            return None
        return {"before_id" if backward else "after_id": cursor}


class ByCursor(Paged[T]):
    # `next_page` on the wire, which is the name of the method.
    next_cursor: Annotated[str | None, Field(alias="next_page")] = None
    """What `page=` takes to ask for the next page; `None` on the last."""

    def _next_query(self) -> dict[str, str] | None:
        return {"page": self.next_cursor} if self.next_cursor else None


class Report(ByCursor[T]):
    has_more: bool = False
    data_refreshed_at: datetime | None = None
    """When the data was brought up to date; `None` if the reply does not say."""

    def _next_query(self) -> dict[str, str] | None:
        return super()._next_query() if self.has_more else None


class BothWays(ByCursor[T]):
    previous_cursor: Annotated[str | None, Field(alias="prev_page")] = None
    """What `page=` takes to ask for the page before; `None` on the first."""

    def has_previous_page(self) -> bool:
        """Whether there is a page before this one."""
        return bool(self.previous_cursor)

    def _previous_call(self) -> Call | None:
        return self._moved({"page": self.previous_cursor} if self.previous_cursor else None)


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


class Turning(Generic[T]):
    """Pages that are fetched by waiting for them."""

    if TYPE_CHECKING:
        data: list[T]
        _turn: Callable[[Call], Any]
        _next_call: Callable[[], Call | None]

    def next_page(self) -> Self | None:
        """Fetch the page after this one; `None` when this is the last."""
        call = self._next_call()
        return None if call is None else self._turn(call)

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


class AsyncTurning(Generic[T]):
    """The same for asyncio: `await page.next_page()`, `async for item in page.iter_all()`."""

    if TYPE_CHECKING:
        data: list[T]
        _turn: Callable[[Call], Awaitable[Any]]
        _next_call: Callable[[], Call | None]

    async def next_page(self) -> Self | None:
        """Fetch the page after this one; `None` when this is the last."""
        call = self._next_call()
        return None if call is None else await self._turn(call)

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


class Page(ByIds[T], Turning[T]):
    """One page: `data`, and `next_page()`. `iter_all()` walks on from here."""


class AsyncPage(ByIds[T], AsyncTurning[T]):
    """The same for asyncio."""


class PageCursor(ByCursor[T], Turning[T]):
    """One page: `data`, and `next_page()`. `iter_all()` walks on from here."""


class AsyncPageCursor(ByCursor[T], AsyncTurning[T]):
    """The same for asyncio."""


class ReportPageCursor(Report[T], Turning[T]):
    """One page of a report: `data`, `data_refreshed_at`, and `next_page()`."""


class AsyncReportPageCursor(Report[T], AsyncTurning[T]):
    """The same for asyncio."""


class BidirectionalPageCursor(BothWays[T], Turning[T]):
    """One page: `data`, `next_page()` and `previous_page()`. `iter_all()` walks on from here."""

    def previous_page(self) -> Self | None:
        """Fetch the page before this one; `None` when this is the first."""
        call = self._previous_call()
        return None if call is None else self._turn(call)


class AsyncBidirectionalPageCursor(BothWays[T], AsyncTurning[T]):
    """The same for asyncio."""

    async def previous_page(self) -> Self | None:
        """Fetch the page before this one; `None` when this is the first."""
        call = self._previous_call()
        return None if call is None else await self._turn(call)
