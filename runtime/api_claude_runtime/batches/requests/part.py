"""`Part`: the requests of one batch, stored on disk, and their ids."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import overload

from api_claude_runtime.requests.spooled_array import Spool


class Ids(Sequence[str]):
    """The ids of many requests, in order. Takes about a third of the memory of a list."""

    __slots__ = ("_ends", "_text")

    def __init__(self) -> None:
        self._text = bytearray()
        self._ends = array("Q")

    def append(self, name: str) -> None:
        self._text += name.encode("ascii")
        self._ends.append(len(self._text))

    @classmethod
    def joined(cls, many: Sequence[Ids]) -> Ids:
        """Return the concatenation of several sequences of ids."""
        ids = cls()
        for name in chain.from_iterable(many):
            ids.append(name)
        return ids

    def __len__(self) -> int:
        return len(self._ends)

    def __iter__(self) -> Iterator[str]:
        begin = 0
        for end in self._ends:
            yield self._text[begin:end].decode("ascii")
            begin = end

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        begin = self._ends[at - 1] if at else 0
        return self._text[begin : self._ends[at]].decode("ascii")

    def __repr__(self) -> str:
        return f"<{len(self)} ids>"


class Part:
    """The requests of one batch: their JSON in a `Spool` and their ids in memory."""

    __slots__ = ("ids", "spool")

    def __init__(self) -> None:
        self.spool = Spool()
        self.ids = Ids()

    def add(self, name: str, data: bytes) -> int:
        """Add a request and return the number of bytes that it adds to the array.

        Args:
            name: The id of the request.
            data: The JSON of the request, including the id.
        """
        self.ids.append(name)
        return self.spool.append_json(data)

    def positions(self) -> dict[str, int]:
        """Return the position of each id.

        The dict is built on each call and not kept, because it takes more memory than the ids.
        """
        return {name: at for at, name in enumerate(self.ids)}

    def __len__(self) -> int:
        return len(self.ids)
