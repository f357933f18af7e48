"""One HTTP/1.1 request, as it was on the wire."""

import json
from dataclasses import dataclass
from typing import Any, BinaryIO, Self


@dataclass(frozen=True)
class Request:
    """A received request: names and order of the headers are as sent."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @classmethod
    def read(cls, stream: BinaryIO) -> Self | None:
        """Read the next request, or nothing when the client has left (also in the middle)."""
        try:
            method, path, _ = stream.readline().decode("ascii").split()
            headers = _read_headers(stream)
            return cls(method, path, headers, _read_body(stream, headers))
        except (OSError, ValueError):
            return None

    @property
    def fault(self) -> str:
        """The first segment of the path."""
        return self.path.lstrip("/").partition("/")[0].partition("?")[0]

    @property
    def rest(self) -> str:
        """The path after its first segment, query and all."""
        return self.path.removeprefix(f"/{self.fault}")

    def header(self, name: str) -> str | None:
        """The value of the first header of this name, in any case."""
        return _find(self.headers, name)

    def json(self) -> Any:
        """The body, parsed."""
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
        raise ValueError("the body is cut")
    return body


def _read_chunks(stream: BinaryIO) -> list[bytes]:
    chunks: list[bytes] = []
    while size := int(stream.readline().partition(b";")[0], 16):
        chunks.append(stream.read(size))
        stream.readline()
    _read_headers(stream)  # the trailers, and the empty line that ends them
    return chunks


def _find(headers: tuple[tuple[str, str], ...], name: str) -> str | None:
    return next((value for key, value in headers if key.lower() == name.lower()), None)
