"""`BatchBook`: the batches of a `BatchService`, its endpoints, and the queue of its workers."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

from ._batch_checks import ApiError, Item, read_items
from ._batch_state import Batch


class BatchBook:
    """The batches of a `BatchService`, protected by one lock.

    A request needs a permit to start; `release` adds permits. There is no expiry timer: methods
    expire batches before they access them.
    """

    def __init__(self, lifetime: timedelta, permits: float) -> None:
        self.created = 0
        self.url = ""
        """URL of the endpoints, for the results URL of a batch."""
        self._lifetime = lifetime
        self._permits = permits
        self._running = 0
        self._closing = False
        self._batches: dict[str, Batch] = {}
        self._changed = threading.Condition()

    def create(self, body: bytes) -> dict[str, Any]:
        """POST /v1/messages/batches"""
        items = read_items(body)
        with self._changed:
            batch = Batch(items, _now(), self._lifetime, self.url)
            self._batches[batch.id] = batch
            self.created += 1
            self._changed.notify_all()
            return batch.to_json()

    def page(self, query: dict[str, str]) -> dict[str, Any]:
        """GET /v1/messages/batches"""
        limit = _limit(query.get("limit", "20"))
        with self._changed:
            self._expire()
            ids = list(reversed(self._batches))
            if "after_id" in query and "before_id" in query:
                raise ApiError(400, "Only one of after_id and before_id can be given")
            if "before_id" in query:
                ids = ids[: _position(ids, query["before_id"])]
                part = ids[-limit:]
            else:
                start = _position(ids, query["after_id"]) + 1 if "after_id" in query else 0
                ids = ids[start:]
                part = ids[:limit]
            return {
                "data": [self._batches[name].to_json() for name in part],
                "has_more": len(ids) > limit,
                "first_id": part[0] if part else None,
                "last_id": part[-1] if part else None,
            }

    def retrieve(self, name: str) -> dict[str, Any]:
        """GET /v1/messages/batches/{id}"""
        with self._changed:
            return self._find(name).to_json()

    def cancel(self, name: str) -> dict[str, Any]:
        """POST /v1/messages/batches/{id}/cancel"""
        with self._changed:
            before = self._find(name).cancel(_now())
            self._changed.notify_all()
            return before

    def delete(self, name: str) -> dict[str, Any]:
        """DELETE /v1/messages/batches/{id}"""
        with self._changed:
            if self._find(name).ended_at is None:
                advice = "Consider canceling the batch instead."
                raise ApiError(400, f"In progress batches cannot be deleted. {advice}")
            del self._batches[name]
            return {"id": name, "type": "message_batch_deleted"}

    def results(self, name: str) -> list[bytes]:
        """GET /v1/messages/batches/{id}/results"""
        with self._changed:
            batch = self._find(name)
            if batch.ended_at is None:
                raise ApiError(404, f"Message Batch {name} has no available results.")
            return batch.lines

    def next(self) -> tuple[Batch, Item] | None:
        """Wait for a request that may start and return it, or `None` after `close`."""
        with self._changed:
            while not self._closing:
                if self._permits and (batch := self._first_waiting()):
                    self._permits -= 1
                    self._running += 1
                    return batch, batch.take()
                self._changed.wait()
            return None

    def finish(self, batch: Batch, custom_id: str, result: dict[str, Any]) -> None:
        """Record the result of a request that `next` returned."""
        with self._changed:
            self._running -= 1
            batch.finish(custom_id, result, _now())
            self._changed.notify_all()

    def release(self, count: float) -> None:
        """Allow `count` more requests to start."""
        with self._changed:
            self._permits += count
            self._changed.notify_all()

    def wait_until_idle(self, seconds: float) -> bool:
        """Wait until no request runs or may start. Return false on a timeout."""
        with self._changed:
            return self._changed.wait_for(self._is_idle, seconds)

    def close(self) -> None:
        """Start no further request, and end all calls of `next`."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()

    def _find(self, name: str) -> Batch:
        self._expire()
        if name not in self._batches:
            raise ApiError(404, f"Message Batch {name} not found.")
        return self._batches[name]

    def _first_waiting(self) -> Batch | None:
        self._expire()
        return next((batch for batch in self._batches.values() if batch.waiting), None)

    def _is_idle(self) -> bool:
        return not self._running and not (self._permits and self._first_waiting())

    def _expire(self) -> None:
        now = _now()
        for batch in self._batches.values():
            batch.expire(now)


def _now() -> datetime:
    return datetime.now(UTC)


def _limit(text: str) -> int:
    try:
        limit = int(text)
    except ValueError:
        raise ApiError(400, "limit: Input should be a valid integer") from None
    if not 1 <= limit <= 1000:
        bound = "greater than or equal to 1" if limit < 1 else "less than or equal to 1000"
        raise ApiError(400, f"limit: Input should be {bound}")
    return limit


def _position(ids: list[str], name: str) -> int:
    if name not in ids:
        raise ApiError(404, f"Message Batch {name} not found.")
    return ids.index(name)
