"""The events that the official package adds to those of the API while a message streams."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from pydantic_core import from_json


@dataclass(frozen=True, slots=True)
class TextEvent:
    """A piece of text, with the text of its block so far."""

    text: str
    snapshot: str
    type: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class InputJsonEvent:
    """A piece of the input of a tool call, with the input so far, parsed as far as possible."""

    partial_json: str
    snapshot: object
    type: Literal["input_json"] = "input_json"


@dataclass(frozen=True, slots=True)
class CitationEvent:
    """A citation, with all citations of its block so far."""

    citation: Any
    snapshot: list[Any]
    type: Literal["citation"] = "citation"


@dataclass(frozen=True, slots=True)
class ThinkingEvent:
    """A piece of thinking, with the thinking of its block so far."""

    thinking: str
    snapshot: str
    type: Literal["thinking"] = "thinking"


@dataclass(frozen=True, slots=True)
class SignatureEvent:
    """The signature of a thinking block."""

    signature: str
    type: Literal["signature"] = "signature"


@dataclass(frozen=True, slots=True)
class ContentBlockStopEvent:
    """The end of a block, with the block."""

    index: int
    content_block: Any
    type: Literal["content_block_stop"] = "content_block_stop"


@dataclass(frozen=True, slots=True)
class MessageStopEvent:
    """The end of the message, with the message."""

    message: Any
    type: Literal["message_stop"] = "message_stop"


class DerivedEvents:
    """Adds events to those of the API. `snapshot` returns the message so far."""

    def __init__(self, snapshot: Callable[[], Any]) -> None:
        self._snapshot = snapshot
        self._texts: dict[int, str] = {}
        self._citations: dict[int, list[Any]] = {}

    def feed(self, event: Any) -> Iterator[Any]:
        """Yield what the official package yields for an event of the API."""
        kind = event.type
        if kind == "message_stop":
            yield MessageStopEvent(self._snapshot())
        elif kind == "content_block_stop":
            yield ContentBlockStopEvent(event.index, self._block(event.index))
        else:
            yield event
            if kind == "content_block_delta":
                yield from self._delta(event.index, event.delta)

    def _block(self, index: int) -> Any:
        message = self._snapshot()
        content: list[Any] = message.content if message is not None else []
        return content[index] if index < len(content) else None

    def _delta(self, index: int, delta: Any) -> Iterator[Any]:
        kind = getattr(delta, "type", None)
        if kind == "text_delta":
            yield TextEvent(delta.text, self._grown(index, delta.text))
        elif kind == "input_json_delta":
            text = self._grown(index, delta.partial_json)
            yield InputJsonEvent(delta.partial_json, _parsed(text))
        elif kind == "thinking_delta":
            yield ThinkingEvent(delta.thinking, self._grown(index, delta.thinking))
        elif kind == "signature_delta":
            yield SignatureEvent(delta.signature)
        elif kind == "citations_delta":
            found = self._citations.setdefault(index, [])
            found.append(delta.citation)
            yield CitationEvent(delta.citation, [*found])

    def _grown(self, index: int, piece: str) -> str:
        text = self._texts[index] = self._texts.get(index, "") + piece
        return text


def _parsed(text: str) -> object:
    if not text:
        return {}
    try:
        value: object = from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return {}
    return value
