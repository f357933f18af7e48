"""The registry of faults. The path of a fault is its function's name, with dashes."""

from collections.abc import Callable

from ._connection import Connection
from ._request import Request

Fault = Callable[[Connection, Request], None]

FAULTS: dict[str, Fault] = {}


def fault(function: Fault) -> Fault:
    """Decorate a function to register it as a fault."""
    FAULTS[function.__name__.replace("_", "-")] = function
    return function
