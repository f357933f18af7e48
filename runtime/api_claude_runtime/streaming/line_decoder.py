"""`LineDecoder`: decodes JSON Lines, one typed value per line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import APIModel

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

M = TypeVar("M", bound=APIModel)


class LineDecoder(Generic[M]):
    """A decoder that turns chunks into values. It keeps an unfinished line as parts."""

    __slots__ = ("_cls", "_parts", "reply")

    finished = False
    """JSON Lines have no last value: the body ends them."""

    def __init__(self, cls: type[M], reply: Reply) -> None:
        self._cls = cls
        self._parts: list[bytes] = []
        self.reply = reply

    def feed(self, chunk: bytes) -> Iterator[M]:
        *lines, rest = chunk.split(b"\n")
        if lines:
            self._parts.append(lines[0])
            lines[0] = b"".join(self._parts)
            self._parts.clear()
        if rest:
            self._parts.append(rest)
        for line in lines:
            if line.strip():
                yield decode.model(self._cls, line, self.reply)

    def finish(self) -> Iterator[M]:
        """Yield the value of the last line, which does not need a newline at its end.

        Raises:
            DecodeError: The last line is cut off.
        """
        line = b"".join(self._parts)
        if line.strip():
            yield decode.model(self._cls, line, self.reply)
