"""Tests of request validation, limits, generated ids and extra headers."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import OMIT, errors
from api_claude_runtime.batches.api.extra_headers import with_headers
from api_claude_runtime.batches.jobs.submit import asubmit_all
from api_claude_runtime.batches.requests.split import split
from support.batches_in_memory import AsyncServer, Harness, Server, requests


@pytest.mark.parametrize("most", [0, -1, 2.5])
@pytest.mark.parametrize("name", ["most_requests", "most_bytes"])
def test_limits_must_be_positive_integers(harness: Harness, name: str, most: Any) -> None:
    with pytest.raises(
        errors.ConfigurationError, match=f"{name} must be an integer of at least 1, not"
    ):
        harness.submit(requests(3), **{name: most})
    with pytest.raises(
        errors.ConfigurationError, match=f"{name} must be an integer of at least 1, not"
    ):
        list(split(requests(3), **{name: most}))
    assert harness.server.log == []


def test_a_batch_of_streams_is_refused_and_an_omitted_stream_is_not(harness: Harness) -> None:
    request = requests(1)[0]
    params = request.get("params", request)
    for wrong in (
        {**params, "stream": True},
        {"custom_id": "a", "params": {**params, "stream": True}},
    ):
        with pytest.raises(errors.RequestError, match="must not set stream"):
            harness.submit([wrong])
    assert harness.server.log == []
    assert len(list(split([{**params, "stream": False}, {**params, "stream": OMIT}]))) == 1


@pytest.mark.parametrize(
    "values, problem",
    [
        (requests(1)[0], "requests must be an iterable of dicts, not dict"),
        ("text", "requests must be an iterable of dicts, not str"),
        (b"text", "requests must be an iterable of dicts, not bytes"),
        (5, "requests must be an iterable of dicts, not int"),
        (None, "requests must be an iterable of dicts, not NoneType"),
        (["text"], r"requests\[0\] must be a dict, not str"),
        ([requests(1)[0], 5], r"requests\[1\] must be a dict, not int"),
        ([requests(1)[0], None], r"requests\[1\] must be a dict, not NoneType"),
        ([[("model", "m")]], r"requests\[0\] must be a dict, not list"),
        ([{"custom_id": "a", "model": "m"}], r"requests\[0\] has a custom_id but no params"),
    ],
    ids=str,
)
def test_invalid_requests_raise(harness: Harness, values: Any, problem: str) -> None:
    with pytest.raises(errors.RequestError, match=problem):
        harness.submit(values)
    with pytest.raises(errors.RequestError, match=problem):
        list(split(values))
    assert harness.server.log == []


def test_generated_ids_do_not_collide_with_ids_of_the_caller(harness: Harness) -> None:
    (request,) = requests(1)
    (base,) = harness.submit([request]).ids
    given = {"custom_id": f"{base}-2", "params": {}}
    job = harness.submit([given, request, request, request])
    assert [*job.ids] == [f"{base}-2", base, f"{base}-3", f"{base}-4"]
    job = harness.submit([{"custom_id": base, "params": {}}, request])
    assert [*job.ids] == [base, f"{base}-2"]
    with pytest.raises(errors.RequestError, match=r"requests\[2\].*-2' is used more than once"):
        harness.submit([request, request, given])


def test_serializing_requests_yields_to_the_event_loop() -> None:
    turns: list[int] = []
    server = Server()

    async def main() -> None:
        async def others() -> None:
            while True:
                turns.append(0)
                await asyncio.sleep(0)

        def generate() -> Iterator[dict[str, Any]]:
            for number in range(5):
                yield {"model": "m", "messages": "x" * 700_000, "n": number}
            large.append(len(turns))
            yield from requests(5_000)
            small.append(len(turns))

        task = asyncio.create_task(others())
        large, small = list[int](), list[int]()
        await asubmit_all(AsyncServer(server), generate())
        task.cancel()
        assert large[0] >= 2
        assert small[0] - large[0] >= 5

    asyncio.run(main())
    assert [len(stored.items) for stored in server.created] == [5_005]


def test_a_resource_with_extra_headers_can_be_copied() -> None:
    server = Server()
    copied = copy.copy(with_headers(server, {"a": "b"}))
    with pytest.raises(TypeError, match="extra_headers"):  # the server has no such parameter
        copied.retrieve("msgbatch_0")
