"""A caller's own `httpx.Client` as the transport: proxies, custom TLS, HTTP/2, recorders."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING

from . import encoding
from .headers import Headers
from .translate import translating

if TYPE_CHECKING:
    import httpx

    from .request import Request


def _httpx_request(
    request: Request, content: bytes | Iterable[bytes] | AsyncIterable[bytes]
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
        # Decoded here: httpx hands on what it does not know, and takes half a gzip file for one.
        packing = self.headers.first(b"content-encoding")
        try:
            with translating(self._request):
                yield from encoding.decoded(packing, self._response.iter_raw())
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
        with translating(request):
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
            with translating(self._request):
                async for chunk in encoding.async_decoded(packing, self._response.aiter_raw()):
                    yield chunk
        finally:
            await self.close()

    async def read(self) -> bytes:
        return b"".join([chunk async for chunk in self.chunks()])

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
        with translating(request):
            response = await self._client.send(
                _httpx_request(request, body), stream=True, follow_redirects=False
            )
        return AsyncHttpxResponse(request, response)

    async def close(self) -> None:
        if self._owned:
            await self._client.aclose()
