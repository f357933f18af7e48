"""All access to private attributes of httpcore, httpx, h11 and anyio.

Each function explains why the public API is not sufficient. If an attribute is missing, the
connection is closed instead of reused, and `close_connection_of` does nothing.
`tests/runtime/transport/test_private_api.py` fails when a release of one of these libraries renames
an attribute.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import h11
    import httpcore
    import httpx
    from httpcore import AsyncNetworkStream, NetworkStream


FINISH_SECONDS = 0.25
"""How long to wait for the end. Servers send it together with the last event or just after it."""

_CHUNK = 65536


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


def protocol_state(
    connection: httpcore.HTTPConnection | httpcore.AsyncHTTPConnection,
) -> h11.Connection | None:
    """Return the state of the HTTP/1.1 protocol of a connection; `None` if there is none.

    httpcore gives no access to the rest of a body with a limit on the time.
    """
    state: h11.Connection | None = getattr(
        getattr(connection, "_connection", None), "_h11_state", None
    )
    return state


def protocol_state_of(
    stream: httpx.SyncByteStream | httpx.AsyncByteStream,
) -> h11.Connection | None:
    """Return `protocol_state` of the connection of an httpx response; `None` over HTTP/2."""
    outer: Any = getattr(getattr(stream, "_stream", None), "_httpcore_stream", None)
    # Without a proxy, or through one: the connections of a proxy wrap the one that has the state.
    inner: Any = getattr(getattr(outer, "_stream", None), "_connection", None)
    state: h11.Connection | None = getattr(inner, "_h11_state", None)
    return state


def _discard_received(state: h11.Connection) -> bool:
    """Discard what has arrived of a body. Return whether its end has arrived.

    h11 has a public API for this, but its connection is private in httpcore.
    """
    import h11

    while state.their_state is h11.SEND_BODY:
        if state.next_event() is h11.NEED_DATA:
            return False
    return True


def read_end(state: h11.Connection, stream: NetworkStream) -> None:
    """Discard the rest of the body. It may take `FINISH_SECONDS` and raise any error.

    If the end does not arrive in time, the state of the connection shows it, and the caller closes
    the connection.
    """
    deadline = monotonic() + FINISH_SECONDS
    while not _discard_received(state) and (left := deadline - monotonic()) > 0:
        state.receive_data(stream.read(_CHUNK, timeout=left))


async def async_read_end(state: h11.Connection, stream: AsyncNetworkStream) -> None:
    """Asynchronous version of `read_end`."""
    deadline = monotonic() + FINISH_SECONDS
    while not _discard_received(state) and (left := deadline - monotonic()) > 0:
        state.receive_data(await stream.read(_CHUNK, timeout=left))
