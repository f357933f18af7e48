"""`report_value`: reports the usage in a decoded value to those that asked for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from .used import message_in, used

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

    from .used import Used

    Report: TypeAlias = Callable[[Used | None], None]


def reporter(response: Any) -> Report | None:
    """Return the function to report usage with; `None` if nothing asked for the usage.

    A policy may return a response of its own, which has no such function.
    """
    if not getattr(response, "wants_usage", False):
        return None
    report: Report = response.report_used
    return report


def report_value(response: Any, value: Any, reply: Reply) -> None:
    """Report the usage in the value of a response that was read to its end."""
    report = reporter(response)
    if report is None:
        return
    message = message_in(value)
    if message is not None:
        report(used(reply, message, partial=False))
    report(None)
