"""A server in a separate process that answers immediately with prepared bytes.

It uses almost no CPU time, so that benchmarks measure the client. Do not use it in tests as a
substitute for the API.
"""

import asyncio
import contextlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from . import payloads

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_STREAM = re.compile(rb'"stream": ?true')


def _whole(body: bytes) -> bytes:
    head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
    head += f"request-id: req_011CSHoEeqs5C35K2UUqR7Fy\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _chunks(events: list[bytes]) -> list[bytes]:
    """Return the response head, and each event as a separate HTTP chunk, like the API."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
    head += b"transfer-encoding: chunked\r\n\r\n"
    return [head, *(b"%x\r\n%s\r\n" % (len(event), event) for event in events), b"0\r\n\r\n"]


class Canned(asyncio.Protocol):
    """A keep-alive connection that answers with a message, or with a stream if requested."""

    message = _whole(payloads.message())
    stream = _chunks(payloads.text()[0])

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._buffer = bytearray()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (head := self._buffer.find(b"\r\n\r\n") + 4) > 3:
            length = _LENGTH.search(self._buffer, 0, head)
            end = head + (int(length[1]) if length else 0)
            if len(self._buffer) < end:
                return
            streamed = _STREAM.search(self._buffer, head, end)
            del self._buffer[:end]
            for part in self.stream if streamed else (self.message,):
                self._transport.write(part)


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Canned, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # until the parent closes stdin, or ends


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """Run a server until the block ends. The value of the context is its base URL."""
    command = [sys.executable, "-m", "benchmarks.server"]
    folder = Path(__file__).resolve().parent.parent
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=folder, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.stdin.close()


if __name__ == "__main__":
    asyncio.run(_serve())
