"""What the tests of the tool loop share: replies made by hand, and runs over them."""

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
    """A call of a tool; `call` is its id."""
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
    """Gives its replies one after the other, and keeps what it was sent."""

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
        """The results that the call of the model with this number was sent."""
        last = self.sent[turn]["messages"][-1]
        assert last["role"] == "user"
        return list(last["content"])


def calls(name: str, count: int) -> Model:
    """A model that calls a tool with `x`, from 0 on, all in one turn."""
    uses = [use(name, call=f"toolu_{x}", x=x) for x in range(count)]
    return Model(reply(*uses), reply(text()))


class Room:
    """Counts who is inside at once."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.inside = self.most = 0
        self.ran: list[int] = []
        self.threads: set[int] = set()

    def visit(self, x: int) -> int:
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
            self.threads.add(threading.get_ident())
        time.sleep(0.02 + 0.01 * (x % 3))
        with self.lock:
            self.inside -= 1
            self.ran.append(x)
        return x

    async def avisit(self, x: int) -> int:
        self.inside += 1
        self.most = max(self.most, self.inside)
        await asyncio.sleep(0.02 + 0.01 * (x % 3))
        self.inside -= 1
        self.ran.append(x)
        return x


def sync_run(model: Model, tools: Any, **options: Any) -> ToolRun[Message]:
    return ToolRun(model, tools, ARGUMENTS, **options)


def async_run(model: Model, tools: Any, **options: Any) -> AsyncToolRun[Message]:
    return AsyncToolRun(model.create, tools, ARGUMENTS, **options)


def done(mode: str, model: Model, tools: Any, **options: Any) -> Message:
    """To the end, in either mode."""
    if mode == "sync":
        return sync_run(model, tools, **options).until_done()
    return asyncio.run(async_run(model, tools, **options).until_done())
