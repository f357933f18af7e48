"""A cache of files and folders that all test workers and test runs share."""

import contextlib
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path


def cached(name: str, build: Callable[[Path], None], *, timeout: float = 180.0) -> Path:
    """Return the path of the cache entry `name`. If it does not exist, `build(path)` creates it.

    A finished entry is renamed into place, so an entry is always complete. A lock lets one worker
    build the entry while the others wait, for at most `timeout` seconds.
    """
    folder = _folder()
    entry = folder / name
    if entry.exists():
        return entry
    with _lock(folder / f"{name}.lock", timeout):
        if not entry.exists():
            draft = folder / f"{name}.draft"
            # A killed worker may have left a draft. The lock proves that no worker is building it.
            _remove(draft)
            try:
                build(draft)
                draft.replace(entry)
            finally:
                _remove(draft)
    return entry


def _folder() -> Path:
    # One folder per user: another user's folder is not writable, and its contents are not trusted.
    user = "" if sys.platform == "win32" else f"-{os.getuid()}"
    folder = Path(tempfile.gettempdir()) / f"api-claude-tests{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@contextlib.contextmanager
def _lock(path: Path, timeout: float) -> Iterator[None]:
    # SQLite has the only portable file lock with a timeout in the standard library. The operating
    # system releases it when the process that holds it ends.
    connection = sqlite3.connect(path, timeout=timeout, isolation_level=None)
    try:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            message = f"{path} is still locked by another worker after {timeout:g} s"
            raise TimeoutError(message) from error
        yield
    finally:
        connection.close()


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
