"""`Notes`: what is left out of a package, because the generator cannot express it."""

from __future__ import annotations

from codegen.problems import Problems, printable


class Notes:
    """Collects what is left out. What makes the package impossible is a problem."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._found: dict[str, dict[str, None]] = {}

    @property
    def lines(self) -> list[str]:
        """One line for each kind of thing that is left out, with its first location."""
        lines = []
        for text, places in self._found.items():
            first, *others = places
            places_word = "place" if len(others) == 1 else "places"
            more = f" (and {len(others)} other {places_word})" if others else ""
            lines.append(f"  {printable(first)}: {printable(text)}{more}")
        return lines

    def add(self, pointer: str, text: str) -> None:
        """Report a problem, so that nothing is generated."""
        self._problems.add(pointer, text)

    def left_out(self, pointer: str, text: str) -> None:
        """Report something that is left out of the package."""
        self._found.setdefault(text, {})[pointer] = None
