"""`AsyncBatchJob`: all batches that many requests were split into, for an `AsyncClient`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping
from typing import Any, Self, TypeVar

from api_claude_runtime.batches.api.protocols import AsyncBatches, Batch
from api_claude_runtime.batches.api.steps import adrive
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.split import MOST_BYTES, MOST_REQUESTS
from api_claude_runtime.batches.results.outcome import BatchOutcome
from api_claude_runtime.http.context_manager import AsyncContextManager

from .create import REST, creating
from .result_reader import ResultReader
from .task import BatchLimits
from .tasks import BatchTasks, ResultOrder

__all__ = ("AsyncBatchJob",)

B = TypeVar("B", bound=Batch)
M = TypeVar("M")
Own = TypeVar("Own", bound=Batch)


class AsyncBatchJob(BatchTasks[B, M], AsyncContextManager):
    """As `BatchJob`, for an `AsyncClient`.

        async with await client.messages.batches.submit_all(requests) as job:
            await job.wait()
            async for outcome in job.results():
                print(outcome.custom_id, outcome.unwrap() if outcome.ok else outcome.error)

    The requests stay on disk, in temporary files, for as long as it is open.
    """

    def __init__(self, batches: AsyncBatches[B], limits: BatchLimits) -> None:
        super().__init__(limits)
        self._api = batches

    @staticmethod
    def of(
        api: AsyncBatches[Own],
        batches: Iterable[Own],
        requests: Iterable[Mapping[str, Any]] | None = None,
        *,
        most_requests: int = MOST_REQUESTS,
        most_bytes: int = MOST_BYTES,
    ) -> AsyncBatchJob[Own, Any]:
        """As `BatchJob.of`. Nothing is sent."""
        job = AsyncBatchJob[Own, Any](api, BatchLimits(most_requests, most_bytes))
        job._adopt(batches, requests)
        return job

    async def wait(
        self,
        *,
        poll: float = 2.0,
        longest_poll: float = 60.0,
        timeout: float | None = None,  # noqa: ASYNC109 - the twin's; its error carries the batch
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Self:
        """As `BatchJob.wait`."""
        await adrive(self._api, self._waiting(poll, longest_poll, timeout, on_progress))
        return self

    async def cancel(self) -> None:
        """As `BatchJob.cancel`."""
        await adrive(self._api, self._canceling())

    def results(self, order: ResultOrder = "submitted") -> AsyncGenerator[BatchOutcome[M], None]:
        """As `BatchJob.results`. Whoever leaves the loop early closes it (`contextlib.aclosing`),
        which frees the connection.
        """
        return self._results(self._readings(order))

    async def retry(
        self,
        which: Iterable[str] | None = None,
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> AsyncBatchJob[B, M]:
        """As `BatchJob.retry`."""
        self._check_requests()
        if which is None:
            async for _ in self._results(self._readings("arrived", unread=True)):
                pass
        job = AsyncBatchJob[B, M](self._api, self.limits)
        await adrive(self._api, creating(self._chosen(which), job, REST, on_progress=on_progress))
        return job

    async def close(self) -> None:
        """Let go of the requests on disk; nothing can be retried then. The batches go on."""
        self._let_go()

    async def _results(
        self, readings: Iterator[ResultReader[B]]
    ) -> AsyncGenerator[BatchOutcome[M], None]:
        for reading in readings:
            lines = await self._api.results(reading.batch_id)
            try:
                async for line in lines:
                    for outcome in reading.feed(line):
                        yield outcome
                for outcome in reading.rest():
                    yield outcome
            finally:
                reading.close()
                await lines.close()
