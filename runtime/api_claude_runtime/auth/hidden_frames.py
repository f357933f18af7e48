"""`hides_frames`: errors of a function that reads credentials have none of its local variables."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from api_claude_runtime.errors.base import ClaudeError

P = ParamSpec("P")
T = TypeVar("T")


def hides_frames(function: Callable[P, T]) -> Callable[P, T]:
    """Return `function` with errors whose tracebacks end at its call.

    Some tools show the local variables of each frame of a traceback. A function that reads a whole
    file or dict has a credential in many of them. Its errors name the place of the problem, so
    its frames are not needed.

    The function must not call code of the caller, whose frames are needed.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except ClaudeError as found:
            error = found
        del args, kwargs
        _remove_frames(error)
        raise error

    return call


def _remove_frames(error: BaseException) -> None:
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or each.__traceback__ is None:
            continue
        each.__traceback__ = None
        if each.__suppress_context__:
            each.__context__ = None  # a `UnicodeDecodeError` has all bytes that were read
        waiting += [each.__cause__, each.__context__]
