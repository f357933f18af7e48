"""All access to private attributes of httpcore, httpx, h11 and anyio.

Each function explains why the public API is not sufficient. If an attribute is missing, the
connection is closed instead of reused, and `close_connection_of` does nothing.
`tests/runtime/transport/test_private_api.py` fails when a release of one of these libraries renames
an attribute.
"""

from __future__ import annotations

import contextlib
import importlib
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import httpcore
    import httpx
    from httpcore import AsyncNetworkStream


class ProtocolState(Protocol):
    """What is used of an `h11.Connection`, which is private in httpcore."""

    @property
    def trailing_data(self) -> tuple[bytes, bool]: ...
    def receive_data(self, data: bytes) -> None: ...


END_SECONDS = 0.25
"""How long to wait for the end. Servers send it together with the last event or just after it."""

_CHUNK = 65536
_MAX_END = 1 << 20
_LAST_CHUNK = b"0\r\n\r\n"


def has_unread_bytes(connection: httpcore.HTTPConnection | httpcore.AsyncHTTPConnection) -> bool:
    """Return whether bytes arrived after the end of the last response.

    The next request on this connection would read them as its own response. httpcore does not check
    for them when a response is closed. The result is `True` if the state is unknown.
    """
    inner: Any = getattr(connection, "_connection", None)
    state: Any = getattr(inner, "_h11_state", None)
    if state is None or any(state.trailing_data):
        return True
    # Over TLS, anyio's stream buffers records that are not decrypted yet.
    stream: Any = getattr(getattr(inner, "_network_stream", None), "_stream", None)
    records: Any = getattr(stream, "_read_bio", None)
    return records is not None and bool(records.pending)


def network_stream(connection: httpcore.AsyncHTTPConnection) -> AsyncNetworkStream | None:
    """Return the network stream of a connection; `None` if there is none yet.

    httpcore gives access to it only in the extensions of a response.
    """
    inner: Any = getattr(connection, "_connection", None)
    stream: AsyncNetworkStream | None = getattr(inner, "_network_stream", None)
    return stream


def close_connection_of(stream: httpx.SyncByteStream) -> None:
    """Close the connection of an `httpx.Client` response while its pool is locked.

    The pool first looks for dead connections and then for free ones. If the socket was shut down
    after the whole body arrived, the connection must not become free between these two steps.
    Otherwise a request of another thread would get it. httpx has no public API to reach the
    connection.
    """
    outer: Any = getattr(getattr(stream, "_stream", None), "_httpcore_stream", None)
    lock: Any = getattr(getattr(outer, "_pool", None), "_optional_thread_lock", None)
    inner: Any = getattr(outer, "_stream", None)
    if lock is not None and inner is not None:
        with lock:
            inner.close()


def import_backend() -> None:
    """Import the module that connects asyncio to httpcore. anyio imports it on first use."""
    with contextlib.suppress(ImportError):
        importlib.import_module("anyio._backends._asyncio")
        importlib.import_module("anyio.streams.tls")


def protocol_state(
    connection: httpcore.HTTPConnection | httpcore.AsyncHTTPConnection,
) -> ProtocolState | None:
    """Return the state of the HTTP/1.1 protocol of a connection; `None` if there is none.

    httpcore cannot read the rest of a body within a time limit.
    """
    state: ProtocolState | None = getattr(
        getattr(connection, "_connection", None), "_h11_state", None
    )
    return state


def protocol_state_of(
    stream: httpx.SyncByteStream | httpx.AsyncByteStream,
) -> ProtocolState | None:
    """Return `protocol_state` of the connection of an httpx response; `None` over HTTP/2."""
    outer: Any = getattr(getattr(stream, "_stream", None), "_httpcore_stream", None)
    # Without a proxy, or through one: the connections of a proxy wrap the one that has the state.
    inner: Any = getattr(getattr(outer, "_stream", None), "_connection", None)
    state: ProtocolState | None = getattr(inner, "_h11_state", None)
    return state


def _ends_in_buffer(state: ProtocolState) -> bool:
    """Return whether the rest of the body has arrived. h11 parses it only when it is asked for."""
    data, _ = state.trailing_data
    remaining: int | None = getattr(getattr(state, "_reader", None), "_remaining", None)
    if remaining is not None:  # of a body with a content length
        return len(data) >= remaining
    return data == _LAST_CHUNK or data.endswith(b"\r\n" + _LAST_CHUNK)


def receive_end(state: ProtocolState | None, response: Any) -> bool:
    """Receive the rest of the body of an httpcore or httpx response.

    Return whether it arrived within `END_SECONDS`. It stays unread, so that the response can be
    read to its end.
    """
    deadline = monotonic() + END_SECONDS
    # The caller has all that it needs, whatever happens to the rest.
    with contextlib.suppress(Exception):
        stream = response.extensions["network_stream"]
        while state is not None and not _ends_in_buffer(state):
            data = stream.read(_CHUNK, timeout=max(0.001, deadline - monotonic()))
            if not data or len(state.trailing_data[0]) > _MAX_END:
                return False
            state.receive_data(data)
        return state is not None
    return False


async def async_receive_end(state: ProtocolState | None, response: Any) -> bool:
    """Asynchronous version of `receive_end`."""
    deadline = monotonic() + END_SECONDS
    # The caller has all that it needs, whatever happens to the rest.
    with contextlib.suppress(Exception):
        stream = response.extensions["network_stream"]
        while state is not None and not _ends_in_buffer(state):
            data = await stream.read(_CHUNK, timeout=max(0.001, deadline - monotonic()))
            if not data or len(state.trailing_data[0]) > _MAX_END:
                return False
            state.receive_data(data)
        return state is not None
    return False
