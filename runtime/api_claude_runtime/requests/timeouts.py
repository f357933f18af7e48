"""`Timeout`: time limits for connecting, writing, reading and waiting for the connection pool."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http.timeout import WireTimeout

__all__ = ("Timeout", "wire_timeout")


class TimeoutLike(Protocol):
    """The interface of a timeout, such as `httpx.Timeout`. In seconds; `None` is no limit."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


class Timeout(NamedTuple):
    """Seconds for each kind of wait; `None` is no limit.

    `read` limits each wait for bytes, not the time for the whole response. In a stream it is the
    idle timeout: any data that arrives, including a ping, restarts it.
    """

    connect: float | None = 5.0
    read: float | None = 600.0
    write: float | None = 600.0
    pool: float | None = 600.0


# One year. Sockets and event loops overflow with much larger values.
_MAX_SECONDS = 365 * 86400.0

DEFAULT_TIMEOUT = Timeout()


def checked_deadline(seconds: float | None) -> float | None:
    """Return the option `deadline`.

    Raises:
        ConfigurationError: It is not a number of seconds above 0 and up to one year, or `None`.
    """
    if seconds is None:
        return None
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    if not (is_number and 0 < seconds <= _MAX_SECONDS):
        raise ConfigurationError(
            f"deadline must be a number of seconds above 0 and at most {_MAX_SECONDS:.0f}, or None"
            f" for no deadline, not {seconds!r}"
        )
    return seconds


def wire_timeout(timeout: float | TimeoutLike | None) -> WireTimeout:
    """Convert a timeout into the form that transports accept.

    Args:
        timeout: Seconds for each wait, a `Timeout`, an `httpx.Timeout`, or `None` for no limit. A
            number of seconds also limits connecting, but to at most the default for `connect`.

    Raises:
        ConfigurationError: `timeout` has another type, or a wait is not a number of seconds above 0
            and up to one year.
    """
    if timeout is None:
        return {"connect": None, "read": None, "write": None, "pool": None}
    if isinstance(timeout, bool):
        raise ConfigurationError(f"timeout must be seconds, a Timeout or None, not {timeout}")
    if isinstance(timeout, (int, float)):
        connect = min(timeout, DEFAULT_TIMEOUT.connect or timeout)
        waits = WireTimeout(connect=connect, read=timeout, write=timeout, pool=timeout)
    else:
        try:
            waits = WireTimeout(
                connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool
            )
        except AttributeError:
            raise ConfigurationError(
                f"timeout must be seconds, a Timeout or None, not {type(timeout).__name__}"
            ) from None
    for seconds in waits.values():
        if seconds is not None and not (isinstance(seconds, (int, float)) and seconds > 0):
            raise ConfigurationError(
                f"timeout must be a positive number of seconds, not {shown(seconds)}"
            )
        if seconds is not None and seconds > _MAX_SECONDS:
            raise ConfigurationError(
                f"timeout must be at most {_MAX_SECONDS:.0f} s, not {shown(seconds)}: "
                "use None for no limit"
            )
    return waits
