"""Listeners: functions of the caller's own, which hear of things and must not get in their way."""

from __future__ import annotations

import logging
from collections.abc import Callable


def tell(listener: Callable[..., object], *what: object) -> None:
    """Call it. What it raises is logged: a reply that has come is not lost for it."""
    try:
        listener(*what)
    except Exception:
        logging.getLogger("api_claude").exception("a listener raised, which harms no call")
