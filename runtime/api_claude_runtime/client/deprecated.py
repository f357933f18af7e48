"""`deprecated`: marks a generated method, for readers and tools, without a cost for its calls.

Type checkers see `typing_extensions.deprecated` in its place and report each use. At run time, the
standard library has no such decorator before Python 3.13.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def deprecated(message: str) -> Callable[[F], F]:
    """Set `__deprecated__` of a function to `message`, as PEP 702 defines it."""

    def mark(function: F) -> F:
        function.__deprecated__ = message  # type: ignore[attr-defined]  # as PEP 702 does
        return function

    return mark
