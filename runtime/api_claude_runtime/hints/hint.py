"""`Hint`: what to write here instead of a name of the official `anthropic` package."""

from __future__ import annotations

from typing import NamedTuple


class Hint(NamedTuple):
    """The replacement for one name of the official package."""

    use: str
    """The code to write here; empty if this package has nothing that corresponds."""
    note: str = ""
    """A clause that follows the code."""

    def __str__(self) -> str:
        return ", ".join(part for part in (self.use and f"use `{self.use}`", self.note) if part)


class Group(NamedTuple):
    """The hints for one kind of object."""

    title: str
    prefix: str
    """What precedes each name in the code of a caller, such as `client.`."""
    suffix: str
    """What follows each name, such as `=` for an argument."""
    hints: dict[str, Hint]
