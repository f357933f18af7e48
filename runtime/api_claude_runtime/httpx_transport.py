"""A caller's own `httpx.Client` as the transport: proxies, custom TLS, HTTP/2, recorders."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from . import encoding
from .headers import Headers
from .translate import translating

if TYPE_CHECKING:
    import httpx

    from .request import Request


def _httpx_request(
    request: Request, content: bytes | Iterator[bytes] | AsyncIterator[bytes]
) -> httpx.Request:
    import httpx

    return httpx.Request(
        request.method,
        request.url,
        headers=request.headers,
        content=content,
        extensions={"timeout": request.timeout},
    )


class HttpxResponse:
    def __init__(self, request: Request, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._request = request
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        try:
            # httpx hands on undecoded what it does not know, and it would be taken for the file.
            encoding.decoder(self.headers.first(b"content-encoding"))
            with translating(self._request):
                yield from self._response.iter_bytes()
        finally:
            self.close()

    def read(self) -> bytes:
        return b"".join(self.chunks())

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
        body = request.body if isinstance(request.body, bytes) else iter(request.body)
        with translating(request):
            response = self._client.send(
                _httpx_request(request, body), stream=True, follow_redirects=False
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
        try:
            encoding.decoder(self.headers.first(b"content-encoding"))
            with translating(self._request):
                async for chunk in self._response.aiter_bytes():
                    yield chunk
        finally:
            await self.close()

    async def read(self) -> bytes:
        return b"".join([chunk async for chunk in self.chunks()])

    async def close(self) -> None:
        await self._response.aclose()


class AsyncHttpxTransport:
    """The same for an `httpx.AsyncClient`, which also serves trio."""

    def __init__(self, client: httpx.AsyncClient, *, owned: bool = False) -> None:
        self._client = client
        self._owned = owned

    async def send(self, request: Request) -> AsyncHttpxResponse:
        body = request.body if isinstance(request.body, bytes) else aiter(request.body)
        with translating(request):
            response = await self._client.send(
                _httpx_request(request, body), stream=True, follow_redirects=False
            )
        return AsyncHttpxResponse(request, response)

    async def close(self) -> None:
        if self._owned:
            await self._client.aclose()
