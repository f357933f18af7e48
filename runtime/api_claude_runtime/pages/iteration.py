"""`PageIteration`: the state of an iteration over the items of several pages."""

from __future__ import annotations

from typing import Any, TypeVar

from api_claude_runtime.errors.base import RequestError

from .cursor import Paged, cursor_loop_error

T = TypeVar("T")


class PageIteration:
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
