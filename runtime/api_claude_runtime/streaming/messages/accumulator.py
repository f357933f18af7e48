"""`Accumulator`: builds a message from the events of a stream."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.replies.fields import UNREADABLE, tag_of
from api_claude_runtime.replies.models import APIModel

from .block import Block, key_of, present_fields

_NOT_UPDATED = {"type", "id", "role", "model", "content", "usage"}
"""Fields of a message that a `message_delta` does not set, or not as a whole."""


_MOST_KEPT = 10
"""Maximum number of events that are kept for an error."""


class Accumulator:
    """A builder for the message of a stream. Call `feed()` with every event, in order.

    `build()` can be called at any time and returns the message so far. Only `build()` joins text
    and parses tool input, so that no text is copied per event.

    Events that differ from the spec lose nothing: the message has all blocks and pieces that came.

    Args:
        kind: The union of the event types. It is needed only to mend a message that is incomplete.
    """

    __slots__ = (
        *("_before", "_blocks", "_kind", "_message", "_order", "_update", "_usage"),
        *("done", "last"),
    )

    def __init__(self, kind: Any = None) -> None:
        self._kind = kind
        self._before: list[Any] = []
        self._message: APIModel | None = None
        self._blocks: dict[Any, Block] = {}
        self._order: list[Block] = []
        self._update: dict[str, Any] = {}
        self._usage: dict[str, Any] = {}
        self.done = False
        """Whether the last event of the message has arrived."""
        self.last: Any = None
        """That event, which may have fields of a platform."""

    def feed(self, event: Any) -> None:
        """Add an event.

        Raises:
            DecodeError: The event continues nothing, or contradicts the events before it.
        """
        try:
            kind = getattr(event, "type", None)
            if kind == "content_block_delta":
                try:
                    block = self._blocks[event.index]
                except (KeyError, TypeError):  # TypeError: a JSON array or object is no key
                    block = self._find_block(event.index)
                block.add(event.delta)
            elif kind == "content_block_start":
                self._start_block(event.index, event.content_block)
            elif kind == "content_block_stop":
                ended = self._blocks.get(key_of(event.index))
                if ended is not None:
                    ended.built = ended.build()
            elif kind == "message_start":
                if isinstance(event.message, APIModel):
                    self._message = event.message
            elif kind == "message_delta":
                self._keep(event)
                self._update.update(present_fields(event.delta, _NOT_UPDATED))
                self._update.update(present_fields(event, {"delta", *_NOT_UPDATED}))
                self._usage.update(present_fields(event.usage, set()))
            elif kind == "message_stop":
                self._keep(event)
                self.done, self.last = True, event
            else:
                self._keep(event)
        except DecodeError:
            raise
        except UNREADABLE as error:
            raise DecodeError(
                f"a {tag_of(event) or 'nameless'} event does not fit the message before it: {error}"
            ) from error

    def _keep(self, event: Any) -> None:
        """Keep one of the first events that came without a message, for an error."""
        if self._message is None and len(self._before) < _MOST_KEPT:
            self._before.append(event)

    def without_message(self) -> tuple[str, bytes]:
        """Return the types of the first events of a stream without a message, and their JSON."""
        kinds = ", ".join(dict.fromkeys(str(getattr(each, "type", None)) for each in self._before))
        return kinds, b"\n".join(each.model_dump_json().encode() for each in self._before)

    @property
    def started(self) -> bool:
        """Whether a `message_start` with a message has arrived."""
        return self._message is not None

    def _find_block(self, index: Any) -> Block:
        """Return the block that a delta without a valid index continues: the last one."""
        if key_of(index) is None and self._order:
            return self._blocks.get(None) or self._order[-1]
        raise DecodeError(f"the stream continues content block {index}, which was never started")

    def _start_block(self, index: Any, start: Any) -> None:
        if isinstance(start, str):  # a gateway's short form of a text block
            start = self._construct("content_block_start", "content_block", _text_block(start))
        if start is None:
            return
        if not isinstance(start, APIModel):
            raise DecodeError(f"content block {index} is not an object, but {start!r}")
        # A second block with the same index does not replace the first.
        block = self._blocks[key_of(index)] = Block(index, start)
        self._order.append(block)

    def unfinished(self) -> dict[int, tuple[Any, str]]:
        """Return the start and the JSON text so far of each block that has not ended, by index."""
        return {
            index: (block.start, "".join(block.json))
            for index, block in self._blocks.items()
            if block.built is None
        }

    def build(self, *, live: bool = False) -> Any:
        """Return the message so far, or `None` if nothing of it has arrived.

        A block that has ended is built once.

        Args:
            live: Whether the last string of tool input may be incomplete. Otherwise it is left out.

        Raises:
            DecodeError: The events contradict each other, so that there is no such message.
        """
        try:
            return self._built(live=live)
        except UNREADABLE as error:
            raise DecodeError(f"the events do not add up to a message: {error}") from error

    def _built(self, *, live: bool) -> Any:
        message: Any = self._message
        if message is None and self._order:
            message = self._empty_message()
        if message is None:
            return None
        blocks = [block.build(live=live) for block in sorted(self._order, key=_position)]
        update = {**self._update, "content": [*self._initial_content(message), *blocks]}
        if self._usage:
            update["usage"] = self._merged_usage(message)
        return message.model_copy(update=update)

    def _initial_content(self, message: Any) -> Iterable[Any]:
        content = message.content
        if isinstance(content, str) and content:
            return [self._construct("content_block_start", "content_block", _text_block(content))]
        return cast("Iterable[Any]", content) if isinstance(content, list) else ()

    def _merged_usage(self, message: Any) -> Any:
        if isinstance(message.usage, APIModel):
            return message.usage.model_copy(update=self._usage)
        cls = type(cast("APIModel", message))
        return _constructed(cls.model_fields["usage"].annotation, self._usage)

    def _empty_message(self) -> Any:
        """Return a message without fields, for a stream that has none in its `message_start`."""
        fields: dict[str, Any] = {"type": "message", "role": "assistant", "content": []}
        return self._construct("message_start", "message", fields)

    def _construct(self, event: str, name: str, fields: dict[str, Any]) -> Any:
        """Return the value of a field of an event, from parsed JSON; `None` if it is unknown."""
        from api_claude_runtime.replies.repair import field_type

        kind = field_type(self._kind, event, name)
        return None if kind is None else _constructed(kind, fields)


def _constructed(kind: Any, fields: dict[str, Any]) -> Any:
    from api_claude_runtime.replies.repair import construct

    return construct(kind, fields)


def _text_block(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text, "citations": None}


def _position(block: Block) -> float:
    return block.position
