"""A server in a separate process that answers immediately with prepared bytes.

It uses little CPU time, so that benchmarks measure the client. Do not use it in tests as a
substitute for the API. Its responses have the headers of the API. It is also a proxy: it answers a
request with an absolute target like any other, and `CONNECT` opens a tunnel that ends in it.

The first part of the path selects the response to a request for a stream:

| path | stream |
|---|---|
| `/v1/...` | 2,000 deltas at once, each event in an HTTP chunk of its own |
| `/short/v1/...` | 5 deltas at once |
| `/burst/v1/...` | 200 deltas at once |
| `/segments/v1/...` | 300 deltas, one in each millisecond |
| `/paced/v1/...` | 50 deltas, one every 40 ms |
"""

import asyncio
import contextlib
import http.client
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from . import payloads

DOWNLOAD_SIZE = 64 << 20
"""Bytes of the file that the server sends."""

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_STREAM = re.compile(rb'"stream": ?true')
_FOLDER = re.compile(rb"[^/]/(\w+)/v1/")

_LIMITS = b"".join(
    b"anthropic-ratelimit-%s-limit: %d\r\nanthropic-ratelimit-%s-remaining: %d\r\n"
    b"anthropic-ratelimit-%s-reset: 2026-01-01T00:00:07Z\r\n" % (kind, limit, kind, left, kind)
    for kind, limit, left in (
        (b"requests", 4000, 3999),
        (b"input-tokens", 400_000, 399_000),
        (b"output-tokens", 80_000, 79_000),
        (b"tokens", 480_000, 478_000),
    )
)
_HEAD = (
    b"HTTP/1.1 200 OK\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\ncontent-type: %s\r\n%s\r\n"
    b"connection: keep-alive\r\n" + _LIMITS + b"request-id: req_011CSHoEeqs5C35K2UUqR7Fy\r\n"
    b"strict-transport-security: max-age=31536000; includeSubDomains; preload\r\n"
    b"anthropic-organization-id: 5f2c7a19-43c6-4f0e-9d1b-2f6a8e0c7b35\r\nserver: cloudflare\r\n"
    b"via: 1.1 google\r\ncf-cache-status: DYNAMIC\r\nx-robots-tag: none\r\n"
    b"set-cookie: _cfuvid=Qm5fXJ0y7c1sT3vR8wZ2kLpB6nH4gD9a-1767225600000-0.0.1.1-604800000; path=/;"
    b" domain=.api.anthropic.com; HttpOnly; Secure; SameSite=None\r\n"
    b"cf-ray: 9b6e0f2a1c8d4e37-FRA\r\n\r\n"
)
"""The 24 headers that the API sends, with the header that frames the body."""


def _whole(body: bytes, kind: bytes = b"application/json") -> bytes:
    return _HEAD % (kind, b"content-length: %d" % len(body)) + body


def _chunks(deltas: int) -> list[bytes]:
    """Return the response head, and each event as a separate HTTP chunk, like the API."""
    head = _HEAD % (b"text/event-stream; charset=utf-8", b"transfer-encoding: chunked")
    events = payloads.text(deltas)[0]
    return [head, *(b"%x\r\n%s\r\n" % (len(event), event) for event in events), b"0\r\n\r\n"]


class _Streamed(NamedTuple):
    parts: list[bytes]
    pace: float
    """Seconds between two parts; zero if they are sent at once."""


class Canned(asyncio.Protocol):
    """A keep-alive connection that answers with a message, a stream or a file."""

    message = _whole(payloads.message())
    streams = {  # noqa: RUF012 - never changed
        b"": _Streamed(_chunks(2000), 0),
        b"short": _Streamed(_chunks(5), 0),
        b"burst": _Streamed(_chunks(200), 0),
        b"segments": _Streamed(_chunks(300), 0.001),
        b"paced": _Streamed(_chunks(50), 0.04),
    }
    file = b""
    connections = 0
    offset = 0.0

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._tls = tls
        self._transport: Any = None
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self._transport is None:  # not for the TLS inside a tunnel
            Canned.connections += 1
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (head := self._buffer.find(b"\r\n\r\n") + 4) > 3:
            length = _LENGTH.search(self._buffer, 0, head)
            end = head + (int(length[1]) if length else 0)
            if len(self._buffer) < end:
                return
            request = bytes(self._buffer[:end])
            del self._buffer[:end]
            self._answer(request, head)

    def _answer(self, request: bytes, head: int) -> None:
        if request.startswith(b"POST"):
            if not _STREAM.search(request, head):
                self._transport.write(self.message)
                return
            folder = _FOLDER.search(request, 0, request.find(b"\r\n"))
            parts, pace = self.streams[folder[1] if folder else b""]
            if pace:
                self._pace(parts, pace)
            else:
                for part in parts:
                    self._transport.write(part)
        elif request.startswith(b"CONNECT"):
            self._transport.pause_reading()
            self._transport.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            self._task = asyncio.ensure_future(self._start_tls())
        elif request.startswith(b"GET /connections "):
            Canned.connections -= 1
            self._transport.write(_whole(b"%d" % self.connections))
        else:
            Canned.file = Canned.file or _whole(bytes(DOWNLOAD_SIZE), b"application/octet-stream")
            self._transport.write(self.file)

    async def _start_tls(self) -> None:
        loop = asyncio.get_running_loop()
        secure = await loop.start_tls(self._transport, self, self._tls, server_side=True)
        self.connection_made(secure)  # type: ignore[arg-type]

    def _pace(self, parts: list[bytes], pace: float) -> None:
        """Send the parts one by one, at other moments than those of other streams."""
        loop = asyncio.get_running_loop()
        Canned.offset = (self.offset + 0.618 * pace) % pace
        due = loop.time() + self.offset
        rest = iter(parts)

        def send() -> None:
            nonlocal due
            part = next(rest, None)
            if part is not None and not self._transport.is_closing():
                self._transport.write(part)
                due += pace
                loop.call_at(due, send)

        send()


async def _serve(protocol: Callable[[ssl.SSLContext], asyncio.Protocol], certificate: str) -> None:
    loop = asyncio.get_running_loop()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    for context in (None, tls):
        server = await loop.create_server(
            lambda: protocol(tls), "127.0.0.1", 0, backlog=2048, ssl=context
        )
        print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # until the parent closes stdin, or ends


@dataclass(frozen=True)
class Server:
    """A running server.

    Attributes:
        url: Its base URL.
        tls_url: Its base URL with TLS.
        tls: TLS settings that trust its certificate.
    """

    url: str
    tls_url: str
    tls: ssl.SSLContext

    def connections(self) -> int:
        """Return how many connections were opened so far, without those of this method."""
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"))
        try:
            connection.request("GET", "/connections")
            return int(connection.getresponse().read())
        finally:
            connection.close()


def _certificate(folder: str) -> Path:
    """Create a self-signed certificate for 127.0.0.1, with its key in the same file."""
    program = shutil.which("openssl")
    if program is None:
        raise SystemExit("the benchmarks need the program openssl, for a certificate")
    path = Path(folder, "certificate.pem")
    command = [program, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*command, "-keyout", path, "-out", path], check=True, capture_output=True)
    return path


@contextlib.contextmanager
def serving(module: str = "server") -> Iterator[Server]:
    """Run the server of a module until the block ends."""
    folder = Path(__file__).resolve().parent.parent
    pipe = subprocess.PIPE
    with tempfile.TemporaryDirectory() as temporary:
        certificate = _certificate(temporary)
        command = [sys.executable, "-m", f"benchmarks.{module}", str(certificate)]
        with subprocess.Popen(command, cwd=folder, stdin=pipe, stdout=pipe, text=True) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            try:
                ports = [process.stdout.readline().strip() for _ in range(2)]
                tls = ssl.create_default_context(cafile=str(certificate))
                url, tls_url = f"http://127.0.0.1:{ports[0]}", f"https://127.0.0.1:{ports[1]}"
                yield Server(url, tls_url, tls)
            finally:
                process.stdin.close()


def run_server(protocol: Callable[[ssl.SSLContext], asyncio.Protocol], certificate: str) -> None:
    """Serve the connections of a protocol until stdin ends, in the process of `serving`."""
    import uvloop  # a client must not wait for a slow server

    uvloop.run(_serve(protocol, certificate))


if __name__ == "__main__":
    run_server(Canned, sys.argv[1])
