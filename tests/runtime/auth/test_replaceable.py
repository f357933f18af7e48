"""Files that every user could replace: directories of all modes, and symbolic links."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from api_claude_runtime.auth.replaceable import replaceable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@pytest.mark.parametrize(
    "mode, is_shared", [(0o700, False), (0o775, False), (0o1777, False), (0o777, True)]
)
def test_the_mode_of_the_directory_decides(tmp_path: Path, mode: int, is_shared: bool) -> None:
    (tmp_path / "file").touch(0o600)
    tmp_path.chmod(mode)
    assert replaceable(tmp_path / "file") == (tmp_path if is_shared else None)


def test_both_ends_of_a_link_are_checked(tmp_path: Path) -> None:
    shared, own = tmp_path / "shared", tmp_path / "own"
    for folder in (shared, own):
        folder.mkdir()
        (folder / "file").touch()
    shared.chmod(0o777)
    (own / "link").symlink_to(shared / "file")
    (shared / "link").symlink_to(own / "file")
    assert replaceable(own / "file") is None
    assert replaceable(own / "link") == shared
    assert replaceable(shared / "link") == shared


def test_a_directory_on_a_read_only_mount_may_have_any_mode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    tmp_path.chmod(0o777)
    found = list(os.statvfs(tmp_path))
    found[8] |= os.ST_RDONLY  # f_flag
    monkeypatch.setattr(os, "statvfs", lambda path: os.statvfs_result(found))
    assert replaceable(tmp_path / "file") is None
