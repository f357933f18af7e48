"""Benchmarks without a network: decoding responses, building requests, and both together."""

import contextlib
import json
from collections.abc import Callable, Iterator
from typing import Any

import anthropic.types
import httpx2

import api_claude.models
from api_claude_runtime.replies import decode

from . import payloads
from .measure import Plan, Prepare, Row, alternate, compare, compare_sides, without_setup
from .payloads import SMALL
from .peers import BOTH, PEER, UNUSED_URL, RequestCaptured, require_equal
from .server import Server


def _repeat(do: Callable[[], Any], times: int) -> Prepare:
    def work() -> int:
        for _ in range(times):
            do()
        return times

    return without_setup(work)


def _decoders() -> dict[str, Callable[[], Any]]:
    data = payloads.message()
    client: anthropic.Anthropic = PEER.client(UNUSED_URL)
    response = httpx2.Response(200)
    kind = anthropic.types.Message

    def peer() -> Any:
        return client._process_response_data(data=json.loads(data), cast_to=kind, response=response)

    return {"ours": lambda: decode.model(api_claude.models.Message, data), "peer": peer}


def _capture(client: Any, body: dict[str, Any]) -> None:
    with contextlib.suppress(RequestCaptured):
        client.messages.create(**body)


def _encode(
    name: str, body: dict[str, Any], times: int, plan: Plan, target: float | None = None
) -> Row:
    captures = {lib.name: lib.capturing() for lib in BOTH}
    for client, _ in captures.values():
        _capture(client, body)
    require_equal(
        f"the body of {name}", body, *(json.loads(sent()) for _, sent in captures.values())
    )
    sides = {
        n: _repeat(lambda client=client: _capture(client, body), times)  # type: ignore[misc]
        for n, (client, _) in captures.items()
    }
    return compare_sides(name, alternate(sides, plan.scaled(0.5)), target=target)


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    decoders = _decoders()
    require_equal("a message", *(do().model_dump(exclude_none=True) for do in decoders.values()))
    samples = alternate({n: _repeat(do, 500) for n, do in decoders.items()}, plan.scaled(0.5))
    yield compare("decode a message of 1.2 KB", samples["ours"], samples["peer"])
    replays = {lib.name: lib.replaying([payloads.message()], "application/json") for lib in BOTH}
    sides = {
        n: _repeat(lambda client=client: client.messages.create(**SMALL), 200)  # type: ignore[misc]
        for n, client in replays.items()
    }
    samples = alternate(sides, plan.scaled(0.5))
    yield compare("create, from memory", samples["ours"], samples["peer"])
    yield _encode("request: 1 MB image", payloads.image(), 5, plan, 0.15)
    yield _encode("request: chat of 200 messages", payloads.chat(), 10, plan)
    yield _encode("request: 50 tools", payloads.tools(), 20, plan)
