"""An in-memory implementation of the batch endpoints, and a harness that submits jobs to it."""

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


def succeeded(text: str) -> dict[str, Any]:
    """Return a result with a message that contains `text`."""
    message = {**bodies.MESSAGE, "content": [{"type": "text", "text": text}]}
    return {"type": "succeeded", "message": message}


def requests(count: int, text: str = "r") -> list[dict[str, Any]]:
    return [{"model": "m", "max_tokens": 1, "messages": f"{text}{n}"} for n in range(count)]


def not_found() -> errors.NotFoundError:
    return errors.NotFoundError("not found", status=404, headers=Headers())


class StoredBatch:
    """A batch on the server."""

    def __init__(
        self, number: int, items: Iterable[Any], pending_polls: int, age: timedelta
    ) -> None:
        self.id = f"msgbatch_{number}"
        self.items: list[dict[str, Any]] = [*items]
        self.pending_polls = pending_polls
        """How many retrievals still return an unfinished batch."""
        self.status = "in_progress"
        self.results = {item["custom_id"]: SUCCEEDED for item in self.items}
        self.lines: list[Any] | None = None
        """Result lines that replace those made from `results`."""
        self.archived = False
        self.created_at = NOW - age
        if not pending_polls:
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


class Page:
    """A page of the list of batches."""

    def __init__(self, data: list[MessageBatch], has_more: bool) -> None:
        self.data = data
        self.has_more = has_more


class ResultLines:
    """Result lines that record how many were read, and whether they were closed."""

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
    """In-memory replacement for `client.messages.batches`."""

    def __init__(self, page: int = 100) -> None:
        self.stored: list[StoredBatch] = []
        self.page = page
        self.pending_polls = 1
        """How many retrievals of a new batch return an unfinished batch."""
        self.created: list[StoredBatch] = []
        self.opened: list[ResultLines] = []
        self.log: list[str] = []
        self.failures: dict[str, BaseException] = {}
        """The exception that the next call of a method raises, by method name."""

    def add(self, items: Iterable[Any], pending_polls: int = 0, hours: float = 1.0) -> StoredBatch:
        """Add an existing batch. Add older batches before newer ones."""
        stored = StoredBatch(len(self.stored), items, pending_polls, timedelta(hours=hours))
        self.stored.append(stored)
        return stored

    def create(self, *, requests: Any) -> MessageBatch:
        self._record("create", "")
        stored = self.add(requests, self.pending_polls, hours=0.0)
        self.created.append(stored)
        return stored.model()

    def retrieve(self, message_batch_id: str, /) -> MessageBatch:
        self._record("retrieve", message_batch_id)
        stored = self._find(message_batch_id)
        stored.pending_polls -= 1
        if stored.pending_polls < 0:
            stored.status = "ended"
        return stored.model()

    def cancel(self, message_batch_id: str, /) -> MessageBatch:
        self._record("cancel", message_batch_id)
        stored = self._find(message_batch_id)
        if stored.status == "ended":
            raise errors.BadRequestError("it has ended", status=400, headers=Headers())
        stored.status = "canceling"
        stored.results = {name: {"type": "canceled"} for name in stored.ids}
        return stored.model()

    def list(self, *, limit: int, after_id: str = "") -> Page:
        self._record("list", after_id)
        known = self.stored[::-1]
        ids = [each.id for each in known]
        start = ids.index(after_id) + 1 if after_id else 0
        end = start + min(limit, self.page)
        return Page([each.model() for each in known[start:end]], end < len(known))

    def results(self, message_batch_id: str, /) -> ResultLines:
        self._record("results", message_batch_id)
        stored = self._find(message_batch_id)
        lines = stored.lines
        if lines is None:
            lines = [line(name, result) for name, result in stored.results.items()]
        self.opened.append(ResultLines(lines))
        return self.opened[-1]

    def _find(self, batch_id: str) -> StoredBatch:
        for each in self.stored:
            if each.id == batch_id:
                return each
        raise not_found()

    def _record(self, method: str, batch_id: str) -> None:
        self.log.append(f"{method} {batch_id}".strip())
        if method in self.failures:
            raise self.failures.pop(method)


class AsyncServer:
    """Asynchronous version of `Server`."""

    def __init__(self, server: Server) -> None:
        self._server = server

    async def create(self, *, requests: Any) -> MessageBatch:
        return self._server.create(requests=requests)

    async def retrieve(self, message_batch_id: str, /) -> MessageBatch:
        return self._server.retrieve(message_batch_id)

    async def cancel(self, message_batch_id: str, /) -> MessageBatch:
        return self._server.cancel(message_batch_id)

    async def list(self, *, limit: int, after_id: str = "") -> Page:
        return self._server.list(limit=limit, after_id=after_id)

    async def results(self, message_batch_id: str, /) -> AsyncResultLines:
        return AsyncResultLines(self._server.results(message_batch_id))


class AsyncResultLines:
    """Asynchronous version of `ResultLines`."""

    def __init__(self, lines: ResultLines) -> None:
        self._lines = lines

    async def __aiter__(self) -> Any:
        for each in self._lines:
            yield each

    async def close(self) -> None:
        self._lines.close()


class Harness:
    """Submits to an in-memory server with the helpers of one mode.

    An asynchronous job is wrapped in `Blocking`, so that tests use both kinds of job alike.
    """

    def __init__(self, mode: Mode, runner: Any, server: Server | None = None) -> None:
        self.mode = mode
        self.server = server or Server()
        self._runner = runner

    def submit(self, requests: Any, **options: Any) -> Any:
        options = {"poll": 1e-6, "longest_poll": 1e-6, **options}
        if self.mode == "sync":
            return submit_all(self.server, requests, **options)
        submission = asubmit_all(AsyncServer(self.server), requests, **options)
        return Blocking(self._runner.run(submission), self._runner)

    def job_of(self, batches: Any, requests: Any = None, **options: Any) -> Any:
        if self.mode == "sync":
            return BatchJob.of(self.server, batches, requests, **options)
        job = AsyncBatchJob.of(AsyncServer(self.server), batches, requests, **options)
        return Blocking(job, self._runner)


def count(job: Any) -> int:
    """Return the number of requests of a job of either kind."""
    return len(job if isinstance(job, BatchJob) else job._target)
