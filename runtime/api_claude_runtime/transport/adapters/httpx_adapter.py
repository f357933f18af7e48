"""Transports that send through an httpx client: for proxies, custom TLS, HTTP/2, tests.

The classes of requests and bodies come from the library of the client, perhaps a fork of httpx.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import threading
from collections import deque
from collections.abc import AsyncIterable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.timeout import has_passed, limited, limited_timeout
from api_claude_runtime.transport import content_encoding
from api_claude_runtime.transport.connection_settings import END_SECONDS
from api_claude_runtime.transport.http1.failures import ReadError, ReadTimeout
from api_claude_runtime.transport.sockets.shutdown import shut_down
from api_claude_runtime.transport.transport_errors import translated_errors

from .fork_guard import ForkGuard

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.http.request import Request


MOST_CHUNKS = 1000
"""How many chunks after the last event are received at most, before the connection is closed."""


def httpx_request(
    library: Any, request: Request, content: bytes | Iterable[bytes] | AsyncIterable[bytes]
) -> httpx.Request:
    """Convert `request` to a request of the library of the client."""
    made: httpx.Request = library.Request(
        request.method,
        request.url,
        headers=request.headers,
        content=content,
        extensions={"timeout": limited_timeout(request.timeout, request.deadline)},
    )
    return made


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


def shut_down_http1(response: httpx.Response) -> None:
    """Shut down the socket of a response, unless it is shared."""
    # Requests share an HTTP/2 connection, so it must stay open.
    if response.http_version.startswith("HTTP/1"):
        shut_down(response)


class _Body:
    """A response body that can be aborted until it is closed.

    After that, another request may use the connection.
    """

    def __init__(self, stream: Any) -> None:
        self._inner = stream
        self._chunks: Iterator[bytes] | None = None
        self._ahead: deque[bytes] = deque()
        self._aborted = self._closed = False
        # Reentrant: a signal handler may call `abort` while `close` holds the lock.
        self.lock = threading.RLock()

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return self._ahead.popleft() if self._ahead else self._receive()

    def _receive(self) -> bytes:
        if self._chunks is None:
            self._chunks = iter(self._inner)
        if self._aborted:
            # The end may have arrived already. If it is not read, httpx closes the connection.
            # Otherwise, another request could use it before httpx notices that it is shut down.
            raise ReadError("the response was aborted")
        try:
            return next(self._chunks)
        except StopIteration:
            # The body is complete, and its connection is about to be used by another request.
            with self.lock:
                self._closed = True
            raise

    def receive_end(self, response: httpx.Response) -> bool:
        """Receive the rest of the body, and return whether it arrived soon.

        The chunks stay unread. httpx has no time limit for the rest of a body. When the time is
        over, another thread shuts the socket down, and this read fails.
        """
        timer = threading.Timer(END_SECONDS, self.abort, [response])
        timer.daemon = True
        timer.start()
        try:
            for _ in range(MOST_CHUNKS):
                self._ahead.append(self._receive())
        except StopIteration:
            return True
        # The caller has all that it needs, whatever happens to the rest.
        except Exception:  # noqa: BLE001 - see above
            return False
        finally:
            timer.cancel()
        return False

    def abort(self, response: httpx.Response) -> None:
        with self.lock:
            if not self._closed:
                self._aborted = response.http_version.startswith("HTTP/1")
                shut_down_http1(response)

    def close(self) -> None:
        with self.lock:
            self._closed = True
        self._inner.close()


@functools.cache
def _body_class(library: Any) -> Any:
    """Return a `_Body` that the responses of the library accept as their stream."""
    return type("Body", (_Body, library.SyncByteStream), {})


class HttpxResponse:
    """A response from an `httpx.Client`."""

    def __init__(self, request: Request, response: httpx.Response, library: Any) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._request = request
        self._response = response
        if isinstance(response.stream, library.SyncByteStream):
            response.stream = _body_class(library)(response.stream)

    def chunks(self) -> Iterator[bytes]:
        # Not httpx's decoders: they pass on unknown encodings and accept truncated gzip data.
        encoding = self.headers.joined(b"content-encoding")
        try:
            if (content := content_of(self._response)) is not None:
                yield content
                return
            with translated_errors(self._request):
                yield from content_encoding.decode_chunks(encoding, self._raw())
        finally:
            self.close()

    def _raw(self) -> Iterator[bytes]:
        """Return the chunks of the body, as they were sent, until the deadline of the request."""
        deadline = self._request.deadline
        return self._response.iter_raw() if deadline is None else self._raw_before(deadline)

    def _raw_before(self, deadline: float) -> Iterator[bytes]:
        timer = threading.Timer(limited(None, deadline) or 0.0, self.abort)
        timer.daemon = True
        timer.start()
        try:
            for chunk in self._response.iter_raw():
                yield chunk
                if has_passed(deadline):
                    raise ReadTimeout
        finally:
            timer.cancel()

    def read(self) -> bytes:
        return b"".join(self.chunks())

    def abort(self) -> None:
        """See `PooledResponse.abort`. Does nothing over HTTP/2: requests share a connection."""
        body: Any = self._response.stream
        if isinstance(body, _Body):
            body.abort(self._response)

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    def ends_soon(self) -> bool:
        body: Any = self._response.stream
        return isinstance(body, _Body) and body.receive_end(self._response)

    def close(self) -> None:
        self._response.close()


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

    def send(self, request: Request) -> HttpxResponse:
        self._fork.enter()
        check_open(self._client)
        with translated_errors(request):
            response = self._client.send(
                httpx_request(self._library, request, request.body),
                stream=True,
                follow_redirects=False,
            )
        self._fork.add(response)
        return HttpxResponse(request, response, self._library)

    def close(self) -> None:
        """Do nothing: the caller closes the httpx client."""
