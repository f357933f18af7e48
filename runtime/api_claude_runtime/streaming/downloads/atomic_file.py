"""`AtomicFile`: a file that appears on disk only when it is complete."""

from __future__ import annotations

import os
import secrets
import shutil
from pathlib import Path
from typing import Self


class AtomicFile:
    """A context manager that writes a file and gives it its name in `finish()`.

    If `finish()` is not called, the file is deleted on exit.

    Raises:
        IsADirectoryError: `path` is a directory.
        OSError: `path` is a device or pipe, or cannot be written.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        # Resolved, so that a symbolic link stays a link and points to the new file.
        self._target = Path(os.path.realpath(path))
        if self._target.is_dir():
            raise IsADirectoryError(
                f"path must be a file name, not the directory {os.fspath(path)!r}"
            )
        if self._target.exists():
            if not self._target.is_file():
                raise OSError(
                    f"path must be a regular file, not the device or pipe {os.fspath(path)!r}; "
                    "write `chunks()` to it instead"
                )
            self._target.open("r+b").close()  # raises for a read-only file: it is not replaced
        # In the same directory, since a file can be renamed within one file system only.
        self._temporary = self._target.with_name(f".{secrets.token_hex(8)}.part")
        self._file = self._temporary.open("xb")

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)

    def finish(self) -> None:
        """Rename the complete file to its final name. It keeps the mode of a file it replaces."""
        self._file.close()
        if self._target.exists():
            shutil.copymode(self._target, self._temporary)
        self._temporary.replace(self._target)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            self._file.close()
        finally:
            self._temporary.unlink(missing_ok=True)
