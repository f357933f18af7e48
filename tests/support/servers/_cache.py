"""Files and folders that are built once and then shared by every test worker and every run."""

import contextlib
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path


def cached(name: str, build: Callable[[Path], None], *, patience: float = 180.0) -> Path:
    """Return the cache entry `name`, made by `build(path)` if there is none yet.

    The entry appears by a rename, so it is whole or absent; a lock lets one worker build while
    the others wait, for at most `patience` seconds.
    """
    folder = _folder()
    entry = folder / name
    if entry.exists():
        return entry
    with _lock(folder / f"{name}.lock", patience):
        if not entry.exists():
            draft = folder / f"{name}.draft"
            _remove(draft)  # left by a worker that was killed: the lock is ours, so it is dead
            try:
                build(draft)
                draft.replace(entry)
            finally:
                _remove(draft)
    return entry


def _folder() -> Path:
    # By user: on a shared machine, another user's folder is not writable (nor to be trusted).
    user = "" if sys.platform == "win32" else f"-{os.getuid()}"
    folder = Path(tempfile.gettempdir()) / f"api-claude-tests{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@contextlib.contextmanager
def _lock(path: Path, patience: float) -> Iterator[None]:
    # The standard library's one portable file lock with a timeout is SQLite's; the system frees
    # it when its holder dies.
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise TimeoutError(f"{path} was held for {patience:g} s by another worker") from error
        yield
    finally:
        connection.close()


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
