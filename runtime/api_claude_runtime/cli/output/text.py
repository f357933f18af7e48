"""`text_of`: the text of a result, such as the answer of a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from api_claude_runtime.errors.printable import visible

from .plain import compact


def text_of(data: Any) -> str:
    """Return the text of JSON data: of a message its answer, of other objects compact JSON."""
    if isinstance(data, str):
        return visible(data)
    if isinstance(data, Mapping):
        fields = cast("Mapping[str, Any]", data)
        if texts := _texts(fields.get("content")):
            return visible("".join(texts))
        if len(fields) == 1 and "input_tokens" in fields:
            return str(fields["input_tokens"])
    return compact(data)


def text_of_event(data: Any) -> str | None:
    """Return the text that an event of a stream adds, or `None` if it adds none."""
    if not isinstance(data, Mapping):
        return None
    event = cast("Mapping[str, Any]", data)
    delta = event.get("delta")
    if isinstance(delta, Mapping):
        text = cast("Mapping[str, Any]", delta).get("text")
        return visible(text) if isinstance(text, str) else None
    if event.get("type") == "agent.message":  # of a session
        return visible("".join(_texts(event.get("content")))) + "\n"
    return None


def _texts(content: Any) -> list[str]:
    if not isinstance(content, list):
        return []
    blocks: list[Any] = [each for each in cast("Any", content) if isinstance(each, Mapping)]
    found: list[Any] = [each.get("text") for each in blocks if each.get("type") == "text"]
    return [each for each in found if isinstance(each, str)]
