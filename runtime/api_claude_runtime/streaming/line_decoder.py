"""`LineDecoder`: decodes JSON Lines, one typed value per line."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from api_claude_runtime.errors.bounds import bound_exceeded
from api_claude_runtime.replies import decode

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

M = TypeVar("M")


class LineDecoder(Generic[M]):
    """A decoder that turns chunks into values. It keeps the unfinished line.

    `decoder` decodes a line. By default, it decodes to the model `cls`.
    """

    __slots__ = ("_decode", "_most", "_rest", "reply")

    finished = False
    """JSON Lines have no last value: the body ends them."""

    def __init__(
        self, cls: Any, reply: Reply, decoder: Callable[[bytes, Reply], M] | None = None
    ) -> None:
        self._decode = decoder or functools.partial(
            decode.model, cls, what="a line of the response"
        )
        # Not a list: the parts may be so short that the objects take far more than their bytes.
        self._rest = bytearray()
        self._most = reply.bounds.line_bytes
        self.reply = reply

    def feed(self, chunk: bytes) -> Iterator[M]:
        *lines, rest = chunk.split(b"\n")
        if lines and self._rest:
            lines[0] = b"".join((self._rest, lines[0]))
            self._rest.clear()
        self._rest += rest
        for line in lines:
            if len(line) > self._most:
                raise bound_exceeded("line_bytes", self._most)
            if line.strip():
                yield self._decode(line, self.reply)
        if len(self._rest) > self._most:
            self._rest.clear()
            raise bound_exceeded("line_bytes", self._most)

    def finish(self) -> Iterator[M]:
        """Yield the value of the last line, which does not need a newline at its end.

        Raises:
            DecodeError: The last line is cut off.
        """
        line = bytes(self._rest)
        if line.strip():
            yield self._decode(line, self.reply)
