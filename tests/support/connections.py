"""A clock in the hand, and connections that only say how they are."""

from __future__ import annotations

from dataclasses import dataclass


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass(eq=False)
class Connection:
    """What the pool asks of a connection: whether it is free, and whether it has closed."""

    name: str = ""
    available: bool = True
    expired: bool = False

    def is_available(self) -> bool:
        return self.available

    def has_expired(self) -> bool:
        return self.expired
