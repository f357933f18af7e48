"""Tool input as JSON text that may be incomplete or invalid."""

from __future__ import annotations

import re
from typing import Any, cast

from pydantic_core import from_json

from api_claude_runtime.http.json_text import mended, parse

ESCAPE = re.compile(r"\\.", re.DOTALL)
NUMBER = "0123456789+-.eE"


def tool_input(text: str, *, live: bool) -> dict[str, Any]:
    """Return the tool input in `text`, which is always an object, as the API requires.

    If the text is cut off, its last value is left out. `live` keeps an incomplete string. Text that
    is no JSON object becomes `{"INVALID_JSON": text}`, the form that the API's guide recommends for
    sending such input back.
    """
    try:
        value = _parse(text, live=live)
    except ValueError:
        value = None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {"INVALID_JSON": text}


def _parse(text: str, *, live: bool) -> Any:
    data = text.encode("utf-8", "replace")
    try:
        return parse(data)
    except ValueError:
        data = mended(data)
        if live:
            return from_json(data, allow_partial="trailing-strings")
        return from_json(without_open_number(data.decode()), allow_partial=True)


def without_open_number(text: str) -> str:
    """Return `text` without a number at its end, which may have more digits: 12 may become 123."""
    if text[-1:].isdigit() and ESCAPE.sub("", text).count('"') % 2 == 0:
        return text.rstrip(NUMBER)
    return text
