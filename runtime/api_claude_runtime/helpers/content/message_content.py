"""Turns of a conversation: what may be one, and how it reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from pydantic_core import to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.requests.call import OMIT, Omit

Turn: TypeAlias = "dict[str, Any]"
_SHOWN = 300
"""Characters of a block that is no text."""


def copied(value: Any) -> Any:
    """`value` with dicts and lists of its own; models and all else are the same."""
    if isinstance(value, dict):
        fields = cast("Any", value)
        return {key: copied(item) for key, item in fields.items()}
    # An iterator too, which would be empty the second time.
    if isinstance(value, (list, tuple, Iterator)):
        return [copied(item) for item in cast("Any", value)]
    return value


def field(value: Any, name: str) -> Any:
    """Of a dict or of a model; `None` if it is not there."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name)
    return getattr(value, name, None)


def blocks(turn: Any) -> Iterator[Any]:
    """The blocks of a turn; text has none."""
    content: Any = field(turn, "content")
    if content and not isinstance(content, str):
        yield from content


def kind(block: Any) -> str:
    """The `type` of a block, as text whatever it is."""
    return str(field(block, "type"))


def turn_of(message: Any, where: str) -> Turn:
    """A message of a request, checked and copied; of a reply, its role and content."""
    role: Any = field(message, "role")
    if not isinstance(role, str):
        raise RequestError(f"{where} is {type(message).__name__} without a role, not a message")
    if not isinstance(message, Mapping):
        return {"role": role, "content": content_of(message, role, where)}
    fields = cast("Mapping[str, Any]", message)
    turn = {name: copied(value) for name, value in fields.items()}
    if "content" in turn or role != "system":  # a system message may be only settings
        turn["content"] = content_of(fields.get("content"), role, f"{where}.content")
    return turn


def content_of(value: Any, role: str, where: str = "") -> str | list[Any]:
    """The content of a turn of `role`, from text, blocks, or a message of that role."""
    where = where or f"{role}()"
    if isinstance(value, str):
        return value
    if _is_stream(value):
        raise RequestError(f"{where} is a stream: its `get_final_message()` is what was said")
    said: Any = field(value, "role")
    if said is not None:
        if said != role:
            raise RequestError(f"{where} is a message of role {said!r}, not {role!r}")
        return content_of(field(value, "content"), role, where)
    if isinstance(value, (Mapping, APIModel)):
        return [_block(cast("Any", value), where)]
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        items = cast("Any", value)
        return [_block(item, f"{where}[{index}]") for index, item in enumerate(items)]
    wanted = "a message, text, or content blocks"
    raise RequestError(f"{where} is {type(cast('Any', value)).__name__}, not {wanted}")


def _is_stream(value: object) -> bool:
    # By attributes: importing the classes of streams would cost every program that has none.
    return hasattr(value, "cancelled") and hasattr(value, "closed")


def system_of(value: Any) -> str | list[Any] | Omit:
    """A system prompt: text, or text blocks."""
    if value is None or isinstance(value, Omit):
        return OMIT
    return content_of(value, "system", "system")


def given(where: str, request: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a request beside those that the conversation brings along."""
    for name in ("messages", "system"):
        if name in request:
            hint = ": with_system(...) gives it another" if name == "system" else ""
            raise RequestError(f"{where}: {name} is the conversation's own{hint}")
    return dict(request)


def unanswered(turn: Any, results: str | list[Any]) -> str:
    """What is wrong with results for the calls of a turn; empty if nothing is."""
    found = () if isinstance(results, str) else results
    asked = {field(block, "id"): field(block, "name") for block in calls(turn)}
    answered = [field(b, "tool_use_id") for b in found if kind(b) == "tool_result"]
    if not asked:
        return "the last turn calls no tool"
    for at, name in enumerate(answered):
        if name not in asked:
            return f"{name!r} is none of the calls of the last turn"
        if name in answered[:at]:
            return f"{name!r} has two of them"
    if any(kind(block) != "tool_result" for block in found[: len(answered)]):
        return "they have to stand first, and what the user says behind them"
    missing = [f"{tool!r} ({name})" for name, tool in asked.items() if name not in answered]
    return f"there is none for {', '.join(missing)}" if missing else ""


def calls(turn: Any) -> list[Any]:
    """The calls in a turn of tools that the caller runs."""
    return [block for block in blocks(turn) if kind(block) == "tool_use"]


def transcript(system: Any, turns: Iterable[Turn]) -> str:
    """Each turn with its role before it, an empty line between."""
    first = [] if isinstance(system, Omit) else [{"role": "system", "content": system}]
    return "\n\n".join(f"{turn['role']}: {_told(turn)}" for turn in [*first, *turns])


def _told(turn: Any) -> str:
    content = field(turn, "content")
    if isinstance(content, str):
        return content
    return "\n".join(_shown(block) for block in blocks(turn))


def _shown(block: Any) -> str:
    name = kind(block)
    if name == "text":
        return str(field(block, "text"))
    parts = [name]
    for key in ("name", "input", "thinking", "title", "content"):
        value: Any = field(block, key)
        if value is None or value == "":
            continue
        if key == "content" and isinstance(value, list):
            value = " ".join(map(_shown, cast("Any", value)))
        parts.append(value if isinstance(value, str) else _json(value))
    text = " ".join(" ".join(parts).split())
    return f"[{text if len(text) <= _SHOWN else text[: _SHOWN - 3] + '...'}]"


def _json(value: Any) -> str:
    try:
        return to_json(value, exclude_none=True).decode()
    except ValueError:
        return f"({type(value).__name__})"


def _block(value: Any, where: str) -> Any:
    if not isinstance(field(value, "type"), str):
        hint = ": text among blocks is {'type': 'text', 'text': ...}" * isinstance(value, str)
        raise RequestError(f"{where} is {type(value).__name__}, not a content block{hint}")
    return copied(value)
