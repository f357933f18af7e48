"""`Headers`: the headers of a response."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

from .credential_names import is_credential

__all__ = ("Headers",)

_NAME = re.compile(r"[\w-]+", re.ASCII)


class Headers(Mapping[str, str]):
    """A case-insensitive mapping of header names to values. Commas join repeated headers."""

    __slots__ = ("_block", "_raw", "_values")

    def __init__(self, raw: list[tuple[bytes, bytes]] | bytes | None = None) -> None:
        # Kept as one block, because a kept response would otherwise weigh twice as much, and most
        # callers never read the headers.
        self._block: bytes | None = raw if isinstance(raw, bytes) else None
        self._raw: list[tuple[bytes, bytes]] | None = None if isinstance(raw, bytes) else raw or []
        self._values: dict[str, str] | None = None

    @property
    def _map(self) -> dict[str, str]:
        if self._values is None:
            values: dict[str, str] = {}
            for name, value in self.raw:
                key, text = name.decode("ascii").lower(), value.decode("latin-1")
                values[key] = f"{values[key]}, {text}" if key in values else text
            self._values = values
        return self._values

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """The headers as they were received: names and values, in order, with repetitions."""
        if self._raw is None:
            self._raw = _split(self._block or b"")
        return self._raw

    def first(self, name: bytes) -> str | None:
        """Return the first header with this lower-case name, without decoding the others."""
        found = self._all(name)
        return found[0].decode("latin-1") if found else None

    @property
    def request_id(self) -> str | None:
        """The id of the request, by its name in the API or else in Amazon's services."""
        found = self.first(b"request-id")
        return found if found is not None else self.first(b"x-amzn-requestid")

    @property
    def date(self) -> datetime | None:
        """When the server created the response, by its clock (aware); `None` if it does not say."""
        from email.utils import parsedate_to_datetime

        try:
            found = parsedate_to_datetime(self.first(b"date") or "")
        except (ValueError, OverflowError):
            return None
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found

    def has_prefix(self, prefix: bytes) -> bool:
        """Return whether the name of a header begins with `prefix`, which is in lower case."""
        if self._raw is None:
            return b"\r\n" + prefix in (self._block or b"").lower()
        size = len(prefix)
        return any(key[:size].lower() == prefix for key, _ in self._raw)

    def joined(self, name: bytes) -> str | None:
        """Return all headers with this lower-case name, joined with commas; `None` without one."""
        found = self._all(name)
        return b", ".join(found).decode("latin-1") if found else None

    def _all(self, name: bytes) -> list[bytes]:
        """Return the values with this lower-case name, without splitting the other headers."""
        if self._raw is None:
            block = self._block or b""
            return values_after(b"\r\n%s:" % name, block, block.lower())
        return [value for key, value in self._raw if key.lower() == name]

    def __getitem__(self, name: str) -> str:
        # One value is found faster than all are decoded. A policy reads one or two.
        if self._values is None and self._raw is None and _NAME.fullmatch(name):
            value = self.joined(name.lower().encode("ascii"))
            if value is None:
                raise KeyError(name.lower())
            return value
        return self._map[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._map)

    def __len__(self) -> int:
        return len(self._map)

    def __repr__(self) -> str:
        return f"Headers({dict(self.without_secrets().items())!r})"

    def replace(self, replaced: Callable[[str], str]) -> None:
        """Replace each value with `replaced(value)`, in place."""
        self._raw = [
            (name, replaced(value.decode("latin-1")).encode("latin-1")) for name, value in self.raw
        ]
        self._block = self._values = None

    def without_secrets(self) -> Headers:
        """Return a copy without credentials and cookies, which is safe to log and pickle."""
        return Headers([(name, value) for name, value in self.raw if not is_credential(name)])


def _split(block: bytes) -> list[tuple[bytes, bytes]]:
    """Split header lines, each of which follows a line break."""
    found: list[tuple[bytes, bytes]] = []
    for line in block.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        found.append((name, value.strip(b" \t")))
    return found


def values_after(start: bytes, lines: bytes, lower: bytes) -> list[bytes]:
    """Return the values of the header lines that begin with `start`.

    Args:
        start: A line break, a name in lower case, and a colon.
        lines: Header lines, each after a line break.
        lower: The same in lower case.
    """
    found: list[bytes] = []
    at = lower.find(start)
    while at >= 0:
        at += len(start)
        end = lower.find(b"\r\n", at)
        found.append(lines[at : end if end >= 0 else None].strip(b" \t"))
        at = lower.find(start, at)
    return found
