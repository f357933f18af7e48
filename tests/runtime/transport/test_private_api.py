"""Every private attribute that `private_api` reads exists in the installed libraries.

These tests fail when a release of httpcore, httpx, h11 or anyio renames one. Without the attribute
the package still works, but it reuses no connection, or a rare race returns.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpcore
import httpx
import pytest
from anyio.streams.tls import TLSStream

from api_claude_runtime.transport.private_api import close_connection_of, has_unread_bytes


class Handler(BaseHTTPRequestHandler):
    """Responds with two bytes, and on `/trailing` with extra bytes after the body."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"okHTTP/1.1 200 OK\r\n\r\n" if self.path == "/trailing" else b"ok")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's
        """Do not log."""


class Server(ThreadingHTTPServer):
    """Does not report that a client closed its connection with bytes unread."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None: ...


@pytest.fixture
def port() -> Iterator[int]:
    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def request(port: int, path: bytes) -> httpcore.Request:
    url = httpcore.URL(scheme=b"http", host=b"127.0.0.1", port=port, target=path)
    return httpcore.Request("GET", url, headers=[(b"host", b"127.0.0.1")])


def trailing(connection: Any) -> tuple[bytes, bool]:
    """Return the bytes that h11 buffers after the response. Fails if an attribute is missing."""
    found: tuple[bytes, bool] = connection._connection._h11_state.trailing_data
    return found


@pytest.mark.parametrize("path, unread", [(b"/", False), (b"/trailing", True)])
def test_httpcore_connection_reports_unread_bytes(port: int, path: bytes, unread: bool) -> None:
    with httpcore.HTTPConnection(httpcore.Origin(b"http", b"127.0.0.1", port)) as connection:
        response = connection.handle_request(request(port, path))
        response.read()
        response.close()
        assert bool(trailing(connection)[0]) is unread
        assert has_unread_bytes(connection) is unread


@pytest.mark.parametrize("path, unread", [(b"/", False), (b"/trailing", True)])
def test_httpcore_async_connection_reports_unread_bytes(
    port: int, path: bytes, unread: bool
) -> None:
    async def main() -> None:
        origin = httpcore.Origin(b"http", b"127.0.0.1", port)
        async with httpcore.AsyncHTTPConnection(origin) as connection:
            response = await connection.handle_async_request(request(port, path))
            await response.aread()
            await response.aclose()
            assert bool(trailing(connection)[0]) is unread
            stream: Any = connection
            assert stream._connection._network_stream._stream is not None
            assert has_unread_bytes(connection) is unread

    asyncio.run(main())


def test_a_connection_whose_state_is_unknown_counts_as_unread() -> None:
    connection = httpcore.HTTPConnection(httpcore.Origin(b"http", b"127.0.0.1", 1))
    assert has_unread_bytes(connection)


def test_anyio_tls_stream_has_a_record_buffer() -> None:
    assert "_read_bio" in TLSStream.__annotations__


def test_close_connection_of_an_httpx_response(port: int) -> None:
    with (
        httpx.Client() as client,
        client.stream("GET", f"http://127.0.0.1:{port}/") as response,
    ):
        stream: Any = response.stream
        held = stream._stream._httpcore_stream
        with held._pool._optional_thread_lock:
            pass
        assert held._stream is not None
        pool = held._pool
        assert [each.is_closed() for each in pool.connections] == [False]
        close_connection_of(stream)
        assert [each for each in pool.connections if not each.is_closed() and each.is_idle()] == []
