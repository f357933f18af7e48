"""The data of a page, and the call that fetches the next page. No I/O happens here.

Paged                           the items, and the next call
|-- ByIds                       the next page is found by the id of the first or last item
|-- ByCursor                    the next page is found by a cursor
    |-- ReportByCursor          also has the time of the last data refresh
    |-- BidirectionalByCursor   also has a cursor of the previous page
"""

from __future__ import annotations

import dataclasses
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeVar

from pydantic import Field

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.replies.reply import with_attempts
from api_claude_runtime.requests import query

from .iteration_advice import IterationAdvice

if TYPE_CHECKING:
    from collections.abc import Callable

    from api_claude_runtime.replies.reply import Reply
    from api_claude_runtime.requests.call import Call

T = TypeVar("T")
P = TypeVar("P", bound="Paged[Any]")


class Paged(IterationAdvice, APIModel, Generic[T]):
    """Base class of one page of a list."""

    __slots__ = ("_call", "_fetch")

    # Defined here and not in the generated package because every list has it.
    data: list[T]

    if TYPE_CHECKING:
        _call: Call

    def has_next_page(self) -> bool:
        """Return whether there is another page in the direction of this list."""
        return self._next_query() is not None

    def _next_query(self) -> dict[str, str] | None:
        """Return the query parameter of the next page; `None` on the last page."""
        raise NotImplementedError

    def _next_call(self) -> Call | None:
        return self._call_for(self._next_query())

    def _sent_query(self) -> dict[str, Any]:
        """Return the query that this page was requested with."""
        if getattr(self, "_call", None) is None:
            raise LookupError(
                "cannot fetch pages from this page: it was not returned by a client method"
            )
        return query.merged(self._call.query, self._call.options.get("extra_query"))

    def cursors(self) -> list[str]:
        """Return the cursor of the next page in a list; an empty list on the last page."""
        return list((self._next_query() or {}).values())

    def _call_for(self, cursor: dict[str, str] | None) -> Call | None:
        """Return the call of this page with another cursor; `None` without a cursor."""
        if cursor is None:
            return None
        ((name, value),) = cursor.items()
        sent = self._sent_query()
        if sent.get(name) == value:
            raise cursor_loop_error(value)
        # `extra_query` would override the cursor and request the same page again.
        options = self._call.options.copy()
        options.pop("extra_query", None)
        return dataclasses.replace(self._call, query={**sent, **cursor}, options=options)


def _problem_of(page: Paged[Any]) -> str | None:
    """Return why a response is not a page; `None` if it is one."""
    if not isinstance(getattr(page, "data", None), list):
        return "it has no list `data`"
    names = [name for name in type(page).model_fields if name.endswith(("_id", "_cursor"))]
    for cursor in (getattr(page, name) for name in names):
        if cursor is not None and not isinstance(cursor, str):
            return f"a cursor must be a string, not {shown(cursor)}"
    return None


def decode_page(cls: type[P], body: bytes, reply: Reply) -> P:
    """Decode a JSON body to a page.

    Raises:
        DecodeError: The response has no list `data`, or a cursor that is not a string.
    """
    page = decode.model(cls, body, reply)
    if problem := _problem_of(page):
        text = f"the response is not a page: {problem}"
        error = DecodeError(text, body=body, request_id=reply.request_id)
        raise with_attempts(error, reply)
    return page


def bind(page: P, call: Call, fetch: Callable[[Call], Any]) -> P:
    """Store `call`, which fetched the page, and `fetch`, which fetches others. Return the page."""
    # pydantic's __setattr__ does not support slots.
    object.__setattr__(page, "_call", call)
    object.__setattr__(page, "_fetch", fetch)
    return page


def cursor_loop_error(cursor: str) -> DecodeError:
    """Return the error for a list that repeats a cursor."""
    return DecodeError(
        f"cannot fetch the next page: its cursor {cursor!r} was already used for an earlier page,"
        " so iteration would never end"
    )


class ByIds(Paged[T]):
    """A page with the ids of its first and last item as cursors."""

    has_more: bool | None = None
    first_id: str | None = None
    last_id: str | None = None

    def _next_query(self) -> dict[str, str] | None:
        # The list goes backward if it was requested with `before_id`.
        backward = bool(self._sent_query().get("before_id"))
        cursor = self.first_id if backward else self.last_id
        if self.has_more is False or not cursor:
            return None
        return {"before_id" if backward else "after_id": cursor}


class ByCursor(Paged[T]):
    """A page with a cursor of the next page."""

    # Renamed because the JSON name `next_page` is the name of a method.
    next_cursor: Annotated[str | None, Field(alias="next_page")] = None
    """The value of `page=` that requests the next page; `None` on the last page."""

    def _next_query(self) -> dict[str, str] | None:
        return {"page": self.next_cursor} if self.next_cursor else None


class ReportByCursor(ByCursor[T]):
    """A page of a report."""

    has_more: bool | None = None
    data_refreshed_at: datetime | None = None
    """Time of the last data refresh; `None` if the response does not have it."""

    def _next_query(self) -> dict[str, str] | None:
        return None if self.has_more is False else super()._next_query()


class BidirectionalByCursor(ByCursor[T]):
    """A page with cursors of the next and the previous page."""

    previous_cursor: Annotated[str | None, Field(alias="prev_page")] = None
    """The value of `page=` that requests the previous page; `None` on the first page."""

    def has_previous_page(self) -> bool:
        """Return whether there is a page before this one."""
        return bool(self.previous_cursor)

    def _previous_call(self) -> Call | None:
        return self._call_for({"page": self.previous_cursor} if self.previous_cursor else None)
