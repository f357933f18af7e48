"""`Tasks`: what a job knows of its batches, and the flows of what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from .batch_api import Batch, has_ended, progress_of
from .batch_order import AGAIN, Order
from .batch_part import Ids, Part
from .batch_split import packed, parts
from .batch_steps import Flow, waiting
from .batch_task import Limits, Task, cancelling
from .batch_wait import waits
from .errors import ClaudeError, ConfigurationError, RequestError
from .outcome import Progress
from .spool import Spool

B = TypeVar("B", bound=Batch)
M = TypeVar("M")

ResultOrder: TypeAlias = Literal["submitted", "arrived"]
OnProgress: TypeAlias = Callable[[Progress], object]


class Tasks(Generic[B, M]):
    """What both kinds of job share."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        """Of each batch; those that a retry makes keep to them, too."""
        self._tasks: list[Task[B]] = []

    @property
    def batches(self) -> list[B]:
        """The batches, as they were when somebody last asked, in the order of the requests."""
        return [task.batch for task in self._tasks]

    @property
    def ids(self) -> Sequence[str]:
        """The ids of the requests, in the order in which they were submitted; without those of
        batches whose requests nobody here knows.
        """
        return Ids.joined([part.ids for part in self._parts()])

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
        self._tasks.append(Task(batch, part))

    def _parts(self) -> Iterator[Part]:
        return (task.part for task in self._tasks if task.part is not None)

    def _adopt(self, batches: Iterable[B], requests: Iterable[Mapping[str, Any]] | None) -> None:
        known = list(batches)
        if requests is None:
            for batch in known:
                self.add(batch, None)
            return
        made = list(parts(requests, *self.limits))
        totals = [progress_of(batch).total for batch in known]
        if totals != [len(part) for part in made]:
            text = f"the requests make batches of {[len(part) for part in made]}, and those given"
            raise ConfigurationError(f"{text} have {totals}: the same ones, in the same order")
        for batch, part in zip(known, made, strict=True):
            self.add(batch, part)

    def _waiting(
        self, poll: float, longest: float, timeout: float | None, on_progress: OnProgress | None
    ) -> Flow[list[B]]:
        def asked(at: int, batch: B) -> None:
            self._tasks[at].batch = batch

        def told() -> None:
            if on_progress is not None:
                each = [progress_of(batch)[:3] for batch in self.batches]
                done, failed, running = map(sum, zip(*each, strict=True))
                on_progress(Progress(done, failed, running, len(self)))

        return waiting(waits(self.batches, poll, longest, timeout, asked, told))

    def _canceling(self) -> Flow[None]:
        failed: ClaudeError | None = None
        for task in self._tasks:
            try:
                yield from cancelling(task)
            except ClaudeError as error:  # the others cost money, too
                failed = failed or error
        if failed is not None:
            raise failed

    def _orders(
        self, order: ResultOrder, *, unread: bool = False
    ) -> Iterator[tuple[Task[B], Order | None]]:
        """How to read the results of each batch, or only of those that were never read to the end.

        Raises:
            RequestError: it cannot be done; nothing was sent.
        """
        if order not in {"submitted", "arrived"}:
            raise ConfigurationError(f"order={order!r}: 'submitted' or 'arrived'")
        for task in self._tasks:
            batch = task.batch
            if not has_ended(batch):
                state = f"was {batch.processing_status!r} when it was last asked for"
                raise RequestError(f"batch {batch.id} {state}: there are results after wait()")
            if task.part is None and order == "submitted":
                text = f"nobody here knows in which order the requests of batch {batch.id} were"
                raise RequestError(f"{text} submitted: results(order='arrived')")
        return self._readings(sort=order == "submitted", unread=unread)

    def _readings(self, *, sort: bool, unread: bool) -> Iterator[tuple[Task[B], Order | None]]:
        first = 0
        for task in self._tasks:
            if not (unread and task.known is not None):
                part = task.part
                if part is None:
                    yield task, None
                else:
                    yield task, Order(task.batch.id, part.places(), first, sort=sort)
            first += len(task)

    def _check_requests(self) -> None:
        for task in self._tasks:
            if task.part is None:
                raise RequestError(f"nobody here knows the requests of batch {task.batch.id}")
            if not task.part.spool.close.alive:
                raise RequestError("the job is closed, and its requests are gone from the disk")

    def _chosen(self, which: Iterable[str] | None) -> Iterator[Part]:
        """The requests to submit again. Without `which`, all results have been read."""
        wanted = None if which is None else set(which)
        if wanted and (strange := wanted.difference(self.ids)):
            raise RequestError(f"which: {min(strange)!r} is none of this job's ids")
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
