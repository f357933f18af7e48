"""`TextBuffer`: text that waits until it is worth showing."""

from __future__ import annotations

import threading

from api_claude_runtime.errors.arguments import whole
from api_claude_runtime.errors.base import ConfigurationError


class TextBuffer:
    """Times are seconds of one clock, handed in."""

    __slots__ = ("_delay", "_most", "_newline", "_parts", "_since", "_size")

    def __init__(self, most: int, delay: float | None, *, newline: bool) -> None:
        self._most = whole("max_chars", most)
        if delay is not None and not 0 <= delay <= threading.TIMEOUT_MAX:
            raise ConfigurationError(f"max_delay={delay!r}: seconds, not negative, or None")
        self._delay = delay
        self._newline = newline
        self._parts: list[str] = []
        self._size = 0
        self._since = 0.0

    def add(self, text: str, now: float = 0.0) -> str:
        """Add what came at `now`; the piece that it makes go out, or nothing.

        Raises:
            ConfigurationError: it is no text.
        """
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - may be
            raise ConfigurationError(
                f"pieces of text are needed, and a {type(text).__name__} came: give a stream of"
                " messages.stream(), its text_stream, or control.over(stream.text_stream)"
            )
        if not text:
            return ""
        if not self._parts:
            self._since = now
        self._parts.append(text)
        self._size += len(text)
        end = text.rfind("\n") + 1 if self._newline else 0
        rest = text[end:]
        if self._size >= self._most and (not end or len(rest) >= self._most):
            return self.take()
        if not end:
            return ""
        self._parts[-1] = text[:end]
        piece = self.take()
        self.add(rest, now)
        return piece

    def take(self) -> str:
        """All of it."""
        piece = "".join(self._parts)
        self._parts.clear()
        self._size = 0
        return piece

    def left(self, now: float) -> float | None:
        """Seconds until the oldest character has to go out; `None` if none has to."""
        if self._delay is None or not self._parts:
            return None
        return max(0.0, self._since + self._delay - now)
