"""`Problem`: one thing in a request that the API would refuse."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ("Problem",)


class Problem(NamedTuple):
    """One thing in a request that the API would refuse. Its `str` is a sentence."""

    path: str
    """Where it is, such as `messages[0].content[1].source.data`; empty for the whole request. It
    begins with the name of the argument."""
    message: str
    """What is wrong, in words that follow the path: `is missing`, `must be at least 1, not 0`."""
    rule: str
    """The rule that is broken, such as `required`, `type` or `minimum`; `docs/validation.md` lists
    all of them."""
    value: str = ""
    """The value as Python code, shortened, or masked if it may be a secret; empty if there is
    none, or if it is a list or an object."""

    def __str__(self) -> str:
        return f"{self.path} {self.message}".strip()
