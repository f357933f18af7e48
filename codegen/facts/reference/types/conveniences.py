"""`Conveniences`: members of a request's union that only the reference package accepts.

The package accepts its own response models in requests, and converts them. Such a member is not a
type of the API's requests.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


class Conveniences:
    """Removes response types from unions of request types.

    Args:
        types: All named types.
        bases: Name of an object -> `TypedDict` for requests, `BaseModel` for responses.
    """

    def __init__(self, types: Mapping[str, Mapping[str, Any]], bases: Mapping[str, str]) -> None:
        self._types = types
        self._bases = bases

    def remove(self, members: list[dict[str, Any]]) -> None:
        """Remove the conveniences from the members of a union, and from the unions inside."""
        if any(self._kinds(each) == {"TypedDict"} for each in members):
            members[:] = [each for each in members if self._kinds(each) != {"BaseModel"}]
        for each in members:
            inner = each.get("array", each.get("map", each))
            if "union" in inner:
                self.remove(inner["union"])

    def _kinds(self, expression: Mapping[str, Any]) -> set[str]:
        return {*self._bases_of(expression.get("ref", ""), 0)}

    def _bases_of(self, name: str, depth: int) -> Iterator[str]:
        if name in self._bases:
            yield self._bases[name]
        elif depth < 8:
            for each in self._types.get(name, {}).get("members", ()):
                yield from self._bases_of(each.get("ref", ""), depth + 1)
