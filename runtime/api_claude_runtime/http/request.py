"""What goes over the wire and what comes back, whatever transport carries it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from .timeout import WireTimeout

__all__ = ("Origin", "Request")


class Origin(NamedTuple):
    """Where to connect to."""

    scheme: bytes
    host: bytes
    port: int

    @property
    def host_header(self) -> bytes:
        host = b"[%s]" % self.host if b":" in self.host else self.host
        default = 443 if self.scheme == b"https" else 80
        return host if self.port == default else b"%s:%d" % (host, self.port)

    def __str__(self) -> str:
        return f"{self.scheme.decode()}://{self.host_header.decode()}"


class StreamedBody(Protocol):
    """A body that is written as it is sent: a form with files, or a long array on disk. Its length
    in bytes is `None` if it is not known before it has been read; `release` is called when a
    sending has ended, for whatever reason.
    """

    @property
    def length(self) -> int | None: ...
    @property
    def replayable(self) -> bool: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    def release(self) -> None: ...


class Request(NamedTuple):
    """A request, ready to be sent. Its headers hold the key: they are left out of the repr."""

    method: str
    origin: Origin
    target: bytes
    """Path and query, as on the request line."""
    headers: list[tuple[bytes, bytes]]
    body: bytes | StreamedBody
    timeout: WireTimeout
    prefix: bytes = b""
    """What the target begins with that is the base URL's and not the endpoint's."""

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again: a form from a pipe is read once."""
        return isinstance(self.body, bytes) or self.body.replayable

    def release(self) -> None:
        """A sending of it has ended, for whatever reason."""
        if not isinstance(self.body, bytes):
            self.body.release()

    @property
    def url(self) -> str:
        return str(self.origin) + self.target.decode("ascii")

    def __repr__(self) -> str:
        size = len(self.body) if isinstance(self.body, bytes) else self.body.length
        return f"<Request {self.method} {self.url}, {'?' if size is None else size} bytes>"
