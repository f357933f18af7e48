"""Escapes what a terminal would execute or hide in text that a server sent."""

from __future__ import annotations

import re

# C0 and C1 controls, DEL, and the characters that change the direction of text.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_CONTROL_IN_TEXT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def one_line(text: str) -> str:
    r"""Return text for one line: control characters and line breaks become `\x1b` or `\n`."""
    return _encodable(_CONTROL.sub(_escaped, text))


def visible(text: str) -> str:
    """Return text of several lines: control characters are escaped, line breaks and tabs stay."""
    return _encodable(_CONTROL_IN_TEXT.sub(_escaped, text.replace("\r\n", "\n")))


def json_safe(text: str) -> str:
    r"""Return JSON in which controls that JSON allows in strings are written as `\u0085`."""
    return _IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _escaped(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")


def _encodable(text: str) -> str:
    return _SURROGATE.sub(_escaped, text)
