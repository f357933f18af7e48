"""Streams and pages with the methods of the official package."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Self

from api_claude_runtime.helpers.output.output import Output

from .errors import official_errors
from .message_events import DerivedEvents, TextEvent
from .missing import missing
from .parsed_output import text_in_message, with_parsed_output
from .raw_response import APIResponse
from .values import official


class AsyncOfficialStream:
    """A stream of events or lines: an iterator. `with` closes it at the end of the block."""

    def __init__(self, stream: Any, values: AsyncIterator[Any] | None = None) -> None:
        self._stream = stream
        self._reply = stream.reply
        # It does not refer to this object, which is therefore freed when it is dropped.
        self._values = _values(stream) if values is None else values

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        return await anext(self._values)

    @property
    def response(self) -> APIResponse:
        """The status and the headers of the response."""
        return APIResponse(self, self)

    async def close(self) -> None:
        """Free the connection."""
        await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __getattr__(self, name: str) -> Any:
        raise missing(self, name, "stream")


async def _values(stream: Any) -> AsyncIterator[Any]:
    with official_errors():
        async for value in stream:
            yield official(value)


async def _message_events(stream: Any) -> AsyncIterator[Any]:
    derived = DerivedEvents(lambda: official(stream.snapshot))
    with official_errors():
        async for event in stream:
            for each in derived.feed(official(event)):
                yield each


class AsyncOfficialMessageStream(AsyncOfficialStream):
    """A stream of the events of a message, with those that the official package adds."""

    def __init__(self, stream: Any, output: Output[Any] | None) -> None:
        super().__init__(stream, _message_events(stream))
        self._output = output

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        """The pieces of all text blocks."""
        async for event in self:
            if isinstance(event, TextEvent):
                yield event.text

    @property
    def current_message_snapshot(self) -> Any:
        """The message so far."""
        return official(self._stream.snapshot)

    @property
    def request_id(self) -> str | None:
        """The id of the request."""
        found: str | None = self._reply.request_id
        return found

    async def until_done(self) -> None:
        """Read the stream to its end."""
        async for _ in self:
            pass

    async def get_final_message(self) -> Any:
        """Read the stream to its end and return the message."""
        await self.until_done()
        message = self._stream.final_message()
        return official(message) if self._output is None else self._parsed(message)

    def _parsed(self, message: Any) -> Any:
        return with_parsed_output(message, self._output)

    async def get_final_text(self) -> str:
        """Read the stream to its end and return the text of all text blocks."""
        message = await self.get_final_message()
        return text_in_message(message)


class AsyncOfficialStreamManager:
    """Sends the request of a stream at the start of a `with` block, and closes it at the end."""

    def __init__(self, manager: Any, output: Output[Any] | None) -> None:
        self._manager = manager
        self._output = output

    async def __aenter__(self) -> AsyncOfficialMessageStream:
        with official_errors():
            stream = await self._manager.__aenter__()
        return AsyncOfficialMessageStream(stream, self._output)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._manager.__aexit__(kind, error, trace)


class AsyncOfficialPage:
    """A page of a list. Iterating it yields the items of this page and of all that follow."""

    def __init__(self, page: Any) -> None:
        self._page = official(page)
        self._reply = page._reply  # noqa: SLF001 - `reply_of` reads this name

    async def __aiter__(self) -> AsyncIterator[Any]:
        with official_errors():
            async for item in self._page.iter_all():
                yield official(item)

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and those that follow."""
        page: Self | None = self
        while page is not None:
            yield page
            page = await page.next_or_none()

    async def next_or_none(self) -> Self | None:
        """Return the next page; `None` after the last one."""
        with official_errors():
            page = await self._page.next_page()
        return None if page is None else type(self)(page)

    async def get_next_page(self) -> Self:
        """Return the next page.

        Raises:
            RuntimeError: This is the last page.
        """
        page = await self.next_or_none()
        if page is None:
            raise RuntimeError("there is no next page: check has_next_page() first")
        return page

    def has_next_page(self) -> bool:
        """Return whether another page follows."""
        more = getattr(self._page, "has_more", None)
        return bool(getattr(self._page, "next_page_token", None)) if more is None else bool(more)

    def __getattr__(self, name: str) -> Any:
        if name[:2] == "__":
            raise AttributeError(name)
        return getattr(self._page, name)

    def __repr__(self) -> str:
        return repr(self._page)
