"""What a page holds, and which call is next. Pure: nothing is fetched here.

Paged                data, and the next call
|-- ByIds            neighbours by the ids of the first and last item
|-- ByCursor         the next page by a cursor
    |-- ReportByCursor       and when the data was brought up to date
    |-- BothWays     and the page before
"""

from __future__ import annotations

import dataclasses
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Generic, Self, TypeVar

from pydantic import Field

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.replies.reply import marked, reply_in
from api_claude_runtime.requests import query

if TYPE_CHECKING:
    from collections.abc import Callable

    from api_claude_runtime.requests.call import Call

T = TypeVar("T")
P = TypeVar("P", bound="Paged[Any]")


class Paged(APIModel, Generic[T]):
    """One page of a list."""

    __slots__ = ("_call", "_fetch")

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

    def checked(self) -> Self:
        """The page itself.

        Raises:
            DecodeError: the reply is none: it has no items, or a cursor that is no text.
        """
        reply = reply_in(self)
        if not isinstance(getattr(self, "data", None), list):
            raise marked(DecodeError("the reply is no page: it has no list of data"), reply)
        names = [name for name in type(self).model_fields if name.endswith(("_id", "_cursor"))]
        for cursor in (getattr(self, name) for name in names):
            if cursor is not None and not isinstance(cursor, str):
                text = f"the reply is no page: {cursor!r} is no cursor"
                raise marked(DecodeError(text), reply)
        return self

    def _next_call(self) -> Call | None:
        return self._moved(self._next_query())

    def _asked(self) -> dict[str, Any]:
        """What the list was asked for with."""
        if getattr(self, "_call", None) is None:
            raise LookupError("this page did not come straight from the client")
        return query.merged(self._call.query, self._call.options.get("extra_query"))

    def cursors(self) -> list[str]:
        """What the next page is asked for with; nothing on the last page."""
        return list((self._next_query() or {}).values())

    def _moved(self, cursor: dict[str, str] | None) -> Call | None:
        """The call of this page, but for its cursor."""
        if cursor is None:
            return None
        ((name, value),) = cursor.items()
        asked = self._asked()
        if asked.get(name) == value:
            raise looping(value)
        # `extra_query` would win over the cursor, and ask for the same page for ever.
        options = self._call.options.copy()
        options.pop("extra_query", None)
        return dataclasses.replace(self._call, query={**asked, **cursor}, options=options)


def bind(page: P, call: Call, fetch: Callable[[Call], Any]) -> P:
    """Store on a page the call that fetched it, and `fetch`, which fetches the next. Returns it."""
    # Past pydantic's __setattr__, which knows fields and not slots.
    object.__setattr__(page, "_call", call)
    object.__setattr__(page, "_fetch", fetch)
    return page


def looping(cursor: str) -> DecodeError:
    return DecodeError(f"the list leads back to {cursor!r}: walking on would never end")


class ByIds(Paged[T]):
    has_more: bool | None = None
    first_id: str | None = None
    last_id: str | None = None

    def _next_query(self) -> dict[str, str] | None:
        # Backward if the list was asked for with `before_id`.
        backward = bool(self._asked().get("before_id"))
        cursor = self.first_id if backward else self.last_id
        if self.has_more is False or not cursor:
            return None
        return {"before_id" if backward else "after_id": cursor}


class ByCursor(Paged[T]):
    # `next_page` on the wire, which is the name of the method.
    next_cursor: Annotated[str | None, Field(alias="next_page")] = None
    """What `page=` takes to ask for the next page; `None` on the last."""

    def _next_query(self) -> dict[str, str] | None:
        return {"page": self.next_cursor} if self.next_cursor else None


class ReportByCursor(ByCursor[T]):
    has_more: bool | None = None
    data_refreshed_at: datetime | None = None
    """When the data was brought up to date; `None` if the reply does not say."""

    def _next_query(self) -> dict[str, str] | None:
        return None if self.has_more is False else super()._next_query()


class BothWays(ByCursor[T]):
    previous_cursor: Annotated[str | None, Field(alias="prev_page")] = None
    """What `page=` takes to ask for the page before; `None` on the first."""

    def has_previous_page(self) -> bool:
        """Whether there is a page before this one."""
        return bool(self.previous_cursor)

    def _previous_call(self) -> Call | None:
        return self._moved({"page": self.previous_cursor} if self.previous_cursor else None)
