"""Tests of downloads: the result is a complete file, or an error and no file."""

import asyncio
import contextlib
import gzip
import os
import socket
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Timeout, errors, reply_of
from api_claude_runtime.http.headers import Headers
from support.blocking import AnyClient, Connector
from support.servers import FaultServer, bodies

GOOD = {
    "file-ok": bodies.FILE,
    "json-ok": bodies.to_json(bodies.MESSAGE),
    "gzip-json": bodies.to_json(bodies.MESSAGE),
    "no-length": bodies.to_json(bodies.MESSAGE),
}
BROKEN: dict[str, type[errors.ClaudeError]] = {
    "short-body": errors.StreamInterrupted,
    "reset-mid-body": errors.StreamInterrupted,
    "truncated-chunk": errors.StreamInterrupted,
    "stall-mid-body": errors.StreamTimeout,
    "brotli-json": errors.DecodeError,
}
TIMEOUT = Timeout(connect=5.0, read=0.3)


@pytest.fixture(params=["pool", "httpx"])
def transport(request: pytest.FixtureRequest) -> Any:
    return request.param


def connected(connect: Connector, url: str, transport: str) -> AnyClient:
    options = {"http_client": connect.httpx_client()} if transport == "httpx" else {}
    return connect(url, timeout=TIMEOUT, **options)


@pytest.mark.parametrize("fault", GOOD)
def test_a_complete_file_is_read_and_saved(
    faults: FaultServer, connect: Connector, transport: str, fault: str, tmp_path: Path
) -> None:
    client = connected(connect, faults.url(fault), transport)
    assert client.files.download("file_01").read() == GOOD[fault]
    assert b"".join(client.files.download("file_01").chunks()) == GOOD[fault]
    path = tmp_path / "copy"
    assert client.files.download("file_01").save(path) == path
    assert path.read_bytes() == GOOD[fault]
    assert [*tmp_path.iterdir()] == [path]
    connect.close()
    assert faults.wait_until_idle()


@pytest.mark.parametrize("fault", BROKEN)
def test_an_incomplete_file_is_an_error_and_not_saved(
    faults: FaultServer, connect: Connector, transport: str, fault: str, tmp_path: Path
) -> None:
    client = connected(connect, faults.url(fault), transport)
    with pytest.raises(BROKEN[fault]) as caught:
        client.files.download("file_01").read()
    assert type(caught.value) is BROKEN[fault]
    with pytest.raises(BROKEN[fault]):
        list(client.files.download("file_01").chunks())
    path = tmp_path / "copy"
    with pytest.raises(BROKEN[fault]):
        client.files.download("file_01").save(path)
    assert [*tmp_path.iterdir()] == []
    path.write_text("what was there")
    with pytest.raises(BROKEN[fault]):
        client.files.download("file_01").save(path)
    assert path.read_text() == "what was there"
    assert [*tmp_path.iterdir()] == [path]
    connect.close()
    assert faults.wait_until_idle()
    assert faults.open_connections == 0


@pytest.mark.parametrize("fault", ["json-404", "redirect", "reset-before-headers"])
def test_an_error_response_in_place_of_a_file_is_raised(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    with pytest.raises((errors.APIStatusError, errors.APIConnectionError)):
        connect(faults.url(fault), timeout=TIMEOUT).files.download("file_01")
    connect.close()
    assert faults.wait_until_idle()


def test_a_file_name_is_parsed_as_browsers_do(faults: FaultServer, connect: Connector) -> None:
    file = connect(faults.url("file-ok")).files.download("file_01")
    for header, name in {
        "attachment; filename*=UTF-8''na%C3%AFve.txt": "naïve.txt",
        'attachment; Filename="a b.txt"': "a b.txt",
        'attachment; filename="r\xc3\xa9sum\xc3\xa9.pdf"': "résumé.pdf",
        'attachment; xfilename="evil"; filename="good"': "good",
        'attachment; filename="C:\\\\temp\\\\a.txt"': "a.txt",
        'attachment; filename=".."': None,
        "attachment": None,
    }.items():
        raw = [(b"content-disposition", header.encode("latin-1"))]
        file.reply.headers = Headers(raw)
        assert file.filename == name, header
    file.close()


def test_a_closed_download_cannot_be_read(
    faults: FaultServer, connect: Connector, transport: str
) -> None:
    file = connected(connect, faults.url("file-ok"), transport).files.download("file_01")
    file.close()
    with pytest.raises(RuntimeError, match="closed"):
        file.read()


def test_a_truncated_gzip_file_is_an_error(
    connect: Connector, transport: str, tmp_path: Path
) -> None:
    """The compressed data is truncated, but its length matches the header."""
    packed = gzip.compress(bytes(range(256)) * 100)[:-20]
    with (
        single_response(b"content-encoding: gzip\r\n", packed) as url,
        pytest.raises(errors.DecodeError),
    ):
        connected(connect, url, transport).files.download("file_01").save(tmp_path / "copy")
    assert [*tmp_path.iterdir()] == []


def test_a_gzip_file_of_two_members_is_decoded(connect: Connector, transport: str) -> None:
    packed = gzip.compress(b"one, ") + gzip.compress(b"two")
    with single_response(b"content-encoding: gzip\r\n", packed) as url:
        assert connected(connect, url, transport).files.download("f").read() == b"one, two"


def test_a_file_with_a_long_name_is_saved(
    faults: FaultServer, connect: Connector, tmp_path: Path
) -> None:
    path = tmp_path / ("字" * 80 + ".txt")
    connect(faults.url("file-ok")).files.download("file_01").save(path)
    assert path.read_bytes() == bodies.FILE


def test_the_permissions_of_a_replaced_file_are_kept(
    faults: FaultServer, connect: Connector, tmp_path: Path
) -> None:
    path = tmp_path / "tool"
    path.touch(0o750)
    path.chmod(0o750)
    connect(faults.url("file-ok")).files.download("file_01").save(path)
    assert path.stat().st_mode & 0o777 == 0o750


def test_metadata_is_available_before_the_body_is_read(
    faults: FaultServer, connect: Connector
) -> None:
    with connect(faults.url("file-ok")).files.download("file_01") as file:
        assert (file.filename, file.media_type) == ("report.txt", "text/plain")
        assert (file.size, file.received) == (len(bodies.FILE), 0)
        assert file.reply.request_id == reply_of(file).request_id == bodies.REQUEST_ID
    (request,) = faults.requests
    assert (request.method, request.rest) == ("GET", "/v1/files/file_01/content")
    assert request.header("accept") == "application/binary"
    connect.close()
    assert faults.wait_until_idle()


def test_a_download_can_be_read_only_once(faults: FaultServer, connect: Connector) -> None:
    file = connect(faults.url("file-ok")).files.download("file_01")
    file.read()
    with pytest.raises(RuntimeError, match="cannot be read again"):
        file.read()


def test_the_client_still_works_after_failed_and_unread_downloads(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("short-body", "file-ok"), timeout=TIMEOUT)
    with pytest.raises(errors.StreamInterrupted):
        client.files.download("file_01").read()
    with client.files.download("file_01"):
        pass  # left unread
    assert client.files.download("file_01").read() == bodies.FILE


@pytest.mark.parametrize(
    "name, error", [("there", IsADirectoryError), ("nowhere/file", FileNotFoundError)]
)
def test_a_path_that_cannot_be_written_is_an_os_error(
    faults: FaultServer, connect: Connector, tmp_path: Path, name: str, error: type[OSError]
) -> None:
    (tmp_path / "there").mkdir()
    with pytest.raises(error):
        connect(faults.url("file-ok")).files.download("file_01").save(tmp_path / name)
    connect.close()
    assert faults.wait_until_idle()


def test_saving_to_a_link_writes_its_target(
    faults: FaultServer, connect: Connector, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "there" / "file")
    assert connect(faults.url("file-ok")).files.download("file_01").save(link) == link
    assert link.is_symlink()
    assert (tmp_path / "there" / "file").read_bytes() == bodies.FILE


def test_a_pipe_is_not_replaced(faults: FaultServer, connect: Connector, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="device or pipe"):
        connect(faults.url("file-ok")).files.download("file_01").save(tmp_path / "pipe")
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]


def test_a_saved_file_has_default_permissions(
    faults: FaultServer, connect: Connector, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.touch()
    path = connect(faults.url("file-ok")).files.download("file_01").save(tmp_path / "copy")
    assert path.stat().st_mode == other.stat().st_mode


def test_a_cancelled_download_leaves_no_file(faults: FaultServer, tmp_path: Path) -> None:
    async def cancelled() -> None:
        async with AsyncClient(api_key="test", base_url=faults.url("stall-mid-body")) as client:
            file = await client.files.download("file_01")
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await file.save(tmp_path / "copy")

    asyncio.run(cancelled())
    assert [*tmp_path.iterdir()] == []
    assert faults.wait_until_idle()


@contextlib.contextmanager
def single_response(headers: bytes, body: bytes) -> Iterator[str]:
    """The base URL of a server that sends one response, complete according to its headers."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        sock, _ = listener.accept()
        with sock, listener:
            sock.recv(65536)
            head = b"HTTP/1.1 200 OK\r\n%bcontent-length: %d\r\n\r\n" % (headers, len(body))
            sock.sendall(head + body)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    thread.join(10)


SIZE = 64 * 1024 * 1024


@pytest.fixture
def large() -> Iterator[str]:
    """The base URL of a server that responds to one request with `SIZE` bytes."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        sock, _ = listener.accept()
        with sock, listener:
            sock.recv(65536)
            sock.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % SIZE)
            for _ in range(SIZE // 65536):
                sock.sendall(bytes(65536))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    thread.join(10)


def test_a_large_file_is_not_held_in_memory(large: str, tmp_path: Path) -> None:
    with Client(api_key="test", base_url=large) as client:
        file = client.files.download("file_01")
        tracemalloc.start()
        try:
            path = file.save(tmp_path / "large")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert path.stat().st_size == SIZE
    assert peak < SIZE / 16
