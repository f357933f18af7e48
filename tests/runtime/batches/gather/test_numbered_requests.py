"""Requests that are none, limits that make no sense, ids that meet."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.batches.api.extra_headers import with_headers
from api_claude_runtime.batches.jobs.submit import asubmit_all
from api_claude_runtime.batches.requests.split import split
from support.batches_in_memory import AsyncServer, Desk, Server, requests


@pytest.mark.parametrize("most", [0, -1, 2.5])
@pytest.mark.parametrize("name", ["most_requests", "most_bytes"])
def test_limits_that_make_no_sense(desk: Desk, name: str, most: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"{name}="):
        desk.submit(requests(3), **{name: most})
    with pytest.raises(errors.ConfigurationError, match=f"{name}="):
        list(split(requests(3), **{name: most}))
    assert desk.server.log == []


@pytest.mark.parametrize(
    "many, problem",
    [
        (requests(1)[0], "requests is one dict"),
        ("text", "requests is one str"),
        (b"text", "requests is one bytes"),
        (5, "requests is one int"),
        (None, "requests is one NoneType"),
        (["text"], r"\[0\] is str: a request is a dict"),
        ([requests(1)[0], 5], r"\[1\] is int"),
        ([requests(1)[0], None], r"\[1\] is NoneType"),
        ([[("model", "m")]], r"\[0\] is list"),
        ([{"custom_id": "a", "model": "m"}], r"\[0\]: a custom_id, and no params"),
    ],
    ids=str,
)
def test_what_is_no_list_of_requests(desk: Desk, many: Any, problem: str) -> None:
    with pytest.raises(errors.RequestError, match=problem):
        desk.submit(many)
    with pytest.raises(errors.RequestError, match=problem):
        list(split(many))
    assert desk.server.log == []


def test_a_made_up_id_and_one_of_the_callers_that_is_the_same(desk: Desk) -> None:
    (request,) = requests(1)
    (base,) = desk.submit([request]).ids
    given = {"custom_id": f"{base}-2", "params": {}}
    job = desk.submit([given, request, request, request])
    assert [*job.ids] == [f"{base}-2", base, f"{base}-3", f"{base}-4"]
    job = desk.submit([{"custom_id": base, "params": {}}, request])
    assert [*job.ids] == [base, f"{base}-2"]
    with pytest.raises(errors.RequestError, match=r"\[2\].*-2' stands there twice"):
        desk.submit([request, request, given])


def test_the_event_loop_has_its_turns_while_requests_are_serialised() -> None:
    turns: list[int] = []
    server = Server()

    async def main() -> None:
        async def others() -> None:
            while True:
                turns.append(0)
                await asyncio.sleep(0)

        def lazily() -> Iterator[dict[str, Any]]:
            for number in range(5):
                yield {"model": "m", "messages": "x" * 700_000, "n": number}
            large.append(len(turns))
            yield from requests(5_000)
            small.append(len(turns))

        task = asyncio.create_task(others())
        large, small = list[int](), list[int]()
        await asubmit_all(AsyncServer(server), lazily())
        task.cancel()
        assert large[0] >= 2
        assert small[0] - large[0] >= 5

    asyncio.run(main())
    assert [len(stored.items) for stored in server.created] == [5_005]


def test_headers_of_all_calls_do_not_break_a_copy() -> None:
    server = Server()
    again = copy.copy(with_headers(server, {"a": "b"}))
    with pytest.raises(TypeError, match="extra_headers"):  # which this server does not take
        again.retrieve("msgbatch_0")
