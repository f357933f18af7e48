"""Replaying a conversation: what to ask, for either kind of client."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, TypeVar

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import blocks, calls, field, given, kind
from api_claude_runtime.requests.call import Omit

from .transcript import Transcript

C = TypeVar("C", bound=Transcript)


def replaying(talk: C, request: Mapping[str, Any]) -> Generator[dict[str, Any], Any, C]:
    """Yields what to ask, answered with the model's message."""
    others = given("replay", request)
    stream = request.get("stream")
    if stream and not isinstance(stream, Omit):
        raise RequestError("replay: whole messages are needed, not stream=True")
    turns = talk.messages
    for index, turn in enumerate(turns):
        if any(kind(block) == "tool_result" for block in blocks(turn)):
            raise RequestError(
                f"replay: messages[{index}] has the result of a tool, which answers a call of the"
                " old conversation and none of a new one: ask again with the tools themselves"
            )
    new, answered = talk[:0], True
    for index, turn in enumerate(turns):
        if turn["role"] == "assistant":
            continue
        if len(new) and (open_calls := [field(call, "name") for call in calls(new[-1])]):
            raise RequestError(
                f"replay: before messages[{index}] the new answer calls {', '.join(open_calls)},"
                " and nobody runs it here"
            )
        new += [turn]
        answered = answered and turn["role"] != "user"
        # Turns of the user that follow each other are one to the API.
        if not answered and (index + 1 == len(turns) or turns[index + 1]["role"] == "assistant"):
            new = new.assistant((yield {**others, **new.arguments}))
            answered = True
    return new
