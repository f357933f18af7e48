"""Checks of the size of the head of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api_claude_runtime.http.bounds import ResolvedBounds


def bound_of(head: bytes, bounds: ResolvedBounds) -> str | None:
    """Return the name of the bound that a head, with its blank line, exceeds, or `None`."""
    size, most = len(head), bounds.header_line_bytes
    if size > bounds.head_bytes:
        return "head_bytes"
    if head.count(b"\r\n") > bounds.header_count + 2:  # the status line and the blank line
        return "header_count"
    # A line cannot be longer than the head, so the lines of most heads are not split.
    if size > most and any(len(line) > most for line in head.split(b"\r\n")):
        return "header_line_bytes"
    return None


def bound_of_headers(headers: list[tuple[bytes, bytes]], bounds: ResolvedBounds) -> str | None:
    """Return the name of the bound that parsed headers exceed, or `None`."""
    if len(headers) > bounds.header_count:
        return "header_count"
    lengths = [len(name) + len(value) + 2 for name, value in headers]
    if sum(lengths) + 2 * len(lengths) > bounds.head_bytes:
        return "head_bytes"
    if lengths and max(lengths) > bounds.header_line_bytes:
        return "header_line_bytes"
    return None
