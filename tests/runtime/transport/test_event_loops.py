"""Values that are created and closed with their event loops."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest
import trio

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.transport.event_loops import PerLoop, running_loop


class Value:
    def __init__(self) -> None:
        self.closed_in: list[Any] = []

    async def close(self) -> None:
        await asyncio.sleep(0)
        self.closed_in.append(asyncio.get_running_loop())

    def detach(self) -> None:
        raise AssertionError


async def here(values: PerLoop[Value]) -> Value:
    loop = running_loop()
    value = values.get(loop)
    assert values.get(loop) is value
    return value


def test_each_event_loop_has_its_own_value_which_is_closed_with_it() -> None:
    values = PerLoop(Value)
    first, second = asyncio.run(here(values)), asyncio.run(here(values))
    assert first is not second
    assert len(first.closed_in) == len(second.closed_in) == 1
    assert first.closed_in != second.closed_in


def test_a_value_is_closed_once() -> None:
    values = PerLoop(Value)

    async def main() -> Value:
        value = await here(values)
        await values.close()
        await values.close()
        assert await here(values) is not value
        return value

    assert len(asyncio.run(main()).closed_in) >= 1


def test_a_value_of_a_dropped_object_is_closed_in_its_event_loop() -> None:
    async def main() -> None:
        value = await here(PerLoop(Value))
        gc.collect()
        while not value.closed_in:  # noqa: ASYNC110 - the value has no event
            await asyncio.sleep(0.01)
        assert value.closed_in == [asyncio.get_running_loop()]

    asyncio.run(main())


def test_values_of_closed_event_loops_are_dropped() -> None:
    values = PerLoop(Value)
    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(here(values))
        loop.close()
    assert len(values._values) == len(values._guards) == 1


def test_trio_has_a_value_for_each_run() -> None:
    values = PerLoop(Value)
    assert trio.run(here, values) is not trio.run(here, values)


def test_close_without_values_needs_no_event_loop() -> None:
    with pytest.raises(StopIteration):
        PerLoop(Value).close().send(None)


def test_no_event_loop_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError, match=r"asyncio\.run"):
        running_loop()
