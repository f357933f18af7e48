"""`Used`: the tokens of one message, as a value for listeners and policies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from api_claude_runtime.replies.fields import field, is_usage

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

__all__ = ("Used",)


@dataclass(frozen=True, slots=True)
class Used:
    """The usage of a message that a response contains, or of as much of it as arrived."""

    method: str
    path: str
    model: str | None
    """The model that wrote the message; else the model of the request; `None` if unknown."""
    usage: Any
    """The `usage` of the message, such as `used.usage.output_tokens`; `None` if unknown."""
    service_tier: str | None
    """The tier in the usage, such as `standard` or `batch`; `None` if it has none."""
    request_id: str | None
    call: int
    """The number of the call in this process, as in the other events; 0 without a listener."""
    attempts: int
    partial: bool
    """Whether the stream of the message broke off or was left early. The API may charge for more
    tokens than the usage contains."""
    cached: bool = False
    """Whether a `ReplyCache` answered. Such a message costs nothing."""
    message_id: str | None = None
    """The id of the message; `None` if nothing of it arrived."""
    stop_reason: str | None = None
    """Why the message ended, such as `end_turn`; `None` if its end did not arrive."""


class Message(NamedTuple):
    """What is read from a message."""

    model: Any
    usage: Any
    id: Any
    stop_reason: Any


def message_in(value: Any) -> Message | None:
    """Return the message that a decoded value contains, or `None`.

    Args:
        value: A message, or a line of the results of a batch; as a model or as parsed JSON.
    """
    found = value
    result = field(value, "result")
    if result is not None:
        found = field(result, "message")
    if field(found, "type") != "message":
        return None
    return Message(
        field(found, "model"),
        field(found, "usage"),
        field(found, "id"),
        field(found, "stop_reason"),
    )


def used(reply: Reply, message: Message | None, *, partial: bool) -> Used:
    """Return the event for a message; `None` if nothing of it arrived."""
    model, usage, message_id, stop_reason = message or Message(None, None, None, None)
    log = reply.log
    tier = field(usage, "service_tier")
    return Used(
        reply.method,
        reply.path,
        model if isinstance(model, str) else log.model if log is not None else None,
        usage if is_usage(usage) else None,
        tier if isinstance(tier, str) else None,
        reply.request_id,
        log.call if log is not None else 0,
        len(reply.attempts),
        partial,
        reply.cached,
        message_id if isinstance(message_id, str) else None,
        stop_reason if isinstance(stop_reason, str) else None,
    )
