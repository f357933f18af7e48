"""`KnownBatches`: finds batches of the same requests that exist at the API already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, Literal, TypeAlias, TypeVar, cast

from api_claude_runtime.batches.api.protocols import Batch, Listed, has_ended, progress_of
from api_claude_runtime.batches.api.steps import BatchFlow, ListPage, ReadResults
from api_claude_runtime.batches.api.wait import poll_until_ended
from api_claude_runtime.batches.requests.part import Part
from api_claude_runtime.errors.arguments import is_one_of
from api_claude_runtime.errors.base import ConfigurationError, DecodeError
from api_claude_runtime.errors.status import NotFoundError
from api_claude_runtime.errors.wording import shown

from .result_reader import check_complete

B = TypeVar("B", bound=Batch)

Unfinished: TypeAlias = Literal["wait", "take", "ignore"]
PAGE = 100
DAY = timedelta(hours=24)


class _Candidate(Generic[B]):
    """A batch that may have been created from the same requests."""

    def __init__(self, batch: B) -> None:
        self.batch = batch
        self.count = progress_of(batch).total
        self.first_id: str | None = None
        """The id in the first result line, after it was read once."""


class _IdCheck:
    """Callback for result lines that checks whether all ids belong to one part."""

    def __init__(self, positions: dict[str, int]) -> None:
        self._positions = positions
        self.first_id: str | None = None
        self.matches = False
        self.received = 0

    def __call__(self, line: Any) -> bool:
        self.received += 1
        name = str(line.custom_id)
        if self.first_id is None:
            self.first_id = name
        self.matches = name in self._positions
        return self.matches


class KnownBatches(Generic[B]):
    """The existing batches at the API. They are listed once, when `find` is first called.

    Args:
        unfinished: What to do with batches of the right size that have not ended.
        since: Creation time of the oldest batch to consider. By default 24 hours ago.
        poll: Seconds between retrievals of a batch that is waited for; see `wait_for_batch`.
        longest_poll: Upper limit of the interval; see `wait_for_batch`.
        timeout: Total seconds to wait for each of these batches.

    Raises:
        ConfigurationError: `unfinished` is invalid, or `since` is no `datetime` with a time zone.
    """

    def __init__(
        self,
        unfinished: Unfinished,
        since: datetime | None,
        poll: float,
        longest_poll: float,
        timeout: float | None,
    ) -> None:
        if not is_one_of(unfinished, ("wait", "take", "ignore")):
            raise ConfigurationError(
                f"unfinished must be 'wait', 'take' or 'ignore', not {shown(unfinished)}"
            )
        if not isinstance(cast("object", since), datetime | None):
            raise ConfigurationError(f"since must be a datetime, not {shown(since)}")
        if since is not None and since.tzinfo is None:
            raise ConfigurationError(
                f"since must have a time zone, not {since}: use datetime.now(UTC), for example"
            )
        self._unfinished = unfinished
        self._since = since or datetime.now(UTC) - DAY
        self._wait: Callable[[str], BatchFlow[list[B]]] = lambda batch_id: poll_until_ended(
            [batch_id], poll, longest_poll, timeout, lambda _, __: None
        )
        self._candidates: list[_Candidate[B]] | None = None

    def find(self, part: Part) -> BatchFlow[B | None]:
        """Return the batch of the same requests, or `None`. No batch is returned twice."""
        if self._candidates is None:
            self._candidates = yield from self._list_candidates()
        same_size = [each for each in self._candidates if each.count == len(part)]
        positions = part.positions() if same_size else {}
        # Check ended batches first, and of two matching batches the one with fewer failures.
        same_size.sort(key=lambda each: (not has_ended(each.batch), progress_of(each.batch).failed))
        for each in same_size:
            if not has_ended(each.batch):
                if self._unfinished == "ignore":
                    continue
                if self._unfinished == "wait":
                    try:
                        (each.batch,) = yield from self._wait(each.batch.id)
                    except NotFoundError:  # deleted in the meantime
                        continue
            if not has_ended(each.batch) or (yield from _has_ids_of(each, positions)):
                self._candidates.remove(each)
                return each.batch
        return None

    def _list_candidates(self) -> BatchFlow[list[_Candidate[B]]]:
        """Return the batches since `since`, oldest first.

        Parts are submitted in this order, which matters for `unfinished="take"`.
        """
        found: list[_Candidate[B]] = []
        seen = set[str]()
        after: str | None = None
        while True:
            page: Listed[B] = yield ListPage(PAGE, after)
            new = [batch for batch in page.data if batch.id not in seen]
            for batch in new:
                if _created(batch) < self._since:
                    return found[::-1]
                seen.add(batch.id)
                found.append(_Candidate(batch))
            if page.has_more is False or not page.data:
                return found[::-1]
            if not new:
                raise DecodeError(
                    f"cannot list the batches: the page after {after!r} has only batches of earlier"
                    " pages, so iteration would never end"
                )
            after = page.data[-1].id


def _created(batch: Any) -> datetime:
    created = batch.created_at
    if not isinstance(created, datetime):  # the response does not match the spec
        return datetime.max.replace(tzinfo=UTC)
    return created if created.tzinfo else created.replace(tzinfo=UTC)


def _has_ids_of(candidate: _Candidate[Any], positions: dict[str, int]) -> BatchFlow[bool]:
    """Return whether all results of the candidate belong to the requests in `positions`."""
    batch = candidate.batch
    if batch.results_url is None or batch.archived_at is not None:
        return False
    if candidate.first_id is not None and candidate.first_id not in positions:
        return False
    check = _IdCheck(positions)
    try:
        yield ReadResults(batch.id, check)
    except NotFoundError:  # deleted in the meantime
        return False
    candidate.first_id = check.first_id
    if check.matches:
        # Lines that were cut off might have ids of other requests.
        check_complete(batch, check.received)
    return check.matches
