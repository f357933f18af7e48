"""Tests of files that appear on disk only when they are complete."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from api_claude.errors import ConfigurationError
from api_claude_runtime.streaming.downloads.atomic_file import AtomicFile


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def part(folder: Path) -> Path:
    """Return the file that is being written."""
    (found,) = folder.glob("*.part")
    return found


@pytest.mark.parametrize("permissions", [0o600, 0o640, 0o664, 0o777])
def test_the_mode_of_a_replaced_file_is_kept_while_it_is_written(
    tmp_path: Path, permissions: int
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(permissions)
    with AtomicFile(path) as file:
        assert mode(part(tmp_path)) == permissions
        file.write(b"new")
        assert path.read_bytes() == b"old"
        file.finish()
    assert (path.read_bytes(), mode(path)) == (b"new", permissions)
    assert [*tmp_path.iterdir()] == [path]


def test_a_file_is_never_more_open_than_the_one_that_it_replaces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its mode when it is created matters too: another process may open it at once."""
    path = tmp_path / "file"
    path.touch(0o600)
    opened: list[int] = []
    given = os.open

    def watched(name: str, flags: int, mode: int = 0o777, **more: int) -> int:
        opened.append(mode)
        return given(name, flags, mode, **more)

    monkeypatch.setattr(os, "open", watched)
    with AtomicFile(path):
        assert opened == [0o600]


def test_a_new_file_has_the_mode_of_the_umask(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    with AtomicFile(tmp_path / "file") as file:
        file.finish()
    assert mode(tmp_path / "file") == mode(other)


def test_the_bytes_are_on_the_disk_before_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, steps = tmp_path / "file", list[str]()
    sync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def replaced(self: Path, target: Path) -> Path:
        assert self.read_bytes() == b"whole"
        steps.append("name")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    with AtomicFile(path) as file:
        file.write(b"whole")
        file.finish()
    assert steps == ["file", "name", "folder"]


def test_a_directory_that_cannot_be_synced_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def synced(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError("not supported")
        sync(handle)

    monkeypatch.setattr(os, "fsync", synced)
    with AtomicFile(tmp_path / "file") as file:
        file.finish()
    assert (tmp_path / "file").exists()


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"), AtomicFile(path) as file:
        file.write(b"new")
        file.finish()
    assert path.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [path]


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX modes")
def test_a_mode_that_is_given_is_that_of_new_and_old_files(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for before in (None, 0o644):
        if before is not None:
            path.chmod(before)
        with AtomicFile(path, mode=0o600) as file:
            file.write(b"x")
            file.finish()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_replaced_file_loses_setuid(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o6755)
    with AtomicFile(path) as file:
        assert mode(part(tmp_path)) == 0o755
        file.finish()
    assert mode(path) == 0o755


def test_a_link_to_itself_is_refused_and_stays(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.symlink_to(two)
    two.symlink_to(one)
    with pytest.raises(OSError, match="path must not be a link to itself"):
        AtomicFile(one)
    assert sorted(tmp_path.iterdir()) == [one, two]
    assert one.is_symlink()


@pytest.mark.parametrize("path", ["", "a\0b", "a\ud800", b"bytes", 5, None])
def test_what_cannot_be_a_path_is_an_error_that_names_the_argument(path: Any) -> None:
    with pytest.raises(ConfigurationError, match="path must be the path of a file, not"):
        AtomicFile(path)
