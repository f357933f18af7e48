"""Tests of uploads: the received forms are parsed with the standard library's email parser."""

import asyncio
import email.policy
import io
import os
import select
import socket
import threading
import tracemalloc
from collections.abc import Iterator
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Client, errors, files_from_dir
from api_claude.models import FileMetadata
from support.blocking import AnyClient, Connector
from support.servers import FaultServer, bodies
from support.servers._request import Request

TEXT = b"What is noted."
Part = tuple[str | None, str | None, str, bytes]


def parts(request: Request) -> list[Part]:
    """Return name, file name, media type and content of each part of a form."""
    head = f"content-type: {request.header('content-type')}\r\n\r\n".encode()
    message: Any = BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body)
    assert not message.defects
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else "",
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


@pytest.fixture(params=["pool", "httpx"])
def client(request: pytest.FixtureRequest, faults: FaultServer, connect: Connector) -> AnyClient:
    options = {"http_client": connect.httpx_client()} if request.param == "httpx" else {}
    return connect(faults.url("uploaded"), timeout=5.0, **options)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "notes.txt"
    file.write_bytes(TEXT)
    return file


@pytest.fixture
def pipe() -> Iterator[io.BufferedReader]:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as end:
        end.write(TEXT)
    with os.fdopen(reading, "rb") as opened:
        yield opened


def test_a_path_is_sent_with_its_name_and_length(
    client: AnyClient, faults: FaultServer, path: Path
) -> None:
    uploaded = client.files.upload(file=path, expires_in_seconds=3600)
    assert isinstance(uploaded, FileMetadata)
    (request,) = faults.requests
    assert (request.method, request.rest) == ("POST", "/v1/files")
    assert parts(request) == [
        ("expires_in_seconds", None, "", b"3600"),
        ("file", "notes.txt", "text/plain", TEXT),
    ]
    assert request.header("content-length") == str(len(request.body))
    assert request.header("transfer-encoding") is None


@pytest.mark.parametrize(
    "file, name, media_type",
    [
        (TEXT, None, "application/octet-stream"),
        ((None, TEXT), None, "application/octet-stream"),
        (("a.tar.gz", TEXT), "a.tar.gz", "application/gzip"),
        (("a", TEXT, "text/x", {"x-a": "b"}), "a", "text/x"),
        (("notes.md", TEXT), "notes.md", "text/markdown"),
        (("notes", TEXT, "text/x-notes"), "notes", "text/x-notes"),
        (('q"uo\r\nte.txt', TEXT), "q%22uo%0D%0Ate.txt", "text/plain"),
        (("grün.txt", TEXT), "grün.txt", "text/plain"),
        (("empty.txt", b""), "empty.txt", "text/plain"),
    ],
    ids=str,
)
def test_bytes_are_sent_with_name_and_media_type(
    client: AnyClient, faults: FaultServer, file: Any, name: str | None, media_type: str
) -> None:
    client.files.upload(file=file)
    content = file[1] if isinstance(file, tuple) else file
    (part,) = parts(faults.requests[0])
    assert part == ("file", name, media_type, content)


def test_a_buffer_that_was_just_written_is_sent_whole(
    client: AnyClient, faults: FaultServer
) -> None:
    buffer = io.BytesIO()
    buffer.write(TEXT)
    client.files.upload(file=buffer)
    assert parts(faults.requests[0]) == [("file", None, "application/octet-stream", TEXT)]


def test_an_open_file_is_sent_from_its_current_position(
    client: AnyClient, faults: FaultServer, path: Path
) -> None:
    with path.open("rb") as file:
        file.read(5)
        client.files.upload(file=file)
    assert parts(faults.requests[0]) == [("file", "notes.txt", "text/plain", TEXT[5:])]


def test_a_pipe_is_sent_in_chunks(
    client: AnyClient, faults: FaultServer, pipe: io.BufferedReader
) -> None:
    client.files.upload(file=("piped.txt", pipe))
    (request,) = faults.requests
    assert parts(request) == [("file", "piped.txt", "text/plain", TEXT)]
    assert request.header("transfer-encoding") == "chunked"
    assert request.header("content-length") is None


def test_the_files_of_a_directory_are_sent(
    client: AnyClient, faults: FaultServer, tmp_path: Path
) -> None:
    root = tmp_path / "skill"
    (root / "scripts").mkdir(parents=True)
    (root / "SKILL.md").write_text("---")
    (root / "scripts" / "run.py").write_text("pass")
    # The server always sends the same response, which is not a skill version.
    with pytest.warns(match="BetaSkillVersion|SkillVersion"):
        client.skills.versions.create("skill_01", files=files_from_dir(root))
    assert [part[:2] for part in parts(faults.requests[0])] == [
        ("files[]", "skill/SKILL.md"),
        ("files[]", "skill/scripts/run.py"),
    ]


@pytest.mark.parametrize(
    "file, text",
    [
        (Path("nowhere.txt"), "No such file"),
        (Path(), "is a directory"),
        ("notes.txt", r"Path\(\.\.\.\)"),
        (io.StringIO("text"), "open in text mode"),
        (None, "NoneType"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_invalid_file_is_refused_before_sending(
    client: AnyClient, faults: FaultServer, file: Any, text: str
) -> None:
    with pytest.raises(errors.RequestError, match=text):
        client.files.upload(file=file)
    assert faults.requests == []


def test_a_file_that_shrinks_while_it_is_sent_is_an_error(
    faults: FaultServer, connect: Connector, tmp_path: Path
) -> None:
    class Shrinking(io.BytesIO):
        """A file that reports a larger size than it has."""

        def tell(self) -> int:
            return super().tell() + (100 if super().tell() == len(TEXT) else 0)

    client = connect(faults.url("uploaded"), timeout=5.0)
    with pytest.raises(errors.RequestError, match="changed"):
        client.files.upload(file=Shrinking(TEXT))
    assert isinstance(client.files.upload(file=TEXT), FileMetadata)  # on a new connection
    connect.close()
    assert faults.wait_until_idle()


def test_an_upload_from_a_blocked_pipe_can_be_cancelled(faults: FaultServer) -> None:
    """The thread that reads the pipe ends when its read returns."""
    reading, writing = os.pipe()

    async def cancelled(pipe: Any) -> None:
        async with AsyncClient(api_key="test", base_url=faults.url("uploaded")) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.files.upload(file=("slow", pipe))
            os.close(writing)  # unblocks the thread

    with os.fdopen(reading, "rb") as pipe:
        asyncio.run(cancelled(pipe))
    assert faults.wait_until_idle()


def test_slow_files_do_not_block_other_uploads(faults: FaultServer) -> None:
    """There are more slow files than threads in the default pool of anyio."""
    pipes = [os.pipe() for _ in range(45)]

    async def main(files: list[Any]) -> None:
        async with AsyncClient(api_key="test", base_url=faults.url("uploaded")) as client:
            slow = [asyncio.create_task(client.files.upload(file=("s", each))) for each in files]
            await asyncio.sleep(0.2)
            async with asyncio.timeout(10):
                await client.files.upload(file=TEXT)
            for _, writing in pipes:
                os.close(writing)
            await asyncio.gather(*slow)

    files = [os.fdopen(reading, "rb") for reading, _ in pipes]
    asyncio.run(main(files))
    for file in files:
        file.close()


def test_an_error_of_a_file_is_not_reported_as_a_connection_error(
    client: AnyClient, faults: FaultServer
) -> None:
    class Broken(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise httpx.ReadError("not of this connection")

    with pytest.raises(errors.RequestError, match="file: not of this connection"):
        client.files.upload(file=Broken(TEXT))
    assert faults.wait_until_idle()


def test_an_httpx_client_can_send_a_form_twice(faults: FaultServer, path: Path) -> None:
    """httpx does this if its authentication is challenged."""

    class Twice(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Iterator[Any]:
            yield request
            yield request

    with httpx.Client(auth=Twice()) as http:
        client = Client(api_key="test", base_url=faults.url("uploaded"), http_client=http)
        client.files.upload(file=path)
    assert [parts(request)[0][3] for request in faults.requests] == [TEXT, TEXT]


def test_an_error_response_before_the_end_of_the_upload_is_raised(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("too-large"), timeout=5.0)
    with pytest.raises(errors.ContentTooLargeError):
        client.files.upload(file=TEXT)


SIZE = 64 * 1024 * 1024


@pytest.fixture
def sink() -> Iterator[str]:
    """The base URL of a server that reads and discards one request of at least `SIZE` bytes."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        sock, _ = listener.accept()
        with sock, listener:
            received = 0
            while received < SIZE:
                received += len(sock.recv(1 << 20))
            while not _ended(sock):
                pass
            body = bodies.to_json(bodies.FILE_METADATA)
            head = (
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
            )
            sock.sendall(head % len(body) + body)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    thread.join(10)


def _ended(sock: socket.socket) -> bool:
    """Return whether the request has ended: no data arrives for 0.2 seconds."""
    readable, _, _ = select.select([sock], [], [], 0.2)
    return not readable or not sock.recv(1 << 20)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A sparse file, which takes no space on the disk."""
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


def test_a_large_file_is_not_held_in_memory(sink: str, large: Path) -> None:
    with Client(api_key="test", base_url=sink) as client:
        tracemalloc.start()
        try:
            client.files.upload(file=large)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < SIZE / 16


def test_the_event_loop_runs_while_a_file_is_sent(sink: str, large: Path) -> None:
    async def main() -> int:
        turns = 0
        async with AsyncClient(api_key="test", base_url=sink) as client:
            sending = asyncio.create_task(client.files.upload(file=large))
            while not sending.done():
                await asyncio.sleep(0)
                turns += 1
            await sending
        return turns

    assert asyncio.run(main()) > 100
