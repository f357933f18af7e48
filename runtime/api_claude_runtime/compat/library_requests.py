"""Converts requests of httpx to requests of this package."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.http import json_text
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.transport.content_encoding import ACCEPTED

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.http.request import StreamedBody
    from api_claude_runtime.http.timeout import WireTimeout

_ACCEPT_ENCODING = b"accept-encoding"
_VERSION = b"/v1/"
_PORTS = {"http": 80, "https": 443}


class LazyFields(Mapping[str, Any]):
    """The fields of a JSON body, which is parsed when the first field is read.

    A body that is not a JSON object has no fields.
    """

    __slots__ = ("_body", "_fields")

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._fields: dict[str, Any] | None = None

    @property
    def _parsed(self) -> dict[str, Any]:
        if self._fields is None:
            try:
                value = json_text.parse(self._body)
            except ValueError:
                value = None
            self._fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        return self._fields

    def __getitem__(self, name: str) -> Any:
        return self._parsed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._parsed)

    def __len__(self) -> int:
        return len(self._parsed)


class StreamedContent:
    """A request body that the caller's client generates while it is sent. It can be sent once."""

    replayable = False

    def __init__(self, stream: Any, length: int | None) -> None:
        self._stream = stream
        self.length = length

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    def release(self) -> None:
        """Do nothing: the caller's client closes its files."""


def converted(library: Any, request: httpx.Request) -> Request:
    """Return the request of the caller's client in the form that policies and transports take."""
    url = request.url
    target = url.raw_path
    origin = Origin(url.raw_scheme, url.raw_host, url.port or _PORTS.get(url.scheme, 0))
    headers = _headers(request)
    body = _body(library, request)
    fields: Mapping[str, Any] | None = None
    if isinstance(body, bytes) and body:
        kind = request.headers.get("content-type", "")
        fields = LazyFields(body) if kind.startswith("application/json") else None
    timeout = _timeout(request.extensions.get("timeout") or {})
    return Request(request.method, origin, target, headers, body, timeout, _prefix(target), fields)


def _headers(request: httpx.Request) -> list[tuple[bytes, bytes]]:
    """Return the headers, with the names in lower case, as policies expect them.

    `Failover`, for example, must find the credentials. Responses are decompressed here, so only the
    encodings that this package supports are accepted.
    """
    headers: list[tuple[bytes, bytes]] = []
    for name, value in request.headers.raw:
        lower = name.lower()
        is_replaced = lower == _ACCEPT_ENCODING and value.lower() != b"identity"
        headers.append((lower, ACCEPTED if is_replaced else value))
    return headers


def _body(library: Any, request: httpx.Request) -> bytes | StreamedBody:
    stream: Any = request.stream
    if isinstance(stream, library.ByteStream):
        return b"".join(stream)
    length = request.headers.get("content-length", "")
    return StreamedContent(stream, int(length) if length.isdecimal() else None)


def _timeout(given: Mapping[str, float | None]) -> WireTimeout:
    connect, read, write, pool = map(given.get, ("connect", "read", "write", "pool"))
    return {"connect": connect, "read": read, "write": write, "pool": pool}


def _prefix(target: bytes) -> bytes:
    """Return the part of the path that comes from the base URL: what precedes the last `/v1/`."""
    return target.partition(b"?")[0].rpartition(_VERSION)[0]
