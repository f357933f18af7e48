"""`Settling`: decides when the contents of a file are complete."""

from __future__ import annotations

from api_claude_runtime.helpers.configuration.snapshot import Snapshot


class Settling:
    """Decides when a file has settled: its contents have stayed the same for some time.

    A writer may write a file in several steps, and an editor may delete it for a moment. It reads
    no clock: the current time is passed in.

    Args:
        known: The contents that are known already.
        seconds: How long new contents must stay the same.
    """

    def __init__(self, known: Snapshot, seconds: float) -> None:
        self._known = known
        self._seconds = seconds
        self._next: Snapshot | None = None
        self._since = 0.0

    @property
    def is_pending(self) -> bool:
        """Whether new contents were seen that have not settled yet."""
        return self._next is not None

    def observe(self, seen: Snapshot, now: float) -> Snapshot | None:
        """Return `seen` if it is new and has settled. It is new until it is given to `accept`."""
        if seen == self._known:
            self._next = None
            return None
        if seen != self._next:
            self._next, self._since = seen, now
        return seen if now - self._since >= self._seconds else None

    def accept(self, seen: Snapshot) -> None:
        """Do not return `seen` again until the contents have changed."""
        self._known, self._next = seen, None
