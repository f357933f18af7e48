"""`Batch`: the state of one batch, without sockets, threads or clock."""

import secrets
from collections import Counter, deque
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from . import bodies
from ._batch_checks import ApiError, Item

_KINDS = ("succeeded", "errored", "canceled", "expired")


class Batch:
    """A batch that returns its requests in order, and stores results in order of completion."""

    def __init__(
        self, items: Iterable[Item], created_at: datetime, lifetime: timedelta, url: str
    ) -> None:
        self.id = f"msgbatch_{secrets.token_hex(12)}"
        self._results_url = f"{url}/{self.id}/results"
        self.lines: list[bytes] = []
        self.created_at = created_at
        self.expires_at = created_at + lifetime
        self.ended_at: datetime | None = None
        self._cancel_initiated_at: datetime | None = None
        self._waiting = deque(items)
        self._total = len(self._waiting)
        self._running = 0
        self._counts: Counter[str] = Counter()

    @property
    def waiting(self) -> int:
        """Number of requests that have not started."""
        return len(self._waiting)

    def take(self) -> Item:
        """Start the next request and return it."""
        self._running += 1
        return self._waiting.popleft()

    def finish(self, custom_id: str, result: dict[str, Any], now: datetime) -> None:
        """Record the result of a request that `take` returned."""
        self._running -= 1
        self._record(custom_id, result)
        self._end_if_done(now)

    def expire(self, now: datetime) -> None:
        """Expire the waiting requests if it is time. Call this before any other method."""
        if self.ended_at is None and now >= self.expires_at:
            self._end_waiting("expired", self.expires_at)

    def cancel(self, now: datetime) -> dict[str, Any]:
        """Cancel the waiting requests. Return the batch as it was before."""
        if self.ended_at is not None:
            raise ApiError(400, f"Message Batch {self.id} has ended and cannot be canceled.")
        self._cancel_initiated_at = self._cancel_initiated_at or now
        before = self.to_json()
        self._end_waiting("canceled", now)
        return before

    def to_json(self) -> dict[str, Any]:
        """Return the `message_batch` object."""
        ended = self.ended_at is not None
        # As the API documents: all requests are `processing` until the last one is done.
        counts = {kind: self._counts[kind] if ended else 0 for kind in _KINDS}
        unfinished = "canceling" if self._cancel_initiated_at else "in_progress"
        return {
            "id": self.id,
            "type": "message_batch",
            "processing_status": "ended" if ended else unfinished,
            "request_counts": {"processing": 0 if ended else self._total, **counts},
            "created_at": _text(self.created_at),
            "expires_at": _text(self.expires_at),
            "ended_at": _text(self.ended_at),
            "cancel_initiated_at": _text(self._cancel_initiated_at),
            "archived_at": None,
            "results_url": self._results_url if ended else None,
        }

    def _end_waiting(self, kind: str, now: datetime) -> None:
        while self._waiting:
            self._record(self._waiting.popleft().custom_id, {"type": kind})
        self._end_if_done(now)

    def _record(self, custom_id: str, result: dict[str, Any]) -> None:
        self._counts[result["type"]] += 1
        self.lines.append(bodies.to_json({"custom_id": custom_id, "result": result}) + b"\n")

    def _end_if_done(self, now: datetime) -> None:
        if not self._waiting and not self._running:
            self.ended_at = now


def _text(moment: datetime | None) -> str | None:
    return (
        None if moment is None else moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
    )
