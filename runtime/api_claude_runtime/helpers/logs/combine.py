"""`combine_listeners`: several listeners of events as one."""

from __future__ import annotations

from collections.abc import Callable

from api_claude_runtime.pipeline.events import Event
from api_claude_runtime.pipeline.listeners import call_listener, check_listener

__all__ = ("combine_listeners",)


def combine_listeners(*listeners: Callable[[Event], object]) -> Callable[[Event], None]:
    """Return one `on_event` listener that calls all `listeners`, in order.

    Example: `Client(on_event=combine_listeners(log_events(), metrics))`. An exception of one
    listener is logged, and the others are called as well.

    Raises:
        ConfigurationError: A listener cannot be called with an event, or is asynchronous.
    """
    for each in listeners:
        check_listener("a listener", each)

    def notify(event: Event) -> None:
        for each in listeners:
            call_listener(each, event)

    return notify
