"""`CastEventDecoder`: decodes an event stream to a type of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.from_response import error_from_event
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.cast import decoder

from .event_decoder import EventDecoder

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply


class CastEventDecoder(EventDecoder):
    """An `EventDecoder` for events that are not models of this package.

    Each event is validated as it is. The type of an event is its field `type`, else its name.
    """

    __slots__ = ("_decode",)

    def __init__(self, kind: Any, done: str | None, reply: Reply) -> None:
        super().__init__(kind, done, reply)
        self._names = frozenset[bytes]()  # so that every event is decoded by the method below
        self._decode = decoder(kind)

    def _is_foreign(self, data: bytes) -> bool:
        # An event can be an array, a string or a number.
        return super()._is_foreign(data) and not decode.is_json(data)

    def _decode_value(self, data: bytes) -> Any:
        return self._decode(data, self.reply)

    def _resolve_type(self, event: Any, name: bytes, data: bytes) -> Any:
        given = getattr(event, "type", None) or _type_in(event)
        kind = given if isinstance(given, str) else name.decode("utf-8", "replace")
        if kind == "error":
            raise error_from_event(self.reply.headers, data)
        if kind == "ping":
            return self._ping(data)
        self.finished = kind == self._done
        return event


def _type_in(event: Any) -> Any:
    return cast("dict[str, Any]", event).get("type") if isinstance(event, dict) else None
