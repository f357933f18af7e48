"""A server of two endpoints for a thousand calls at once, each of which may fail as the test says."""

import asyncio
import gzip
import json
import re
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import Self

from . import bodies, events


class CrowdServer:
    """Serves two endpoints in a thread; responds with the number of a request, or with a fault.

    The number of a request is its `metadata.user_id`.

    Args:
        fault_of: Returns the fault of an attempt of a request, by number and attempt (from 1):
            "503", "529", "429", "reset", "truncated", "stall", or "200" for none.
    """

    def __init__(self, fault_of: Callable[[int, int], str]) -> None:
        self.urls: list[str] = []
        self.seen: Counter[int] = Counter()
        """Attempts by number."""
        self.compressed: Counter[int] = Counter()
        """Attempts with a compressed body, by number."""
        self._fault_of = fault_of
        self.open = 0
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()))

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join(10)
        assert not self._thread.is_alive()

    def wait_until_idle(self) -> bool:
        deadline = time.monotonic() + 10
        while self.open and time.monotonic() < deadline:
            time.sleep(0.01)
        return not self.open

    async def _run(self) -> None:
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        servers = [
            await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=2048) for _ in range(2)
        ]
        self.urls = [f"http://127.0.0.1:{each.sockets[0].getsockname()[1]}" for each in servers]
        self._ready.set()
        await self._ending.wait()
        for each in servers:
            each.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            while await self._answer(reader, writer):
                pass
        except (OSError, EOFError):
            pass  # the client closed the connection
        finally:
            self.open -= 1
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; return whether the connection stays open."""
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", head.lower())
        assert length is not None
        data = await reader.readexactly(int(length[1]))
        is_compressed = b"content-encoding: gzip" in head.lower()
        body = json.loads(gzip.decompress(data) if is_compressed else data)
        number = int(body["metadata"]["user_id"])
        self.seen[number] += 1
        self.compressed[number] += is_compressed
        fault = self._fault_of(number, self.seen[number])
        if fault == "stall":
            await reader.read()
            return False
        if fault == "reset":
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            writer.transport.abort()
            return False
        reply = _reply(number, fault, stream=bool(body.get("stream")))
        writer.write(reply[:-100] if fault == "truncated" else reply)
        await writer.drain()
        return fault != "truncated"


def _reply(number: int, fault: str, *, stream: bool) -> bytes:
    if fault in {"503", "529", "429"}:
        error = {"type": "error", "error": {"type": "overloaded_error", "message": "later"}}
        return _http(int(fault), "application/json", bodies.to_json(error))
    text = {"type": "text", "text": f"call {number}"}
    message = {**bodies.MESSAGE, "content": [text]}
    if not stream:
        return _http(200, "application/json", bodies.to_json(message))
    delta = {"type": "text_delta", "text": f"call {number}"}
    block = events.block(0, {"type": "text", "text": ""}, delta)
    body = b"".join([events.START, *block, *events.ending("end_turn")])
    return _http(200, "text/event-stream", body)


def _http(status: int, kind: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n"
    return f"{head}retry-after-ms: 20\r\n\r\n".encode() + body
