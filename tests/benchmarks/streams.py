"""Benchmarks of streams: raw events, accumulated text and tool input, from memory and a socket."""

import statistics
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from . import payloads
from .connections import Counted
from .measure import (
    Plan,
    Prepare,
    Row,
    Samples,
    Work,
    alternate,
    compare,
    compare_sides,
    without_setup,
)
from .payloads import SMALL
from .peers import BOTH, OURS, PEER, require_equal
from .server import Server

Use = Callable[[Any], Work]
"""A function that opens a stream of a client. The returned work reads the stream."""


def _raw(client: Any) -> Work:
    stream = client.messages.create(**SMALL, stream=True)

    def work() -> int:
        deque(stream, maxlen=0)
        return 1

    return work


def _text(client: Any) -> Work:
    manager = client.messages.stream(**SMALL)
    stream = manager.__enter__()

    def work() -> int:
        deque(stream.text_stream, maxlen=0)
        stream.get_final_message()
        manager.__exit__(None, None, None)
        return 1

    return work


def _tool(client: Any) -> Work:
    manager = client.messages.stream(**SMALL)
    stream = manager.__enter__()

    def work() -> int:
        deque(stream, maxlen=0)
        stream.get_final_message()
        manager.__exit__(None, None, None)
        return 1

    return work


def _side(use: Use, client: Any, events: int, times: int) -> Prepare:
    """Return a setup that opens `times` streams. The timed work reads them."""

    def prepare() -> Work:
        works = [use(client) for _ in range(times)]
        return lambda: sum(work() for work in works) * events

    return prepare


def _check_text(client: Any, text: str) -> tuple[list[str], str, str | None]:
    events = list(client.messages.create(**SMALL, stream=True))
    raw = "".join(e.delta.text for e in events if e.type == "content_block_delta")
    with client.messages.stream(**SMALL) as stream:
        pieces = "".join(stream.text_stream)
        final = stream.get_final_message()
    require_equal("the text of a stream", text, raw, pieces, final.content[0].text)
    require_equal("the usage of a stream", final.usage.output_tokens, 2000)
    return [event.type for event in events], final.id, final.stop_reason


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    chunks, text = payloads.text()
    replays = {lib.name: lib.replaying(chunks, "text/event-stream") for lib in BOTH}
    sockets = {lib.name: lib.client(server.url) for lib in BOTH}
    secure = {lib.name: lib.client(server.tls_url, server.tls) for lib in BOTH}
    for clients in replays, sockets, secure:
        require_equal(
            "the events of a stream", *(_check_text(client, text) for client in clients.values())
        )
    events = len(chunks) - 1  # both libraries drop the ping

    def row(name: str, use: Use, clients: dict[str, Any], target: float | None = None) -> Row:
        times = 5 if clients is replays else 1
        sides = {n: _side(use, client, events, times) for n, client in clients.items()}
        return compare_sides(name, alternate(sides, plan), target=target)

    yield row("raw event, from memory", _raw, replays, 0.20)
    yield row("raw event, an HTTP chunk each", _raw, sockets, 0.13)
    yield row("raw event, an HTTP chunk each, TLS", _raw, secure, 0.13)
    yield row("accumulated text, per event, from memory", _text, replays, 0.10)
    yield row("accumulated text, an HTTP chunk each", _text, sockets, 0.06)
    for client in (*sockets.values(), *secure.values()):
        client.close()
    yield from _segments(server, plan)
    yield from _short(server, plan)
    yield from _tool_rows(plan)


def _segments(server: Server, plan: Plan) -> Iterator[Row]:
    """Measure events that arrive one by one, so that the client wakes for each of them."""
    clients = {lib.name: lib.client(f"{server.url}/segments") for lib in BOTH}
    events = 305
    for name, use in (("raw event", _raw), ("accumulated text", _text)):
        sides = {n: _side(use, client, events, 1) for n, client in clients.items()}
        yield compare_sides(f"{name}, a segment each", alternate(sides, plan))
    for client in clients.values():
        client.close()


def _short(server: Server, plan: Plan) -> Iterator[Row]:
    """Measure streams that follow each other at once, and count their connections."""
    for name, place in (("", (server.url,)), (", TLS", (server.tls_url, server.tls))):
        url, *tls = place
        clients = {lib.name: lib.client(f"{url}/short", *tls) for lib in BOTH}

        def side(client: Any) -> Prepare:
            def work() -> int:
                for _ in range(50):
                    deque(client.messages.create(**SMALL, stream=True), maxlen=0)
                return 50

            return without_setup(work)

        for client in clients.values():
            side(client)()()
        counted = Counted(server)
        sides = counted.sides({n: side(client) for n, client in clients.items()})
        yield compare_sides(f"50 short streams in turn, each{name}", alternate(sides, plan))
        yield counted.row(target=0.0)
        for client in clients.values():
            client.close()


def _tool_side(library: Any, deltas: int, times: int) -> Prepare:
    chunks, wanted = payloads.tool(deltas)
    client = library.replaying(chunks, "text/event-stream")
    if library is OURS or deltas <= 1000:
        with client.messages.stream(**SMALL) as stream:
            require_equal("tool input", wanted, stream.get_final_message().content[0].input)
    return _side(_tool, client, deltas, times)


def _tool_rows(plan: Plan) -> Iterator[Row]:
    """Measure tool input, one package after the other.

    The growth of this package needs many rounds, and the quadratic cost of the official package
    allows only a few.
    """
    ours = alternate(
        {
            "1k": _tool_side(OURS, 1000, 30),
            "10k": _tool_side(OURS, 10_000, 3),
            "30k": _tool_side(OURS, 30_000, 1),
        },
        plan,
    )
    peer = alternate({"1k": _tool_side(PEER, 1000, 1)}, Plan(0, 3))
    peer |= alternate({"10k": _tool_side(PEER, 10_000, 1)}, Plan(0, 1))
    for size in ours:
        a = statistics.median(ours[size])
        b = statistics.median(peer[size]) if size in peer else None
        yield Row(f"tool input, per delta of {size}", a, b, "us", a / b if b else None)
    yield _growth("  ours: growth 30k / 1k", ours, "30k", 1.3)
    yield _growth("  peer: growth 10k / 1k", {s: v[:1] for s, v in peer.items()}, "10k", None)


def _growth(name: str, samples: Samples, size: str, target: float | None) -> Row:
    row = compare(name, samples[size], samples["1k"], "us", target)
    return Row(name, None, None, "", row.ratio, row.spread, target)
