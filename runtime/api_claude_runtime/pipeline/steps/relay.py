"""`relay`: passes the steps of a flow on, for policies that observe or change them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")


def relay(
    flow: Generator[S, Any, T], perform: Callable[[S], Generator[S, Any, Any] | None]
) -> Generator[S, Any, T]:
    """Run `flow`, and call `perform` with each of its steps.

    `perform` returns `None` to pass the step on, or a generator that yields the step, or another
    one, and returns the answer. An exception of a step is thrown into the flow, which handles it or
    raises it again.
    """
    try:
        step = next(flow)
        while True:
            try:
                handled = perform(step)
                answer = (yield step) if handled is None else (yield from handled)
            except BaseException as error:  # noqa: BLE001 - the flow handles it or raises it again
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result
