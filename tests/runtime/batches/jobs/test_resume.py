"""Submitting again: nothing that the API has is created twice, and nothing is left out."""

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
from support.batches_in_memory import Desk, Server, Stored, line, requests
from support.blocking import MODES, Mode

EXPIRED = {"type": "expired"}


def parts(items: list[dict[str, Any]], most: int) -> list[list[dict[str, Any]]]:
    return [[*spool] for spool in split(items, most_requests=most)]


@given(st.data(), st.sampled_from(MODES), st.integers(1, 9), st.integers(1, 4))
def test_any_state_of_the_server(data: st.DataObject, mode: Mode, count: int, most: int) -> None:
    server = Server(page=data.draw(st.integers(1, 3)))
    server.asks = 0
    # Of few different ones, so that some are asked twice.
    items = [{"model": data.draw(st.sampled_from("abc"))} for _ in range(count)]
    wanted = parts(items, most)
    usable: list[Stored] = []
    for _ in range(data.draw(st.integers(0, 6))):
        content = list(data.draw(st.sampled_from(wanted)))
        kind = data.draw(
            st.sampled_from(["ours", "changed", "other", "shorter", "archived", "gone"])
        )
        if kind == "changed":
            at = data.draw(st.integers(0, len(content) - 1))
            content[at] = {**content[at], "custom_id": "changed"}
        elif kind == "other":
            content = [{**each, "custom_id": f"other-{n}"} for n, each in enumerate(content)]
        elif kind == "shorter":
            content = content[1:] or [{"custom_id": "x", "params": {}}] * 7
        stored = server.add(content, asks=data.draw(st.integers(0, 2)))
        stored.archived = kind == "archived"
        stored.lines = [] if kind == "gone" else None
        stored.results = {
            name: data.draw(st.sampled_from([EXPIRED, stored.results[name]])) for name in stored.ids
        }
        if kind == "ours":
            usable.append(stored)
    with asyncio.Runner() as runner:
        job = Desk(mode, runner, server).submit(items, resume=True, most_requests=most)

    by_id = {stored.id: stored for stored in server.stored}
    got = [by_id[batch.id].items for batch in job.batches]
    assert got == wanted  # nothing is lost, and nothing in another's place
    assert len({batch.id for batch in job.batches}) == len(wanted)
    there = [stored.items for stored in usable]
    assert [stored.items for stored in server.created] == [w for w in wanted if w not in there]
    assert all(lines.closed for lines in server.opened)
    # And again: everything is there by now.
    with asyncio.Runner() as runner:
        Desk(mode, runner, server).submit(items, resume=True, most_requests=most)
    assert len(server.created) == len([w for w in wanted if w not in there])


def alone(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """As they stand in one batch."""
    return parts(items, 100)[0]


def test_another_batch_is_looked_at_for_one_line(desk: Desk) -> None:
    other = desk.server.add(alone(requests(50, "other")))
    job = desk.submit(requests(50), resume=True)
    assert [lines.read for lines in desk.server.opened] == [1]
    assert [batch.id for batch in job.batches] != [other.id]


def test_another_batch_is_looked_at_once_for_all_parts(desk: Desk) -> None:
    desk.server.add(alone(requests(2, "other")))
    desk.submit(requests(8), resume=True, most_requests=2)
    assert desk.server.log.count("results msgbatch_0") == 1
    assert desk.server.log.count("list") == 1


def test_one_changed_request_is_another_batch(desk: Desk) -> None:
    """The first ninety-nine results say that it is ours."""
    items = requests(100)
    desk.server.add(alone([*items[:-1], {"model": "m", "messages": "before"}]))
    desk.submit(items, resume=True)
    assert len(desk.server.created) == 1


def test_results_that_were_cut_off_do_not_say_whose_they_are(desk: Desk) -> None:
    items = requests(100)
    other = desk.server.add(alone([*items[:-1], {"model": "m", "messages": "before"}]))
    other.lines = [line(name) for name in other.ids[:50]]
    with pytest.raises(errors.StreamInterrupted, match="after 50 of 100 lines"):
        desk.submit(items, resume=True)
    assert not desk.server.created


def test_of_two_the_one_with_more_to_show(desk: Desk) -> None:
    content = alone(requests(3))
    desk.server.add(content).results = dict.fromkeys([c["custom_id"] for c in content], EXPIRED)
    better = desk.server.add(content)
    desk.server.add(content).results = dict.fromkeys([c["custom_id"] for c in content], EXPIRED)
    assert [b.id for b in desk.submit(requests(3), resume=True).batches] == [better.id]


def test_old_ones_are_not_looked_at(desk: Desk) -> None:
    content = alone(requests(3))
    for _ in range(250):
        desk.server.add(content, hours=50)
    old = desk.server.add(content, hours=30)
    for number in range(150):
        desk.server.add(alone(requests(1, f"{number}")), hours=3)
    desk.submit(requests(3), resume=True)
    assert len(desk.server.created) == 1
    assert sum(each.startswith("list") for each in desk.server.log) == 2  # and not five
    desk.server.stored.remove(desk.server.created[0])
    job = desk.submit(requests(3), resume=True, since=datetime.now(UTC) - timedelta(hours=40))
    assert [batch.id for batch in job.batches] == [old.id]


def test_a_list_that_leads_back_is_not_walked_for_ever(desk: Desk) -> None:
    for number in range(3):
        desk.server.add(alone(requests(1, f"{number}")))
    page = desk.server.list(limit=2)
    page.has_more = True
    desk.server.list = lambda **_: page  # type: ignore[method-assign]
    with pytest.raises(errors.DecodeError, match="leads back"):
        desk.submit(requests(1), resume=True)
    assert not desk.server.created


def test_one_that_is_deleted_meanwhile(desk: Desk) -> None:
    stored = desk.server.add(alone(requests(2)))
    page = desk.server.list(limit=9)
    desk.server.list = lambda **_: page  # type: ignore[method-assign]
    desk.server.stored.remove(stored)
    desk.submit(requests(2), resume=True)
    assert len(desk.server.created) == 1


def test_one_that_is_deleted_while_it_is_waited_for(desk: Desk) -> None:
    other = desk.server.add(alone(requests(2, "other")), asks=10**9)
    retrieve = desk.server.retrieve

    def gone(name: str, /) -> Any:
        if other in desk.server.stored:
            desk.server.stored.remove(other)
        return retrieve(name)

    desk.server.retrieve = gone  # type: ignore[method-assign]
    job = desk.submit(requests(2), resume=True)
    assert len(desk.server.created) == 1
    assert [batch.id for batch in job.batches] == [desk.server.created[0].id]


def test_waiting_for_those_under_way(desk: Desk) -> None:
    items = requests(4)
    desk.server.add(alone(requests(2, "other")), asks=2)
    ours = [desk.server.add(content, asks=3) for content in parts(items, 2)]
    job = desk.submit(items, resume=True, most_requests=2)
    assert [batch.id for batch in job.batches] == [stored.id for stored in ours]
    assert all(batch.processing_status == "ended" for batch in job.batches)


def test_not_waiting_for_ever(desk: Desk) -> None:
    stored = desk.server.add(alone(requests(2)), asks=10**9)
    with pytest.raises(BatchTimeout) as caught:
        desk.submit(requests(2), resume=True, timeout=0.02)
    assert caught.value.batch.id == stored.id
    assert not desk.server.created


def test_taking_those_under_way_in_their_order(desk: Desk) -> None:
    items = requests(6)
    ours = [desk.server.add(content, asks=2) for content in parts(items, 2)]
    job = desk.submit(items, resume=True, unfinished="take", most_requests=2)
    assert [batch.id for batch in job.batches] == [stored.id for stored in ours]
    assert not any(each.startswith("results") for each in desk.server.log)
    job.wait(poll=1e-6)
    assert all(outcome.ok for outcome in job.results())


def test_one_that_was_taken_and_is_not_ours_is_refused(desk: Desk) -> None:
    desk.server.add(alone(requests(2, "other")), asks=1)
    job = desk.submit(requests(2), resume=True, unfinished="take")
    with pytest.raises(BatchMismatch, match="none of its requests"):
        list(job.wait(poll=1e-6).results())


def test_ignoring_those_under_way(desk: Desk) -> None:
    items = requests(4)
    first, second = parts(items, 2)
    desk.server.add(first, asks=1)
    ended = desk.server.add(second)
    job = desk.submit(items, resume=True, unfinished="ignore", most_requests=2)
    assert [stored.items for stored in desk.server.created] == [first]
    assert job.batches[1].id == ended.id


def test_a_reply_that_was_lost(desk: Desk) -> None:
    """The batch is there, and its creator never heard of it."""
    create = desk.server.create

    def lost(*, requests: Any) -> Any:
        create(requests=requests)
        raise errors.APIConnectionError("the connection broke")

    desk.server.create = lost  # type: ignore[method-assign]
    with pytest.raises(errors.APIConnectionError):
        desk.submit(requests(3))
    desk.server.create = create  # type: ignore[method-assign]
    job = desk.submit(requests(3), resume=True)
    assert len(desk.server.created) == 1
    assert [batch.id for batch in job.batches] == [desk.server.created[0].id]


def test_without_resume_nobody_looks(desk: Desk) -> None:
    desk.server.add(alone(requests(3)))
    desk.submit(requests(3))
    assert desk.server.log == ["create"]


@pytest.mark.parametrize(
    "options, text",
    [({"unfinished": "guess"}, "unfinished='guess'"), ({"since": datetime(2026, 1, 1)}, "zone")],  # noqa: DTZ001 - that is what is refused
    ids=["unfinished", "since"],
)
def test_options_that_make_no_sense(desk: Desk, options: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        desk.submit(requests(1), resume=True, **options)
    assert desk.server.log == []
