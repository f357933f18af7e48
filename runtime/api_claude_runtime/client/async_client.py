"""`AsyncClient`: asynchronous version of `SyncClient`."""

from __future__ import annotations

import functools
import time
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.http.context_manager import AsyncContextManager
from api_claude_runtime.pages.cursor import bind
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.reply import Reply, attach, with_attempts
from api_claude_runtime.requests.call import ACCEPT_EVENTS, ACCEPT_FILE, ACCEPT_LINES
from api_claude_runtime.streaming.async_stream import AsyncEventStream, AsyncStream
from api_claude_runtime.streaming.event_decoder import EventDecoder
from api_claude_runtime.streaming.line_decoder import LineDecoder
from api_claude_runtime.transport.factory import async_transport

from .base_client import BaseClient

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.response import AsyncResponse
    from api_claude_runtime.http.transport import AsyncTransport
    from api_claude_runtime.pages.cursor import Paged
    from api_claude_runtime.pipeline.attempt_log import AttemptLog
    from api_claude_runtime.pipeline.drivers import AsyncDriver
    from api_claude_runtime.replies.models import APIModel
    from api_claude_runtime.requests.call import Call
    from api_claude_runtime.streaming.download import AsyncDownload
    from api_claude_runtime.transport.connection_settings import Limits
    from api_claude_runtime.transport.factory import HTTPXAsyncClient

M = TypeVar("M", bound="APIModel")
P = TypeVar("P", bound="Paged[Any]")


class AsyncClient(BaseClient["HTTPXAsyncClient"], AsyncContextManager):
    """Asynchronous version of `SyncClient`. See `SyncClient` for the parameters.

    Tasks and event loops can share one client. With trio, pass an `httpx.AsyncClient` as
    `http_client`.
    """

    def _connect(
        self,
        client: HTTPXAsyncClient | None,
        limits: Limits | None,
        context: ssl.SSLContext | None,
    ) -> None:
        self._transport: AsyncTransport = async_transport(self._origins(), client, limits, context)

    async def fetch(self, cls: type[M], call: Call) -> M:
        """Send `call` and decode the JSON response to a `cls`."""
        response, reply = await self._open(call)
        return attach(decode.model(cls, await response.read(), reply), reply)

    async def fetch_optional(self, cls: type[M], call: Call) -> M | None:
        """Send `call` and decode the JSON response to a `cls`.

        Return `None` if the body is empty or null.
        """
        response, reply = await self._open(call)
        data = await response.read()
        return None if decode.is_empty(data) else attach(decode.model(cls, data, reply), reply)

    async def fetch_member(self, kind: Any, call: Call) -> Any:
        """Send `call` and decode the JSON response to a member of the union `kind`."""
        response, reply = await self._open(call)
        return attach(decode.value(kind, await response.read(), reply), reply)

    async def fetch_page(self, cls: type[P], call: Call) -> P:
        """Send `call` and return a page that can fetch other pages."""
        page = (await self.fetch(cls, call)).checked()
        return bind(page, call, functools.partial(self.fetch_page, cls))

    async def events(self, kind: Any, call: Call, *, done: str | None) -> AsyncEventStream[Any]:
        """Send `call` and return its event stream.

        Args:
            kind: The union of the event types.
            call: The call to send.
            done: The type of the last event; `None` if the stream has none.
        """
        call.accept = ACCEPT_EVENTS
        response, reply = await self._open(call)
        return AsyncEventStream(response, EventDecoder(kind, done, reply))

    async def lines(self, cls: type[M], call: Call) -> AsyncStream[M]:
        """Send `call` and return a stream of the lines of the JSONL response."""
        call.accept = ACCEPT_LINES
        response, reply = await self._open(call)
        return AsyncStream(response, LineDecoder(cls, reply))

    async def download(self, call: Call) -> AsyncDownload:
        """Send `call` and return the file in the response, whose body is not read yet."""
        from api_claude_runtime.streaming.download import AsyncDownload

        call.accept = ACCEPT_FILE
        return AsyncDownload(*await self._open(call))

    async def _open(self, call: Call) -> tuple[AsyncResponse, Reply]:
        """Send `call` and wait for the headers of a successful response."""
        request = self._settings.request(call)
        began = time.perf_counter()
        log: AttemptLog | None = None
        response: AsyncResponse
        if self._forward is not None:
            response, log = await self._drive(
                self._forward, request, self._transport, self._on_event
            )
        else:
            try:
                response = await self._transport.send(request)
            finally:
                request.release()
        reply = Reply.of(request, response, time.perf_counter() - began, log)
        if 200 <= response.status < 300:
            return response, reply
        try:
            content = await response.read()
        except ClaudeError:
            content = b""  # the status error is more useful than the failed read
        raise with_attempts(error_from_response(response.status, response.headers, content), reply)

    @functools.cached_property
    def _drive(self) -> AsyncDriver:
        from api_claude_runtime.pipeline.drivers import asend

        return asend

    async def close(self) -> None:
        """Close the idle connections of the running event loop."""
        await self._transport.close()
