"""`AnswerError`: the model did not give a complete answer. The error has the text so far."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.replies.reply import reply_in

__all__ = ("AnswerCutOff", "AnswerError", "AnswerRefused")


class AnswerError(ClaudeError):
    """Raised by `ask` for a message that is not a complete answer. The API charges for it.

    Attributes:
        text: The text of the message, which may be incomplete or empty.
        reply: The message.
    """

    hint = "the text so far is in `text` and the message in `reply`"

    def __init__(self, message: str, *, text: str = "", reply: Any = None) -> None:
        super().__init__(message)
        self.text = text
        self.reply = reply

    @property
    def stop_reason(self) -> str | None:
        """Stop reason of the message."""
        reason: str | None = getattr(self.reply, "stop_reason", None)
        return reason

    @property
    def request_id(self) -> str | None:
        """Id of the request, for Anthropic's support; `None` if the message has none."""
        response = reply_in(self.reply)
        return response.request_id if response is not None else None


class AnswerCutOff(AnswerError):  # noqa: N818 - the name states what happened
    """The answer was cut off by `max_tokens` or by the size of the context window."""

    hint = "the text so far is in `text`; increase max_tokens, or shorten the prompt"


class AnswerRefused(AnswerError):  # noqa: N818 - the name states what happened
    """The model refused to answer."""

    hint = "change the prompt or the model; `reply.stop_details` may have the reason"
