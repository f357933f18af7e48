"""Tests of how the tools of a turn run: in parallel, with a limit, and with results in order."""

from __future__ import annotations

import asyncio
import contextvars
import threading

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from support.tool_loops import (
    ConcurrencyMeter,
    Model,
    async_run,
    calls,
    reply,
    run_to_end,
    sync_run,
    text,
    use,
)

MODES = ["sync", "async"]
HERE = contextvars.ContextVar[str]("HERE")


@pytest.mark.parametrize("mode, name", [("sync", "visit"), ("async", "visit"), ("async", "avisit")])
@pytest.mark.parametrize("concurrency", [1, 3, 50])
def test_concurrency_is_limited_and_results_are_in_order(
    mode: str, name: str, concurrency: int
) -> None:
    meter, model = ConcurrencyMeter(), calls(name, 9)
    run_to_end(mode, model, [getattr(meter, name)], concurrency=concurrency)
    assert [result["content"] for result in model.results()] == [str(x) for x in range(9)]
    assert [result["tool_use_id"] for result in model.results()] == [f"toolu_{x}" for x in range(9)]
    assert meter.peak <= concurrency
    assert meter.peak > 1 or concurrency == 1
    assert sorted(meter.ran) == [*range(9)]


@pytest.mark.parametrize("mode", MODES)
def test_more_threads_than_the_default_limit_of_anyio(mode: str) -> None:
    count = 45  # anyio's own limit is 40
    together = threading.Barrier(count, timeout=60)

    def meet(x: int) -> int:
        together.wait()
        return x

    model = calls("meet", count)
    run_to_end(mode, model, [meet], concurrency=count)
    assert not any(result.get("is_error") for result in model.results())


@pytest.mark.parametrize("count, concurrency, own", [(1, 8, True), (3, 1, True), (3, 3, False)])
def test_tools_run_in_the_callers_thread_without_concurrency(
    count: int, concurrency: int, own: bool
) -> None:
    meter = ConcurrencyMeter()
    run_to_end("sync", calls("visit", count), [meter.visit], concurrency=concurrency)
    assert (threading.get_ident() in meter.threads) == own
    assert not [one for one in threading.enumerate() if one.name.startswith("tool_")]


@pytest.mark.parametrize("mode", MODES)
def test_each_tool_gets_a_copy_of_the_context(mode: str) -> None:
    def read(x: int) -> str:
        found = HERE.get()
        HERE.set(f"changed by {x}")
        return found

    async def aread(x: int) -> str:
        return read(x)

    HERE.set("outside")
    for function in (read, aread)[: 1 if mode == "sync" else 2]:
        model = calls(function.__name__, 4)
        run_to_end(mode, model, [function])
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
    run_to_end("async", model, [arrive, come])
    assert model.results()[0]["content"] == "met"


@pytest.mark.parametrize("concurrency", [1, 2])
def test_reading_the_run_in_its_own_tool_is_an_error(concurrency: int) -> None:
    messages: list[str] = []

    def again(x: int) -> None:
        with pytest.raises(ConfigurationError) as caught:
            run.until_done()
        messages.append(str(caught.value))

    run = sync_run(calls("again", 2), [again], concurrency=concurrency)
    run.until_done()
    assert len(messages) == 2
    assert "only one reader at a time" in messages[0]


def test_reading_the_run_in_two_tasks_is_an_error() -> None:
    async def slow(x: int) -> None:
        await asyncio.sleep(0.05)

    async def main() -> None:
        run = async_run(calls("slow", 1), [slow])
        ends = await asyncio.gather(run.until_done(), run.until_done(), return_exceptions=True)
        assert {type(end).__name__ for end in ends} == {"Message", "ConfigurationError"}

    asyncio.run(main())


def test_a_nested_iteration_continues_the_run() -> None:
    model = Model(*[reply(use("f", x=x)) for x in range(3)], reply(text()))
    run = sync_run(model, [identity])
    for _ in run:
        inner = [turn.message for turn in run]
        assert len(inner) == 3
    assert len(model.sent) == 4


def identity(x: int) -> int:
    return x


identity.__name__ = "f"
