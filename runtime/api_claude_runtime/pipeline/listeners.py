"""`call_listener`: calls a function of the program, which must not make the call fail."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

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
