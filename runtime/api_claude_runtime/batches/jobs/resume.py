"""`KnownBatches`: batches that the API has already, and which of them are of the same requests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from api_claude_runtime.batches.api.protocols import Batch, Listed, has_ended, progress_of
from api_claude_runtime.batches.api.steps import BatchFlow, ListPage, ReadResults, waiting
from api_claude_runtime.batches.api.wait import waits
from api_claude_runtime.batches.requests.part import Part
from api_claude_runtime.errors.base import ConfigurationError, DecodeError
from api_claude_runtime.errors.status import NotFoundError

from .result_reader import check_whole

B = TypeVar("B", bound=Batch)

Unfinished: TypeAlias = Literal["wait", "take", "ignore"]
PAGE = 100
DAY = timedelta(hours=24)


class _Candidate(Generic[B]):
    """A batch that may be of the same requests."""

    def __init__(self, batch: B) -> None:
        self.batch = batch
        self.count = progress_of(batch).total
        self.first: str | None = None
        """The id of its first result, once somebody has looked."""


class _Check:
    """Whether all lines of results are of the requests of one part."""

    def __init__(self, places: dict[str, int]) -> None:
        self._places = places
        self.first: str | None = None
        self.same = False
        self.came = 0

    def __call__(self, line: Any) -> bool:
        self.came += 1
        name = str(line.custom_id)
        if self.first is None:
            self.first = name
        self.same = name in self._places
        return self.same


class KnownBatches(Generic[B]):
    """Asks the API once which batches there are, when the first part needs to know.

    Args:
        unfinished: What is done with those that may be ours and have not ended.
        since: The oldest that is looked at.
        poll: How those that are waited for are asked, as `wait_for_batch` does.
        longest_poll: The same.
        timeout: For each of them.
    """

    def __init__(
        self,
        unfinished: Unfinished,
        since: datetime | None,
        poll: float,
        longest_poll: float,
        timeout: float | None,
    ) -> None:
        if unfinished not in {"wait", "take", "ignore"}:
            raise ConfigurationError(f"unfinished={unfinished!r}: 'wait', 'take' or 'ignore'")
        if since is not None and since.tzinfo is None:
            raise ConfigurationError(
                f"since={since}: a time without a zone; datetime.now(UTC), say"
            )
        self._unfinished = unfinished
        self._since = since or datetime.now(UTC) - DAY
        self._waits: Callable[[str], BatchFlow[list[B]]] = lambda name: waiting(
            waits([name], poll, longest_poll, timeout, lambda _, __: None)
        )
        self._candidates: list[_Candidate[B]] | None = None

    def find(self, part: Part) -> BatchFlow[B | None]:
        """The batch of the same requests, which nobody gets twice."""
        if self._candidates is None:
            self._candidates = yield from self._listed()
        alike = [each for each in self._candidates if each.count == len(part)]
        places = part.places() if alike else {}
        # Those that can be asked at once come first, and of two of the same requests the better.
        alike.sort(key=lambda each: (not has_ended(each.batch), progress_of(each.batch).failed))
        for each in alike:
            if not has_ended(each.batch):
                if self._unfinished == "ignore":
                    continue
                if self._unfinished == "wait":
                    try:
                        (each.batch,) = yield from self._waits(each.batch.id)
                    except NotFoundError:  # deleted meanwhile
                        continue
            if not has_ended(each.batch) or (yield from _is_same(each, places)):
                self._candidates.remove(each)
                return each.batch
        return None

    def _listed(self) -> BatchFlow[list[_Candidate[B]]]:
        """The oldest first: parts are submitted in this order, which matters for `take`."""
        found: list[_Candidate[B]] = []
        seen = set[str]()
        after: str | None = None
        while True:
            page: Listed[B] = yield ListPage(PAGE, after)
            fresh = [batch for batch in page.data if batch.id not in seen]
            for batch in fresh:
                if _created(batch) < self._since:
                    return found[::-1]
                seen.add(batch.id)
                found.append(_Candidate(batch))
            if page.has_more is False or not page.data:
                return found[::-1]
            if not fresh:
                raise DecodeError(f"the list leads back to {after!r}: walking on would never end")
            after = page.data[-1].id


def _created(batch: Any) -> datetime:
    created = batch.created_at
    if not isinstance(created, datetime):  # a reply that is not as the spec says
        return datetime.max.replace(tzinfo=UTC)
    return created if created.tzinfo else created.replace(tzinfo=UTC)


def _is_same(candidate: _Candidate[Any], places: dict[str, int]) -> BatchFlow[bool]:
    batch = candidate.batch
    if batch.results_url is None or batch.archived_at is not None:
        return False
    if candidate.first is not None and candidate.first not in places:
        return False
    check = _Check(places)
    try:
        yield ReadResults(batch.id, check)
    except NotFoundError:  # deleted meanwhile
        return False
    candidate.first = check.first
    if check.same:
        check_whole(batch, check.came)  # the rest may be another's
    return check.same
