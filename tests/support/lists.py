"""In-memory servers that return a list of ids in pages."""

from __future__ import annotations

from typing import Any

from pydantic_core import to_json

from api_claude import AsyncBidirectionalPageCursor, AsyncPage, BidirectionalPageCursor, Page
from api_claude.models import DeletedMessageBatch
from api_claude_runtime.pages.cursor import bind
from api_claude_runtime.replies import decode
from api_claude_runtime.requests.call import Call

IDS = [f"b{n}" for n in range(7)]


def reply(call: Call, size: int) -> dict[str, Any]:
    """Return the page of `IDS` that `call` requests, which excludes the item of the cursor."""
    after, before = call.query.get("after_id"), call.query.get("before_id")
    if before:
        found = IDS[: IDS.index(before)]
        ids, more = found[-size:], len(found) > size
    else:
        found = IDS[IDS.index(after) + 1 :] if after else IDS
        ids, more = found[:size], len(found) > size
    data = [{"id": each, "type": "message_batch_deleted"} for each in ids]
    first, last = (ids[0], ids[-1]) if ids else (None, None)
    return {"data": data, "has_more": more, "first_id": first, "last_id": last}


class Server:
    """A server of pages with `after_id` and `before_id` cursors. It records the calls."""

    def __init__(self, size: int = 3, **changes: Any) -> None:
        self.size = size
        self.changes = changes
        self.calls: list[Call] = []

    def _decode(self, cls: Any, call: Call, fetch: Any) -> Any:
        self.calls.append(call)
        page = decode.model(cls, to_json({**reply(call, self.size), **self.changes}))
        return bind(page, call, fetch)

    def page(self, call: Call | None = None) -> Page[DeletedMessageBatch]:
        page: Page[DeletedMessageBatch] = self._decode(
            Page[DeletedMessageBatch], call or Call("GET", "/v1/b"), self.page
        )
        return page

    async def apage(self, call: Call | None = None) -> AsyncPage[DeletedMessageBatch]:
        page: AsyncPage[DeletedMessageBatch] = self._decode(
            AsyncPage[DeletedMessageBatch], call or Call("GET", "/v1/b"), self.apage
        )
        return page


def cursor_reply(call: Call, size: int) -> dict[str, Any]:
    """Return the page of `IDS` for the cursor `page`, which is the index of its first item."""
    start = int(call.query.get("page") or 0)
    data = [{"id": each, "type": "message_batch_deleted"} for each in IDS[start : start + size]]
    more = start + size < len(IDS)
    return {
        "data": data,
        "next_page": str(start + size) if more else None,
        "prev_page": str(max(start - size, 0)) if start else None,
        "has_more": more,
    }


class CursorServer:
    """A server of pages of any kind with a `page` cursor. It records the calls."""

    def __init__(self, size: int = 3, **changes: Any) -> None:
        self.size = size
        self.changes = changes
        self.calls: list[Call] = []

    def _decode(self, cls: Any, call: Call, fetch: Any) -> Any:
        self.calls.append(call)
        page = decode.model(cls, to_json({**cursor_reply(call, self.size), **self.changes}))
        return bind(page, call, fetch)

    def page(self, kind: Any = BidirectionalPageCursor, call: Call | None = None) -> Any:
        cls = kind[DeletedMessageBatch]
        return self._decode(cls, call or Call("GET", "/v1/b"), lambda call: self.page(kind, call))

    async def apage(
        self, kind: Any = AsyncBidirectionalPageCursor, call: Call | None = None
    ) -> Any:
        cls = kind[DeletedMessageBatch]
        return self._decode(cls, call or Call("GET", "/v1/b"), lambda call: self.apage(kind, call))
