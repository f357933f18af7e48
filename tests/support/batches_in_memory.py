"""Batches that lie in memory: what the API answers, without the API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic_core import to_json

from api_claude import errors
from api_claude.models import MessageBatch, MessageBatchIndividualResponse
from api_claude_runtime.batches.jobs.async_job import AsyncBatchJob
from api_claude_runtime.batches.jobs.job import BatchJob
from api_claude_runtime.batches.jobs.submit import asubmit_all, submit_all
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies import decode
from support.blocking import Blocking, Mode
from support.servers import bodies

NOW = datetime.now(UTC)
SUCCEEDED: dict[str, Any] = {"type": "succeeded", "message": bodies.MESSAGE}
KINDS = ("processing", "succeeded", "errored", "canceled", "expired")


def errored(kind: str, request_id: str | None = "req_1") -> dict[str, Any]:
    error = {"type": "error", "error": {"type": kind, "message": "No."}, "request_id": request_id}
    return {"type": "errored", "error": error}


def line(custom_id: Any, result: Any = SUCCEEDED) -> MessageBatchIndividualResponse:
    data = to_json({"custom_id": custom_id, "result": result})
    return decode.model(MessageBatchIndividualResponse, data)


def said(text: str) -> dict[str, Any]:
    """A result whose message says `text`."""
    message = {**bodies.MESSAGE, "content": [{"type": "text", "text": text}]}
    return {"type": "succeeded", "message": message}


def requests(count: int, text: str = "r") -> list[dict[str, Any]]:
    return [{"model": "m", "max_tokens": 1, "messages": f"{text}{n}"} for n in range(count)]


def not_found() -> errors.NotFoundError:
    return errors.NotFoundError("not found", status=404, headers=Headers())


class Stored:
    """One batch of the server's."""

    def __init__(self, number: int, items: Iterable[Any], asks: int, age: timedelta) -> None:
        self.id = f"msgbatch_{number}"
        self.items: list[dict[str, Any]] = [*items]
        self.asks = asks
        """How often it is still under way when it is asked for."""
        self.status = "in_progress"
        self.results = {item["custom_id"]: SUCCEEDED for item in self.items}
        self.lines: list[Any] | None = None
        """Instead of those that follow from `results`."""
        self.archived = False
        self.created_at = NOW - age
        if not asks:
            self.status = "ended"

    @property
    def ids(self) -> list[str]:
        return [item["custom_id"] for item in self.items]

    def model(self) -> MessageBatch:
        ended = self.status == "ended"
        counts = dict.fromkeys(KINDS, 0)
        if ended:
            for result in self.results.values():
                counts[result["type"]] += 1
        else:
            counts["processing"] = len(self.items)
        fields = {
            "id": self.id,
            "type": "message_batch",
            "processing_status": self.status,
            "request_counts": counts,
            "created_at": self.created_at,
            "expires_at": self.created_at + timedelta(days=1),
            "archived_at": NOW if self.archived else None,
            "results_url": f"https://example.com/{self.id}" if ended else None,
        }
        return MessageBatch.model_validate(fields)


class Listed:
    """A page."""

    def __init__(self, data: list[MessageBatch], has_more: bool) -> None:
        self.data = data
        self.has_more = has_more


class Lines:
    """Results, which know whether they were closed, and how far they were read."""

    def __init__(self, lines: list[Any]) -> None:
        self._lines = lines
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[Any]:
        for each in self._lines:
            self.read += 1
            yield each

    def close(self) -> None:
        self.closed = True


class Server:
    """`client.messages.batches`."""

    def __init__(self, page: int = 100) -> None:
        self.stored: list[Stored] = []
        self.page = page
        self.asks = 1
        """How often a new batch is still under way when it is asked for."""
        self.created: list[Stored] = []
        self.opened: list[Lines] = []
        self.log: list[str] = []
        self.failures: dict[str, BaseException] = {}
        """What the next call of a method ends with."""

    def add(self, items: Iterable[Any], asks: int = 0, hours: float = 1.0) -> Stored:
        """A batch that is there already; later ones are to be younger."""
        stored = Stored(len(self.stored), items, asks, timedelta(hours=hours))
        self.stored.append(stored)
        return stored

    def create(self, *, requests: Any) -> MessageBatch:
        self._called("create", "")
        stored = self.add(requests, self.asks, hours=0.0)
        self.created.append(stored)
        return stored.model()

    def retrieve(self, message_batch_id: str, /) -> MessageBatch:
        self._called("retrieve", message_batch_id)
        stored = self._find(message_batch_id)
        stored.asks -= 1
        if stored.asks < 0:
            stored.status = "ended"
        return stored.model()

    def cancel(self, message_batch_id: str, /) -> MessageBatch:
        self._called("cancel", message_batch_id)
        stored = self._find(message_batch_id)
        if stored.status == "ended":
            raise errors.BadRequestError("it has ended", status=400, headers=Headers())
        stored.status = "canceling"
        stored.results = {name: {"type": "canceled"} for name in stored.ids}
        return stored.model()

    def list(self, *, limit: int, after_id: str = "") -> Listed:
        self._called("list", after_id)
        known = self.stored[::-1]
        ids = [each.id for each in known]
        start = ids.index(after_id) + 1 if after_id else 0
        end = start + min(limit, self.page)
        return Listed([each.model() for each in known[start:end]], end < len(known))

    def results(self, message_batch_id: str, /) -> Lines:
        self._called("results", message_batch_id)
        stored = self._find(message_batch_id)
        lines = stored.lines
        if lines is None:
            lines = [line(name, result) for name, result in stored.results.items()]
        self.opened.append(Lines(lines))
        return self.opened[-1]

    def _find(self, name: str) -> Stored:
        for each in self.stored:
            if each.id == name:
                return each
        raise not_found()

    def _called(self, name: str, what: str) -> None:
        self.log.append(f"{name} {what}".strip())
        if name in self.failures:
            raise self.failures.pop(name)


class AsyncServer:
    """The same for asyncio."""

    def __init__(self, server: Server) -> None:
        self._server = server

    async def create(self, *, requests: Any) -> MessageBatch:
        return self._server.create(requests=requests)

    async def retrieve(self, message_batch_id: str, /) -> MessageBatch:
        return self._server.retrieve(message_batch_id)

    async def cancel(self, message_batch_id: str, /) -> MessageBatch:
        return self._server.cancel(message_batch_id)

    async def list(self, *, limit: int, after_id: str = "") -> Listed:
        return self._server.list(limit=limit, after_id=after_id)

    async def results(self, message_batch_id: str, /) -> AsyncLines:
        return AsyncLines(self._server.results(message_batch_id))


class AsyncLines:
    """The same for asyncio."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    async def __aiter__(self) -> Any:
        for each in self._lines:
            yield each

    async def close(self) -> None:
        self._lines.close()


class Desk:
    """Submits to a server in memory, by either kind of helper; both kinds of job are used alike."""

    def __init__(self, mode: Mode, runner: Any, server: Server | None = None) -> None:
        self.mode = mode
        self.server = server or Server()
        self._runner = runner

    def submit(self, requests: Any, **options: Any) -> Any:
        options = {"poll": 1e-6, "longest_poll": 1e-6, **options}
        if self.mode == "sync":
            return submit_all(self.server, requests, **options)
        made = asubmit_all(AsyncServer(self.server), requests, **options)
        return Blocking(self._runner.run(made), self._runner)

    def job_of(self, batches: Any, requests: Any = None, **options: Any) -> Any:
        if self.mode == "sync":
            return BatchJob.of(self.server, batches, requests, **options)
        job = AsyncBatchJob.of(AsyncServer(self.server), batches, requests, **options)
        return Blocking(job, self._runner)


def count(job: Any) -> int:
    """How many requests a job of either kind has."""
    return len(job if isinstance(job, BatchJob) else job._target)
