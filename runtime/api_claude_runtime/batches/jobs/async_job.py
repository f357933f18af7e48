"""`AsyncBatchJob`: asynchronous version of `BatchJob`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping
from typing import Any, Self, TypeVar

from api_claude_runtime.batches.api.protocols import AsyncBatches, Batch
from api_claude_runtime.batches.api.steps import adrive
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.split import MOST_BYTES, MOST_REQUESTS
from api_claude_runtime.batches.results.outcome import BatchOutcome
from api_claude_runtime.http.context_manager import AsyncContextManager

from .create import RETRY_ADVICE, create_batches
from .result_reader import ResultReader
from .task import BatchLimits
from .tasks import BatchTasks, ResultOrder

__all__ = ("AsyncBatchJob",)

B = TypeVar("B", bound=Batch)
M = TypeVar("M")
Own = TypeVar("Own", bound=Batch)


class AsyncBatchJob(BatchTasks[B, M], AsyncContextManager):
    """Asynchronous version of `BatchJob`.

        async with await client.messages.batches.submit_all(requests) as job:
            await job.wait()
            async for outcome in job.results():
                print(outcome.custom_id, outcome.unwrap() if outcome.ok else outcome.error)

    The requests are kept on disk, in temporary files, until the job is closed.
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
        """Return a job for batches that exist already; see `BatchJob.of`. Nothing is sent."""
        job = AsyncBatchJob[Own, Any](api, BatchLimits(most_requests, most_bytes))
        job._adopt(batches, requests)
        return job

    async def wait(
        self,
        *,
        poll: float = 2.0,
        longest_poll: float = 60.0,
        timeout: float | None = None,  # noqa: ASYNC109 - as in `BatchJob`; the error has the batch
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Self:
        """Wait until all batches have ended; see `BatchJob.wait`."""
        await adrive(self._api, self._wait_flow(poll, longest_poll, timeout, on_progress))
        return self

    async def cancel(self) -> None:
        """Cancel all batches that have not ended; see `BatchJob.cancel`."""
        await adrive(self._api, self._cancel_flow())

    def results(self, order: ResultOrder = "submitted") -> AsyncGenerator[BatchOutcome[M], None]:
        """Read the outcome of each request from the API; see `BatchJob.results`.

        To leave the loop early, close the generator, for example with `contextlib.aclosing`. This
        releases the connection.
        """
        return self._results(self._readers(order))

    async def retry(
        self,
        which: Iterable[str] | None = None,
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> AsyncBatchJob[B, M]:
        """Submit requests again as a new job; see `BatchJob.retry`."""
        self._check_requests()
        if which is None:
            async for _ in self._results(self._readers("arrived", unread=True)):
                pass
        job = AsyncBatchJob[B, M](self._api, self.limits)
        parts = self._parts_to_retry(which)
        await adrive(self._api, create_batches(parts, job, RETRY_ADVICE, on_progress=on_progress))
        return job

    async def close(self) -> None:
        """Delete the requests on disk; see `BatchJob.close`."""
        self._close_spools()

    async def _results(
        self, readers: Iterator[ResultReader[B]]
    ) -> AsyncGenerator[BatchOutcome[M], None]:
        for reader in readers:
            lines = await self._api.results(reader.batch_id)
            try:
                async for line in lines:
                    for outcome in reader.feed(line):
                        yield outcome
                for outcome in reader.finish():
                    yield outcome
            finally:
                reader.close()
                await lines.close()
