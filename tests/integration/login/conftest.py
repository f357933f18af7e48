"""Fixtures: a server that issues tokens, and a home directory without profiles."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.servers.login_server import LoginServer


@pytest.fixture
def server() -> Iterator[LoginServer]:
    with LoginServer() as running:
        yield running
        assert running.problems == []


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home directory, and the directory of profiles in it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("APPDATA", str(tmp_path / ".config"))
    return tmp_path / ".config" / "anthropic"
