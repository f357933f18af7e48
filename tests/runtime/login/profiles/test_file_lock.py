"""The lock of a credentials file."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.profiles.file_lock import LONGEST_WAIT, FileLock
from api_claude_runtime.pipeline.flow import Run, Sleep


def test_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "credentials" / "a.json"
    first, second = FileLock(path), FileLock(path)
    assert first.try_acquire()
    assert not second.try_acquire()
    first.release()
    first.release()
    assert second.try_acquire()
    second.release()
    if sys.platform != "win32":
        assert stat.S_IMODE(second.path.stat().st_mode) == 0o600


def test_a_lock_that_was_released_is_not_acquired_late(tmp_path: Path) -> None:
    """A cancelled task leaves its thread behind, which may still try."""
    path = tmp_path / "a.json"
    lock = FileLock(path)
    lock.release()
    assert not lock.try_acquire()
    other = FileLock(path)
    assert other.try_acquire()
    other.release()


def test_the_wait_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    holder, lock = FileLock(path), FileLock(path)
    assert holder.try_acquire()
    flow = lock.acquire()
    step, slept = next(flow), 0.0
    with pytest.raises(CredentialsError, match="another process has kept the lock"):
        while True:
            if isinstance(step, Run):
                step = flow.send(step.function())
            else:
                assert isinstance(step, Sleep)
                slept += step.seconds
                step = flow.send(None)
    assert LONGEST_WAIT <= slept < LONGEST_WAIT + 1
    holder.release()


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_a_forked_process_does_not_keep_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    lock = FileLock(path)
    assert lock.try_acquire()
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(write)
        os.read(read, 1)  # until the parent closes it
        os._exit(0)
    os.close(read)
    lock.release()
    other = FileLock(path)
    assert other.try_acquire()
    other.release()
    os.close(write)
    os.waitpid(child, 0)


def test_a_directory_that_cannot_exist(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CredentialsError, match="cannot be created"):
        FileLock(tmp_path / "file" / "a.json").try_acquire()
