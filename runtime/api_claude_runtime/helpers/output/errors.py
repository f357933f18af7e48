"""`OutputError`: the text of a response does not match the requested type."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.printable import bounded_line, error_text
from api_claude_runtime.replies.fields import tag_of
from api_claude_runtime.replies.reply import reply_in

__all__ = ("OutputError",)

_HINTS = {
    "max_tokens": "the response was cut off: increase max_tokens",
    "model_context_window_exceeded": "the response was cut off: the context window is full",
    "pause_turn": "the response is not finished: add it to the messages and send the request again",
    "refusal": "the model refused to answer",
    "tool_use": "the response calls tools and has no answer yet",
}
"""Why a response with this stop reason may not follow its schema."""


class OutputError(ClaudeError, ValueError):
    """Raised when the text of a response does not match the requested type.

    Attributes:
        text: The complete text.
        problems: A string `path: message` for each problem.
        reply: The message, if a method of the client received it, otherwise `None`. The API charges
            for it, and its content may still be useful.
    """

    def __init__(
        self, message: str, *, text: str = "", problems: tuple[str, ...] = (), reply: Any = None
    ) -> None:
        super().__init__(message)
        self.text = text
        self.problems = problems
        self.reply = reply

    @property
    def stop_reason(self) -> str | None:
        """Stop reason of the message; `None` if there is no message."""
        return tag_of(self.reply, "stop_reason") or None

    @property
    def request_id(self) -> str | None:
        """Id of the request, for Anthropic's support; `None` if there is no response."""
        response = reply_in(self.reply)
        return response.request_id if response is not None else None

    def __str__(self) -> str:
        reason = self.stop_reason
        hint = _HINTS.get(reason) if reason else None
        message = error_text(self.message)
        text = f"{message} (stop_reason {reason}: {hint})" if hint else message
        named = f" [request id {bounded_line(self.request_id, 200)}]" if self.request_id else ""
        return f"{text}{named}"
