"""The table of faults: a decorated function is a fault, and its name (with dashes) is its path."""

from collections.abc import Callable

from ._connection import Connection
from ._request import Request

Fault = Callable[[Connection, Request], None]

FAULTS: dict[str, Fault] = {}


def fault(function: Fault) -> Fault:
    """Add a fault to the table."""
    FAULTS[function.__name__.replace("_", "-")] = function
    return function
