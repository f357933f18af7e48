"""`Accumulator`: builds a message from the events of a stream."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.replies.models import APIModel


class Block:
    """One content block under construction: its start and the pieces received since."""

    __slots__ = ("citations", "json", "other", "start", "text", "thinking")

    def __init__(self, start: APIModel) -> None:
        self.start = start
        self.text: list[str] = []
        self.thinking: list[str] = []
        self.json: list[str] = []
        self.citations: list[Any] = []
        self.other: dict[str, Any] = {}

    def add(self, delta: Any) -> None:
        kind = getattr(delta, "type", None)
        if kind == "text_delta":
            self.text.append(delta.text or "")
        elif kind == "input_json_delta":
            self.json.append(delta.partial_json or "")
        elif kind == "thinking_delta":
            self.thinking.append(delta.thinking or "")
        elif kind == "citations_delta":
            if delta.citation is not None:
                self.citations.append(delta.citation)
        else:
            # `signature_delta`, `compaction_delta` and unknown future deltas set whole fields.
            self.other.update(_present_fields(delta, {"type"}))

    def build(self) -> APIModel:
        """Return the block so far. Pieces are joined only here, so that a delta costs O(1)."""
        start: Any = self.start
        update = dict(self.other)
        if self.text:
            update["text"] = (getattr(start, "text", None) or "") + "".join(self.text)
        if self.thinking:
            update["thinking"] = (getattr(start, "thinking", None) or "") + "".join(self.thinking)
        if self.citations:
            update["citations"] = [*(getattr(start, "citations", None) or ()), *self.citations]
        if self.json:
            text = "".join(self.json)
            if text.strip():
                update["input"] = _partial_input(text)
            elif getattr(start, "input", None) is None:
                update["input"] = {}
        return self.start.model_copy(update=update)


def _partial_input(text: str) -> Any:
    """Return the tool input so far. Text that is not JSON is returned as it is.

    If the JSON is cut off, an incomplete last value other than a string is dropped.
    """
    try:
        return from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return text


def _present_fields(part: APIModel | None, without: set[str]) -> dict[str, Any]:
    """Return the fields that have a value other than null, including unknown ones."""
    if part is None:
        return {}
    names = [*type(part).model_fields, *(part.model_extra or ())]
    return {
        name: value
        for name in names
        if name not in without and (value := getattr(part, name)) is not None
    }


class Accumulator:
    """A builder for the message of a stream. Call `feed()` with every event, in order.

    `build()` can be called at any time and returns the message so far. Only `build()` joins text
    and parses tool input, so that no text is copied per event.
    """

    __slots__ = ("_blocks", "_built", "_message", "_update", "_usage", "done")

    def __init__(self) -> None:
        self._message: APIModel | None = None
        self._blocks: dict[int, Block] = {}
        self._built: dict[int, APIModel] = {}
        self._update: dict[str, Any] = {}
        self._usage: dict[str, Any] = {}
        self.done = False
        """Whether the last event of the message has arrived."""

    def feed(self, event: Any) -> None:
        kind = getattr(event, "type", None)
        if kind == "content_block_delta":
            block = self._blocks.get(event.index)
            if block is None:
                raise DecodeError(
                    f"the stream continues content block {event.index}, which was never started"
                )
            block.add(event.delta)
        elif kind == "content_block_start" and event.content_block is not None:
            self._blocks[event.index] = Block(event.content_block)
        elif kind == "content_block_stop":
            block = self._blocks.get(event.index)
            if block is not None:
                self._built[event.index] = block.build()
        elif kind == "message_start":
            self._message = event.message
        elif kind == "message_delta":
            self._update.update(_present_fields(event.delta, {"type"}))
            self._update.update(_present_fields(event, {"type", "delta", "usage"}))
            self._usage.update(_present_fields(event.usage, set()))
        elif kind == "message_stop":
            self.done = True

    def unfinished(self) -> dict[int, tuple[Any, str]]:
        """Return the start and the JSON text so far of each block that has not ended, by index."""
        return {
            index: (block.start, "".join(block.json))
            for index, block in self._blocks.items()
            if index not in self._built
        }

    def build(self) -> Any:
        """Return the message so far, or `None` before `message_start`.

        A block that has ended is built once.
        """
        if self._message is None:
            return None
        message: Any = self._message
        content = [
            self._built[index] if index in self._built else block.build()
            for index, block in sorted(self._blocks.items())
        ]
        update = {**self._update, "content": [*message.content, *content]}
        if self._usage:
            update["usage"] = message.usage.model_copy(update=self._usage)
        return message.model_copy(update=update)
