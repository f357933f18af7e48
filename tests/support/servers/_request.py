"""`Request`: an HTTP/1.1 request as the server received it."""

import json
from dataclasses import dataclass
from typing import Any, BinaryIO, Self


@dataclass(frozen=True)
class Request:
    """A received request. The names and the order of its headers are those that were sent."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @classmethod
    def read(cls, stream: BinaryIO) -> Self | None:
        """Read the next request. Return None if the client disconnects before its end."""
        try:
            method, path, _ = stream.readline().decode("ascii").split()
            headers = _read_headers(stream)
            return cls(method, path, headers, _read_body(stream, headers))
        except (OSError, ValueError):
            return None

    @property
    def fault(self) -> str:
        """First segment of the path, which names the fault."""
        return self.path.lstrip("/").partition("/")[0].partition("?")[0]

    @property
    def rest(self) -> str:
        """Path after its first segment, with the query."""
        return self.path.removeprefix(f"/{self.fault}")

    def header(self, name: str) -> str | None:
        """Return the value of the first header with this name, ignoring case."""
        return _find(self.headers, name)

    def json(self) -> Any:
        """Return the body, parsed as JSON."""
        return json.loads(self.body)


def _read_headers(stream: BinaryIO) -> tuple[tuple[str, str], ...]:
    headers: list[tuple[str, str]] = []
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        headers.append((name, value.strip()))
    return tuple(headers)


def _read_body(stream: BinaryIO, headers: tuple[tuple[str, str], ...]) -> bytes:
    if (_find(headers, "transfer-encoding") or "").lower() == "chunked":
        return b"".join(_read_chunks(stream))
    length = int(_find(headers, "content-length") or 0)
    body = stream.read(length)
    if len(body) < length:
        raise ValueError("the body ended before its content-length")
    return body


def _read_chunks(stream: BinaryIO) -> list[bytes]:
    chunks: list[bytes] = []
    while size := int(stream.readline().partition(b";")[0], 16):
        chunks.append(stream.read(size))
        stream.readline()
    _read_headers(stream)  # trailers, and the empty line after them
    return chunks


def _find(headers: tuple[tuple[str, str], ...], name: str) -> str | None:
    return next((value for key, value in headers if key.lower() == name.lower()), None)
