"""`OutputError`: a reply that is not what was asked for."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.replies.reply import reply_in

__all__ = ("OutputError",)

_NO_ANSWER = {
    "max_tokens": "it was cut off: raise max_tokens",
    "model_context_window_exceeded": "it was cut off: the context window is full",
    "pause_turn": "it is not finished: send the conversation back with it",
    "refusal": "the model refused",
    "tool_use": "it calls tools, and has no answer yet",
}
"""Why a reply that ended so need not follow its schema."""


class OutputError(ClaudeError, ValueError):
    """The text of a reply is not what was asked for.

    `text` is all of it, `problems` has one `path: message` for each thing that is wrong. `reply` is
    the message, if it came from a method of the client (it is billed, and may be of use).
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
        """Why the model stopped, as the reply says."""
        reason: str | None = getattr(self.reply, "stop_reason", None)
        return reason

    @property
    def request_id(self) -> str | None:
        """What to quote to Anthropic's support."""
        own = reply_in(self.reply)
        return own.request_id if own is not None else None

    def __str__(self) -> str:
        reason = self.stop_reason
        why = _NO_ANSWER.get(reason) if reason else None
        text = f"{self.message} (stop_reason {reason}: {why})" if why else self.message
        return f"{text} [request id {self.request_id}]" if self.request_id else text
