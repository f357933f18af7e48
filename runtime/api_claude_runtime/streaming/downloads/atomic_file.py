"""`AtomicFile`: a file that appears on disk only when it is complete."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path
from typing import Self

from api_claude_runtime.errors.arguments import check_path

_PERMISSIONS = 0o777
"""A file whose content changes loses setuid and setgid, as when it is written in place."""


class AtomicFile:
    """A context manager that writes a file and gives it its name in `finish()`.

    If `finish()` is not called, the file is deleted on exit. A file that replaces another one has
    its permissions from the first byte on. A new file has the mode that the umask of the process
    leaves.

    Args:
        path: The name of the file.
        mode: The mode of the file, also if it replaces another one. Default: see above.

    Raises:
        ConfigurationError: `path` is not a path, or one that no file can have.
        IsADirectoryError: `path` is a directory.
        OSError: `path` is a device, a pipe or a link to itself, or cannot be written.
    """

    def __init__(self, path: str | os.PathLike[str], *, mode: int | None = None) -> None:
        self.path = check_path("path", path)
        # Resolved, so that a symbolic link stays a link and points to the new file.
        self._target = Path(os.path.realpath(path))
        if self._target.is_symlink():
            raise OSError(errno.ELOOP, "path must not be a link to itself", os.fspath(path))
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
            mode = self._target.stat().st_mode & _PERMISSIONS if mode is None else mode
        # In the same directory, since a file can be renamed within one file system only.
        self._temporary = self._target.with_name(f".{secrets.token_hex(8)}.part")
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        handle = os.open(self._temporary, flags, 0o666 if mode is None else 0o600)
        self._file = os.fdopen(handle, "wb")
        if mode is not None:
            try:
                self._temporary.chmod(mode)  # the umask does not apply to it
            except BaseException:
                self.__exit__(None, None, None)
                raise

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)

    def finish(self) -> None:
        """Write the file to the disk, and then give it its name.

        After a power failure, the name has either the whole file or the previous one.
        """
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._temporary.replace(self._target)
        _sync_directory(self._target.parent)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            self._file.close()
        finally:
            self._temporary.unlink(missing_ok=True)


def _sync_directory(path: Path) -> None:
    """Write the names in a directory to the disk, where the system can do that."""
    # Windows cannot open a directory, and some network file systems cannot sync one. The file has
    # its name already.
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
