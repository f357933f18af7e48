"""Tests of paths in messages."""

from __future__ import annotations

from pathlib import Path

import pytest

from api_claude_runtime.login.profiles.display import display


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def test_the_home_directory(home: Path) -> None:
    assert display(home / "a" / "default.json") == str(Path("~/a/default.json"))
    assert display(Path("/etc/x")) == "/etc/x"
    assert display(Path("a/b")) == str(Path("a/b"))


@pytest.mark.parametrize("name", ["sk-ant-api03-abc", "eyJhbGciOi.eyJzdWI.sig", "k" * 40, "a.eyJb"])
def test_a_name_that_may_be_a_key(home: Path, name: str) -> None:
    for found in (display(home / name), display(home / f"{name}.json")):
        assert found == str(Path("~/**********"))


@pytest.mark.parametrize("name", ["desk-ant", "my work.json", "k" * 39, "keyJ", "ünï", "", "a-b_c"])
def test_other_names_are_shown(home: Path, name: str) -> None:
    assert display(home / "x" / name) == str(Path("~/x") / name)
