"""`BatchTasks`: the batches of a job and the flows that work on them, for both kinds of client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from api_claude_runtime.batches.api.protocols import Batch, check_batch, progress_of
from api_claude_runtime.batches.api.steps import BatchFlow
from api_claude_runtime.batches.api.wait import poll_until_ended
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.part import Ids, Part
from api_claude_runtime.batches.requests.split import pack, parts
from api_claude_runtime.batches.results.result_order import RETRYABLE, OrderedResults
from api_claude_runtime.errors.arguments import check_list, check_optional_function, is_one_of
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.requests.spooled_array import Spool

from .batch_task import BatchLimits, BatchTask, cancel_batch, check_ended
from .result_reader import ResultReader

B = TypeVar("B", bound=Batch)
M = TypeVar("M")

ResultOrder: TypeAlias = Literal["submitted", "arrived"]
OnProgress: TypeAlias = Callable[[Progress], object]


class BatchTasks(Generic[B, M]):
    """Base class of `BatchJob` and `AsyncBatchJob`."""

    def __init__(self, limits: BatchLimits) -> None:
        self.limits = limits
        """Limits of each batch, also of the batches that `retry` creates."""
        self._tasks: list[BatchTask[B]] = []
        self._ids: Ids | None = None

    @property
    def batches(self) -> list[B]:
        """Last known states of the batches, in the order of the requests."""
        return [task.batch for task in self._tasks]

    @property
    def ids(self) -> Sequence[str]:
        """Ids of the requests, in the order of submission.

        Batches whose requests are unknown are left out.
        """
        if self._ids is None:
            self._ids = Ids.joined([part.ids for part in self._parts()])
        return self._ids

    @property
    def spools(self) -> list[Spool]:
        """The requests of each batch, on disk."""
        return [part.spool for part in self._parts()]

    def __len__(self) -> int:
        """Return the number of requests."""
        return sum(len(task) for task in self._tasks)

    def __repr__(self) -> str:
        states = ", ".join(f"{each.id} {each.processing_status}" for each in self.batches)
        return f"<{type(self).__name__} of {len(self)} requests: {states or 'no batch'}>"

    def add(self, batch: B, part: Part | None) -> None:
        """Append a batch; `part` is `None` if its requests are unknown."""
        self._tasks.append(BatchTask(batch, part))
        self._ids = None

    def _parts(self) -> Iterator[Part]:
        return (task.part for task in self._tasks if task.part is not None)

    def _adopt(self, batches: Iterable[B], requests: Iterable[Mapping[str, Any]] | None) -> None:
        known = check_list("batches", batches, "batches")
        for batch in known:
            check_batch(batch, "batches must be a list of batches")
        if requests is None:
            for batch in known:
                self.add(batch, None)
            return
        new_parts = [part for part in parts(requests, *self.limits) if part is not None]
        sizes = [len(part) for part in new_parts]
        totals = [progress_of(batch).total for batch in known]
        if totals != sizes:
            raise ConfigurationError(
                f"the requests split into batches of {sizes}, but the given batches have {totals}"
                " requests: pass the same requests, in the same order, with the same"
                " most_requests and most_bytes"
            )
        for batch, part in zip(known, new_parts, strict=True):
            self.add(batch, part)

    def _wait_flow(
        self, poll: float, longest: float, timeout: float | None, on_progress: OnProgress | None
    ) -> BatchFlow[list[B]]:
        check_optional_function("on_progress", on_progress)

        def update(at: int, batch: B) -> None:
            self._tasks[at].batch = batch

        def report() -> None:
            if on_progress is not None and self._tasks:
                each = [progress_of(batch) for batch in self.batches]
                done, failed = sum(one.done for one in each), sum(one.failed for one in each)
                running = sum(one.running for one in each)
                on_progress(Progress(done, failed, running, len(self)))

        return poll_until_ended(self.batches, poll, longest, timeout, update, report)

    def _cancel_flow(self) -> BatchFlow[None]:
        failed: ClaudeError | None = None
        for task in self._tasks:
            try:
                yield from cancel_batch(task)
            except ClaudeError as error:  # still cancel the other batches
                failed = failed or error
        if failed is not None:
            raise failed

    def _readers(self, order: ResultOrder, *, unread: bool = False) -> Iterator[ResultReader[B]]:
        """Return a reader for each batch or, with `unread`, for those not yet read to the end.

        Raises:
            ConfigurationError: `order` is invalid.
            RequestError: A batch has not ended, or `order` is `"submitted"` and the requests are
                unknown. Nothing was sent.
        """
        if not is_one_of(order, ("submitted", "arrived")):
            raise ConfigurationError(f"order must be 'submitted' or 'arrived', not {shown(order)}")
        for task in self._tasks:
            check_ended(task)
            if task.part is None and order == "submitted":
                raise RequestError(
                    f"the order of the requests of batch {task.batch.id} is unknown: use"
                    " results(order='arrived')"
                )
        return self._create_readers(sort=order == "submitted", unread=unread)

    def _create_readers(self, *, sort: bool, unread: bool) -> Iterator[ResultReader[B]]:
        first = 0
        for task in self._tasks:
            if not (unread and task.states is not None):
                part = task.part
                order = None
                if part is not None:
                    order = OrderedResults(task.batch.id, part.positions(), first, sort=sort)
                yield ResultReader(task, order)
            first += len(task)

    def _check_requests(self) -> None:
        for task in self._tasks:
            if task.part is None:
                raise RequestError(
                    f"the requests of batch {task.batch.id} are unknown: pass requests when you"
                    " create the job"
                )
            if not task.part.spool.close.alive:
                raise RequestError("the job is closed: its requests were deleted from disk")

    def _parts_to_retry(self, which: Iterable[str] | None) -> Iterator[Part | None]:
        """Return parts with the requests to submit again.

        If `which` is `None`, all results must have been read before.
        """
        if isinstance(which, str):
            raise RequestError(f"which must be an iterable of ids, not a string: use [{which!r}]")
        wanted = None if which is None else set(which)
        if wanted:
            if unknown := wanted.difference(self.ids):
                raise RequestError(
                    f"which must contain ids of this job, not {min(unknown, key=str)!r}"
                )
            for task in self._tasks:
                if task.part is not None and not wanted.isdisjoint(task.part.ids):
                    check_ended(task)
        return pack(self._items(wanted), *self.limits)

    def _items(self, wanted: set[str] | None) -> Iterator[tuple[str, bytes]]:
        for task in self._tasks:
            part, states = task.part, task.states
            assert part is not None
            for at, name in enumerate(part.ids):
                retry = states and states[at] == RETRYABLE if wanted is None else name in wanted
                if retry:
                    yield name, part.spool.json_at(at)

    def _close_spools(self) -> None:
        for spool in self.spools:
            spool.close()
