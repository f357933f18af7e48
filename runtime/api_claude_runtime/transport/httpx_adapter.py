"""A caller's own `httpx.Client` as the transport: proxies, custom TLS, HTTP/2, recorders."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING

import httpx

from api_claude_runtime.http.headers import Headers

from . import content_encoding
from .private_api import close_connection_of
from .socket_shutdown import cut
from .transport_errors import translated_errors

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request


def _httpx_request(
    request: Request, content: bytes | Iterable[bytes] | AsyncIterable[bytes]
) -> httpx.Request:
    return httpx.Request(
        request.method,
        request.url,
        headers=request.headers,
        content=content,
        extensions={"timeout": request.timeout},
    )


def _cut(response: httpx.Response) -> None:
    if response.http_version.startswith("HTTP/1"):
        cut(response)


class _Body(httpx.SyncByteStream):
    """The stream of a reply. Once it is closed, its connection may be another call's."""

    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self._stream = stream
        self._aborted = self._closed = False
        # Reentrant for signal handlers, which may abort in the middle of a close.
        self._lock = threading.RLock()

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def abort(self, response: httpx.Response) -> None:
        with self._lock:
            if not self._closed:
                self._aborted = True
                _cut(response)

    def close(self) -> None:
        with self._lock:
            self._closed = True
        if self._aborted:
            close_connection_of(self._stream)
        self._stream.close()


class HttpxResponse:
    def __init__(self, request: Request, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._request = request
        self._response = response
        if isinstance(response.stream, httpx.SyncByteStream):
            response.stream = _Body(response.stream)

    def chunks(self) -> Iterator[bytes]:
        # Decoded here: httpx hands on what it does not know, and takes half a gzip file for one.
        packing = self.headers.first(b"content-encoding")
        try:
            with translated_errors(self._request):
                yield from content_encoding.decoded(packing, self._response.iter_raw())
        finally:
            self.close()

    def read(self) -> bytes:
        return b"".join(self.chunks())

    def abort(self) -> None:
        """As `PooledResponse.abort`, over HTTP/1.1: calls share a connection of HTTP/2."""
        if isinstance(self._response.stream, _Body):
            self._response.stream.abort(self._response)

    def broke(self, error: BaseException) -> None:
        """Nothing to record: no policy is involved."""

    def close(self) -> None:
        self._response.close()


class HttpxTransport:
    """Sends through `client`, which stays its owner's to close unless `owned`.

    Redirects are never followed, whatever the client says: httpx would carry an `x-api-key` to
    another host.
    """

    def __init__(self, client: httpx.Client, *, owned: bool = False) -> None:
        self._client = client
        self._owned = owned

    def send(self, request: Request) -> HttpxResponse:
        with translated_errors(request):
            response = self._client.send(
                _httpx_request(request, request.body), stream=True, follow_redirects=False
            )
        return HttpxResponse(request, response)

    def close(self) -> None:
        if self._owned:
            self._client.close()


class AsyncHttpxResponse:
    def __init__(self, request: Request, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._request = request
        self._response = response

    async def chunks(self) -> AsyncIterator[bytes]:
        packing = self.headers.first(b"content-encoding")
        try:
            with translated_errors(self._request):
                async for chunk in content_encoding.async_decoded(
                    packing, self._response.aiter_raw()
                ):
                    yield chunk
        finally:
            await self.close()

    async def read(self) -> bytes:
        return b"".join([chunk async for chunk in self.chunks()])

    def abort(self) -> None:
        """As `AsyncPooledResponse.abort`, over HTTP/1.1: calls share a connection of HTTP/2."""
        if not self._response.is_closed:
            _cut(self._response)

    def broke(self, error: BaseException) -> None:
        """Nothing to record: no policy is involved."""

    async def close(self) -> None:
        await self._response.aclose()


class _Async:
    """A form without its synchronous side, which httpx would take for all that it can do."""

    def __init__(self, form: AsyncIterable[bytes]) -> None:
        self._form = form

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._form)


class AsyncHttpxTransport:
    """The same for an `httpx.AsyncClient`, which also serves trio."""

    def __init__(self, client: httpx.AsyncClient, *, owned: bool = False) -> None:
        self._client = client
        self._owned = owned

    async def send(self, request: Request) -> AsyncHttpxResponse:
        body = request.body if isinstance(request.body, bytes) else _Async(request.body)
        with translated_errors(request):
            response = await self._client.send(
                _httpx_request(request, body), stream=True, follow_redirects=False
            )
        return AsyncHttpxResponse(request, response)

    async def close(self) -> None:
        if self._owned:
            await self._client.aclose()
