"""All access to private attributes of httpcore, httpx, h11 and anyio.

Each function explains why the public API is not sufficient. If an attribute is missing,
`has_unread_bytes` returns `True`, so the connection is closed instead of reused, and
`close_connection_of` does nothing. `tests/runtime/transport/test_private_api.py` fails when a
release of one of these libraries renames an attribute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpcore
    import httpx


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
