"""`Headers`: the headers of a response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

__all__ = ("Headers",)

CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})
"""The request headers that carry credentials, in lower case."""
RAW_CREDENTIALS = frozenset(name.encode("ascii") for name in CREDENTIALS)
"""Their names as bytes, as in a request."""

_HIDDEN = CREDENTIALS | {"set-cookie"}


class Headers(Mapping[str, str]):
    """A case-insensitive mapping of header names to values. Commas join repeated headers."""

    __slots__ = ("_raw", "_values")

    def __init__(self, raw: list[tuple[bytes, bytes]] | None = None) -> None:
        self._raw = raw or []
        self._values: dict[str, str] | None = None

    @property
    def _map(self) -> dict[str, str]:
        # Decoded on first use, because most callers never read the headers.
        if self._values is None:
            values: dict[str, str] = {}
            for name, value in self._raw:
                key, text = name.decode("ascii").lower(), value.decode("latin-1")
                values[key] = f"{values[key]}, {text}" if key in values else text
            self._values = values
        return self._values

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """The headers as they were received: names and values, in order, with repetitions."""
        return self._raw

    def first(self, name: bytes) -> str | None:
        """Return the first header with this lower-case name, without decoding the others."""
        for key, value in self._raw:
            if key.lower() == name:
                return value.decode("latin-1")
        return None

    def has_prefix(self, prefix: bytes) -> bool:
        """Return whether the name of a header begins with `prefix`, which is in lower case."""
        size = len(prefix)
        return any(key[:size].lower() == prefix for key, _ in self._raw)

    def joined(self, name: bytes) -> str | None:
        """Return all headers with this lower-case name, joined with commas; `None` without one."""
        found = [value for key, value in self._raw if key.lower() == name]
        return b", ".join(found).decode("latin-1") if found else None

    def __getitem__(self, name: str) -> str:
        return self._map[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._map)

    def __len__(self) -> int:
        return len(self._map)

    def __repr__(self) -> str:
        return f"Headers({dict(self.without_secrets().items())!r})"

    def without_secrets(self) -> Headers:
        """Return a copy without credentials and cookies, which is safe to log and pickle."""
        return Headers([(n, v) for n, v in self._raw if n.decode("ascii").lower() not in _HIDDEN])
