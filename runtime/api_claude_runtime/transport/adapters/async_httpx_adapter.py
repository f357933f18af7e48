"""`AsyncHttpxTransport`: sends through an asynchronous httpx client. See `httpx_adapter`."""

from __future__ import annotations

import contextlib
import functools
import importlib
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.transport import content_encoding
from api_claude_runtime.transport.connections.body_buffer import BodyBuffer
from api_claude_runtime.transport.connections.pace import Pace
from api_claude_runtime.transport.event_loops import running_loop
from api_claude_runtime.transport.http1.head_bounds import bound_of_headers
from api_claude_runtime.transport.transport_errors import translated_errors

from .async_response_body import AsyncResponseBody, async_body_class
from .async_time_limits import head_in_time, in_time
from .exchanges import Exchange, Exchanges
from .fork_guard import ForkGuard
from .httpx_adapter import check_open, content_of, httpx_request
from .response_body import shut_down_http1
from .surplus import SurplusGuard

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.http.request import Request


async def _checkpoint() -> None:
    from anyio.lowlevel import checkpoint

    await checkpoint()


class AsyncHttpxResponse:
    """Asynchronous version of `HttpxResponse`."""

    def __init__(
        self, request: Request, exchange: Exchange, library: Any, surplus: SurplusGuard
    ) -> None:
        response: httpx.Response = exchange.opened[0]
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._request = request
        self._response = response
        if isinstance(response.stream, library.AsyncByteStream):
            when_ended = functools.partial(surplus.note_end, response)
            most = request.bounds.drain_bytes
            response.stream = async_body_class(library)(response.stream, most, when_ended)
            exchange.opened.append(response.stream)
        self._exchange = exchange

    @property
    def _encoding(self) -> str | None:
        return self.headers.joined(b"content-encoding")

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            if (content := content_of(self._response)) is not None:
                yield content
                return
            with translated_errors(self._request):
                chunks = self._raw()
                async for chunk in content_encoding.async_decode_chunks(
                    self._encoding, chunks, _checkpoint
                ):
                    yield chunk
        finally:
            await self.close()

    def _raw(self) -> AsyncIterator[bytes]:
        """Return the chunks of the body, as they were sent, until the deadline of the request."""
        chunks = self._response.aiter_raw()
        if self._request.deadline is None:
            return chunks
        return in_time(Pace(self._request, is_whole=False), chunks)

    async def read(self) -> bytes:
        try:
            content = content_of(self._response)
            encoding = self._encoding if content is None else None
            buffer = BodyBuffer(self.status, encoding, self._request.bounds)
            if content is not None:
                any(buffer.add(content))
                return buffer.finish()
            with translated_errors(self._request):
                raw: Any = self._response.aiter_raw()
                async with aclosing(in_time(Pace(self._request), raw)) as chunks, aclosing(raw):
                    async for chunk in chunks:
                        await buffer.async_add(chunk, _checkpoint)
                        if buffer.is_full:
                            break
                return buffer.finish()
        finally:
            await self.close()

    def abort(self) -> None:
        """See `AsyncPooledResponse.abort`. Does nothing over HTTP/2."""
        if not self._response.is_closed:
            shut_down_http1(self._response)

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    def hide_echo(self, error: BaseException) -> None:
        """See `Response.hide_echo`."""
        from api_claude_runtime.auth.echo import remove_echo

        remove_echo(error, self._request, self.headers)

    async def ends_soon(self) -> bool:
        body: Any = self._response.stream
        return isinstance(body, AsyncResponseBody) and await body.receive_end()

    async def close(self) -> None:
        await _close(self._exchange)


async def _close(exchange: Exchange) -> None:
    for each in exchange.opened:
        await each.aclose()
    exchange.opened.clear()


class _AsyncBody:
    """A streamed body that hides its synchronous iterator, which httpx would prefer."""

    def __init__(self, body: AsyncIterable[bytes]) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._body)


class AsyncHttpxTransport:
    """Asynchronous version of `HttpxTransport`, for an `httpx.AsyncClient`. It supports trio.

    The connections of an `httpx.AsyncClient` belong to the event loop of its first call.
    """

    def __init__(self, client: httpx.AsyncClient, *, library: Any = None) -> None:
        self._client = client
        self._library = library or importlib.import_module("httpx")
        self._fork = ForkGuard()
        self._surplus = SurplusGuard()
        self._exchanges = Exchanges()
        self._loop: Any = None

    async def send(self, request: Request) -> AsyncHttpxResponse:
        self._fork.enter()
        loop = running_loop()
        if self._loop is not None and self._loop is not loop:
            raise ConfigurationError(
                "http_client was used in another event loop, and its connections belong to that"
                " loop: create an httpx.AsyncClient and an AsyncClient in each event loop, or leave"
                " out http_client"
            )
        check_open(self._client)
        body = request.body if isinstance(request.body, bytes) else _AsyncBody(request.body)
        for each in self._exchanges.left_open():
            with contextlib.suppress(Exception):
                await each.aclose()
        exchange = self._exchanges.begin()
        with translated_errors(request):
            outgoing = httpx_request(self._library, request, body)

            async def sending() -> None:
                # See `HttpxTransport.send`.
                exchange.opened.append(
                    await self._client.send(outgoing, stream=True, follow_redirects=False)
                )

            try:
                await head_in_time(request, outgoing, sending)
                return self._checked(request, exchange, loop)
            except BaseException:
                if exchange.opened:
                    await _close(exchange)
                raise

    def _checked(self, request: Request, exchange: Exchange, loop: Any) -> AsyncHttpxResponse:
        response: httpx.Response = exchange.opened[0]
        if "network_stream" in response.extensions:  # a test's transport has no connections
            self._loop = loop
        self._surplus.check(response)
        self._fork.add(response)
        if (bound := bound_of_headers(response.headers.raw, request.bounds)) is not None:
            raise exceeded(request.bounds, bound)
        if request.deadline is not None:
            request = request.for_body()
        return AsyncHttpxResponse(request, exchange, self._library, self._surplus)

    async def close(self) -> None:
        """Do nothing: the caller closes the httpx client."""
