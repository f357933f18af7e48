"""Checks calls of tools and their results across the turns of a conversation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from api_claude_runtime.helpers.validation.problem import Problem
from api_claude_runtime.helpers.validation.schema.paths import shown
from api_claude_runtime.replies.fields import field, tag_of

_ONLY_IN = {
    "tool_use": "assistant",
    "thinking": "assistant",
    "redacted_thinking": "assistant",
    "tool_result": "user",
}
"""Block -> the only role whose messages can have it."""


class Block(NamedTuple):
    """A content block and its place."""

    path: str
    fields: Mapping[str, Any]

    @property
    def kind(self) -> str:
        return str(self.fields.get("type"))


class Turn(NamedTuple):
    """Consecutive messages of one role. The API reads them as one message."""

    role: str
    blocks: list[Block]

    def of(self, kind: str) -> list[Block]:
        return [each for each in self.blocks if each.kind == kind]


def turn_problems(messages: list[Any], *, stored: bool) -> Iterator[Problem]:
    """Yield the problems of the turns of a conversation.

    Args:
        messages: The messages, which have the types of the spec.
        stored: Whether earlier turns are stored by the API, so that a first result may answer them.
    """
    turns = _turns(messages)
    seen: dict[str, str] = {}
    for index, turn in enumerate(turns):
        for block in turn.blocks:
            role = _ONLY_IN.get(block.kind, turn.role)
            if role != turn.role:
                text = f"is {block.kind!r}, which only a message of role {role!r} can have"
                yield Problem(f"{block.path}.type", text, "role", repr(block.kind))
        if turn.role == "assistant":
            yield from _repeated(turn, seen)
            yield from _unanswered(turn, turns[index + 1] if index + 1 < len(turns) else None)
        elif turn.of("tool_result"):
            before = turns[index - 1] if index else None
            if before is not None or not stored:
                yield from _results(turn, before)


def _turns(messages: list[Any]) -> list[Turn]:
    turns: list[Turn] = []
    for index, message in enumerate(messages):
        role: Any = field(message, "role")
        content: Any = field(message, "content")
        if role == "system":  # settings and instructions between the turns
            continue
        if not turns or turns[-1].role != role:
            turns.append(Turn(role, []))
        if not isinstance(content, list):
            content = [{"type": "text"}]
        for at, block in enumerate(cast("Any", content)):
            turns[-1].blocks.append(Block(f"messages[{index}].content[{at}]", block))
    return turns


def _repeated(turn: Turn, seen: dict[str, str]) -> Iterator[Problem]:
    for call in turn.of("tool_use"):
        name = tag_of(call.fields, "id")
        if (first := seen.setdefault(name, call.path)) != call.path:
            text = f"is already the id of {first}"
            yield Problem(f"{call.path}.id", text, "tool_use", shown(name, "id"))


def _unanswered(turn: Turn, after: Turn | None) -> Iterator[Problem]:
    results = after.of("tool_result") if after else []
    answered = {tag_of(each.fields, "tool_use_id") for each in results}
    for call in turn.of("tool_use"):
        name = tag_of(call.fields, "id")
        if name not in answered:
            text = (
                "has no result: the next message must be of role 'user' and begin with a"
                f" tool_result for {shown(name, 'id')}"
            )
            yield Problem(call.path, text, "tool_use", shown(name, "id"))


def _results(turn: Turn, before: Turn | None) -> Iterator[Problem]:
    called = [tag_of(each.fields, "id") for each in before.of("tool_use")] if before else []
    answered: dict[str, str] = {}
    first_other = ""
    for block in turn.blocks:
        if block.kind != "tool_result":
            first_other = first_other or block.path
            continue
        name, path = tag_of(block.fields, "tool_use_id"), f"{block.path}.tool_use_id"
        if first_other:
            text = f"must come before {first_other}: results are the first blocks of a message"
            yield Problem(block.path, text, "tool_result")
        if name not in called:
            ids = f": its ids are {', '.join(called)}" if called else ", which calls no tools"
            text = f"is not the id of a tool_use in the message before{ids}"
            yield Problem(path, text, "tool_result", shown(name, "id"))
        elif (first := answered.setdefault(name, block.path)) != block.path:
            text = f"has a result already: {first}"
            yield Problem(path, text, "tool_result", shown(name, "id"))
