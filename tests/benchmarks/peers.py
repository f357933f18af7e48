"""Both libraries behind one shape. Their methods are called alike; only making a client differs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import anthropic
import httpx2

import api_claude
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Request

KEY = "sk-ant-benchmark"
NOWHERE = "https://api.anthropic.com"
"""For clients that send nothing."""


class Door(BaseException):
    """Raised where a request would leave: all of its building is done, nothing else is."""


class _OurReplay:
    """A transport of ours that answers from memory."""

    status = 200

    def __init__(self, chunks: Sequence[bytes] | None) -> None:
        self._chunks = chunks
        self.headers = Headers()
        self.sent: bytes = b""

    def send(self, request: Request) -> "_OurReplay":
        self.sent = request.body
        if self._chunks is None:
            raise Door
        return self

    def chunks(self) -> Iterator[bytes]:
        return iter(self._chunks or ())

    def read(self) -> bytes:
        return b"".join(self._chunks or ())

    def abort(self) -> None:
        pass

    def report_failure(self, error: BaseException) -> None:
        pass

    def close(self) -> None:
        pass


class _Chunks(httpx2.SyncByteStream):
    def __init__(self, chunks: Sequence[bytes]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._chunks)


class _PeerReplay(httpx2.BaseTransport):
    """The same at the seam of the peer's HTTP library."""

    def __init__(self, chunks: Sequence[bytes] | None, kind: str) -> None:
        self._chunks = chunks
        self._headers = {"content-type": kind}
        self.sent: bytes = b""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.sent = request.content
        if self._chunks is None:
            raise Door
        return httpx2.Response(200, headers=self._headers, stream=_Chunks(self._chunks))


def _our_replay(chunks: Sequence[bytes], kind: str) -> Any:
    client = api_claude.Client(api_key=KEY, base_url=NOWHERE)
    client._transport = _OurReplay(chunks)
    return client


def _our_door() -> tuple[Any, Callable[[], bytes]]:
    client = api_claude.Client(api_key=KEY, base_url=NOWHERE)
    door = client._transport = _OurReplay(None)
    return client, lambda: door.sent


def _peer(transport: httpx2.BaseTransport) -> anthropic.Anthropic:
    return anthropic.Anthropic(
        api_key=KEY,
        base_url=NOWHERE,
        max_retries=0,
        http_client=anthropic.DefaultHttpxClient(transport=transport),
    )


def _peer_replay(chunks: Sequence[bytes], kind: str) -> Any:
    return _peer(_PeerReplay(chunks, kind))


def _peer_door() -> tuple[Any, Callable[[], bytes]]:
    door = _PeerReplay(None, "")
    return _peer(door), lambda: door.sent


@dataclass(frozen=True)
class Library:
    """How to make its clients: to a server, to a memory of chunks, to a door."""

    name: str
    client: Callable[[str], Any]
    async_client: Callable[[str], Any]
    replaying: Callable[[Sequence[bytes], str], Any]
    door: Callable[[], tuple[Any, Callable[[], bytes]]]


OURS = Library(
    "ours",
    lambda url: api_claude.Client(api_key=KEY, base_url=url),
    lambda url: api_claude.AsyncClient(api_key=KEY, base_url=url),
    _our_replay,
    _our_door,
)
PEER = Library(
    "peer",
    lambda url: anthropic.Anthropic(api_key=KEY, base_url=url, max_retries=0),
    lambda url: anthropic.AsyncAnthropic(api_key=KEY, base_url=url, max_retries=0),
    _peer_replay,
    _peer_door,
)
BOTH = (OURS, PEER)


class Different(Exception):
    """The two did not do the same work, so that no time of theirs can be compared."""


def same(what: str, *values: Any) -> None:
    """Stop unless all values are equal."""
    if any(value != values[0] for value in values):
        _differ(what, values)


def _differ(what: str, values: tuple[Any, ...]) -> NoReturn:
    shown = " | ".join(f"{value!r:.200}" for value in values)
    raise Different(f"{what}: {shown}")
