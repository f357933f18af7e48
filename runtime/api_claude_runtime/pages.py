"""Pages of a list: the items, and the way to the next page. Nothing is fetched unasked."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import DecodeError, RequestError
from .models import APIModel

if TYPE_CHECKING:
    from .call import Call

T = TypeVar("T")


def _checked(limit: int | None) -> int | None:
    if limit is not None and limit < 0:
        raise RequestError(f"limit is {limit}: it counts items")
    return limit


class _IdPage(APIModel, Generic[T]):
    """A page whose neighbours are found by the ids of its first and last item."""

    __slots__ = ("_call", "_turn")

    # Assigned here and not in the generated package, since every list of this kind has them.
    data: list[T]
    has_more: bool = False
    first_id: str | None = None
    last_id: str | None = None

    def has_next_page(self) -> bool:
        """Whether there is more in the direction of this list."""
        return self._next_query() is not None

    def _next_query(self) -> dict[str, str] | None:
        """The cursor of the next page: forward, or backward if the list was asked for with
        `before_id`.
        """
        backward = bool(self._call.query.get("before_id"))
        cursor = self.first_id if backward else self.last_id
        if not self.has_more or not cursor:
            return None
        return {"before_id" if backward else "after_id": cursor}

    def _next_call(self) -> Call | None:
        cursor = self._next_query()
        if cursor is None:
            return None
        ((name, value),) = cursor.items()
        if self._call.query.get(name) == value:
            raise DecodeError(f"page after {value!r} points to itself: walking on would never end")
        return dataclasses.replace(self._call, query={**self._call.query, **cursor})

    if TYPE_CHECKING:
        _call: Call


class Page(_IdPage[T]):
    """One page: `data`, and `next_page()`. `iter_all()` walks on from here."""

    if TYPE_CHECKING:
        _turn: Callable[[Call], Any]

    def next_page(self) -> Page[T] | None:
        """Fetch the page after this one; `None` when this is the last."""
        call = self._next_call()
        page: Page[T] | None = self._turn(call) if call is not None else None
        return page

    def iter_all(self, limit: int | None = None) -> Iterator[T]:
        """The items of this page and of those after it, fetched as they are needed; at most
        `limit` items.
        """
        page: Page[T] | None = self
        left = _checked(limit)
        while page is not None:
            items = page.data if left is None else page.data[:left]
            yield from items
            if left is not None:
                left -= len(items)
                if left <= 0:
                    return
            page = page.next_page()


class AsyncPage(_IdPage[T]):
    """The same for asyncio: `await page.next_page()`, `async for item in page.iter_all()`."""

    if TYPE_CHECKING:
        _turn: Callable[[Call], Awaitable[Any]]

    async def next_page(self) -> AsyncPage[T] | None:
        """Fetch the page after this one; `None` when this is the last."""
        call = self._next_call()
        page: AsyncPage[T] | None = await self._turn(call) if call is not None else None
        return page

    async def iter_all(self, limit: int | None = None) -> AsyncIterator[T]:
        """The items of this page and of those after it, fetched as they are needed; at most
        `limit` items.
        """
        page: AsyncPage[T] | None = self
        left = _checked(limit)
        while page is not None:
            items = page.data if left is None else page.data[:left]
            for item in items:
                yield item
            if left is not None:
                left -= len(items)
                if left <= 0:
                    return
            page = await page.next_page()
