"""`Request`: an HTTP request in a form that every transport can send."""

from __future__ import annotations

import functools
import re
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast
from urllib.parse import unquote

from .bounds import DEFAULT_BOUNDS, ResolvedBounds
from .credential_names import MASK, is_credential
from .timeout import body_deadline

if TYPE_CHECKING:
    from .timeout import WireTimeout

__all__ = ("Origin", "Request")


class Origin(NamedTuple):
    """The server to connect to."""

    scheme: bytes
    host: bytes
    port: int

    @property
    def host_header(self) -> bytes:
        host = b"[%s]" % self.host if b":" in self.host else self.host
        default = 443 if self.scheme == b"https" else 80
        return host if self.port == default else b"%s:%d" % (host, self.port)

    def __str__(self) -> str:
        return _text_of(self)


@functools.lru_cache(maxsize=256)  # each response has the URL of its request
def _text_of(origin: Origin) -> str:
    return f"{origin.scheme.decode()}://{origin.host_header.decode()}"


_PARAMETER = re.compile(r"(?<=[?&])([^=&]+)=([^&]+)")


def _masked(match: re.Match[str]) -> str:
    return f"{match[1]}={MASK}" if is_credential(unquote(match[1])) else match[0]


def masked_url(url: str) -> str:
    """Return a URL with masks for the values in its query that may be credentials."""
    return _PARAMETER.sub(_masked, url)


@lru_cache(maxsize=64)  # most calls of a program have one URL, and kept responses share it
def _url(origin: Origin, target: bytes) -> str:
    return str(origin) + masked_url(target.decode("ascii", "replace"))


class MaskedTarget(bytes):
    """A path with a query that contains credentials. Its `repr` masks them."""

    def __repr__(self) -> str:
        return repr(masked_url(self.decode("ascii", "replace")).encode())

    __str__ = __repr__

    def __getitem__(self, key: Any) -> Any:
        found = cast("Any", super().__getitem__(key))
        return MaskedTarget(found) if isinstance(found, bytes) else found

    def removeprefix(self, prefix: Any, /) -> MaskedTarget:
        return MaskedTarget(super().removeprefix(prefix))


def query_secrets(target: bytes) -> list[str]:
    """Return the values of the parameters in a query that may be credentials."""
    if b"?" not in target:
        return []
    pairs = _PARAMETER.findall(target.decode("ascii", "replace"))
    return [value for name, value in pairs if is_credential(unquote(name))]


class StreamedBody(Protocol):
    """A request body generated while it is sent, such as a form with files or an array on disk.

    `length` is in bytes, or `None` if it is not known before the body is read. `replayable` states
    whether the body can be iterated more than once. The sender calls `release` when it stops
    sending, whether it succeeded or failed.
    """

    @property
    def length(self) -> int | None: ...
    @property
    def replayable(self) -> bool: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    def release(self) -> None: ...


class PlatformLike(Protocol):
    """A place where Claude is served, as the pipeline sees it.

    `send` is a flow. It changes a request to the form of the platform, authorizes it, and sends it.
    It runs once for each attempt, below all policies.
    """

    @property
    def name(self) -> str: ...
    @property
    def provider(self) -> str: ...
    def send(self, request: Request, /) -> Generator[Any, Any, Any]: ...


class Request(NamedTuple):
    """A request that is ready to be sent. Its `repr` omits the headers, which contain the key."""

    method: str
    origin: Origin
    target: bytes
    """Path and query, as in the request line."""
    headers: list[tuple[bytes, bytes]]
    body: bytes | StreamedBody
    timeout: WireTimeout
    prefix: bytes = b""
    """The leading part of `target` that comes from the base URL and not from the endpoint."""
    fields: Mapping[str, Any] | None = None
    """The fields of the body before they were encoded, for policies that look at them; `None` if
    there is no body, or if it is not an object."""
    bounds: ResolvedBounds = DEFAULT_BOUNDS
    """How much of the response is accepted."""
    deadline: float | None = None
    """When the response must have arrived, with its body, on the clock of `time.monotonic`. Every
    wait of the transport ends then. `None` for no deadline."""
    platform: PlatformLike | None = None
    """What changes and authorizes each attempt, below all policies; `None` if the request is sent
    as it is."""

    def for_body(self) -> Request:
        """Return the request with the deadline of the body of its response."""
        return self._replace(deadline=body_deadline(self.deadline))

    @property
    def model(self) -> str | None:
        """The model in the body; `None` if it has none."""
        model = self.fields.get("model") if self.fields is not None else None
        return model if isinstance(model, str) else None

    @property
    def provider(self) -> str:
        """The name of the platform in the conventions of OpenTelemetry."""
        return "anthropic" if self.platform is None else self.platform.provider

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again. A form that reads from a pipe cannot."""
        return isinstance(self.body, bytes) or self.body.replayable

    def release(self) -> None:
        """Release the resources of the body after sending has succeeded or failed."""
        if not isinstance(self.body, bytes):
            self.body.release()

    @property
    def url(self) -> str:
        """The URL. Values in the query that may be credentials are masked."""
        return _url(self.origin, self.target)

    @property
    def exact_url(self) -> str:
        """The URL as it is sent."""
        return str(self.origin) + self.target.decode("ascii", "replace")

    def __repr__(self) -> str:
        size = len(self.body) if isinstance(self.body, bytes) else self.body.length
        return f"<Request {self.method} {self.url}, {'?' if size is None else size} bytes>"
