"""`Limits` of what is read from a package, and the `Budget` that enforces them."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1024 * 1024


class SourceError(Exception):
    """The sources of a package cannot be read. The text names the file and says why."""


@dataclass(frozen=True)
class Limits:
    """Upper bounds in bytes, except `entries`. The reference package has 3,000 files of 8 MB."""

    archive: int = 64 * MB
    file: int = 4 * MB
    total: int = 128 * MB
    entries: int = 20_000


DEFAULT = Limits()


class Budget:
    """Counts what was read from one source, and raises `SourceError` beyond a limit."""

    def __init__(self, source: str, limits: Limits) -> None:
        self.limits = limits
        self._source = source
        self._entries = 0
        self._total = 0
        self._unpacked = 0

    def archive(self, size: int) -> None:
        self._check(size, self.limits.archive, "the archive", "bytes")

    def entry(self) -> None:
        self._entries += 1
        self._check(self._entries, self.limits.entries, "the source", "entries")

    def unpacked(self, size: int) -> None:
        """Count bytes of an sdist. All entries are decompressed, even those that are not used."""
        self._unpacked += size
        self._check(self._unpacked, self.limits.total, "the unpacked archive", "bytes")

    def file(self, name: str, size: int) -> None:
        self._total += size
        self._check(size, self.limits.file, repr(name), "bytes")
        self._check(self._total, self.limits.total, "the Python files together", "bytes")

    def text(self, name: str, data: bytes) -> str:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise SourceError(f"{self._source}: {name!r} is not UTF-8: {error}") from error

    def _check(self, amount: int, limit: int, what: str, unit: str) -> None:
        if amount > limit:
            raise SourceError(f"{self._source}: {what} must have at most {limit} {unit}")
