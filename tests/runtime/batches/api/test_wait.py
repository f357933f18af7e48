"""Tests of `wait_for_batch`: steps and intervals with a fake clock, and both functions."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.batches.api.errors import BatchTimeout
from api_claude_runtime.batches.api.steps import Retrieve, Sleep
from api_claude_runtime.batches.api.wait import _poll_batch, await_batch, wait_for_batch
from api_claude_runtime.errors.base import ConfigurationError


class Batch(NamedTuple):
    id: str = "msgbatch_1"
    processing_status: str = "in_progress"
    request_counts: Any = None


ENDED = Batch(processing_status="ended")


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def flow(batch: Any = "msgbatch_1", **options: Any) -> tuple[Any, Clock]:
    clock = Clock()
    settings = {"poll": 2.0, "longest": 5.0, "timeout": None, "on_progress": None, **options}
    return _poll_batch(batch, clock=clock, **settings), clock


def returned(flow: Any, answer: Any) -> Any:
    with pytest.raises(StopIteration) as stop:
        flow.send(answer)
    return stop.value.value


def test_polling_interval_grows_to_the_limit() -> None:
    seen: list[Batch] = []
    steps, _ = flow(on_progress=seen.append)
    assert next(steps) == Retrieve("msgbatch_1")
    for wait in (2.0, 3.0, 4.5, 5.0, 5.0):
        assert steps.send(Batch()) == Sleep(wait)
        assert next(steps) == Retrieve("msgbatch_1")
    assert returned(steps, ENDED) is ENDED
    assert seen == [Batch()] * 5 + [ENDED]


def test_a_given_batch_is_not_retrieved_before_the_first_sleep() -> None:
    steps, _ = flow(Batch())
    assert next(steps) == Sleep(2.0)
    assert next(steps) == Retrieve("msgbatch_1")
    steps, _ = flow(ENDED)
    with pytest.raises(StopIteration) as stop:
        next(steps)
    assert stop.value.value is ENDED


def test_a_canceling_batch_is_polled() -> None:
    steps, _ = flow()
    next(steps)
    assert steps.send(Batch(processing_status="canceling")) == Sleep(2.0)


def test_an_unknown_status_is_polled() -> None:
    steps, _ = flow()
    next(steps)
    assert steps.send(Batch(processing_status="resting")) == Sleep(2.0)


@given(st.floats(0, 100), st.floats(0.1, 10), st.floats(10, 60))
def test_polling_ends_at_the_timeout(timeout: float, poll: float, longest: float) -> None:
    steps, clock = flow(timeout=timeout, poll=poll, longest=longest)
    step = next(steps)
    with pytest.raises(BatchTimeout) as caught:
        for _ in range(10_000):
            if isinstance(step, Retrieve):
                step = steps.send(Batch())
            else:
                clock.now += step.seconds
                step = next(steps)
    assert clock.now == pytest.approx(timeout)
    assert caught.value.batch == Batch()
    assert pickle.loads(pickle.dumps(caught.value)).batch == Batch()


@pytest.mark.parametrize(
    "options",
    [{"poll": 0.0}, {"poll": 9.0}, {"longest": float("inf")}, {"timeout": -1.0}],
    ids=str,
)
def test_invalid_settings_raise(options: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError):
        next(flow(**options)[0])


class Batches:
    """A batch that has ended at the third retrieval."""

    def __init__(self) -> None:
        self.retrieved: list[str] = []

    def retrieve(self, message_batch_id: str, /) -> Batch:
        self.retrieved.append(message_batch_id)
        return Batch() if len(self.retrieved) < 3 else ENDED


class AsyncBatches(Batches):
    async def retrieve(self, message_batch_id: str, /) -> Batch:  # type: ignore[override]
        return super().retrieve(message_batch_id)


def test_wait_for_batch_and_await_batch_poll_until_the_end() -> None:
    batches, others = Batches(), AsyncBatches()
    assert wait_for_batch(batches, "msgbatch_1", poll=0.001) is ENDED
    assert asyncio.run(await_batch(others, "msgbatch_1", poll=0.001)) is ENDED
    assert batches.retrieved == others.retrieved == ["msgbatch_1"] * 3
