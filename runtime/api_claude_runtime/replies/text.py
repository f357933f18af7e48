"""`text_of`: the text of a message. Also shows a message in a notebook."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast

from api_claude_runtime.errors.base import RequestError

__all__ = ("text_of",)

# The first and the last line of a block of code. All text outside of complete blocks is escaped.
_CODE_START = re.compile(r" {0,3}```[^`]*")
_CODE_END = re.compile(r" {0,3}```[ ]*")


def text_of(message: object) -> str:
    """Return the joined text of all text blocks of a message; `""` if there are none.

    Args:
        message: A message of a response, the result of `parse`, or a message as a dict.

    Raises:
        RequestError: `message` has no content.
    """
    whole = getattr(message, "message", message)  # of the result of `parse`
    content: Any = _field(whole, "content")
    if isinstance(content, str):
        return content
    if content is None and not (hasattr(whole, "content") or isinstance(whole, Mapping)):
        use = ": use stream.get_final_text()" if hasattr(message, "get_final_text") else ""
        raise RequestError(f"text_of takes a message, not {type(message).__name__}{use}")
    # A server may send anything.
    blocks: Any = cast("Any", content) if isinstance(content, (list, tuple)) else ()
    texts = (_field(block, "text") for block in blocks if _field(block, "type") == "text")
    return "".join(text for text in texts if isinstance(text, str))


def markdown_of(message: Any) -> str | None:
    """Return a message as Markdown; `None` for a value that is not a message.

    HTML and images in the text are escaped: a notebook must not run or load what a model wrote.
    """
    content: Any = getattr(message, "content", None)
    if getattr(message, "type", None) != "message" or not isinstance(content, list):
        return None
    parts = [_block(block) for block in cast("Any", content)]
    usage: Any = getattr(message, "usage", None)
    counts = [getattr(usage, name, None) for name in ("input_tokens", "output_tokens")]
    ended = getattr(message, "stop_reason", None)
    facts = [str(getattr(message, "model", "")), str(ended) if ended else ""]
    if all(isinstance(count, int) for count in counts):
        facts.append(f"{counts[0]:,} tokens in, {counts[1]:,} out")
    parts.append("`" + ", ".join(fact.replace("`", "") for fact in facts if fact) + "`")
    return "\n\n".join(parts)


def _block(block: Any) -> str:
    kind = getattr(block, "type", None)
    if kind == "text":
        return _escaped(str(block.text or ""))
    if hasattr(block, "input") and hasattr(block, "name"):
        shown = json.dumps(block.input, indent=2, ensure_ascii=False, default=str)
        return f"**{_escaped(str(block.name))}**\n\n" + "\n".join(
            f"    {line}" for line in shown.splitlines()
        )
    return f"*({_escaped(str(kind))})*"


def _escaped(text: str) -> str:
    lines = text.splitlines()
    if "````" in text or "~~~" in text:  # blocks of code with other marks
        return _escape("\n".join(lines))
    shown: list[str] = []
    code: list[str] = []
    for line in lines:
        if not code and not _CODE_START.fullmatch(line):
            shown.append(_escape(line))
            continue
        code.append(line)
        if len(code) > 1 and _CODE_END.fullmatch(line):
            shown += code
            code = []
    return "\n".join([*shown, *map(_escape, code)])


def _escape(text: str) -> str:
    return text.replace("<", "&lt;").replace("![", "!&#91;")


def _field(value: Any, name: str) -> Any:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name)
    return getattr(value, name, None)
