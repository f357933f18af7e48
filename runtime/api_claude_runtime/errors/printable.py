"""Escapes what a terminal would execute or hide in text that a server sent, and bounds texts."""

from __future__ import annotations

import re

_MOST_OF_AN_ERROR = 10_000
"""Characters of the text of an error. Messages that this package writes are shorter."""

# C0 and C1 controls, DEL, and the characters that change the direction of text. Surrogates cannot
# be encoded, so that printing them would raise an exception.
_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_CONTROL_IN_TEXT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def one_line(text: str) -> str:
    r"""Return text for one line: control characters and line breaks become `\x1b` or `\n`."""
    return _CONTROL.sub(_escaped, text)


def visible(text: str) -> str:
    """Return text of several lines: control characters are escaped, line breaks and tabs stay."""
    return _CONTROL_IN_TEXT.sub(_escaped, text.replace("\r\n", "\n"))


def bounded_line(text: str, most: int) -> str:
    """Return text of a server on one line, of at most `most` characters before it is escaped.

    White space becomes one space, and control characters are escaped as in `one_line`.
    """
    return one_line(" ".join(_start(text, most).split()))


def error_text(text: str) -> str:
    """Return the text of an error in a form that is safe to print and to log."""
    return visible(_start(text, _MOST_OF_AN_ERROR))


def _start(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return f"{text[:most]}... ({len(text) - most:,} more characters)"


def _escaped(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")
