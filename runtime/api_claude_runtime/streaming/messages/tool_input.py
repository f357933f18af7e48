"""`ToolInput`: the input of a tool call while it streams, in time linear in its length."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json

from .incremental_text import IncrementalText

__all__ = ("ToolInput", "ToolInputReader")

_ESCAPE = re.compile(r"\\.", re.DOTALL)
_NO_JSON = (ValueError, TypeError)  # TypeError: a str that UTF-8 cannot say
_NUMBER = "0123456789+-.eE"


@dataclass(frozen=True, slots=True)
class ToolInput:
    """One fragment of the input of a tool call, or its end.

        for value in stream.tool_input_stream:
            show(value.name, value.snapshot)
            if value.complete:
                arguments = tool.parse(value.snapshot)

    `parse` of a `Tool` checks it against its schema; a `ToolInputError` says what is wrong.
    """

    index: int
    """The content block. Calls may be interleaved."""
    id: str
    name: str
    delta: str
    """The new piece of JSON text; empty at the end."""
    snapshot: Any
    """Plain JSON as far as it has come, unchecked: its last string may go on, and what is not sure
    yet, half a number say, is left out. It may lag behind the text by an eighth, until the end.
    Values share it: look at it, and change nothing in it.
    """
    done: bool
    """Whether the block has ended; once for each."""
    complete: bool
    """Whether `snapshot` is the whole input. False at the end says that the JSON is cut off, by
    `max_tokens` say, or is none; `stop_reason` may tell why.
    """


class _Call:
    """One block: what it began as, and its text as it grows."""

    __slots__ = ("_escape", "_inside", "_parse", "_text", "id", "name", "value")

    def __init__(self, block: Any, parse: Callable[..., Any]) -> None:
        self.id: str = getattr(block, "id", None) or ""
        self.name: str = getattr(block, "name", None) or ""
        self.value: Any = getattr(block, "input", None) or {}
        self._text = IncrementalText[Any](self._look, None)
        self._parse = parse
        self._inside = False
        self._escape = ""

    def add(self, delta: str) -> None:
        # Whether the text ends within a string: the quotes that no backslash takes away tell it.
        plain = delta
        if self._escape or "\\" in delta:
            plain = _ESCAPE.sub("", self._escape + delta)
            self._escape = "\\" if plain.endswith("\\") else ""
        if plain.count('"') % 2:
            self._inside = not self._inside
        self._text.add(delta)

    def _look(self, text: str) -> Any:
        if not self._inside and text[-1:].isdigit():
            text = text.rstrip(_NUMBER)  # 12 may become 123
        # What is no JSON, or not yet, leaves what was seen before.
        with contextlib.suppress(*_NO_JSON):
            self.value = self._parse(text, allow_partial="trailing-strings")
        return self.value

    def end(self) -> bool:
        """Take all of it; whether it was whole."""
        text = self._text.text
        if not text or text.isspace():
            return True
        try:
            self.value = self._parse(text)
        except _NO_JSON:
            self._text.finish()
            return False
        return True


class ToolInputReader:
    """Events in, `ToolInput` values out: for the raw events of `create(stream=True)`.

        reader = ToolInputReader()
        for event in client.messages.create(..., stream=True):
            if (value := reader.feed(event)) is not None: ...

    What is not about tool input gives `None`. A call without parameters, whose input never comes,
    ends with `{}`. `parse` is called as `pydantic_core.from_json` is.
    """

    __slots__ = ("_calls", "_parse")

    def __init__(self, parse: Callable[..., Any] = from_json) -> None:
        self._parse = parse
        self._calls: dict[int, _Call] = {}

    def begin(self, index: int, block: Any, text: str = "") -> None:
        """A block begins, or goes on from `text`."""
        if text or hasattr(block, "input") or str(getattr(block, "type", "")).endswith("tool_use"):
            call = self._calls[index] = _Call(block, self._parse)
            if text:
                call.add(text)

    def feed(self, event: Any) -> ToolInput | None:
        """The next event of the message, in order."""
        kind = getattr(event, "type", None)
        if kind == "content_block_delta":
            delta = event.delta
            if getattr(delta, "type", None) == "input_json_delta":
                return self._more(event.index, delta.partial_json or "")
        elif kind == "content_block_start":
            self.begin(event.index, event.content_block)
        elif kind == "content_block_stop" and (call := self._calls.pop(event.index, None)):
            whole = call.end()
            return ToolInput(
                event.index, call.id, call.name, "", call.value, done=True, complete=whole
            )
        return None

    def _more(self, index: int, delta: str) -> ToolInput:
        call = self._calls.get(index)
        if call is None:  # a block of a later date, whose start did not say that it has input
            call = self._calls[index] = _Call(None, self._parse)
        call.add(delta)
        return ToolInput(index, call.id, call.name, delta, call.value, done=False, complete=False)
