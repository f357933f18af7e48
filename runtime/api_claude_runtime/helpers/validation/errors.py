"""`InvalidRequest`: the error of `require_valid`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import RequestError

if TYPE_CHECKING:
    from .problem import Problem

__all__ = ("InvalidRequest",)

_MAX_SHOWN = 20


class InvalidRequest(RequestError):  # noqa: N818 - the name states what is wrong
    """A request has problems for which the API would refuse it. Nothing was sent.

    `problems` are all of them, and `method` is the method that was checked, such as
    `client.messages.create`. The text lists the first 20.
    """

    def __init__(self, method: str, problems: Iterable[Problem]) -> None:
        self.method = method
        self.problems = tuple(problems)
        lines = [str(each) for each in self.problems[:_MAX_SHOWN]]
        if more := len(self.problems) - _MAX_SHOWN:
            lines += [f"and {more} more"] if more > 0 else []
        super().__init__(f"the request of {method} is not valid: {'; '.join(lines)}")
