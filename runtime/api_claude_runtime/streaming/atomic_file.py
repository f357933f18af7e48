"""`AtomicFile`: a file on the disk that is whole, or not there."""

from __future__ import annotations

import os
import secrets
import shutil
from pathlib import Path
from typing import Self


class AtomicFile:
    """A file that takes its name when it is done, and is gone if that is never."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._place = Path(os.path.realpath(path))  # a link stays one, to the new file
        if self._place.is_dir():
            raise IsADirectoryError(f"{os.fspath(path)!r} is a directory: name the file")
        if self._place.exists():
            if not self._place.is_file():
                raise OSError(f"{os.fspath(path)!r} is a device or pipe: write chunks() to it")
            self._place.open("r+b").close()  # one that may not be written is not replaced, either
        # Beside its place, since a file can be renamed within one file system only.
        self._draft = self._place.with_name(f".{secrets.token_hex(8)}.part")
        self._file = self._draft.open("xb")

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)

    def finish(self) -> None:
        """All is written: give it the name, and the rights of the file that it takes it from."""
        self._file.close()
        if self._place.exists():
            shutil.copymode(self._place, self._draft)
        self._draft.replace(self._place)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            self._file.close()
        finally:
            self._draft.unlink(missing_ok=True)
