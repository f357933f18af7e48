"""Time and memory of batches of 100,000: reading the results and sending the requests.

The official package gets the same requests as an iterable, as it documents, and makes a list of
them.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx2

from api_claude_runtime.batches.requests.split import split
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Request

from . import payloads
from .measure import Plan, Row, Work, alternate, compare
from .peers import OURS, PEER, UNUSED_URL, require_equal
from .server import Server

COUNT = 100_000
ID = "msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d"
_PIECE = 64 * 1024
_BATCH = json.dumps(
    {
        "id": ID,
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": {
            "processing": 0,
            "succeeded": COUNT,
            "errored": 0,
            "canceled": 0,
            "expired": 0,
        },
        "ended_at": "2026-01-01T00:10:00Z",
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": f"{UNUSED_URL}/v1/messages/batches/{ID}/results",
    }
).encode()


def _lines(count: int) -> Iterator[bytes]:
    """Yield the results in chunks, as a socket delivers them. No chunk is kept in memory."""
    rest = b""
    result = b'"result":{"type":"succeeded","message":%s}}\n' % payloads.message()
    for number in range(count):
        rest += b'{"custom_id":"request-%d",%s' % (number, result)
        if len(rest) >= _PIECE:
            yield rest
            rest = b""
    yield rest


def requests(count: int) -> Iterator[dict[str, Any]]:
    """Yield different requests of 800 bytes: a question, and a system prompt to cache."""
    instructions = "You label support tickets by their urgency. " * 5
    for number in range(count):
        text = f"Ticket {number}: " + "the printer is on fire again. " * 9
        system = {"type": "text", "text": instructions, "cache_control": {"type": "ephemeral"}}
        params = {
            "model": payloads.MODEL,
            "max_tokens": 256,
            "system": [system],
            "messages": [{"role": "user", "content": [{"type": "text", "text": text}]}],
            "metadata": {"user_id": f"user-{number}"},
        }
        yield {"custom_id": f"request-{number}", "params": params}


def short_requests(count: int) -> Iterator[dict[str, Any]]:
    """Yield different requests of 150 bytes: one short question."""
    for number in range(count):
        messages = [{"role": "user", "content": f"Capital of country {number}?"}]
        params = {"model": payloads.MODEL, "max_tokens": 16, "messages": messages}
        yield {"custom_id": f"request-{number}", "params": params}


class _OurService:
    """A transport of this package that returns results and counts the bytes of request bodies."""

    status = 200

    def __init__(self, count: int = 0) -> None:
        self.headers = Headers([(b"content-type", b"application/x-jsonl")])
        self.sent = 0
        self._count = count

    def send(self, request: Request) -> "_OurService":
        body = request.body
        self.sent += len(body) if isinstance(body, bytes) else sum(map(len, body))
        return self

    def chunks(self) -> Iterator[bytes]:
        return _lines(self._count)

    def read(self) -> bytes:
        return _BATCH

    def abort(self) -> None:
        pass

    def hide_echo(self, error: BaseException) -> None:
        pass

    def report_failure(self, error: BaseException) -> None:
        pass

    def ends_soon(self) -> bool:
        return True

    def close(self) -> None:
        pass


class _Lines(httpx2.SyncByteStream):
    def __init__(self, count: int) -> None:
        self._count = count

    def __iter__(self) -> Iterator[bytes]:
        return _lines(self._count)


class _PeerService(httpx2.BaseTransport):
    """Version of `_OurService` for the official package, which requests a batch before its results."""

    def __init__(self, count: int = 0) -> None:
        self.sent = 0
        self._count = count

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.sent += len(request.content)
        if request.url.path.endswith("/results"):
            kind = {"content-type": "application/x-jsonl"}
            return httpx2.Response(200, headers=kind, stream=_Lines(self._count))
        return httpx2.Response(200, headers={"content-type": "application/json"}, content=_BATCH)


def client_and_service(name: str, count: int = 0) -> tuple[Any, Any]:
    """Return a client without a network connection, and the service that answers its requests."""
    if name == "ours":
        client, service = OURS.client(UNUSED_URL), _OurService(count)
        client._transport = service
        return client, service
    import anthropic

    peer = _PeerService(count)
    http = anthropic.DefaultHttpxClient(transport=peer)
    made = PEER.client(UNUSED_URL).with_options(http_client=http)
    return made, peer


def read(name: str, count: int) -> int:
    """Read all results and return their number."""
    client, _ = client_and_service(name, count)
    return sum(line.result.type == "succeeded" for line in client.messages.batches.results(ID))


def send(name: str, count: int, given: Iterable[dict[str, Any]] | None = None) -> int:
    """Send the requests and return the number of bytes sent."""
    client, service = client_and_service(name)
    given = requests(count) if given is None else given
    if name == "ours":
        for spool in split(given):
            client.messages.batches.create(requests=spool)
            spool.close()
    else:
        client.messages.batches.create(requests=given)
    sent: int = service.sent
    return sent


def _peak(do: str, name: str) -> float:
    """Return the peak memory in bytes, minus that of a batch of 10, measured in a new process."""
    code = (
        f"from benchmarks import batches\n"
        f"def peak(): return int(next(l for l in open('/proc/self/status')"
        f" if l.startswith('VmHWM')).split()[1]) * 1024\n"
        f"batches.{do}({name!r}, 10)\nbefore = peak()\nbatches.{do}({name!r}, {COUNT})\n"
        f"print(peak() - before)"
    )
    here = Path(__file__).resolve().parent.parent
    return float(subprocess.check_output([sys.executable, "-c", code], cwd=here, text=True))


def _timed(do: Callable[[], object], count: int) -> Callable[[], Work]:
    def work() -> int:
        do()
        return count

    return lambda: work


def rows(_server: Server, plan: Plan) -> Iterator[Row]:
    require_equal("results", *(read(name, 100) for name in ("ours", "peer")))
    # The official package writes a space after each comma and colon.
    ours, peer = send("ours", 1000), send("peer", 1000)
    assert 0.9 < ours / peer <= 1.0, (ours, peer)
    count = COUNT if plan.rounds > 3 else COUNT // 20
    given, short = list(requests(count)), list(short_requests(count))  # not measured
    kinds: list[tuple[str, Callable[..., int], tuple[Any, ...]]] = [
        ("a result of 1.3 KB, read", read, ()),
        ("a request of 800 B, sent", send, (given,)),
        ("a request of 150 B, sent", send, (short,)),
    ]
    for what, do, more in kinds:
        sides = {n: _timed(partial(do, n, count, *more), count) for n in ("ours", "peer")}
        samples = alternate(sides, Plan(0.0, 3))
        yield compare(f"batch: {what}", samples["ours"], samples["peer"], target=0.25)
        peaks = {name: [_peak(do.__name__, name) / 2**20 for _ in range(3)] for name in sides}
        mine, theirs = (statistics.median(peaks[name]) for name in ("ours", "peer"))
        yield Row(f"  memory for {COUNT:,}", mine, theirs, "MB", mine / max(theirs, 1e-9))
