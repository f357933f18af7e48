"""Listeners: functions of the program, which must not make a call fail."""

from __future__ import annotations

import logging
from collections.abc import Callable
from inspect import CO_VARARGS, iscoroutinefunction
from typing import Any, TypeVar

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

T = TypeVar("T")


def call_listener(listener: Callable[..., T], *arguments: object) -> T | None:
    """Call `listener`, and return its result.

    An exception that it raises is logged, so that no response is lost. The result is then `None`.
    """
    try:
        return listener(*arguments)
    except Exception:
        logging.getLogger("api_claude").exception(
            "a listener (such as on_event, on_change or a span processor) raised an exception;"
            " the call continues"
        )
        return None


def check_listener(name: str, listener: Any) -> None:
    """Check that `listener`, the argument called `name`, can be called with an event.

    Raises:
        ConfigurationError: It cannot be called, is asynchronous, or takes no argument.
    """
    if isinstance(listener, type) or not callable(listener):
        raise ConfigurationError(f"{name} must be callable, not {shown(listener)}")
    if iscoroutinefunction(listener) or iscoroutinefunction(type(listener).__call__):
        raise ConfigurationError(f"{name} must not be asynchronous: it is not awaited")
    if takes_fewer(listener, 1):
        raise ConfigurationError(
            f"{name} must take an event, unlike"
            f" {shown(listener)}: if this function makes a listener,"
            " pass its result, such as log_events()"
        )


def takes_fewer(function: Any, count: int) -> bool:
    """Return whether `function` has fewer parameters, as far as that is known without a call."""
    method = function if hasattr(function, "__code__") else function.__call__
    code = getattr(method, "__code__", None)
    if code is None or code.co_flags & CO_VARARGS:
        return False
    bound = getattr(method, "__self__", None) is not None  # the object itself is a parameter
    return bool(code.co_argcount - bound < count)
