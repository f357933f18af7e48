"""`read_archive`: the Python files of a wheel or sdist, read within limits and not unpacked."""

from __future__ import annotations

import gzip
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from .limits import DEFAULT, Budget, Limits, SourceError

SUFFIXES = (".whl", ".zip", ".tar.gz", ".tgz")
BLOCK = 64 * 1024
DAMAGED = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, OSError, ValueError),
    *(NotImplementedError, RuntimeError),  # an unknown compression, a password
)


def is_archive(path: Path) -> bool:
    return path.name.endswith(SUFFIXES)


def read_archive(path: Path, limits: Limits = DEFAULT) -> dict[str, str]:
    """Return path -> text of the Python files in an archive.

    Raises:
        SourceError: The file is not a readable archive, has an unsafe or repeated name, or exceeds
            a limit.
    """
    budget = Budget(path.name, limits)
    budget.archive(path.stat().st_size)
    found: dict[str, str] = {}
    try:
        for name, data in _zip(path, budget) if _is_zip(path) else _tar(path, budget):
            if name in found:
                raise SourceError(f"{path.name}: {name!r} is in the archive twice")
            found[name] = budget.text(name, data)
    except DAMAGED as error:
        raise SourceError(f"{path.name}: cannot be read as an archive: {error!r}") from error
    return found


def _is_zip(path: Path) -> bool:
    return path.name.endswith((".whl", ".zip"))


def _zip(path: Path, budget: Budget) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            budget.entry()
            name = _safe(entry.filename, path)
            if name.endswith(".py") and not entry.is_dir():
                with archive.open(entry) as file:
                    yield name, _read(file, name, budget)


def _tar(path: Path, budget: Budget) -> Iterator[tuple[str, bytes]]:
    # `gzip` reports a truncated file, and streaming mode reads each entry once and in order.
    with gzip.open(path) as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
        for entry in archive:
            budget.entry()
            budget.unpacked(entry.size)
            name = _safe(entry.name, path)
            # Links and devices are skipped: their contents are not in the archive.
            if entry.isreg() and name.endswith(".py") and (file := archive.extractfile(entry)):
                yield name, _read(file, name, budget)
        while data := stream.read(BLOCK):
            budget.unpacked(len(data))


def _read(file: IO[bytes], name: str, budget: Budget) -> bytes:
    """Read an entry. The size in its header is not trusted: at most the limit is decompressed."""
    data = file.read(budget.limits.file + 1)
    budget.file(name, len(data))
    return data


def _safe(name: str, path: Path) -> str:
    """Return a name that stays within the archive. Nothing is written, but a bad name is a sign."""
    parts = PurePosixPath(name).parts
    if "\\" in name or "\0" in name or ":" in name or name.startswith("/") or ".." in parts:
        raise SourceError(f"{path.name}: the archive has an unsafe name: {name!r}")
    return "/".join(parts)
