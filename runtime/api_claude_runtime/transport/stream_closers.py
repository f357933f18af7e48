"""`StreamClosers`: remembers which origins close the connection after a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .idle_connections import REUSE_DELAY

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin


class StreamClosers:
    """What is known about the origins that sent a response without a content length.

    An origin is unknown until a connection is reused after a stream. The first such request waits
    up to `REUSE_DELAY` seconds after the stream, whether the server closes the connection. After
    that, no request waits: the connections of an origin that keeps them open are reused at once,
    and those of an origin that closes them rest.
    """

    __slots__ = ("_closes",)

    def __init__(self) -> None:
        self._closes: dict[Origin, bool] = {}

    def rests(self, origin: Origin) -> bool:
        """Return whether connections to `origin` rest after a stream."""
        return self._closes.get(origin, False)

    def seconds_to_wait(self, origin: Origin, seconds_idle: float) -> float:
        """Return how long to watch a connection that has been idle since a stream."""
        return 0.0 if origin in self._closes else max(0.0, REUSE_DELAY - seconds_idle)

    def note_open(self, origin: Origin) -> None:
        """Note that a connection was reused after a stream."""
        self._closes.setdefault(origin, False)

    def note_closed(self, origin: Origin, seconds_idle: float) -> None:
        """Note that a connection was closed by the server, some seconds after a stream.

        A connection that was idle for longer may have been closed for that reason.
        """
        if seconds_idle <= REUSE_DELAY:
            self._closes[origin] = True
