"""`Limits` and the other settings of connection pools, with their checks."""

from __future__ import annotations

import ssl
from typing import Any, NamedTuple

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

__all__ = ("Limits",)


END_SECONDS = 0.25
"""How long a response waits for its end. Servers send it with the last event or just after it."""


class Limits(NamedTuple):
    """Limits of a connection pool. An `AsyncClient` applies them per event loop.

    Args:
        connections: Maximum number of connections in use. Further requests wait. Default 1000.
        idle: Maximum number of idle connections that are kept per origin. `None` keeps as many as
            may be in use. Default `None`.
        idle_seconds: Seconds until an idle connection expires. Default 30.
        keepalive_seconds: Seconds without data until the first TCP keep-alive probe, and between
            probes. After five unanswered probes, the connection is broken. `None` sends no probes.
            Default 60.
    """

    connections: int = 1000
    idle: int | None = None
    idle_seconds: float = 30.0
    keepalive_seconds: float | None = 60.0


def check_context(context: object) -> None:
    """Check the option `ssl_context`.

    Raises:
        ConfigurationError: It is neither an `ssl.SSLContext` nor `None`.
    """
    if context is not None and not isinstance(context, ssl.SSLContext):
        raise ConfigurationError(
            "ssl_context must be an ssl.SSLContext, such as that of"
            f" ssl.create_default_context(cafile=...), not {type(context).__name__}"
        )


_MOST_KEEPALIVE_SECONDS = 32767
"""The largest value that Linux accepts."""


def checked(limits: Limits | None) -> Limits:
    """Return `limits`, or the defaults.

    Raises:
        ConfigurationError: `limits` is not a `Limits`, or has an invalid value.
    """
    if limits is None:
        return Limits()
    if not isinstance(limits, Limits):
        raise ConfigurationError(
            "limits must be an api_claude.Limits(connections=..., idle=..., idle_seconds=...,"
            f" keepalive_seconds=...), not a {type(limits).__module__}.{type(limits).__name__}"
        )
    for name, least in (("connections", 1), ("idle", 0)):
        count: object = getattr(limits, name)
        if name == "idle" and count is None:
            continue
        if not isinstance(count, int) or count < least:
            raise ConfigurationError(
                f"limits.{name} must be an integer of at least {least}, not {shown(count)}"
            )
    idle: Any = limits.idle_seconds
    if not isinstance(idle, (int, float)) or not idle >= 0:
        raise ConfigurationError(
            f"limits.idle_seconds must be a number of at least 0, not {shown(idle)}"
        )
    seconds: Any = limits.keepalive_seconds
    is_number = isinstance(seconds, (int, float))
    if seconds is not None and not (is_number and 0 < seconds <= _MOST_KEEPALIVE_SECONDS):
        raise ConfigurationError(
            "limits.keepalive_seconds must be None, or a number above 0 and at most"
            f" {_MOST_KEEPALIVE_SECONDS}, not {shown(seconds)}"
        )
    return limits
