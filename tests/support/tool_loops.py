"""Helpers for tests of the tool loop: scripted responses, and runs that use them."""

from __future__ import annotations

import asyncio
import copy
import threading
import time
from collections.abc import Callable
from typing import Any

from api_claude import AsyncToolRun, ToolRun
from api_claude.models import Message

USER = {"role": "user", "content": "Hi"}
ARGUMENTS: dict[str, Any] = {"model": "m", "max_tokens": 9, "messages": [USER]}


def text(words: str = "Done.") -> dict[str, Any]:
    return {"type": "text", "text": words}


def use(tool: str, *, call: str = "", **values: Any) -> dict[str, Any]:
    """Return a `tool_use` block; `call` is its id."""
    return {"type": "tool_use", "id": call or f"toolu_{tool}", "name": tool, "input": values}


def reply(*blocks: dict[str, Any], stop: str = "", **more: Any) -> Message:
    calls = any(block["type"] == "tool_use" for block in blocks)
    return Message.model_validate(
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": list(blocks),
            "stop_reason": stop or ("tool_use" if calls else "end_turn"),
            "stop_sequence": None,
            "usage": {"input_tokens": 1, "output_tokens": 1},
            **more,
        }
    )


class Model:
    """A fake `create` that returns its replies in order and records the requests in `sent`."""

    def __init__(self, *replies: Message | Exception | Callable[[], Message]) -> None:
        self.replies = list(replies)
        self.sent: list[dict[str, Any]] = []

    def __call__(self, **arguments: Any) -> Message:
        self.sent.append({**arguments, "messages": copy.copy(arguments["messages"])})
        given = self.replies.pop(0)
        if isinstance(given, Exception):
            raise given
        return given if isinstance(given, Message) else given()

    async def create(self, **arguments: Any) -> Message:
        await asyncio.sleep(0)
        return self(**arguments)

    def results(self, turn: int = 1) -> list[dict[str, Any]]:
        """Return the tool results in the request with the index `turn`."""
        last = self.sent[turn]["messages"][-1]
        assert last["role"] == "user"
        return list(last["content"])


def calls(name: str, count: int) -> Model:
    """Return a model that calls a tool `count` times in one turn, with `x` from 0 upwards."""
    uses = [use(name, call=f"toolu_{x}", x=x) for x in range(count)]
    return Model(reply(*uses), reply(text()))


class ConcurrencyMeter:
    """Tools that measure how many of them run at the same time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.active = self.peak = 0
        self.ran: list[int] = []
        self.threads: set[int] = set()

    def visit(self, x: int) -> int:
        with self.lock:
            self.active += 1
            self.peak = max(self.peak, self.active)
            self.threads.add(threading.get_ident())
        time.sleep(0.02 + 0.01 * (x % 3))
        with self.lock:
            self.active -= 1
            self.ran.append(x)
        return x

    async def avisit(self, x: int) -> int:
        self.active += 1
        self.peak = max(self.peak, self.active)
        await asyncio.sleep(0.02 + 0.01 * (x % 3))
        self.active -= 1
        self.ran.append(x)
        return x


def sync_run(model: Model, tools: Any, **options: Any) -> ToolRun[Message]:
    return ToolRun(model, tools, ARGUMENTS, **options)


def async_run(model: Model, tools: Any, **options: Any) -> AsyncToolRun[Message]:
    return AsyncToolRun(model.create, tools, ARGUMENTS, **options)


def run_to_end(mode: str, model: Model, tools: Any, **options: Any) -> Message:
    """Run to the end in sync or async mode, and return the last message."""
    if mode == "sync":
        return sync_run(model, tools, **options).until_done()
    return asyncio.run(async_run(model, tools, **options).until_done())
