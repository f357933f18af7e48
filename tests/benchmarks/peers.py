"""`Library`: creates clients of this package ("ours") and of the official package ("peer").

Both packages have the same methods, so only the creation of clients differs.
"""

import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import anthropic
import httpx2

import api_claude
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Request

KEY = "sk-ant-benchmark"
UNUSED_URL = "https://api.anthropic.com"
"""Base URL of clients that send nothing over the network."""
_TIMEOUT = httpx2.Timeout(300.0)  # a busy machine must not make a call fail


class RequestCaptured(BaseException):
    """Raised instead of sending a request, when the request is completely built."""


class _OurReplay:
    """A transport of this package that answers from memory, or captures the request."""

    status = 200

    def __init__(self, chunks: Sequence[bytes] | None) -> None:
        self._chunks = chunks
        self.headers = Headers()
        self.sent: Any = b""

    def send(self, request: Request) -> "_OurReplay":
        self.sent = request.body
        if self._chunks is None:
            raise RequestCaptured
        return self

    def chunks(self) -> Iterator[bytes]:
        return iter(self._chunks or ())

    def read(self) -> bytes:
        return b"".join(self._chunks or ())

    def abort(self) -> None:
        pass

    def hide_echo(self, error: BaseException) -> None:
        pass

    def report_failure(self, error: BaseException) -> None:
        pass

    def ends_soon(self) -> bool:
        return True

    def close(self) -> None:
        pass


class _Chunks(httpx2.SyncByteStream):
    def __init__(self, chunks: Sequence[bytes]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._chunks)


class _PeerReplay(httpx2.BaseTransport):
    """Version of `_OurReplay` for the HTTP library of the official package."""

    def __init__(self, chunks: Sequence[bytes] | None, kind: str) -> None:
        self._chunks = chunks
        self._headers = {"content-type": kind}
        self.sent: bytes = b""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.sent = request.content
        if self._chunks is None:
            raise RequestCaptured
        return httpx2.Response(200, headers=self._headers, stream=_Chunks(self._chunks))


def _our_client(url: str, tls: ssl.SSLContext | None = None) -> Any:
    return api_claude.Client(api_key=KEY, base_url=url, timeout=_TIMEOUT, ssl_context=tls)


def _our_async_client(url: str, tls: ssl.SSLContext | None = None) -> Any:
    return api_claude.AsyncClient(api_key=KEY, base_url=url, timeout=_TIMEOUT, ssl_context=tls)


def _peer_client(url: str, tls: ssl.SSLContext | None = None) -> Any:
    http = None if tls is None else anthropic.DefaultHttpxClient(verify=tls)
    return anthropic.Anthropic(
        api_key=KEY, base_url=url, max_retries=0, timeout=_TIMEOUT, http_client=http
    )


def _peer_async_client(url: str, tls: ssl.SSLContext | None = None) -> Any:
    http = None if tls is None else anthropic.DefaultAsyncHttpxClient(verify=tls)
    return anthropic.AsyncAnthropic(
        api_key=KEY, base_url=url, max_retries=0, timeout=_TIMEOUT, http_client=http
    )


def _our_replay(chunks: Sequence[bytes], kind: str) -> Any:
    client = api_claude.Client(api_key=KEY, base_url=UNUSED_URL)
    client._transport = _OurReplay(chunks)
    return client


def _our_capture() -> tuple[Any, Callable[[], bytes]]:
    client = api_claude.Client(api_key=KEY, base_url=UNUSED_URL)
    transport = client._transport = _OurReplay(None)
    return client, lambda: transport.sent


def _peer(transport: httpx2.BaseTransport) -> anthropic.Anthropic:
    return anthropic.Anthropic(
        api_key=KEY,
        base_url=UNUSED_URL,
        max_retries=0,
        http_client=anthropic.DefaultHttpxClient(transport=transport),
    )


def _peer_replay(chunks: Sequence[bytes], kind: str) -> Any:
    return _peer(_PeerReplay(chunks, kind))


def _peer_capture() -> tuple[Any, Callable[[], bytes]]:
    transport = _PeerReplay(None, "")
    return _peer(transport), lambda: transport.sent


@dataclass(frozen=True)
class Library:
    """A package under test, with functions that create its clients.

    Attributes:
        name: "ours" or "peer".
        client: Creates a client of a server, with TLS settings or `None` for the default ones.
        async_client: Creates an async client of a server, in the same way.
        replaying: Creates a client that gets the given chunks as every response.
        capturing: Creates a client that raises `RequestCaptured` instead of sending a request, and
            a function that returns the captured body.
    """

    name: str
    client: Callable[..., Any]
    async_client: Callable[..., Any]
    replaying: Callable[[Sequence[bytes], str], Any]
    capturing: Callable[[], tuple[Any, Callable[[], bytes]]]


OURS = Library("ours", _our_client, _our_async_client, _our_replay, _our_capture)
PEER = Library("peer", _peer_client, _peer_async_client, _peer_replay, _peer_capture)
BOTH = (OURS, PEER)


class ResultsDiffer(Exception):
    """The two packages returned different results, so their times cannot be compared."""


def require_equal(what: str, *values: Any) -> None:
    """Raise `ResultsDiffer` unless all values are equal."""
    if any(value != values[0] for value in values):
        _differ(what, values)


def _differ(what: str, values: tuple[Any, ...]) -> NoReturn:
    shown = " | ".join(f"{value!r:.200}" for value in values)
    raise ResultsDiffer(f"{what}: {shown}")
