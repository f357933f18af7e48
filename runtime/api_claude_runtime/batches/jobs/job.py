# Made from async_job.py by `nox -s codegen`. Do not edit.
"""`BatchJob`: the batches that many requests were split into."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any, Self, TypeVar

from api_claude_runtime.batches.api.drive import drive
from api_claude_runtime.batches.api.protocols import Batch, Batches
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.split import MOST_BYTES, MOST_REQUESTS
from api_claude_runtime.batches.results.outcome import BatchOutcome
from api_claude_runtime.http.context_manager import ContextManager

from .batch_task import BatchLimits
from .create import RETRY_ADVICE, create_batches
from .result_reader import ResultReader
from .tasks import BatchTasks, ResultOrder

__all__ = ("BatchJob",)

B = TypeVar("B", bound=Batch)
M = TypeVar("M")
Own = TypeVar("Own", bound=Batch)


class BatchJob(BatchTasks[B, M], ContextManager):
    """The batches that many requests were split into: wait for them, read results, and retry.

        with client.messages.batches.submit_all(requests) as job:
            job.wait()
            for outcome in job.results():
                print(outcome.custom_id, outcome.unwrap() if outcome.ok else outcome.error)

    The requests are kept on disk, in temporary files, until the job is closed.
    """

    def __init__(self, batches: Batches[B], limits: BatchLimits) -> None:
        super().__init__(limits)
        self._api = batches

    @staticmethod
    def of(
        api: Batches[Own],
        batches: Iterable[Own],
        requests: Iterable[Mapping[str, Any]] | None = None,
        *,
        most_requests: int = MOST_REQUESTS,
        most_bytes: int = MOST_BYTES,
    ) -> BatchJob[Own, Any]:
        """Return a job for batches that exist already, for example from another process.

        Nothing is sent here. The methods of the job send requests.

        Args:
            api: `client.messages.batches`.
            batches: The batches, in the order in which they were submitted.
            requests: All requests of the batches, in order. Without them, results can only be read
                in the order of arrival, missing results are not detected, and nothing can be
                retried.
            most_requests: The limit that was used when the batches were submitted.
            most_bytes: The limit that was used when the batches were submitted.

        Returns:
            A job like that of `submit_all`.

        Raises:
            ConfigurationError: The numbers of requests and those of the batches differ, or a limit
                is not a positive integer.
            RequestError: `requests` is not an iterable of requests, or a request or an id is
                invalid.
        """
        job = BatchJob[Own, Any](api, BatchLimits(most_requests, most_bytes))
        job._adopt(batches, requests)
        return job

    def wait(
        self,
        *,
        poll: float = 2.0,
        longest_poll: float = 60.0,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Self:
        """Wait until all batches have ended. Their requests may have failed.

        Batches are retrieved in rounds. A batch that has ended is not retrieved again.

        Args:
            poll: Seconds to sleep before the first round. Each further interval is 1.5 times as
                long.
            longest_poll: Upper limit of the interval in seconds.
            timeout: Total seconds to wait. `None` means no limit (the API ends each batch within
                a day).
            on_progress: Called after each round, and once if all batches have ended already. A
                request counts as done when its whole batch has ended, because the API reports no
                earlier counts.

        Returns:
            This job.

        Raises:
            BatchTimeout: A batch has not ended within `timeout`. The API continues to process it.
            ConfigurationError: `poll`, `longest_poll` or `timeout` is out of range.
        """
        drive(self._api, self._wait_flow(poll, longest_poll, timeout, on_progress))
        return self

    def cancel(self) -> None:
        """Cancel all batches that have not ended.

        Requests that are already being processed are finished and billed; call `wait()` to wait
        for them. If a batch cannot be canceled, the others are still canceled, and the first error
        is raised afterwards.
        """
        drive(self._api, self._cancel_flow())

    def results(self, order: ResultOrder = "submitted") -> Generator[BatchOutcome[M], None, None]:
        """Read the outcome of each request from the API, lazily and again on each call.

        A request without a result has the error `BatchResultMissing`. A second result for a request
        is ignored with a `ReplyShapeWarning`.

        Args:
            order: `"submitted"` yields outcomes in the order in which the requests were submitted.
                Results that arrive before their turn are held back in a temporary file, and the ids
                of one batch are kept in memory. `"arrived"` yields outcomes as they arrive.

        Raises:
            ConfigurationError: `order` is not one of these values.
            RequestError: According to the last known state, a batch has not ended, or `order` is
                `"submitted"` and the requests are unknown. Nothing was sent.
            StreamInterrupted: While iterating: the results ended early, with fewer lines than the
                batch has counted.
            BatchMismatch: While iterating: a result belongs to a request that is not part of this
                job.
        """
        return self._results(self._readers(order))

    def retry(
        self,
        which: Iterable[str] | None = None,
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> BatchJob[B, M]:
        """Submit requests again, with the same ids, as a new job. This job does not change.

            with job.retry() as failed:
                failed.wait()
                for outcome in failed.results():
                    print(outcome.custom_id, outcome.ok)

        The results of the new job contain only these requests, with an `index` that starts at 0. If
        you retry in a loop, limit the number of iterations: a request that fails each time may be
        billed each time.

        Args:
            which: The ids of the requests to retry. By default, those with an outcome that is
                `worth_retrying`: expired, missing, or failed with a transient error, but not
                canceled. For this, results that have not been read yet are read.
            on_progress: Called after each new batch with the number of submitted requests.

        Returns:
            The new job. It is empty, and false in a boolean context, if there is nothing to retry.

        Raises:
            RequestError: A batch of these requests has not ended, an id is not an id of this job,
                or the requests are unknown or were deleted by `close()`.
            StreamInterrupted: Results that had to be read ended early.
            SubmitError: A batch failed after others were submitted.
        """
        self._check_requests()
        if which is None:
            for _ in self._results(self._readers("arrived", unread=True)):
                pass
        job = BatchJob[B, M](self._api, self.limits)
        parts = self._parts_to_retry(which)
        drive(self._api, create_batches(parts, job, RETRY_ADVICE, on_progress=on_progress))
        return job

    def close(self) -> None:
        """Delete the requests on disk. Afterwards, `retry` raises a `RequestError`.

        The API continues to process the batches, and `wait` and `results` still work.
        """
        self._close_spools()

    def _results(
        self, readers: Iterator[ResultReader[B]]
    ) -> Generator[BatchOutcome[M], None, None]:
        for reader in readers:
            lines = self._api.results(reader.batch_id)
            with closing(reader):
                try:
                    for line in lines:
                        yield from reader.feed(line)
                    yield from reader.finish()
                finally:
                    lines.close()
