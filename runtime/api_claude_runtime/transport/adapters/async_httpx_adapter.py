"""`AsyncHttpxTransport`: sends through an asynchronous httpx client. See `httpx_adapter`."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterable, AsyncIterator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.transport import content_encoding
from api_claude_runtime.transport.event_loops import running_loop
from api_claude_runtime.transport.fork_guard import ForkGuard
from api_claude_runtime.transport.private_api import async_receive_end, protocol_state_of
from api_claude_runtime.transport.transport_errors import translated_errors

from .httpx_adapter import check_open, content_of, httpx_request, shut_down_http1

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.http.request import Request


class AsyncHttpxResponse:
    """Asynchronous version of `HttpxResponse`."""

    def __init__(self, request: Request, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._request = request
        self._response = response
        self.sender: object = None

    async def chunks(self) -> AsyncIterator[bytes]:
        encoding = self.headers.joined(b"content-encoding")
        try:
            if (content := content_of(self._response)) is not None:
                yield content
                return
            with translated_errors(self._request):
                async for chunk in content_encoding.async_decode_chunks(
                    encoding, self._response.aiter_raw()
                ):
                    yield chunk
        finally:
            await self.close()

    async def read(self) -> bytes:
        return b"".join([chunk async for chunk in self.chunks()])

    def abort(self) -> None:
        """See `AsyncPooledResponse.abort`. Does nothing over HTTP/2."""
        if not self._response.is_closed:
            shut_down_http1(self._response)

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    async def ends_soon(self) -> bool:
        state = protocol_state_of(self._response.stream)
        return await async_receive_end(state, self._response)

    async def close(self) -> None:
        await self._response.aclose()


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

    def __init__(
        self, client: httpx.AsyncClient, *, owned: bool = False, library: Any = None
    ) -> None:
        self._client = client
        self._library = library or importlib.import_module("httpx")
        self._owned = owned
        self._fork = ForkGuard()
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
        with translated_errors(request):
            response = await self._client.send(
                httpx_request(self._library, request, body), stream=True, follow_redirects=False
            )
        if "network_stream" in response.extensions:  # a test's transport has no connections
            self._loop = loop
        self._fork.add(response)
        return AsyncHttpxResponse(request, response)

    async def close(self) -> None:
        if self._owned:
            await self._client.aclose()
