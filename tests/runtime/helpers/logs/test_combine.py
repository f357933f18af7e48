"""Several listeners as one."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import CallDone, Event, Metrics, combine_listeners, log_events
from api_claude.errors import ConfigurationError

EVENT = CallDone("GET", "/v1/models", 200, None, 0.5, 1)


def test_all_listeners_are_called_in_order() -> None:
    seen: list[Any] = []
    metrics = Metrics()
    combine_listeners(lambda event: seen.append((1, event)), metrics, seen.append)(EVENT)
    assert seen == [(1, EVENT), EVENT]
    assert sum(metrics.snapshot().values()) > 0


def test_an_exception_does_not_stop_the_others(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Event] = []

    def fail(event: Event) -> None:
        raise ValueError("broken")

    combine_listeners(fail, seen.append)(EVENT)
    assert seen == [EVENT]
    assert "ValueError: broken" in caplog.text


async def asynchronous(event: Event) -> None: ...


@pytest.mark.parametrize("listener", [None, "print", asynchronous, Metrics, log_events])
def test_a_listener_must_be_a_synchronous_callable(listener: Any) -> None:
    with pytest.raises(ConfigurationError, match="a listener must"):
        combine_listeners(print, listener)
