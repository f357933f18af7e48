"""Stand-ins for tests of the connection pool: a manual clock, and connections with a set state."""

from __future__ import annotations

from dataclasses import dataclass


class Clock:
    """A clock that stays at `now` until a test changes it."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass(eq=False)
class Connection:
    """A connection with the attribute that the pool sets."""

    name: str = ""
    idle_since: float = 0.0
