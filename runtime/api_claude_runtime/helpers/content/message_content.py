"""Turns of a conversation: check, copy and read messages and content blocks of any form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from pydantic_core import to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.replies.fields import field, tag_of
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.requests.call import OMIT, Omit

Turn: TypeAlias = "dict[str, Any]"
_MAX_SHOWN = 300
"""Maximum number of characters that a transcript shows of a block other than text."""


def copied(value: Any) -> Any:
    """Return a copy of `value` with new dicts and lists. Other objects are not copied.

    Raises:
        RequestError: `value` is nested too deeply, or contains itself.
    """
    try:
        return _copied(value)
    except RecursionError:
        raise RequestError("the content is nested too deeply, or contains itself") from None


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        fields = cast("Any", value)
        return {key: _copied(item) for key, item in fields.items()}
    # An iterator becomes a list, because it can be read only once.
    if isinstance(value, (list, tuple, Iterator)):
        return [_copied(item) for item in cast("Any", value)]
    return value


def blocks(turn: Any) -> Iterator[Any]:
    """Yield the content blocks of a turn. A turn with plain text has none."""
    content: Any = field(turn, "content")
    if content and not isinstance(content, str):
        yield from content


def kind(block: Any) -> str:
    """Return the `type` of a block as a string, even if the value is not one."""
    return str(field(block, "type"))


def turn_of(message: Any, where: str) -> Turn:
    """Check and copy a message of a request. Of a response, take only role and content."""
    role: Any = field(message, "role")
    if not isinstance(role, str):
        raise RequestError(
            f"{where} must be a message with a role, but the {type(message).__name__} has none"
        )
    if not isinstance(message, Mapping):
        return {"role": role, "content": content_of(message, role, where)}
    fields = cast("Mapping[str, Any]", message)
    turn = {name: copied(value) for name, value in fields.items()}
    if "content" in turn or role != "system":  # a system message may have only settings
        turn["content"] = content_of(fields.get("content"), role, f"{where}.content")
    return turn


def content_of(value: Any, role: str, where: str = "") -> str | list[Any]:
    """Return the content of a turn of `role`, from text, blocks or a message of that role."""
    where = where or f"{role}()"
    if isinstance(value, str):
        return value
    if _is_stream(value):
        raise RequestError(
            f"{where} must not be a stream: use the message of its get_final_message()"
        )
    own_role: Any = field(value, "role")
    if own_role is not None:
        if own_role != role:
            raise RequestError(f"{where} must be a message of role {role!r}, not {shown(own_role)}")
        return content_of(field(value, "content"), role, where)
    if isinstance(value, (Mapping, APIModel)):
        return [_block(cast("Any", value), where)]
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        items = cast("Any", value)
        return [_block(item, f"{where}[{index}]") for index, item in enumerate(items)]
    given = type(cast("Any", value)).__name__
    raise RequestError(f"{where} must be a message, text or content blocks, not {given}")


def _is_stream(value: object) -> bool:
    # Checked by attributes: importing the stream classes would slow down programs without streams.
    return hasattr(value, "cancelled") and hasattr(value, "closed")


def system_of(value: Any) -> str | list[Any] | Omit:
    """Check and copy a system prompt: text or text blocks. Return `OMIT` if there is none."""
    if value is None or isinstance(value, Omit):
        return OMIT
    return content_of(value, "system", "system")


def extra_arguments(method: str, request: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of the request arguments of `method`.

    Raises:
        RequestError: `messages` or `system` is given, which the conversation provides.
    """
    for name in ("messages", "system"):
        if name in request:
            hint = ": use with_system(...) to change it" if name == "system" else ""
            raise RequestError(
                f"{method}: {name} must not be given, because the conversation has it{hint}"
            )
    return dict(request)


def results_problem(turn: Any, results: str | list[Any]) -> str:
    """Return what is wrong with tool results for the calls of `turn`, or an empty string."""
    found = () if isinstance(results, str) else results
    called = {tag_of(block, "id"): field(block, "name") for block in calls(turn)}
    answered = [tag_of(b, "tool_use_id") for b in found if kind(b) == "tool_result"]
    if not called:
        return "the last turn has no tool calls"
    for at, call_id in enumerate(answered):
        if call_id not in called:
            return f"{call_id!r} is not the id of a tool call in the last turn"
        if call_id in answered[:at]:
            return f"the tool call {call_id!r} has more than one result"
    if any(kind(block) != "tool_result" for block in found[: len(answered)]):
        return "tool_result blocks must come before any other block"
    missing = [f"{tool!r} ({id_})" for id_, tool in called.items() if id_ not in answered]
    return f"there is no result for {', '.join(missing)}" if missing else ""


def calls(turn: Any) -> list[Any]:
    """Return the calls in a turn of tools that the caller runs, without those of server tools."""
    return [block for block in blocks(turn) if kind(block) == "tool_use"]


def transcript(system: Any, turns: Iterable[Turn]) -> str:
    """Return a readable transcript: each turn after its role, with empty lines between turns."""
    first = [] if isinstance(system, Omit) else [{"role": "system", "content": system}]
    return "\n\n".join(f"{turn['role']}: {_turn_text(turn)}" for turn in [*first, *turns])


def _turn_text(turn: Any) -> str:
    content = field(turn, "content")
    if isinstance(content, str):
        return content
    return "\n".join(_block_text(block) for block in blocks(turn))


def _block_text(block: Any) -> str:
    name = kind(block)
    if name == "text":
        return str(field(block, "text"))
    parts = [name]
    for key in ("name", "input", "thinking", "title", "content"):
        value: Any = field(block, key)
        if value is None or value == "":
            continue
        if key == "content" and isinstance(value, list):
            value = " ".join(map(_block_text, cast("Any", value)))
        parts.append(value if isinstance(value, str) else _json(value))
    text = " ".join(" ".join(parts).split())
    return f"[{text if len(text) <= _MAX_SHOWN else text[: _MAX_SHOWN - 3] + '...'}]"


def _json(value: Any) -> str:
    try:
        return to_json(value, exclude_none=True).decode()
    except ValueError:
        return f"({type(value).__name__})"


def _block(value: Any, where: str) -> Any:
    if not isinstance(field(value, "type"), str):
        hint = ": use {'type': 'text', 'text': ...} for text" * isinstance(value, str)
        raise RequestError(
            f"{where} must be a content block with a type, but the {type(value).__name__} has none"
            f"{hint}"
        )
    return copied(value)
