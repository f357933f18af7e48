"""How long to wait: for a connection, for each write, for each piece of a reply, for the pool."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.timeout import WireTimeout

__all__ = ("Timeout", "wire_timeout")


class TimeoutLike(Protocol):
    """What a timeout has to have; `httpx.Timeout` fits. Seconds; `None` waits for ever."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


class Timeout(NamedTuple):
    """Seconds for each kind of wait; `None` waits for ever.

    `read` bounds every wait for bytes and not the whole reply: in a stream it is the idle timeout,
    and anything that arrives, a ping included, starts it anew.
    """

    connect: float | None = 5.0
    read: float | None = 600.0
    write: float | None = 600.0
    pool: float | None = 600.0


# A year: sockets and event loops overflow somewhere above.
_LONGEST = 365 * 86400.0

DEFAULT_TIMEOUT = Timeout()


def wire_timeout(timeout: float | TimeoutLike | None) -> WireTimeout:
    """Seconds for everything (connecting never gets more than it has by default), a `Timeout`,
    an `httpx.Timeout`, or `None` for no bound at all.

    Raises:
        ConfigurationError: a wait that is negative, not a number, or not a timeout at all.
    """
    if timeout is None:
        return {"connect": None, "read": None, "write": None, "pool": None}
    if isinstance(timeout, bool):
        raise ConfigurationError(f"timeout is {timeout}: give seconds, a Timeout or None")
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
                f"timeout is {type(timeout).__name__}: give seconds, a Timeout or None"
            ) from None
    for seconds in waits.values():
        if seconds is not None and not (isinstance(seconds, (int, float)) and seconds > 0):
            raise ConfigurationError(f"timeout is {seconds!r}: seconds have to be above zero")
        if seconds is not None and seconds > _LONGEST:
            raise ConfigurationError(f"timeout is {seconds!r}: None waits for ever")
    return waits
