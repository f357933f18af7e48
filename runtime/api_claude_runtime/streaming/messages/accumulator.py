"""`Accumulator`: events of a streamed message in, the message out."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.replies.models import APIModel


class Block:
    """One content block under construction: what it began as, and the pieces since."""

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
            # `signature_delta`, `compaction_delta` and those still to come set whole fields.
            self.other.update(_given(delta, {"type"}))

    def build(self) -> APIModel:
        """The block so far. Pieces are joined here and only here, which keeps a delta at O(1)."""
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
                update["input"] = _input(text)
            elif getattr(start, "input", None) is None:
                update["input"] = {}
        return self.start.model_copy(update=update)


def _input(text: str) -> Any:
    """Tool input so far. What the model was cut off in is dropped back to the last whole value, or
    kept as text if it is no JSON at all.
    """
    try:
        return from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return text


def _given(part: APIModel | None, without: set[str]) -> dict[str, Any]:
    """The fields that the wire gave a value, unknown ones included."""
    if part is None:
        return {}
    names = [*type(part).model_fields, *(part.model_extra or ())]
    return {
        name: value
        for name in names
        if name not in without and (value := getattr(part, name)) is not None
    }


class Accumulator:
    """Feed it every event in order; `build()` gives the message so far, at any time.

    Nothing is copied per event: text is joined, and tool input parsed, when it is asked for.
    """

    __slots__ = ("_blocks", "_built", "_message", "_update", "_usage", "done")

    def __init__(self) -> None:
        self._message: APIModel | None = None
        self._blocks: dict[int, Block] = {}
        self._built: dict[int, APIModel] = {}
        self._update: dict[str, Any] = {}
        self._usage: dict[str, Any] = {}
        self.done = False
        """Whether the last event of a message was among them."""

    def feed(self, event: Any) -> None:
        kind = getattr(event, "type", None)
        if kind == "content_block_delta":
            block = self._blocks.get(event.index)
            if block is None:
                raise DecodeError(
                    f"the stream continues content block {event.index}, which never began"
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
            self._update.update(_given(event.delta, {"type"}))
            self._update.update(_given(event, {"type", "delta", "usage"}))
            self._usage.update(_given(event.usage, set()))
        elif kind == "message_stop":
            self.done = True

    def unfinished(self) -> dict[int, tuple[Any, str]]:
        """Blocks that have begun and not ended: what each began as, and its JSON so far."""
        return {
            index: (block.start, "".join(block.json))
            for index, block in self._blocks.items()
            if index not in self._built
        }

    def build(self) -> Any:
        """The message so far; `None` before `message_start`. Blocks that ended are built once."""
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
