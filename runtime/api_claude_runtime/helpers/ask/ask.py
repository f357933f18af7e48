"""`ask`: send a prompt and return the text of the answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from api_claude_runtime.auth.hiding import hide_arguments
from api_claude_runtime.client.resource import check_asynchronous
from api_claude_runtime.errors.awaitables import require_awaitable, require_value
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.helpers.content.message_content import content_of
from api_claude_runtime.replies.fields import tag_of
from api_claude_runtime.replies.text import text_of
from api_claude_runtime.requests.call import Omit

from .errors import AnswerCutOff, AnswerError, AnswerRefused

__all__ = ("aask", "ask")

_COMPLETE = ("end_turn", "stop_sequence")
_CUT_OFF = {
    "max_tokens": "max_tokens",
    "model_context_window_exceeded": "the size of the context window",
}


def ask(create: Callable[..., Any], prompt: Any, **request: Any) -> str:
    """Send one prompt and return the text of the answer.

        text = ask(client.messages.create, "Why is the sky blue?", model="...", max_tokens=500)

    Args:
        create: `client.messages.create`.
        prompt: Text, a content block such as `image(...)`, or a list of content blocks.
        request: The other arguments of `create`, for example those of a template.

    Returns:
        The text of all text blocks. It is empty if the model answered without text.

    Raises:
        AnswerCutOff: The answer was cut off by `max_tokens` or by the context window.
        AnswerRefused: The model refused to answer.
        AnswerError: The message ended for another reason and is not an answer, such as a tool call.
        RequestError: `messages` or `stream` is given, or `prompt` is not text or content.
        ConfigurationError: `create` belongs to an `AsyncClient`.
    """
    hide_arguments(request)
    return _answer(require_value(create(**_arguments(create, prompt, request)), "aask"))


async def aask(create: Callable[..., Awaitable[Any]], prompt: Any, **request: Any) -> str:
    """Asynchronous version of `ask` for an `AsyncClient`."""
    hide_arguments(request)
    check_asynchronous(create, "ask")
    return _answer(await require_awaitable(create(**_arguments(create, prompt, request)), "ask"))


def _arguments(create: object, prompt: Any, request: Mapping[str, Any]) -> dict[str, Any]:
    if "messages" in request:
        raise RequestError(
            "ask: messages must not be given, because prompt is the only message: use create or a"
            " Conversation for several messages"
        )
    stream = request.get("stream")
    if stream and not isinstance(stream, Omit):
        raise RequestError("ask: stream must not be set: use client.messages.stream(...)")
    if not callable(create):
        raise RequestError(
            f"ask: the first argument must be client.messages.create, not {shown(create)}"
        )
    content = content_of(prompt, "user", "prompt")
    return {**request, "messages": [{"role": "user", "content": content}]}


def _answer(message: Any) -> str:
    text = text_of(message)
    reason = tag_of(message, "stop_reason") or None
    if reason in _COMPLETE:
        return text
    facts: dict[str, Any] = {"text": text, "reply": message}
    if reason == "refusal":
        raise AnswerRefused("the model refused to answer", **facts)
    if reason in _CUT_OFF:
        tokens = getattr(getattr(message, "usage", None), "output_tokens", None)
        after = f" after {tokens} output tokens" if isinstance(tokens, int) else ""
        raise AnswerCutOff(f"the answer was cut off by {_CUT_OFF[reason]}{after}", **facts)
    raise AnswerError(f"the message is not a complete answer: {_end_of(reason)}", **facts)


def _end_of(reason: str | None) -> str:
    return "it has no stop_reason" if reason is None else f"its stop_reason is {reason}"
