"""Transports that send through an httpx client: for proxies, custom TLS, HTTP/2, tests.

The classes of requests and bodies come from the library of the client, perhaps a fork of httpx.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import threading
from collections.abc import AsyncIterable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import masked_url
from api_claude_runtime.http.timeout import limited, limited_timeout
from api_claude_runtime.transport import content_encoding
from api_claude_runtime.transport.connections.body_buffer import BodyBuffer
from api_claude_runtime.transport.connections.pace import Pace
from api_claude_runtime.transport.http1.head_bounds import bound_of_headers
from api_claude_runtime.transport.transport_errors import translated_errors

from .exchanges import Exchange, Exchanges, is_in_pool
from .fork_guard import ForkGuard
from .limited_body import limited_body
from .response_body import ResponseBody, body_class
from .surplus import SurplusGuard

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.http.request import Request


def httpx_request(
    library: Any, request: Request, content: bytes | Iterable[bytes] | AsyncIterable[bytes]
) -> httpx.Request:
    """Convert `request` to a request of the library of the client."""
    made: httpx.Request = _request_class(library)(
        request.method,
        request.exact_url,
        headers=request.headers,
        content=content,
        extensions={"timeout": limited_timeout(request.timeout, request.deadline)},
    )
    return made


@functools.cache
def _request_class(library: Any) -> Any:
    """Return the class of requests of the library, with a `repr` that shows no credentials."""

    def shown(self: httpx.Request) -> str:
        return f"<Request({self.method!r}, {masked_url(str(self.url))!r})>"

    return type("Request", (library.Request,), {"__module__": library.__name__, "__repr__": shown})


def check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    """Check that a client was not closed.

    Raises:
        ConfigurationError: It was. httpx itself raises a `RuntimeError`.
    """
    if getattr(client, "is_closed", False):
        raise ConfigurationError(
            "http_client is closed: close it after the last call, or create another httpx client"
            " and another API client"
        )


def content_of(response: httpx.Response) -> bytes | None:
    """Return the body of a response that a mock or an event hook has already read, decoded."""
    if response.is_stream_consumed:
        with contextlib.suppress(RuntimeError):  # the body was streamed and not kept
            return response.content
    return None


class HttpxResponse:
    """A response from an `httpx.Client`."""

    def __init__(
        self, request: Request, exchange: Exchange, library: Any, surplus: SurplusGuard
    ) -> None:
        response: httpx.Response = exchange.opened[0]
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._request = request
        self._response = response
        if isinstance(response.stream, library.SyncByteStream):
            when_ended = functools.partial(surplus.note_end, response)
            most = request.bounds.drain_bytes
            response.stream = body_class(library)(response.stream, most, when_ended)
            exchange.opened.append(response.stream)
        self._exchange = exchange

    def __del__(self) -> None:
        # Dropped before the end of its body, or interrupted in `close`. An interrupt of the
        # constructor leaves no exchange.
        if getattr(self, "_exchange", None) is not None:
            with contextlib.suppress(Exception):
                self.close()

    def chunks(self) -> Iterator[bytes]:
        try:
            if (content := content_of(self._response)) is not None:
                yield content
                return
            with translated_errors(self._request):
                # Not httpx's decoders: they pass on unknown encodings, accept truncated gzip data,
                # and decompress a chunk to any size.
                yield from content_encoding.decode_chunks(self._encoding, self._raw())
        finally:
            self.close()

    @property
    def _encoding(self) -> str | None:
        return self.headers.joined(b"content-encoding")

    def _raw(self) -> Iterator[bytes]:
        """Return the chunks of the body, as they were sent, until the deadline of the request."""
        if self._request.deadline is None:
            return self._response.iter_raw()
        return self._raw_in_time(Pace(self._request, is_whole=False))

    def _raw_in_time(self, pace: Pace) -> Iterator[bytes]:
        timer = None
        if (deadline := self._request.deadline) is not None:
            timer = threading.Timer(limited(None, deadline) or 0.0, self.abort)
            timer.daemon = True
            timer.start()
        try:
            for chunk in self._response.iter_raw():
                yield chunk
                pace.add(len(chunk))
                if pace.is_over:
                    raise pace.failure()
        finally:
            if timer is not None:
                timer.cancel()

    def read(self) -> bytes:
        try:
            content = content_of(self._response)
            encoding = self._encoding if content is None else None
            buffer = BodyBuffer(self.status, encoding, self._request.bounds)
            with translated_errors(self._request):
                whole = [content] if content is not None else None
                for chunk in whole or self._raw_in_time(Pace(self._request)):
                    for _ in buffer.add(chunk):
                        pass
                    if buffer.is_full:
                        break
                return buffer.finish()
        finally:
            self.close()

    def abort(self) -> None:
        """See `PooledResponse.abort`. Does nothing over HTTP/2: requests share a connection."""
        body: Any = self._response.stream
        if isinstance(body, ResponseBody):
            body.abort(self._response)

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    def hide_echo(self, error: BaseException) -> None:
        """See `Response.hide_echo`."""
        from api_claude_runtime.auth.echo import remove_echo

        remove_echo(error, self._request, self.headers)

    def ends_soon(self) -> bool:
        body: Any = self._response.stream
        return isinstance(body, ResponseBody) and body.receive_end(self._response)

    def close(self) -> None:
        # Inside the pool of httpx, the next request closes it.
        if self._exchange.opened and not is_in_pool():
            _close(self._exchange)


def _close(exchange: Exchange) -> None:
    for each in exchange.opened:
        each.close()
    exchange.opened.clear()


class HttpxTransport:
    """A transport that sends through an `httpx.Client`.

    Redirects are never followed, even if `client` is configured to follow them: httpx would send
    an `x-api-key` header to the other host.

    Args:
        client: The client to send through.
        library: The module of `client`, which has the classes of httpx. Default: httpx.
    """

    def __init__(self, client: httpx.Client, *, library: Any = None) -> None:
        self._client = client
        self._library = library or importlib.import_module("httpx")
        self._fork = ForkGuard()
        self._surplus = SurplusGuard()
        self._exchanges = Exchanges()

    def send(self, request: Request) -> HttpxResponse:
        self._fork.enter()
        check_open(self._client)
        for each in self._exchanges.left_open():
            with contextlib.suppress(Exception):
                each.close()
        exchange = self._exchanges.begin()
        with translated_errors(request):
            outgoing = httpx_request(self._library, request, limited_body(request))
            try:
                # One expression: no interrupt comes between the two calls, and loses the response.
                exchange.opened.append(
                    self._client.send(outgoing, stream=True, follow_redirects=False)
                )
                return self._checked(request, exchange)
            except BaseException:  # also Ctrl-C, which would lose a connection of the pool
                _close(exchange)
                raise

    def _checked(self, request: Request, exchange: Exchange) -> HttpxResponse:
        response: httpx.Response = exchange.opened[0]
        self._surplus.check(response)
        self._fork.add(response)
        if (bound := bound_of_headers(response.headers.raw, request.bounds)) is not None:
            raise exceeded(request.bounds, bound)
        if request.deadline is not None:
            request = request.for_body()
        return HttpxResponse(request, exchange, self._library, self._surplus)

    def close(self) -> None:
        """Do nothing: the caller closes the httpx client."""
