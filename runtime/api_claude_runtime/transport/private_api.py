"""Every private attribute of httpcore, httpx, h11 and anyio that this package reads.

Each function says why the public API does not do. All of them fail safe: if an attribute is gone,
a connection is closed instead of being used again. `tests/runtime/transport/test_private_api.py`
fails when a release of one of these libraries renames one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpcore
    import httpx


def has_unread_bytes(connection: httpcore.HTTPConnection | httpcore.AsyncHTTPConnection) -> bool:
    """Whether bytes arrived behind the last response, which the next call would take for its own.

    httpcore does not check for them when a response is closed. `True` if nobody can tell.
    """
    inner: Any = getattr(connection, "_connection", None)
    state: Any = getattr(inner, "_h11_state", None)
    if state is None or any(state.trailing_data):
        return True
    # Over TLS, anyio's stream holds records that are not decrypted yet.
    stream: Any = getattr(getattr(inner, "_network_stream", None), "_stream", None)
    records: Any = getattr(stream, "_read_bio", None)
    return records is not None and bool(records.pending)


def close_connection_of(stream: httpx.SyncByteStream) -> None:
    """Close the connection under a response of `httpx.Client`, while its pool is locked.

    The pool first looks which connections are dead, then which are free. A connection whose socket
    was shut down after the whole body arrived must not become free between the two steps, or
    another thread's call gets it. httpx has no public way to reach the connection.
    """
    outer: Any = getattr(getattr(stream, "_stream", None), "_httpcore_stream", None)
    lock: Any = getattr(getattr(outer, "_pool", None), "_optional_thread_lock", None)
    inner: Any = getattr(outer, "_stream", None)
    if lock is not None and inner is not None:
        with lock:
            inner.close()
