"""Files that may contain tokens: odd files, permissions, and writing."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.profiles.private_file import read_fields, write_fields
from support.leaks import leaks

SECRET = "SECRET"
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")


def write(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    path.chmod(0o600)


def linked(path: Path) -> None:
    write(path.with_name("other"), b"{}")
    path.symlink_to("other")


def moded(mode: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(b"{}")
        path.chmod(mode)

    return make


ODD: dict[str, tuple[Callable[[Path], None], str]] = {
    "empty": (lambda path: write(path, b""), "is not valid JSON (line 1, column 1)"),
    "truncated": (lambda path: write(path, b'{"access_token": "SECRET'), "is not valid JSON"),
    "binary": (lambda path: write(path, b"\x00\xff\xfeSECRET"), "is not UTF-8 text"),
    "list": (lambda path: write(path, b'["SECRET"]'), "is not a JSON object"),
    "text": (lambda path: write(path, b'"SECRET"'), "is not a JSON object"),
    "null": (lambda path: write(path, b"null"), "is not a JSON object"),
    "deep": (lambda path: write(path, b"[" * 100_000), "is not valid JSON"),
    "digits": (lambda path: write(path, b'{"a": %s}' % (b"9" * 9999)), "is not valid JSON"),
    "twice": (
        lambda path: write(path, b'{"access_token": "SECRET", "access_token": "SECRET"}'),
        "has the field 'access_token' twice",
    ),
    "huge": (lambda path: write(path, b" " * (1 << 18) + b"{}"), "has more than 262,144 bytes"),
    "directory": (Path.mkdir, "is not a regular file"),
    "pipe": (os.mkfifo, "is not a regular file"),
    "link": (linked, "is a symbolic link"),
    "link to nothing": (lambda path: path.symlink_to("nothing"), "is a symbolic link"),
    "readable by others": (moded(0o604), "can be accessed by other users: run chmod go-rwx"),
    "writable by the group": (moded(0o620), "can be accessed by other users"),
}


@posix
@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_is_a_typed_error(tmp_path: Path, name: str) -> None:
    make, text = ODD[name]
    path = tmp_path / "file.json"
    make(path)
    with pytest.raises(CredentialsError) as raised:
        read_fields(path, "private")
    assert str(raised.value).startswith(f"{path} ")
    assert text in str(raised.value)
    assert leaks(raised.value, {"token": SECRET}) == set()


@posix
def test_a_configuration_may_be_read_by_others(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    write(path, b'\xef\xbb\xbf{"a": 1}')
    path.chmod(0o644)
    assert read_fields(path, "no-writers") == {"a": 1}
    (tmp_path / "link").symlink_to("file.json")
    assert read_fields(tmp_path / "link", "no-writers") == {"a": 1}
    for mode in (0o664, 0o646):
        path.chmod(mode)
        with pytest.raises(CredentialsError, match="can be changed by other users"):
            read_fields(path, "no-writers")


@posix
def test_a_configuration_that_every_user_could_replace_is_refused(tmp_path: Path) -> None:
    shared, own = tmp_path / "shared", tmp_path / "own"
    for folder in (shared, own):
        folder.mkdir()
        write(folder / "file.json", b"{}")
    shared.chmod(0o777)
    (own / "link").symlink_to(shared / "file.json")
    (shared / "link").symlink_to(own / "file.json")  # it leads to a file of the user, a download
    for path in (shared / "file.json", own / "link", shared / "link"):
        with pytest.raises(CredentialsError, match=r"every user can write to .*shared: run"):
            read_fields(path, "no-writers")
    shared.chmod(0o1777)
    assert read_fields(shared / "file.json", "no-writers") == {}


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_a_file_of_another_user_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    write(path, b"{}")
    os.chown(path, 12345, -1)
    for access in ("private", "no-writers"):
        with pytest.raises(CredentialsError, match="belongs to another user"):
            read_fields(path, access)


def test_no_file(tmp_path: Path) -> None:
    assert read_fields(tmp_path / "a" / "b.json", "private") is None


names = st.text('abé\0"\\ ', max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(names, values, max_size=4), st.text(min_size=1))
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any], token: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "written.json"
    given = {**fields, "access_token": Secret(token)}
    assert write_fields(path, given) == ""
    assert read_fields(path, "private") == given
    assert json.loads(path.read_text())["access_token"] == token


@given(st.binary(max_size=60))
def test_any_bytes_are_an_object_or_a_typed_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    write(path, data)
    try:
        assert isinstance(read_fields(path, "private"), dict)
    except CredentialsError as error:
        assert str(error).startswith(str(path))  # noqa: PT017 - not every example raises


@posix
def test_a_new_file_and_its_directory_are_private(tmp_path: Path) -> None:
    path = tmp_path / "credentials" / "a.json"
    old = os.umask(0)
    try:
        assert write_fields(path, {}) == ""
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    path.chmod(0o644)
    assert write_fields(path, {}) == ""
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix
def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    linked(path)
    assert "is a symbolic link" in write_fields(path, {"a": 1})
    assert path.with_name("other").read_bytes() == b"{}"


@posix
def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert write_fields(tmp_path / "file" / "a.json", {}).startswith("cannot be written: ")
    (tmp_path / "folder").mkdir()
    assert write_fields(tmp_path / "folder", {}).startswith("cannot be written: ")


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    assert write_fields(path, {"a": "x" * 262_000}) == ""
    assert read_fields(path, "private") == {"a": "x" * 262_000}
    assert "more than 262,144 bytes" in write_fields(path, {"a": "x" * 262_144})
    assert read_fields(path, "private") == {"a": "x" * 262_000}
