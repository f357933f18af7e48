"""`combine_listeners`: several listeners of events as one."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.pipeline.events import Event
from api_claude_runtime.pipeline.listeners import call_listener

__all__ = ("combine_listeners",)


def combine_listeners(*listeners: Callable[[Event], object]) -> Callable[[Event], None]:
    """Return one `on_event` listener that calls all `listeners`, in order.

    Example: `Client(on_event=combine_listeners(log_events(), metrics))`. An exception of one
    listener is logged, and the others are called as well.

    Raises:
        ConfigurationError: A listener is not callable, or is asynchronous.
    """
    for each in listeners:
        if not callable(each):
            raise ConfigurationError(f"a listener must be callable, not {each!r}")
        if iscoroutinefunction(each):
            raise ConfigurationError(f"a listener must not be asynchronous: {each!r}")

    def notify(event: Event) -> None:
        for each in listeners:
            call_listener(each, event)

    return notify
