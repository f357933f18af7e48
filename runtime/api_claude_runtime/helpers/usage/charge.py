"""`Charge`: what is known about the tokens that the API charges for a value or an error."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

from api_claude_runtime.batches.api.errors import BatchResultMissing, BatchResultUnknown
from api_claude_runtime.batches.gather.outcome import Result
from api_claude_runtime.batches.results.outcome import BatchOutcome
from api_claude_runtime.errors.base import Cancelled, ClaudeError, DecodeError
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.errors.status import APIStatusError
from api_claude_runtime.replies.fields import is_usage

_UNKNOWN = (BatchResultMissing, BatchResultUnknown, Cancelled, DecodeError)
"""Errors after which the API may have charged for a message that was not received."""


_MOST_LEVELS = 10
"""Levels of a stored message in which a usage can be."""


class Charge(NamedTuple):
    """The usage of a message, if there is one."""

    usage: Any
    """The usage; `None` without one."""
    model: str = ""
    interrupted: bool = False
    """Whether the message broke off: more tokens may be charged than the usage contains."""
    possible: bool = True
    """Whether the API may have charged anything. `False` for a call that was not sent, a call that
    the API answered with an error, and a batch request that was not processed.
    """


def charge_of(value: Any) -> Charge:
    """Return the charge of a value.

    Args:
        value: A message, the result of `parse`, a stream of a message, a turn of a tool run, an
            error with a message (`OutputError.reply`, `StreamInterrupted.partial`), or an outcome
            with one of them. A message may be a dict.
    """
    error = value if isinstance(value, ClaudeError) else getattr(value, "error", None)
    if isinstance(error, ClaudeError):
        message = _message_of_error(error)
        possible = _may_be_charged(error, in_batch=isinstance(value, BatchOutcome))
    else:
        outcome: Any = value
        whole = outcome.value if isinstance(value, Result) else value
        message = _message_of(as_object(whole))
        possible = True
    usage = getattr(message, "usage", None)
    if not is_usage(usage):
        return Charge(None, possible=possible)
    interrupted = getattr(message, "stop_reason", None) is None
    return Charge(usage, str(getattr(message, "model", "")), interrupted)


def as_object(value: Any, depth: int = 0) -> Any:
    """Return a dict, such as a stored message, as an object with attributes."""
    if not isinstance(value, Mapping) or depth > _MOST_LEVELS:
        return cast("Any", value)
    found: list[tuple[Any, Any]] = [*value.items()]
    named = {name: as_object(each, depth + 1) for name, each in found if isinstance(name, str)}
    return SimpleNamespace(**named)


def _message_of(value: Any) -> Any:
    for name in ("message", "snapshot"):  # of `Parsed` and a turn; of a stream
        if (found := getattr(value, name, None)) is not None:
            return found
    return value


def _message_of_error(error: ClaudeError) -> Any:
    found = getattr(error, "partial", None)
    return getattr(error, "reply", None) if found is None else found


def _may_be_charged(error: ClaudeError, *, in_batch: bool) -> bool:
    if isinstance(error, APIConnectionError):
        return error.sent
    if isinstance(error, APIStatusError):
        return error.status == 200 and not in_batch  # an error inside a stream
    # An `OutputError` has a reply. Without one, nothing is known about it.
    return isinstance(error, _UNKNOWN) or hasattr(error, "reply")
