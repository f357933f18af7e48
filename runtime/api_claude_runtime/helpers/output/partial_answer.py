"""`PartialAnswer`: the parsed text of a message while it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.streaming.messages.block import piece_of
from api_claude_runtime.streaming.messages.incremental_text import IncrementalText
from api_claude_runtime.streaming.messages.message_stream_state import text_in

if TYPE_CHECKING:
    from .output import Output


class PartialAnswer:
    """The answer received so far: the text of the last text blocks. It starts with the text of
    `message`, which was received earlier.
    """

    def __init__(self, output: Output[Any], message: Any) -> None:
        self._output = output
        self._growing = self._empty()
        self._load(message)

    def _empty(self) -> IncrementalText[object]:
        return IncrementalText(self._output.partial, None)

    def _load(self, message: Any) -> bool:
        new = False
        content = getattr(message, "content", None)
        blocks: list[Any] = cast("Any", content) if isinstance(content, list) else []
        for block in blocks:
            new = self._begin(block)
        return new

    def _begin(self, block: Any) -> bool:
        if getattr(block, "type", None) == "text":
            return self._growing.add(piece_of(getattr(block, "text", None)))
        self._growing = self._empty()
        return False

    def feed(self, event: Any) -> bool:
        """Read an event; return whether there is a new value to yield."""
        new = False
        if text := text_in(event):
            new = self._growing.add(text)
        elif event.type == "content_block_stop":
            new = self._growing.finish()
        elif event.type == "content_block_start":
            new = self._begin(event.content_block)
        elif event.type == "message_start":
            new = self._load(event.message)
        return new and self.value is not None

    @property
    def value(self) -> object:
        return self._growing.value
