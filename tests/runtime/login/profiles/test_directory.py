"""Where profiles are, and what their names may be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.profiles.directory import ConfigDirectory, checked_name


@given(st.text())
def test_a_name_that_is_accepted_is_a_file_in_the_directory(name: str) -> None:
    directory = ConfigDirectory("/somewhere")
    try:
        checked_name(name)
    except CredentialsError as error:
        assert str(error).startswith("the name of a profile must ")  # noqa: PT017 - not all raise
        return
    for path in (directory.config_file(name), directory.credentials_file(name)):
        assert path.resolve().parent == path.parent
        assert path.parent.parent == directory.path
        assert path.name == f"{name}.json"


@pytest.mark.parametrize("name", ["default", "work", "my work", "ünï", "a.b", "x" * 200])
def test_names_that_are_valid(name: str) -> None:
    assert checked_name(name) == name


@pytest.mark.parametrize(
    "name, text",
    [
        ("", "must not be empty"),
        (" a", "must not have space around it"),
        ("a\n", "must not have space around it"),
        (".a", "must not begin with a dot"),
        ("..", "must not begin with a dot"),
        ("a/b", "separators"),
        ("a\\b", "separators"),
        ("c:a", "separators"),
        ("a\0b", "separators"),
        ("NUL.txt", "separators"),
        ("x" * 201, "at most 200 bytes"),
        ("a\ud800", "must be Unicode text"),
        (5, "must be a string, not int"),
    ],
)
def test_names_that_are_refused(name: str, text: str) -> None:
    with pytest.raises(CredentialsError, match=text):
        checked_name(name)


def test_the_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    found = ConfigDirectory()
    assert found.path == tmp_path / ".config" / "anthropic"
    assert not found.is_given
    assert str(found) == "~/.config/anthropic"
    monkeypatch.setenv("ANTHROPIC_CONFIG_DIR", str(tmp_path / "a"))
    assert ConfigDirectory().path == tmp_path / "a"
    assert ConfigDirectory().is_given
    assert ConfigDirectory("~/b").path == tmp_path / "b"


@pytest.mark.parametrize("path", ["~\0", "~\ud800", "~no_such_user/a", 5])
def test_a_directory_that_cannot_be_one(path: Any) -> None:
    with pytest.raises(CredentialsError, match="the directory of profiles is not known"):
        ConfigDirectory(path)


def test_the_directory_on_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("APPDATA", str(tmp_path))
    monkeypatch.setattr("sys.platform", "win32")
    assert ConfigDirectory().path == tmp_path / "Anthropic"


def test_the_active_profile(tmp_path: Path) -> None:
    directory = ConfigDirectory(tmp_path)
    assert directory.active() == ("default", False)
    directory.active_file.write_text("  work\n")
    assert directory.active() == ("work", True)
    directory.active_file.write_text("../work")
    with pytest.raises(CredentialsError, match="active_config must not begin with a dot"):
        directory.active()
    directory.active_file.write_bytes(b"\xff\xfe")
    with pytest.raises(CredentialsError, match="is not UTF-8 text"):
        directory.active()
