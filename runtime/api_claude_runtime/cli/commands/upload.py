"""`with_progress`: shows how much of the files of a request has been sent."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, cast

from api_claude_runtime.cli.output.progress import ByteProgress, is_shown
from api_claude_runtime.cli.table import Row

_LARGE = 1_000_000
"""Bytes from which an upload has a progress line."""


@contextmanager
def with_progress(
    row: Row, arguments: Mapping[str, Any]
) -> Generator[Mapping[str, Any], None, None]:
    """Yield the arguments. In a terminal, large files among them report what is read of them."""
    names = [each.name for each in row.parameters if each.kind.startswith("file")]
    paths = [path for name in names for path in _paths(arguments.get(name))]
    total = sum(path.stat().st_size for path in paths)
    if total < _LARGE or not is_shown():
        yield arguments
        return
    with ExitStack() as stack:
        progress = stack.enter_context(ByteProgress("upload", total))
        yield {
            name: _counted(value, progress, stack) if name in names else value
            for name, value in arguments.items()
        }


def _paths(value: Any) -> list[Path]:
    if isinstance(value, list):
        return [path for each in cast("Any", value) for path in _paths(each)]
    if isinstance(value, tuple):  # a name and a path
        return _paths(cast("Any", value)[1])
    return [value] if isinstance(value, Path) else []


def _counted(value: Any, progress: ByteProgress, stack: ExitStack) -> Any:
    if isinstance(value, list):
        return [_counted(each, progress, stack) for each in cast("Any", value)]
    if isinstance(value, tuple):
        name, content, *rest = cast("Any", value)
        return (name, _counted(content, progress, stack), *rest)
    if isinstance(value, Path):
        return CountedFile(stack.enter_context(value.open("rb")), progress)
    return value


class CountedFile:
    """An open file that reports how many bytes were read. A request that is resent starts at 0."""

    def __init__(self, file: IO[bytes], progress: ByteProgress) -> None:
        self._file = file
        self._progress = progress
        self._counted = 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._progress.add(-self._counted)
        self._counted = 0
        return self._file.seek(offset, whence)

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._counted += len(data)
        self._progress.add(len(data))
        return data

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)
