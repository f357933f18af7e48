"""`FileLock`: one process at a time refreshes the token of a profile."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.pipeline.flow import Run, Sleep

from .display import display

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step

LONGEST_WAIT = 75.0
"""Seconds. The process with the lock may wait for two responses, 30 seconds for each."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.02, 0.5


class FileLock:
    """A lock that one thread of one process has. An object is used once.

    The operating system releases the lock of a process that ends. Threads may call `try_acquire`
    and `release` at the same time, because a cancelled task leaves the thread that acquires the
    lock behind.

    Args:
        path: The file to protect. The lock is a file beside it, which stays.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(f".{path.name}.lock")
        self._state = threading.Lock()
        self._handle: int | None = None
        self._is_released = False

    def acquire(self) -> Generator[Step, Any, None]:
        """Wait for the lock, as a flow.

        Raises:
            CredentialsError: Another process has kept it for too long, or it cannot be created.
        """
        waited, pause = 0.0, _FIRST_PAUSE
        while not (yield Run(self.try_acquire, "lock of the credentials file")):
            if waited >= LONGEST_WAIT:
                raise CredentialsError(
                    f"another process has kept the lock {display(self.path)} for more than"
                    f" {LONGEST_WAIT:.0f} s: end that process"
                )
            yield Sleep(pause, "lock of the credentials file")
            waited += pause
            pause = min(2 * pause, _LONGEST_PAUSE)

    def try_acquire(self) -> bool:
        """Return whether the lock was free, and is acquired now.

        Raises:
            CredentialsError: The file of the lock cannot be created.
        """
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self.path, flags, 0o600)
        except OSError as error:
            raise CredentialsError(
                f"{display(self.path)} cannot be created: {error.strerror}"
            ) from None
        with self._state:
            if not self._is_released and _lock(handle):
                self._handle = handle
                return True
        os.close(handle)
        return False

    def release(self) -> None:
        """Release the lock if it was acquired. A thread that still tries to gets it no more."""
        with self._state:
            self._is_released = True
            handle, self._handle = self._handle, None
        if handle is not None:
            _unlock(handle)
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # the file system has no locks: some that are mounted from elsewhere
        return True

    def _unlock(handle: int) -> None:
        # Not only closed: a process that was forked meanwhile has the file open as well.
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_UN)
