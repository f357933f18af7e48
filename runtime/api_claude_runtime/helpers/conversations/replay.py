"""`replay_flow`: the calls to replay a conversation, for synchronous and asynchronous clients."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, TypeVar

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import (
    blocks,
    calls,
    extra_arguments,
    kind,
)
from api_claude_runtime.replies.fields import field
from api_claude_runtime.requests.call import Omit

from .transcript import Transcript

C = TypeVar("C", bound=Transcript)


def replay_flow(talk: C, request: Mapping[str, Any]) -> Generator[dict[str, Any], Any, C]:
    """Yield the arguments of each `create` call; return the new conversation.

    The generator receives the message of each call through `send`.
    """
    others = extra_arguments("replay", request)
    stream = request.get("stream")
    if stream and not isinstance(stream, Omit):
        raise RequestError("replay: stream must not be set, because replay needs complete messages")
    turns = talk.messages
    for index, turn in enumerate(turns):
        if any(kind(block) == "tool_result" for block in blocks(turn)):
            raise RequestError(
                f"replay: messages[{index}] has a tool result, which belongs to a tool call of the"
                " old conversation: start a new conversation with the tools instead"
            )
    new, answered = talk[:0], True
    for index, turn in enumerate(turns):
        if turn["role"] == "assistant":
            continue
        if len(new) and (open_calls := [field(call, "name") for call in calls(new[-1])]):
            raise RequestError(
                f"replay: the new answer before messages[{index}] calls {', '.join(open_calls)},"
                " but replay does not run tools"
            )
        new += [turn]
        answered = answered and turn["role"] != "user"
        # The API treats consecutive turns of the user as one.
        if not answered and (index + 1 == len(turns) or turns[index + 1]["role"] == "assistant"):
            new = new.assistant((yield {**others, **new.arguments}))
            answered = True
    return new
