"""`AsyncCalls`: sends calls and decodes their responses, one method for each kind of response.

The methods belong to the endpoint groups and not to the client, so that `client.` lists only what
its users need. An error that a body with status 200 contains is reported to the policies, as the
error of a body that broke off is. The modules of streams and pages are imported by the first call
that needs them.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.reply import attach, with_attempts
from api_claude_runtime.requests.call import (
    ACCEPT_ANY,
    ACCEPT_EVENTS,
    ACCEPT_FILE,
    ACCEPT_LINES,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from api_claude_runtime.http.response import AsyncResponse
    from api_claude_runtime.pages.cursor import Paged
    from api_claude_runtime.replies.models import APIModel
    from api_claude_runtime.replies.reply import Reply
    from api_claude_runtime.requests.call import Call
    from api_claude_runtime.streaming.async_stream import AsyncEventStream, AsyncStream
    from api_claude_runtime.streaming.downloads.async_download import AsyncDownload
    from api_claude_runtime.streaming.stream_state import ChunkDecoder

D = TypeVar("D", bound="ChunkDecoder[Any]")
K = TypeVar("K")
M = TypeVar("M", bound="APIModel")
P = TypeVar("P", bound="Paged[Any]")
V = TypeVar("V")


class AsyncCalls:
    """Sends calls with the function `send`, which returns a response when its headers arrive."""

    def __init__(self, send: Callable[[Call], Awaitable[tuple[AsyncResponse, Reply]]]) -> None:
        self._open = send

    async def _read(
        self, decoder: Callable[[K, bytes, Reply], V], kind: K, call: Call
    ) -> tuple[V, Reply]:
        """Send `call` and decode the body of its response with `decoder(kind, body, reply)`."""
        response, reply = await self._open(call)
        try:
            value = decoder(kind, await response.read(), reply)
        except ClaudeError as error:
            response.hide_echo(error)
            response.report_failure(with_attempts(error, reply))
            raise
        if reply.log is not None:  # otherwise nothing can ask for the usage
            from api_claude_runtime.pipeline.usage.report import report_value

            report_value(response, value, reply)
        return value, reply

    async def _fetch(self, cls: type[M], call: Call) -> M:
        """Send `call` and decode the JSON response to a `cls`."""
        return attach(*await self._read(decode.model, cls, call))

    async def _fetch_optional(self, cls: type[M], call: Call) -> M | None:
        """Send `call` and decode the JSON response to a `cls`.

        Return `None` if the body is empty or null.
        """
        value, reply = await self._read(decode.optional, cls, call)
        return None if value is None else attach(value, reply)

    async def _fetch_member(self, kind: Any, call: Call) -> Any:
        """Send `call` and decode the JSON response to a member of the union `kind`."""
        return attach(*await self._read(decode.value, kind, call))

    async def _fetch_value(self, kind: Any, call: Call) -> Any:
        """Send `call` and decode the JSON response to a list or another `kind` of value."""
        from api_claude_runtime.replies import cast

        return cast.with_reply(*await self._read(cast.decoded, kind, call))

    async def _send(self, call: Call) -> None:
        """Send `call` and discard the body of the response."""
        from api_claude_runtime.replies import cast

        call.accept = ACCEPT_ANY
        await self._read(cast.discarded, None, call)

    async def _fetch_page(self, cls: type[P], call: Call) -> P:
        """Send `call` and return a page that can fetch other pages.

        Its `iter_all()` fetches the others.
        """
        from api_claude_runtime.pages.cursor import bind, decode_page

        page = attach(*await self._read(decode_page, cls, call))
        return bind(page, call, functools.partial(self._fetch_page, cls))

    async def _events(self, kind: Any, call: Call, *, done: str | None) -> AsyncEventStream[Any]:
        """Send `call` and return its event stream.

        Args:
            kind: The union of the event types.
            call: The call to send.
            done: The type of the last event; `None` if the stream has none.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        from api_claude_runtime.streaming.async_stream import AsyncEventStream
        from api_claude_runtime.streaming.event_decoder import EventDecoder

        call.accept = ACCEPT_EVENTS
        response, reply = await self._open(call)
        decoder = EventDecoder(kind, done, reply)
        return AsyncEventStream(response, self._observed(decoder, response))

    async def _lines(self, cls: type[M], call: Call) -> AsyncStream[M]:
        """Send `call` and return a stream of the lines of the JSONL response.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        from api_claude_runtime.streaming.async_stream import AsyncStream
        from api_claude_runtime.streaming.line_decoder import LineDecoder

        call.accept = ACCEPT_LINES
        response, reply = await self._open(call)
        return AsyncStream(response, self._observed(LineDecoder(cls, reply), response))

    @staticmethod
    def _observed(decoder: D, response: AsyncResponse) -> D:
        """Return `decoder`, or one that also reports usage if something can ask for it."""
        if decoder.reply.log is None:
            return decoder
        from api_claude_runtime.pipeline.usage.observed import observed

        found: D = observed(decoder, response)
        return found

    async def _download(self, call: Call) -> AsyncDownload:
        """Send `call` and return the file in the response, whose body is not read yet.

        Raises:
            StreamInterrupted: While the file is read: it broke off.
        """
        from api_claude_runtime.streaming.downloads.async_download import AsyncDownload

        call.accept = ACCEPT_FILE
        return AsyncDownload(*await self._open(call))
