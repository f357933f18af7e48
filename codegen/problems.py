"""`Problems` and `SpecError`: all problems of the spec, reported together."""

from __future__ import annotations

from collections.abc import Iterable


class SpecError(Exception):
    """The spec is invalid. `problems` has one line for each problem."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join([f"{len(problems)} problem(s):", *problems]))


class Problems:
    """Collects problems with their locations, so that one run reports all of them."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def add(self, pointer: str, text: str) -> None:
        self._found.append(f"  {printable(pointer)}: {printable(text)}")

    def left_out(self, pointer: str, text: str) -> None:
        """Report a key that the generator does not understand. The spec must not have one."""
        self.add(pointer, text)

    def check(self) -> None:
        """Raise `SpecError` if there are problems. Each step relies on the checks before it."""
        if self._found:
            raise SpecError(list(dict.fromkeys(self._found)))


def printable(text: str) -> str:
    """Return `text` on one line, with escapes for what a terminal cannot show."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def pointer(steps: Iterable[object]) -> str:
    """Return a JSON pointer: `#/paths/~1v1~1messages/post`."""
    return "#/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in steps)
