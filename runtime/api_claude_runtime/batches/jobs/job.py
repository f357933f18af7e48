"""`BatchJob`: all batches that many requests were split into."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any, Self, TypeVar

from api_claude_runtime.batches.api.protocols import Batch, Batches
from api_claude_runtime.batches.api.steps import drive
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.split import MOST_BYTES, MOST_REQUESTS
from api_claude_runtime.batches.results.outcome import BatchOutcome
from api_claude_runtime.http.context_manager import ContextManager

from .create import REST, creating
from .result_reader import ResultReader
from .task import BatchLimits
from .tasks import BatchTasks, ResultOrder

__all__ = ("BatchJob",)

B = TypeVar("B", bound=Batch)
M = TypeVar("M")
Own = TypeVar("Own", bound=Batch)


class BatchJob(BatchTasks[B, M], ContextManager):
    """Wait for its batches, read their results, submit again what failed.

        with client.messages.batches.submit_all(requests) as job:
            job.wait()
            for outcome in job.results():
                print(outcome.custom_id, outcome.unwrap() if outcome.ok else outcome.error)

    The requests stay on disk, in temporary files, for as long as it is open.
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
        """The job of batches that are there already: of another process, say.

        Args:
            api: `client.messages.batches`.
            batches: What it gave, in the order in which they were submitted.
            requests: The requests that they were made of, all of them and in order. Without, their
                results come as they arrive, and nothing can be missed or retried.
            most_requests: As when they were submitted.
            most_bytes: The same.

        Raises:
            ConfigurationError: the requests are not as many as the batches have.
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
        """Wait until all batches have ended, whatever became of their requests; they are asked in
        turn, and one that has ended is not asked again.

        Args:
            poll: Seconds from the first round to the next; each wait is half as long again.
            longest_poll: The longest of them.
            timeout: Seconds in all; `None` is for as long as it takes (a day at most).
            on_progress: Called after each round, and once if all had ended before. A request counts
                as done when its batch has ended: the API says no more before.

        Raises:
            BatchTimeout: one has not ended by then. All go on.
        """
        drive(self._api, self._waiting(poll, longest_poll, timeout, on_progress))
        return self

    def cancel(self) -> None:
        """Cancel what has not ended. Requests that have begun are finished, and billed; `wait()`
        tells when. If one of the batches cannot be cancelled, the others are, all the same.
        """
        drive(self._api, self._canceling())

    def results(self, order: ResultOrder = "submitted") -> Generator[BatchOutcome[M], None, None]:
        """The outcome of each request, read from the API as it is asked for, every time anew.

        In the order in which they were submitted, or as they arrive. The first holds back those
        that come too early, in a temporary file; in memory are the ids of one batch. A request
        without a result has the error `BatchResultMissing`; a second result of one is left out,
        with a `ReplyShapeWarning`.

        Raises:
            RequestError: a batch has not ended, as far as this job knows. Nothing was sent.
            StreamInterrupted, while iterating: the results were cut off, and fewer than the batch
                says that it has.
            BatchMismatch, while iterating: a result of a request that is none of this job's.
        """
        return self._results(self._readings(order))

    def retry(
        self,
        which: Iterable[str] | None = None,
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> BatchJob[B, M]:
        """A new job of the requests that are worth it, under their ids; this one stays as it is.

            with job.retry() as failed:
                for outcome in failed.wait().results():
                    print(outcome.custom_id, outcome.ok)

        Its results are those of these requests alone, counted anew from 0. What fails again and
        again would be paid for again and again: bound a loop around it.

        Args:
            which: The ids of one's own choice. Without, those whose outcomes say `worth_retrying`:
                expired, missing, or failed for a reason that may pass; not what was canceled.
                Results that were not read yet are read for that.
            on_progress: Called after each new batch, with how many requests were submitted.

        Returns:
            A job that is empty, and false, if there is nothing to retry.

        Raises:
            RequestError: a batch of theirs has not ended; an id that is none; requests that are
                not known, or gone with `close()`.
            StreamInterrupted: results that had to be read were cut off.
            SubmitError: it failed when a part of them was submitted.
        """
        self._check_requests()
        if which is None:
            for _ in self._results(self._readings("arrived", unread=True)):
                pass
        job = BatchJob[B, M](self._api, self.limits)
        drive(self._api, creating(self._chosen(which), job, REST, on_progress=on_progress))
        return job

    def close(self) -> None:
        """Let go of the requests on disk; nothing can be retried then. The batches go on."""
        self._let_go()

    def _results(
        self, readings: Iterator[ResultReader[B]]
    ) -> Generator[BatchOutcome[M], None, None]:
        for reading in readings:
            lines = self._api.results(reading.batch_id)
            with closing(lines), closing(reading):
                for line in lines:
                    yield from reading.feed(line)
                yield from reading.rest()
