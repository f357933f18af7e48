"""Message streams over responses held in memory."""

from __future__ import annotations

from typing import Any

from api_claude import (
    AsyncEventStream,
    AsyncMessageStream,
    EventStream,
    MessageStream,
)
from api_claude.models import Message
from support.streams import (
    DONE,
    START,
    STOP,
    AsyncMemoryResponse,
    MemoryResponse,
    decoder,
    sse,
    text,
    tool,
)

WHOLE = [START, *text(0, "Hel", "lo"), *tool(1, '{"a":', "1}"), *text(2, "!"), DONE, STOP]


def streamed(*chunks: bytes | Exception) -> MessageStream[Any, Message]:
    return MessageStream(EventStream(MemoryResponse(*chunks), decoder()))


def astreamed(*chunks: bytes | Exception) -> AsyncMessageStream[Any, Message]:
    return AsyncMessageStream(AsyncEventStream(AsyncMemoryResponse(*chunks), decoder()))


def one_by_one(*events: dict[str, Any]) -> list[bytes]:
    return [sse(event) for event in events]


def words(message: Any) -> str:
    return "".join(block.text for block in message.content if block.type == "text")
