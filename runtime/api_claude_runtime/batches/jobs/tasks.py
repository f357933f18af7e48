"""`BatchTasks`: what a job knows of its batches, and the flows of what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from api_claude_runtime.batches.api.protocols import Batch, progress_of
from api_claude_runtime.batches.api.steps import BatchFlow, waiting
from api_claude_runtime.batches.api.wait import waits
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.batches.requests.part import Ids, Part
from api_claude_runtime.batches.requests.split import packed, parts
from api_claude_runtime.batches.results.result_order import AGAIN, OrderedResults
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError
from api_claude_runtime.requests.spooled_array import Spool

from .result_reader import ResultReader
from .task import BatchLimits, BatchTask, cancelling, check_ended

B = TypeVar("B", bound=Batch)
M = TypeVar("M")

ResultOrder: TypeAlias = Literal["submitted", "arrived"]
OnProgress: TypeAlias = Callable[[Progress], object]


class BatchTasks(Generic[B, M]):
    """What both kinds of job share."""

    def __init__(self, limits: BatchLimits) -> None:
        self.limits = limits
        """Of each batch; those that a retry makes keep to them, too."""
        self._tasks: list[BatchTask[B]] = []
        self._ids: Ids | None = None

    @property
    def batches(self) -> list[B]:
        """The batches, as they were when somebody last asked, in the order of the requests."""
        return [task.batch for task in self._tasks]

    @property
    def ids(self) -> Sequence[str]:
        """The ids of the requests, in the order in which they were submitted; without those of
        batches whose requests nobody here knows.
        """
        if self._ids is None:
            self._ids = Ids.joined([part.ids for part in self._parts()])
        return self._ids

    @property
    def spools(self) -> list[Spool]:
        """The requests, on disk."""
        return [part.spool for part in self._parts()]

    def __len__(self) -> int:
        """How many requests there are."""
        return sum(len(task) for task in self._tasks)

    def __repr__(self) -> str:
        states = ", ".join(f"{each.id} {each.processing_status}" for each in self.batches)
        return f"<{type(self).__name__} of {len(self)} requests: {states or 'no batch'}>"

    def add(self, batch: B, part: Part | None) -> None:
        """One more batch, after those that there are."""
        self._tasks.append(BatchTask(batch, part))
        self._ids = None

    def _parts(self) -> Iterator[Part]:
        return (task.part for task in self._tasks if task.part is not None)

    def _adopt(self, batches: Iterable[B], requests: Iterable[Mapping[str, Any]] | None) -> None:
        known = list(batches)
        if requests is None:
            for batch in known:
                self.add(batch, None)
            return
        made = [part for part in parts(requests, *self.limits) if part is not None]
        totals = [progress_of(batch).total for batch in known]
        if totals != [len(part) for part in made]:
            text = f"the requests make batches of {[len(part) for part in made]}, and those given"
            same = "the same ones, in the same order, with the same most_requests and most_bytes"
            raise ConfigurationError(f"{text} have {totals}: {same}")
        for batch, part in zip(known, made, strict=True):
            self.add(batch, part)

    def _waiting(
        self, poll: float, longest: float, timeout: float | None, on_progress: OnProgress | None
    ) -> BatchFlow[list[B]]:
        def asked(at: int, batch: B) -> None:
            self._tasks[at].batch = batch

        def told() -> None:
            if on_progress is not None and self._tasks:
                each = [progress_of(batch) for batch in self.batches]
                done, failed = sum(one.done for one in each), sum(one.failed for one in each)
                running = sum(one.running for one in each)
                on_progress(Progress(done, failed, running, len(self)))

        return waiting(waits(self.batches, poll, longest, timeout, asked, told))

    def _canceling(self) -> BatchFlow[None]:
        failed: ClaudeError | None = None
        for task in self._tasks:
            try:
                yield from cancelling(task)
            except ClaudeError as error:  # the others cost money, too
                failed = failed or error
        if failed is not None:
            raise failed

    def _readings(self, order: ResultOrder, *, unread: bool = False) -> Iterator[ResultReader[B]]:
        """How to read the results of each batch, or only of those that were never read to the end.

        Raises:
            RequestError: it cannot be done; nothing was sent.
        """
        if order not in {"submitted", "arrived"}:
            raise ConfigurationError(f"order={order!r}: 'submitted' or 'arrived'")
        for task in self._tasks:
            check_ended(task)
            if task.part is None and order == "submitted":
                text = f"in which order the requests of batch {task.batch.id} were submitted"
                raise RequestError(f"nobody here knows {text}: results(order='arrived')")
        return self._reading(sort=order == "submitted", unread=unread)

    def _reading(self, *, sort: bool, unread: bool) -> Iterator[ResultReader[B]]:
        first = 0
        for task in self._tasks:
            if not (unread and task.known is not None):
                part = task.part
                order = None
                if part is not None:
                    order = OrderedResults(task.batch.id, part.places(), first, sort=sort)
                yield ResultReader(task, order)
            first += len(task)

    def _check_requests(self) -> None:
        for task in self._tasks:
            if task.part is None:
                raise RequestError(f"nobody here knows the requests of batch {task.batch.id}")
            if not task.part.spool.close.alive:
                raise RequestError("the job is closed, and its requests are gone from the disk")

    def _chosen(self, which: Iterable[str] | None) -> Iterator[Part | None]:
        """The requests to submit again. Without `which`, all results have been read."""
        if isinstance(which, str):
            raise RequestError(f"which is one string: [{which!r}] is a list of ids")
        wanted = None if which is None else set(which)
        if wanted:
            if strange := wanted.difference(self.ids):
                raise RequestError(f"which: {min(strange, key=str)!r} is none of this job's ids")
            for task in self._tasks:
                if task.part is not None and not wanted.isdisjoint(task.part.ids):
                    check_ended(task)
        return packed(self._items(wanted), *self.limits)

    def _items(self, wanted: set[str] | None) -> Iterator[tuple[str, bytes]]:
        for task in self._tasks:
            part, known = task.part, task.known
            assert part is not None
            for at, name in enumerate(part.ids):
                again = known and known[at] == AGAIN if wanted is None else name in wanted
                if again:
                    yield name, part.spool.json_at(at)

    def _let_go(self) -> None:
        for spool in self.spools:
            spool.close()
