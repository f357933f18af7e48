"""`call_listener`: calls a function of the user, which must not make the call fail."""

from __future__ import annotations

import logging
from collections.abc import Callable


def call_listener(listener: Callable[..., object], *arguments: object) -> None:
    """Call `listener`. An exception that it raises is logged, so that no response is lost."""
    try:
        listener(*arguments)
    except Exception:
        logging.getLogger("api_claude").exception(
            "a listener (such as on_event or on_change) raised an exception; the call continues"
        )
