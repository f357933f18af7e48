"""`ModelNames`: a bounded set of models that are used as labels."""

from __future__ import annotations

from collections.abc import Iterable

OTHER = "other"
NONE = "unknown"


class ModelNames:
    """The models that have series of their own.

    These are the ones given, and the first `most` others. A program that accepts names of models
    from its users could otherwise create any number of series.
    """

    def __init__(self, given: Iterable[str], most: int) -> None:
        self._given = frozenset(given)
        self._most = most
        self._seen: set[str] = set()

    def label(self, model: str | None) -> str:
        """Return the label for a model: its name, `other`, or `unknown` without a name."""
        if not model:
            return NONE
        if model in self._given or model in self._seen:
            return model
        if len(self._seen) >= self._most:
            return OTHER
        self._seen.add(model)
        return model
