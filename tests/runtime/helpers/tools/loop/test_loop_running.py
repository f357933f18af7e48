"""How the tools of a turn run: side by side, bounded, in order, and what ends them early."""

from __future__ import annotations

import asyncio
import contextvars
import threading

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from support.tool_loops import Model, Room, async_run, calls, done, reply, sync_run, text, use

MODES = ["sync", "async"]
HERE = contextvars.ContextVar[str]("HERE")


@pytest.mark.parametrize("mode, name", [("sync", "visit"), ("async", "visit"), ("async", "avisit")])
@pytest.mark.parametrize("concurrency", [1, 3, 50])
def test_so_many_at_once_and_results_in_order(mode: str, name: str, concurrency: int) -> None:
    room, model = Room(), calls(name, 9)
    done(mode, model, [getattr(room, name)], concurrency=concurrency)
    assert [result["content"] for result in model.results()] == [str(x) for x in range(9)]
    assert [result["tool_use_id"] for result in model.results()] == [f"toolu_{x}" for x in range(9)]
    assert room.most <= concurrency
    assert room.most > 1 or concurrency == 1
    assert sorted(room.ran) == [*range(9)]


@pytest.mark.parametrize("mode", MODES)
def test_more_threads_than_anyio_gives_to_all(mode: str) -> None:
    count = 45  # anyio's own limit is 40
    together = threading.Barrier(count, timeout=60)

    def meet(x: int) -> int:
        together.wait()
        return x

    model = calls("meet", count)
    done(mode, model, [meet], concurrency=count)
    assert not any(result.get("is_error") for result in model.results())


@pytest.mark.parametrize("count, concurrency, own", [(1, 8, True), (3, 1, True), (3, 3, False)])
def test_one_at_a_time_is_in_the_callers_thread(count: int, concurrency: int, own: bool) -> None:
    room = Room()
    done("sync", calls("visit", count), [room.visit], concurrency=concurrency)
    assert (threading.get_ident() in room.threads) == own
    assert not [one for one in threading.enumerate() if one.name.startswith("tool_")]


@pytest.mark.parametrize("mode", MODES)
def test_the_context_is_copied_for_each(mode: str) -> None:
    def read(x: int) -> str:
        found = HERE.get()
        HERE.set(f"changed by {x}")
        return found

    async def aread(x: int) -> str:
        return read(x)

    HERE.set("outside")
    for function in (read, aread)[: 1 if mode == "sync" else 2]:
        model = calls(function.__name__, 4)
        done(mode, model, [function])
        assert [result["content"] for result in model.results()] == ["outside"] * 4
    assert HERE.get() == "outside"


def test_sync_and_async_tools_of_one_turn_run_together() -> None:
    met = threading.Event()

    async def arrive(x: int) -> str:
        for _ in range(3000):
            if met.is_set():
                return "met"
            await asyncio.sleep(0.01)
        return "alone"

    def come(x: int) -> None:
        met.set()

    model = Model(reply(use("arrive", x=1), use("come", x=2)), reply(text()))
    done("async", model, [arrive, come])
    assert model.results()[0]["content"] == "met"


@pytest.mark.parametrize("concurrency", [1, 2])
def test_two_at_a_time_is_an_error(concurrency: int) -> None:
    told: list[str] = []

    def again(x: int) -> None:
        with pytest.raises(ConfigurationError) as caught:
            run.until_done()
        told.append(str(caught.value))

    run = sync_run(calls("again", 2), [again], concurrency=concurrency)
    run.until_done()
    assert len(told) == 2
    assert "one at a time" in told[0]


def test_two_tasks_at_a_time_are_an_error() -> None:
    async def slow(x: int) -> None:
        await asyncio.sleep(0.05)

    async def main() -> None:
        run = async_run(calls("slow", 1), [slow])
        ends = await asyncio.gather(run.until_done(), run.until_done(), return_exceptions=True)
        assert {type(end).__name__ for end in ends} == {"Message", "ConfigurationError"}

    asyncio.run(main())


def test_an_iteration_within_another_goes_on() -> None:
    model = Model(*[reply(use("f", x=x)) for x in range(3)], reply(text()))
    run = sync_run(model, [lambda_named_f])
    for _ in run:
        inner = [turn.message for turn in run]
        assert len(inner) == 3
    assert len(model.sent) == 4


def lambda_named_f(x: int) -> int:
    return x


lambda_named_f.__name__ = "f"
