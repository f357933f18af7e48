"""Escapes what a terminal would execute or hide in JSON that a server sent."""

from __future__ import annotations

import re

_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_safe(text: str) -> str:
    r"""Return JSON in which controls that JSON allows in strings are written as `\u0085`."""
    return _IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
