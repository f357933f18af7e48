# Made from async_streams.py by `nox -s codegen`. Do not edit.
"""Streams and pages with the methods of the official package."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

from api_claude_runtime.helpers.output.output import Output

from .errors import official_errors
from .message_events import DerivedEvents, TextEvent
from .missing import missing
from .parsed_output import text_in_message, with_parsed_output
from .raw_response import APIResponse
from .values import official


class OfficialStream:
    """A stream of events or lines: an iterator. `with` closes it at the end of the block."""

    def __init__(self, stream: Any, values: Iterator[Any] | None = None) -> None:
        self._stream = stream
        self._reply = stream.reply
        # It does not refer to this object, which is therefore freed when it is dropped.
        self._values = _values(stream) if values is None else values

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        return next(self._values)

    @property
    def response(self) -> APIResponse:
        """The status and the headers of the response."""
        return APIResponse(self, self)

    def close(self) -> None:
        """Free the connection."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        raise missing(self, name, "stream")


def _values(stream: Any) -> Iterator[Any]:
    with official_errors():
        for value in stream:
            yield official(value)


def _message_events(stream: Any) -> Iterator[Any]:
    derived = DerivedEvents(lambda: official(stream.snapshot))
    with official_errors():
        for event in stream:
            yield from derived.feed(official(event))


class OfficialMessageStream(OfficialStream):
    """A stream of the events of a message, with those that the official package adds."""

    def __init__(self, stream: Any, output: Output[Any] | None) -> None:
        super().__init__(stream, _message_events(stream))
        self._output = output

    @property
    def text_stream(self) -> Iterator[str]:
        """The pieces of all text blocks."""
        for event in self:
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

    def until_done(self) -> None:
        """Read the stream to its end."""
        for _ in self:
            pass

    def get_final_message(self) -> Any:
        """Read the stream to its end and return the message."""
        self.until_done()
        message = self._stream.final_message()
        return official(message) if self._output is None else self._parsed(message)

    def _parsed(self, message: Any) -> Any:
        return with_parsed_output(message, self._output)

    def get_final_text(self) -> str:
        """Read the stream to its end and return the text of all text blocks."""
        message = self.get_final_message()
        return text_in_message(message)


class OfficialStreamManager:
    """Sends the request of a stream at the start of a `with` block, and closes it at the end."""

    def __init__(self, manager: Any, output: Output[Any] | None) -> None:
        self._manager = manager
        self._output = output

    def __enter__(self) -> OfficialMessageStream:
        with official_errors():
            stream = self._manager.__enter__()
        return OfficialMessageStream(stream, self._output)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._manager.__exit__(kind, error, trace)


class OfficialPage:
    """A page of a list. Iterating it yields the items of this page and of all that follow."""

    def __init__(self, page: Any) -> None:
        self._page = official(page)
        self._reply = page._reply  # noqa: SLF001 - `reply_of` reads this name

    def __iter__(self) -> Iterator[Any]:
        with official_errors():
            for item in self._page.iter_all():
                yield official(item)

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and those that follow."""
        page: Self | None = self
        while page is not None:
            yield page
            page = page.next_or_none()

    def next_or_none(self) -> Self | None:
        """Return the next page; `None` after the last one."""
        with official_errors():
            page = self._page.next_page()
        return None if page is None else type(self)(page)

    def get_next_page(self) -> Self:
        """Return the next page.

        Raises:
            RuntimeError: This is the last page.
        """
        page = self.next_or_none()
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
