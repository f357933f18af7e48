"""`AsyncPolicyTransport`: the connection pool and policies, below a client of httpx or a fork."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from time import perf_counter
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.pipeline.async_drivers import asend

from .library_errors import library_error

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.http.transport import AsyncTransport

    from .body_watch import BodyWatch
    from .setup import Setup

_LAST_EVENT = b"message_stop"


class AsyncPolicyBody:
    """The body of a response, as the stream that the library reads and closes."""

    def __init__(
        self, setup: Setup, request: httpx.Request, response: Any, watch: BodyWatch | None
    ) -> None:
        self._setup = setup
        self._request = request
        self._response = response
        self._watch = watch
        self._ended = False
        self._chunks: AsyncIterator[bytes] = response.chunks()
        self._last = b""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._chunks:
                self._receive(chunk)
                yield chunk
        except ClaudeError as error:
            raise library_error(self._setup.library, error, self._request) from error.__cause__
        self._end()

    def _receive(self, chunk: bytes) -> None:
        self._last = chunk
        if self._watch is not None:
            self._watch.feed(chunk)

    def _end(self) -> None:
        self._ended = True
        if self._watch is not None:
            self._watch.finish()

    async def aclose(self) -> None:
        """Release the connection. It can be used again if only the end of the body is unread."""
        try:
            is_last = not self._ended and _LAST_EVENT in self._last
            if is_last and await self._response.ends_soon():
                await self._drain()
        finally:
            await self._response.close()

    async def _drain(self) -> None:
        # The caller has what it needs. The generator is busy if something else is reading.
        with contextlib.suppress(ClaudeError, RuntimeError, ValueError):
            async for chunk in self._chunks:
                self._receive(chunk)
            self._end()


class AsyncPolicyTransport:
    """A transport for the asynchronous client of a library, whose base class a subclass adds."""

    def __init__(self, setup: Setup, transport: AsyncTransport, body: Any) -> None:
        self._setup = setup
        self._transport = transport
        self._body = body

    def __repr__(self) -> str:
        library = self._setup.library.__name__
        return f"<transport for {library}, policies {list(self._setup.policies)!r}>"

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request through the policies. Return when the response headers have arrived."""
        setup, log = self._setup, None
        try:
            outgoing = setup.request(request)
            began = perf_counter()
            response: Any
            if setup.forward is None:
                response = await self._transport.send(outgoing)
            else:
                response, log = await asend(
                    setup.forward, outgoing, self._transport, setup.listener
                )
        except ClaudeError as error:
            return setup.answer(error, request)
        watch = setup.watch(outgoing, response, perf_counter() - began, log)
        return setup.response(response, self._body(setup, request, response, watch))

    async def aclose(self) -> None:
        """Close the idle connections of the running event loop."""
        await self._transport.close()
