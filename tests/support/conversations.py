"""Messages, blocks and conversations as test data."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from api_claude.models import Message
from api_claude_runtime.helpers.conversations.conversation import Conversation
from api_claude_runtime.requests.call import OMIT

USAGE = {"input_tokens": 1, "output_tokens": 1}


def reply(*content: dict[str, Any], **fields: Any) -> Message:
    """Return a message of the model with these content blocks."""
    return Message.model_validate(
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": content,
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": USAGE,
            **fields,
        }
    )


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "text": value}


def call(name: str) -> dict[str, Any]:
    return {"type": "tool_use", "id": name, "name": "look", "input": {"at": 1}}


def result(name: str) -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": name, "content": "seen"}


THINKING = {"type": "thinking", "thinking": "hm", "signature": "c2ln"}
OLD = Conversation(system="Be brief.").user("a").assistant("b").user("c").assistant("d").user("e")


@st.composite
def talks(draw: st.DrawFn) -> Conversation:
    """Valid conversations: the results of tool calls follow the calls directly."""
    system: Any = draw(st.sampled_from([OMIT, "Be brief.", [text("Be brief.")]]))
    talk = Conversation(system=system)
    for number in range(draw(st.integers(0, 8))):
        talk = talk.user(draw(st.sampled_from(["Hi", [text("Hi"), text("there")]])))
        if draw(st.booleans()):
            talk = talk.user("And?")
        for step in range(draw(st.integers(0, 2))):
            names = [f"t{number}{step}{each}" for each in range(draw(st.integers(1, 3)))]
            talk = talk.assistant(reply(THINKING, *map(call, names)))
            more = [text("look")] if draw(st.booleans()) else []
            talk = talk.results([*map(result, names), *more])
            if draw(st.booleans()):
                talk = talk.user("and look at this")
        if draw(st.booleans()):
            talk = talk.assistant(draw(st.sampled_from(["Yes.", reply(THINKING, text("No."))])))
    return talk
