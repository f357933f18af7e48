"""`TextBuffer`: collects text until a piece is large or old enough to show."""

from __future__ import annotations

import threading

from api_claude_runtime.errors.arguments import (
    check_flag,
    check_optional_numbers,
    check_positive_int,
)
from api_claude_runtime.errors.base import ConfigurationError


class TextBuffer:
    """Collects text into pieces. All times are seconds of one clock, which the caller reads."""

    __slots__ = ("_delay", "_max_chars", "_newline", "_parts", "_since", "_size")

    def __init__(self, max_chars: int, delay: float | None, *, newline: bool) -> None:
        self._max_chars = check_positive_int("max_chars", max_chars)
        check_optional_numbers(max_delay=delay)
        if delay is not None and not 0 <= delay <= threading.TIMEOUT_MAX:
            raise ConfigurationError(
                f"max_delay must be None or from 0 to {threading.TIMEOUT_MAX:,.0f} seconds, not"
                f" {delay!r}"
            )
        self._delay = delay
        self._newline = check_flag("on_newline", newline)
        self._parts: list[str] = []
        self._size = 0
        self._since = 0.0

    def add(self, text: str, now: float = 0.0) -> str:
        """Add text that arrived at `now`. Return the piece to yield now, or an empty string.

        Raises:
            ConfigurationError: `text` is not a string.
        """
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - untyped callers
            raise ConfigurationError(
                f"the stream must yield text, not {type(text).__name__}: use a stream of"
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
        if self._size >= self._max_chars and (not end or len(rest) >= self._max_chars):
            return self.take()
        if not end:
            return ""
        self._parts[-1] = text[:end]
        piece = self.take()
        self.add(rest, now)
        return piece

    def take(self) -> str:
        """Remove and return all text."""
        piece = "".join(self._parts)
        self._parts.clear()
        self._size = 0
        return piece

    def seconds_left(self, now: float) -> float | None:
        """Return the seconds until the oldest character is due, or `None` if none will be."""
        if self._delay is None or not self._parts:
            return None
        return max(0.0, self._since + self._delay - now)
