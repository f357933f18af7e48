"""`LineDecoder`: decodes JSON Lines, one typed value per line."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.replies import decode

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

M = TypeVar("M")


class LineDecoder(Generic[M]):
    """A decoder that turns chunks into values. It keeps an unfinished line as parts.

    `decoder` decodes a line. By default, it decodes to the model `cls`.
    """

    __slots__ = ("_decode", "_parts", "reply")

    finished = False
    """JSON Lines have no last value: the body ends them."""

    def __init__(
        self, cls: Any, reply: Reply, decoder: Callable[[bytes, Reply], M] | None = None
    ) -> None:
        self._decode = decoder or functools.partial(decode.model, cls)
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
                yield self._decode(line, self.reply)

    def finish(self) -> Iterator[M]:
        """Yield the value of the last line, which does not need a newline at its end.

        Raises:
            DecodeError: The last line is cut off.
        """
        line = b"".join(self._parts)
        if line.strip():
            yield self._decode(line, self.reply)
