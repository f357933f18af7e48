"""Everything that is wrong with the spec, said at once."""

from __future__ import annotations

from collections.abc import Iterable


class SpecError(Exception):
    """The spec cannot be generated from. `problems` has one line each."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join([f"{len(problems)} problem(s):", *problems]))


class Problems:
    """Collects problems, each with the place it is at, so that one run shows all."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def add(self, pointer: str, text: str) -> None:
        self._found.append(f"  {pointer}: {text}")

    def check(self) -> None:
        """Raise what was found so far; later steps rely on what earlier ones have checked."""
        if self._found:
            raise SpecError(list(dict.fromkeys(self._found)))


def pointer(steps: Iterable[object]) -> str:
    """A JSON pointer: `#/paths/~1v1~1messages/post`."""
    return "#/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in steps)
