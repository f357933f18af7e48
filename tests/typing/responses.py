"""Types of response models that a program creates, for example in its own tests."""

from __future__ import annotations

from typing import assert_type

from pydantic import BaseModel

from api_claude.models import Message, MessageTokensCount, TextBlock, Usage


def check_constructors(usage: Usage) -> None:
    block = TextBlock(type="text", text="Hello")
    assert_type(block.text, str)
    assert_type(MessageTokensCount(input_tokens=3).input_tokens, int)
    Message(
        id="msg_1",
        content=[block],
        model="m",
        role="assistant",
        stop_reason="end_turn",
        stop_sequence=None,
        type="message",
        usage=usage,
    )
    TextBlock(type="text")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue] # no text
    TextBlock(type="text", text=1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def check_base_class(message: Message) -> None:
    base: BaseModel = message
    assert_type(base.model_dump_json(), str)
    assert_type(message.model_copy(), Message)
