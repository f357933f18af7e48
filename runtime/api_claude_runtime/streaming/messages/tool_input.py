"""`ToolInput`: the input of a tool call while it streams, in time linear in its length."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json

from api_claude_runtime.http.json_text import mended

from .block import key_of, piece_of
from .incremental_text import IncrementalText
from .partial_json import ESCAPE, NUMBER

__all__ = ("ToolInput", "ToolInputReader")

_PARSE_ERRORS = (ValueError, TypeError)  # TypeError: a str that cannot be encoded as UTF-8


@dataclass(frozen=True, slots=True)
class ToolInput:
    """One fragment of the input of a tool call, or the end of that input.

        for value in stream.tool_input_stream:
            show(value.name, value.snapshot)
            if value.complete:
                arguments = tool.parse(value.snapshot)

    The `parse` method of a `Tool` checks the input against its schema. It raises `ToolInputError`,
    which describes what is wrong.
    """

    index: int
    """Index of the content block. The fragments of several calls may be interleaved."""
    id: str
    name: str
    delta: str
    """The new piece of JSON text. Empty at the end."""
    snapshot: Any
    """The input parsed so far, as plain JSON, not checked against the schema.

    Its last string may be incomplete. A value that is still ambiguous, such as a number whose
    digits may continue, is left out. The snapshot may lag behind the text by up to an eighth of its
    length, until the end. `ToolInput` values share this object: do not modify it.
    """
    done: bool
    """Whether the block has ended. True once per block."""
    complete: bool
    """Whether `snapshot` is the whole input.

    False at the end means that the JSON is cut off, for example by `max_tokens`, or is invalid.
    `stop_reason` may give the cause.
    """


class _Call:
    """One tool call: the start of its block, and the JSON text so far."""

    __slots__ = ("_in_string", "_parse", "_pending_escape", "_text", "id", "name", "value")

    def __init__(self, block: Any, parse: Callable[..., Any]) -> None:
        self.id: str = getattr(block, "id", None) or ""
        self.name: str = getattr(block, "name", None) or ""
        self.value: Any = getattr(block, "input", None) or {}
        self._text = IncrementalText[Any](self._parse_partial, None)
        self._parse = parse
        self._in_string = False
        self._pending_escape = ""

    def add(self, delta: str) -> None:
        # Unescaped quotes tell whether the text ends within a string.
        plain = delta
        if self._pending_escape or "\\" in delta:
            plain = ESCAPE.sub("", self._pending_escape + delta)
            self._pending_escape = "\\" if plain.endswith("\\") else ""
        if plain.count('"') % 2:
            self._in_string = not self._in_string
        self._text.add(delta)

    def _parse_partial(self, text: str) -> Any:
        if not self._in_string and text[-1:].isdigit():
            text = text.rstrip(NUMBER)  # 12 may become 123
        # Text that is not JSON, or not yet, leaves the previous value.
        with contextlib.suppress(*_PARSE_ERRORS):
            self.value = self._parse(text, allow_partial="trailing-strings")
        return self.value

    def end(self) -> bool:
        """Parse the whole text. Return whether it was complete."""
        text = self._text.text
        if not text or text.isspace():
            return True
        # The second form has U+FFFD instead of text that is not Unicode, as in the message.
        for form in (text, mended(text.encode("utf-8", "replace")).decode()):
            with contextlib.suppress(*_PARSE_ERRORS):
                self.value = self._parse(form)
                return True
        self._text.finish()
        return False


class ToolInputReader:
    """A converter from the raw events of `create(stream=True)` to `ToolInput` values.

        reader = ToolInputReader()
        for event in client.messages.create(..., stream=True):
            if (value := reader.feed(event)) is not None: ...

    `feed` returns `None` for an event that is not about tool input. A call without parameters, for
    which no input arrives, ends with `{}`.

    Args:
        parse: Parser that is called with the arguments of `pydantic_core.from_json`, the default.
    """

    __slots__ = ("_calls", "_parse")

    def __init__(self, parse: Callable[..., Any] = from_json) -> None:
        self._parse = parse
        self._calls: dict[Any, _Call] = {}

    def begin(self, index: int, block: Any, text: str = "") -> None:
        """Begin a block. `text` is the JSON text of it that has already arrived."""
        if text or hasattr(block, "input") or str(getattr(block, "type", "")).endswith("tool_use"):
            call = self._calls[key_of(index)] = _Call(block, self._parse)
            if text:
                call.add(text)

    def feed(self, event: Any) -> ToolInput | None:
        """Process the next event of the message. Events must be passed in order."""
        kind = getattr(event, "type", None)
        if kind == "content_block_delta":
            delta = event.delta
            if getattr(delta, "type", None) == "input_json_delta":
                return self._add_delta(event.index, piece_of(delta.partial_json))
        elif kind == "content_block_start":
            self.begin(event.index, event.content_block)
        elif kind == "content_block_stop" and (call := self._calls.pop(key_of(event.index), None)):
            complete = call.end()
            return ToolInput(
                event.index, call.id, call.name, "", call.value, done=True, complete=complete
            )
        return None

    def _add_delta(self, index: int, delta: str) -> ToolInput:
        call = self._calls.get(key_of(index))
        if call is None:  # a future kind of block, whose start does not show that it has input
            call = self._calls[key_of(index)] = _Call(None, self._parse)
        call.add(delta)
        return ToolInput(index, call.id, call.name, delta, call.value, done=False, complete=False)
