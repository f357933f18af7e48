"""The events that the official package adds to those of the API while a message streams."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, cast

from pydantic_core import from_json

from api_claude_runtime.replies.fields import field
from api_claude_runtime.replies.models import APIModel

from .values import OfficialModel


class DerivedEvent(OfficialModel, APIModel):
    """Base class of the events."""

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Pickle as an object of this class, which another process can import."""
        return object.__reduce_ex__(self, protocol)


class TextEvent(DerivedEvent):
    """A piece of text, with the text of its block so far."""

    type: Literal["text"]
    text: str
    snapshot: str

    def parsed_snapshot(self) -> Any:
        """Return the text so far, parsed as JSON as far as possible; `None` if it is not JSON."""
        return _parsed(self.snapshot, None)


class InputJsonEvent(DerivedEvent):
    """A piece of the input of a tool call, with the input so far, parsed as far as possible."""

    type: Literal["input_json"]
    partial_json: str
    snapshot: Any


class CitationEvent(DerivedEvent):
    """A citation, with all citations of its block so far."""

    type: Literal["citation"]
    citation: Any
    snapshot: list[Any]


class ThinkingEvent(DerivedEvent):
    """A piece of thinking, with the thinking of its block so far."""

    type: Literal["thinking"]
    thinking: str
    snapshot: str


class SignatureEvent(DerivedEvent):
    """The signature of a thinking block."""

    type: Literal["signature"]
    signature: str


class ContentBlockStopEvent(DerivedEvent):
    """The end of a block, with the block."""

    type: Literal["content_block_stop"]
    index: int
    content_block: Any


class MessageStopEvent(DerivedEvent):
    """The end of the message, with the message."""

    type: Literal["message_stop"]
    message: Any


class DerivedEvents:
    """Adds events to those of the API. `snapshot` returns the message so far.

    The events are not validated: a server may send anything, and what it sent is passed on.
    """

    def __init__(self, snapshot: Callable[[], Any]) -> None:
        self._snapshot = snapshot
        self._texts: dict[int, str] = {}
        self._citations: dict[int, list[Any]] = {}

    def feed(self, event: Any) -> Iterator[Any]:
        """Yield what the official package yields for an event of the API."""
        kind = field(event, "type")
        if kind == "message_stop":
            yield MessageStopEvent.model_construct(type="message_stop", message=self._snapshot())
        elif kind == "content_block_stop":
            index = field(event, "index")
            yield ContentBlockStopEvent.model_construct(
                type="content_block_stop", index=index, content_block=self._block(index)
            )
        else:
            yield event
            if kind == "content_block_delta":
                yield from self._delta(_index(event), field(event, "delta"))

    def _block(self, index: object) -> Any:
        content: object = field(self._snapshot(), "content")
        blocks = cast("Sequence[Any]", content) if isinstance(content, list) else ()
        return blocks[index] if isinstance(index, int) and 0 <= index < len(blocks) else None

    def _delta(self, index: int, delta: Any) -> Iterator[Any]:
        kind = field(delta, "type")
        if kind == "text_delta":
            text = _text(delta, "text")
            yield TextEvent.model_construct(
                type="text", text=text, snapshot=self._grown(index, text)
            )
        elif kind == "input_json_delta":
            text = _text(delta, "partial_json")
            so_far = _parsed(self._grown(index, text), {})
            yield InputJsonEvent.model_construct(
                type="input_json", partial_json=text, snapshot=so_far
            )
        elif kind == "thinking_delta":
            text = _text(delta, "thinking")
            yield ThinkingEvent.model_construct(
                type="thinking", thinking=text, snapshot=self._grown(index, text)
            )
        elif kind == "signature_delta":
            signature = _text(delta, "signature")
            yield SignatureEvent.model_construct(type="signature", signature=signature)
        elif kind == "citations_delta":
            found = self._citations.setdefault(index, [])
            found.append(field(delta, "citation"))
            yield CitationEvent.model_construct(
                type="citation", citation=found[-1], snapshot=[*found]
            )

    def _grown(self, index: int, piece: str) -> str:
        text = self._texts[index] = self._texts.get(index, "") + piece
        return text


def _index(event: Any) -> int:
    index = field(event, "index")
    return index if isinstance(index, int) else 0


def _text(delta: Any, name: str) -> str:
    text = field(delta, name)
    return text if isinstance(text, str) else ""


def _parsed(text: str, otherwise: object) -> Any:
    if not text:
        return otherwise
    try:
        return from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return otherwise
