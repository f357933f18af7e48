"""Tests of `resume=True`: existing batches are reused, and missing ones are created."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import errors
from api_claude_runtime.batches.api.errors import BatchMismatch, BatchTimeout
from api_claude_runtime.batches.requests.split import split
from support.batches_in_memory import Harness, Server, StoredBatch, line, requests
from support.blocking import MODES, Mode

EXPIRED = {"type": "expired"}
NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001 - a datetime without a time zone


def parts(items: list[dict[str, Any]], most: int) -> list[list[dict[str, Any]]]:
    return [[*spool] for spool in split(items, most_requests=most)]


@given(st.data(), st.sampled_from(MODES), st.integers(1, 9), st.integers(1, 4))
def test_resume_with_any_existing_batches(
    data: st.DataObject, mode: Mode, count: int, most: int
) -> None:
    server = Server(page=data.draw(st.integers(1, 3)))
    server.pending_polls = 0
    # Few different requests, so that some occur twice.
    items = [{"model": data.draw(st.sampled_from("abc"))} for _ in range(count)]
    wanted = parts(items, most)
    usable: list[StoredBatch] = []
    for _ in range(data.draw(st.integers(0, 6))):
        content = list(data.draw(st.sampled_from(wanted)))
        kind = data.draw(
            st.sampled_from(["matching", "changed", "other", "shorter", "archived", "empty"])
        )
        if kind == "changed":
            at = data.draw(st.integers(0, len(content) - 1))
            content[at] = {**content[at], "custom_id": "changed"}
        elif kind == "other":
            content = [{**each, "custom_id": f"other-{n}"} for n, each in enumerate(content)]
        elif kind == "shorter":
            content = content[1:] or [{"custom_id": "x", "params": {}}] * 7
        stored = server.add(content, pending_polls=data.draw(st.integers(0, 2)))
        stored.archived = kind == "archived"
        stored.lines = [] if kind == "empty" else None
        stored.results = {
            name: data.draw(st.sampled_from([EXPIRED, stored.results[name]])) for name in stored.ids
        }
        if kind == "matching":
            usable.append(stored)
    with asyncio.Runner() as runner:
        job = Harness(mode, runner, server).submit(items, resume=True, most_requests=most)

    by_id = {stored.id: stored for stored in server.stored}
    got = [by_id[batch.id].items for batch in job.batches]
    assert got == wanted  # all requests are submitted, in order
    assert len({batch.id for batch in job.batches}) == len(wanted)
    existing = [stored.items for stored in usable]
    assert [stored.items for stored in server.created] == [w for w in wanted if w not in existing]
    assert all(lines.closed for lines in server.opened)
    # A second run finds all batches.
    with asyncio.Runner() as runner:
        Harness(mode, runner, server).submit(items, resume=True, most_requests=most)
    assert len(server.created) == len([w for w in wanted if w not in existing])


def as_one_batch(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the requests as the items of a single batch."""
    return parts(items, 100)[0]


def test_reading_results_of_another_batch_stops_after_one_line(harness: Harness) -> None:
    other = harness.server.add(as_one_batch(requests(50, "other")))
    job = harness.submit(requests(50), resume=True)
    assert [lines.read for lines in harness.server.opened] == [1]
    assert [batch.id for batch in job.batches] != [other.id]


def test_results_of_another_batch_are_read_once_for_all_parts(harness: Harness) -> None:
    harness.server.add(as_one_batch(requests(2, "other")))
    harness.submit(requests(8), resume=True, most_requests=2)
    assert harness.server.log.count("results msgbatch_0") == 1
    assert harness.server.log.count("list") == 1


def test_one_changed_request_makes_a_new_batch(harness: Harness) -> None:
    """The other ninety-nine ids match."""
    items = requests(100)
    harness.server.add(as_one_batch([*items[:-1], {"model": "m", "messages": "before"}]))
    harness.submit(items, resume=True)
    assert len(harness.server.created) == 1


def test_interrupted_results_raise_instead_of_matching(harness: Harness) -> None:
    items = requests(100)
    other = harness.server.add(as_one_batch([*items[:-1], {"model": "m", "messages": "before"}]))
    other.lines = [line(name) for name in other.ids[:50]]
    with pytest.raises(errors.StreamInterrupted, match="after 50 of 100 lines"):
        harness.submit(items, resume=True)
    assert not harness.server.created


def test_of_two_matching_batches_the_one_with_fewer_failures_is_reused(harness: Harness) -> None:
    content = as_one_batch(requests(3))
    harness.server.add(content).results = dict.fromkeys([c["custom_id"] for c in content], EXPIRED)
    better = harness.server.add(content)
    harness.server.add(content).results = dict.fromkeys([c["custom_id"] for c in content], EXPIRED)
    assert [b.id for b in harness.submit(requests(3), resume=True).batches] == [better.id]


def test_batches_older_than_since_are_not_listed(harness: Harness) -> None:
    content = as_one_batch(requests(3))
    for _ in range(250):
        harness.server.add(content, hours=50)
    old = harness.server.add(content, hours=30)
    for number in range(150):
        harness.server.add(as_one_batch(requests(1, f"{number}")), hours=3)
    harness.submit(requests(3), resume=True)
    assert len(harness.server.created) == 1
    assert sum(each.startswith("list") for each in harness.server.log) == 2  # not all five pages
    harness.server.stored.remove(harness.server.created[0])
    job = harness.submit(requests(3), resume=True, since=datetime.now(UTC) - timedelta(hours=40))
    assert [batch.id for batch in job.batches] == [old.id]


def test_a_list_that_repeats_a_page_raises(harness: Harness) -> None:
    for number in range(3):
        harness.server.add(as_one_batch(requests(1, f"{number}")))
    page = harness.server.list(limit=2)
    page.has_more = True
    harness.server.list = lambda **_: page  # type: ignore[method-assign]
    with pytest.raises(
        errors.DecodeError, match="the page after 'msgbatch_1' has only batches of earlier pages"
    ):
        harness.submit(requests(1), resume=True)
    assert not harness.server.created


def test_a_batch_deleted_after_listing_is_ignored(harness: Harness) -> None:
    stored = harness.server.add(as_one_batch(requests(2)))
    page = harness.server.list(limit=9)
    harness.server.list = lambda **_: page  # type: ignore[method-assign]
    harness.server.stored.remove(stored)
    harness.submit(requests(2), resume=True)
    assert len(harness.server.created) == 1


def test_a_batch_deleted_while_waiting_is_ignored(harness: Harness) -> None:
    other = harness.server.add(as_one_batch(requests(2, "other")), pending_polls=10**9)
    retrieve = harness.server.retrieve

    def deleted(name: str, /) -> Any:
        if other in harness.server.stored:
            harness.server.stored.remove(other)
        return retrieve(name)

    harness.server.retrieve = deleted  # type: ignore[method-assign]
    job = harness.submit(requests(2), resume=True)
    assert len(harness.server.created) == 1
    assert [batch.id for batch in job.batches] == [harness.server.created[0].id]


def test_unfinished_batches_are_waited_for(harness: Harness) -> None:
    items = requests(4)
    harness.server.add(as_one_batch(requests(2, "other")), pending_polls=2)
    matching = [harness.server.add(content, pending_polls=3) for content in parts(items, 2)]
    job = harness.submit(items, resume=True, most_requests=2)
    assert [batch.id for batch in job.batches] == [stored.id for stored in matching]
    assert all(batch.processing_status == "ended" for batch in job.batches)


def test_waiting_for_an_unfinished_batch_ends_at_the_timeout(harness: Harness) -> None:
    stored = harness.server.add(as_one_batch(requests(2)), pending_polls=10**9)
    with pytest.raises(BatchTimeout) as caught:
        harness.submit(requests(2), resume=True, timeout=0.02)
    assert caught.value.batch.id == stored.id
    assert not harness.server.created


def test_take_reuses_unfinished_batches_in_order_of_creation(harness: Harness) -> None:
    items = requests(6)
    matching = [harness.server.add(content, pending_polls=2) for content in parts(items, 2)]
    job = harness.submit(items, resume=True, unfinished="take", most_requests=2)
    assert [batch.id for batch in job.batches] == [stored.id for stored in matching]
    assert not any(each.startswith("results") for each in harness.server.log)
    job.wait(poll=1e-6)
    assert all(outcome.ok for outcome in job.results())


def test_results_of_a_taken_batch_of_other_requests_raise(harness: Harness) -> None:
    harness.server.add(as_one_batch(requests(2, "other")), pending_polls=1)
    job = harness.submit(requests(2), resume=True, unfinished="take")
    with pytest.raises(BatchMismatch, match="not one of its requests"):
        list(job.wait(poll=1e-6).results())


def test_ignore_skips_unfinished_batches(harness: Harness) -> None:
    items = requests(4)
    first, second = parts(items, 2)
    harness.server.add(first, pending_polls=1)
    ended = harness.server.add(second)
    job = harness.submit(items, resume=True, unfinished="ignore", most_requests=2)
    assert [stored.items for stored in harness.server.created] == [first]
    assert job.batches[1].id == ended.id


def test_resume_finds_a_batch_after_a_lost_response(harness: Harness) -> None:
    """The batch was created, but the response was lost."""
    create = harness.server.create

    def lost(*, requests: Any) -> Any:
        create(requests=requests)
        raise errors.APIConnectionError("the connection broke")

    harness.server.create = lost  # type: ignore[method-assign]
    with pytest.raises(errors.APIConnectionError):
        harness.submit(requests(3))
    harness.server.create = create  # type: ignore[method-assign]
    job = harness.submit(requests(3), resume=True)
    assert len(harness.server.created) == 1
    assert [batch.id for batch in job.batches] == [harness.server.created[0].id]


def test_without_resume_batches_are_not_listed(harness: Harness) -> None:
    harness.server.add(as_one_batch(requests(3)))
    harness.submit(requests(3))
    assert harness.server.log == ["create"]


@pytest.mark.parametrize(
    "options, text",
    [
        ({"unfinished": "guess"}, "unfinished must be 'wait', 'take' or 'ignore', not 'guess'"),
        ({"since": NAIVE}, "since must have a time zone"),
    ],
    ids=["unfinished", "since"],
)
def test_invalid_options_raise(harness: Harness, options: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        harness.submit(requests(1), resume=True, **options)
    assert harness.server.log == []
