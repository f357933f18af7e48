"""Tests of the search for the secret file, and of the errors if it is missing or unreadable."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from api_claude_runtime.auth import workspace
from api_claude_runtime.auth.credentials import credentials_from_workspace
from api_claude_runtime.errors.base import CredentialsError

KEY = "sk-ant-0123456789-abcdef"


def secret_file(root: Path, key: str = KEY) -> Path:
    file = root / "secret" / "-secrets.sh"
    file.parent.mkdir(parents=True)
    file.write_text(f'export ANTHROPIC_API_KEY="{key}"\n')
    return file


def nested_directory(root: Path) -> Path:
    directory = root / "packages" / "one" / "src"
    directory.mkdir(parents=True)
    return directory


@pytest.mark.parametrize("marker", ["pyproject.toml", "Cargo.toml", ".git"])
def test_the_file_is_found_from_anywhere_inside_the_workspace(
    marker: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / marker).touch()
    file, inside = secret_file(tmp_path), nested_directory(tmp_path)
    for directory in (tmp_path, inside.parent, inside):
        monkeypatch.chdir(directory)
        assert workspace.secrets() == (file, {"ANTHROPIC_API_KEY": KEY})
        assert workspace.secrets(directory)[0] == file


def test_a_package_inside_a_workspace_finds_the_outer_file(tmp_path: Path) -> None:
    inside = nested_directory(tmp_path)
    (inside.parent / "pyproject.toml").touch()
    (tmp_path / ".git").mkdir()
    file = secret_file(tmp_path)
    assert workspace.secrets(inside)[0] == file


def test_the_nearest_root_with_a_file_wins(tmp_path: Path) -> None:
    inside = nested_directory(tmp_path)
    for root in (tmp_path, inside.parent):
        (root / "pyproject.toml").touch()
    secret_file(tmp_path, "sk-ant-outer")
    file = secret_file(inside.parent, "sk-ant-inner")
    assert workspace.secrets(inside) == (file, {"ANTHROPIC_API_KEY": "sk-ant-inner"})


def test_a_directory_without_a_marker_is_a_root_only_as_explicit_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = secret_file(tmp_path)
    monkeypatch.chdir(nested_directory(tmp_path))
    with pytest.raises(CredentialsError):
        workspace.secrets()
    assert workspace.secrets(tmp_path)[0] == file


@pytest.mark.parametrize("kind", [str, Path])
def test_the_path_may_be_the_file_itself(
    kind: type[str | Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "any name"
    file.write_text(f"ANTHROPIC_AUTH_TOKEN={KEY}\n")
    monkeypatch.chdir(tmp_path)
    for path in (file, "any name"):
        credentials = credentials_from_workspace(kind(path))
        assert credentials.secret.reveal() == KEY
        assert credentials.source == f"ANTHROPIC_AUTH_TOKEN in {file}"


def test_a_missing_file_is_an_error_that_lists_every_place(tmp_path: Path) -> None:
    inside = nested_directory(tmp_path)
    for root in (tmp_path, inside.parent):
        (root / "pyproject.toml").touch()
    with pytest.raises(CredentialsError) as caught:
        workspace.secrets(inside)
    places = [root / "secret" / "-secrets.sh" for root in (inside, inside.parent, tmp_path)]
    at = [str(caught.value).index(f"\n  {place}") for place in places]
    assert at == sorted(at)


def test_without_a_root_the_error_names_the_start_of_the_search(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(workspace, "ROOT_MARKERS", ("no such marker",))
    with pytest.raises(CredentialsError, match=r"nowhere.*no such marker") as caught:
        workspace.secrets()
    assert str(tmp_path) in str(caught.value)


@pytest.mark.parametrize("content", ["", "# nothing\n", "OTHER=1\nexport MORE='2'\n"])
def test_a_file_without_a_key_is_an_error_that_lists_its_variables(
    content: str, tmp_path: Path
) -> None:
    file = tmp_path / "keys.sh"
    file.write_text(content)
    with pytest.raises(CredentialsError) as caught:
        credentials_from_workspace(file)
    names = "MORE, OTHER" if content.startswith("OTHER") else "nothing"
    assert str(file) in str(caught.value)
    assert f"it sets {names}" in str(caught.value)


@pytest.mark.parametrize(
    "content,why",
    [
        (b"ANTHROPIC_API_KEY=sk\xff\n", "not UTF-8"),
        ("ANTHROPIC_API_KEY=sk\n".encode("utf-16"), "not UTF-8"),
        (b"#" * ((1 << 20) + 1), "over 1048576 bytes"),
    ],
)
def test_a_file_that_is_not_a_secret_file_is_refused(
    content: bytes, why: str, tmp_path: Path
) -> None:
    file = tmp_path / "keys.sh"
    file.write_bytes(content)
    with pytest.raises(CredentialsError, match=why):
        credentials_from_workspace(file)


@pytest.mark.skipif(not Path("/proc/self/mem").is_file(), reason="needs Linux's /proc")
def test_an_unreadable_file_is_an_error_with_the_reason() -> None:
    """Opening this file succeeds and reading it fails, even for root."""
    with pytest.raises(CredentialsError, match="/proc/self/mem cannot be read: Input/output error"):
        credentials_from_workspace("/proc/self/mem")


@pytest.mark.parametrize("path", ["x" * 5000, "~no-such-user-here/w", "nul\x00byte", ""])
def test_an_impossible_path_is_a_credentials_error(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CredentialsError):
        credentials_from_workspace(path)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX can delete a working directory")
def test_a_deleted_working_directory_is_a_credentials_error(tmp_path: Path) -> None:
    code = (
        "import os; os.mkdir('gone'); os.chdir('gone'); os.rmdir('../gone')\n"
        "from api_claude_runtime.auth.credentials import credentials_from_workspace\n"
        "from api_claude_runtime.errors import base as errors\n"
        "try: credentials_from_workspace()\n"
        "except errors.CredentialsError: print('caught')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("caught\n", "")


needs_modes = pytest.mark.skipif(os.name != "posix", reason="files have no modes")


@needs_modes
def test_a_file_that_everyone_can_write_is_refused(tmp_path: Path) -> None:
    file = secret_file(tmp_path)
    for mode in (0o602, 0o666, 0o777):
        file.chmod(mode)
        with pytest.raises(CredentialsError, match="can be written by every user: run chmod o-w"):
            credentials_from_workspace(tmp_path)
    for mode in (0o600, 0o644, 0o664):  # a group is trusted
        file.chmod(mode)
        assert credentials_from_workspace(tmp_path).secret.reveal() == KEY


@needs_modes
def test_a_file_in_a_directory_that_everyone_can_write_is_refused(tmp_path: Path) -> None:
    file = secret_file(tmp_path)
    file.parent.chmod(0o777)
    with pytest.raises(CredentialsError, match="so the secret file in it could be replaced"):
        credentials_from_workspace(tmp_path)
    target = tmp_path / "download"
    file.rename(target)
    file.symlink_to(target)
    with pytest.raises(CredentialsError, match="so the secret file in it could be replaced"):
        credentials_from_workspace(tmp_path)
    file.parent.chmod(0o1777)  # only the owner of a file can replace it, as in /tmp
    assert credentials_from_workspace(tmp_path).secret.reveal() == KEY


@needs_modes
@pytest.mark.parametrize(
    "owner, user, sudo, accepted",
    [
        (1000, 1000, None, True),
        (0, 1000, None, True),
        (1001, 1000, None, False),
        (1000, 0, None, False),
        (1000, 0, "1000", True),
        (1001, 0, "1000", False),
        (1001, 1000, "1001", False),
        (1000, 0, "x", False),
    ],
)
def test_the_file_of_another_user_is_refused(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    owner: int,
    user: int,
    sudo: str | None,
    accepted: bool,
) -> None:
    file = secret_file(tmp_path)
    given = os.fstat

    def owned(handle: int) -> os.stat_result:
        status = list(given(handle))
        status[4] = owner  # st_uid
        return os.stat_result(status)

    monkeypatch.setattr(os, "fstat", owned)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.delenv("SUDO_UID", raising=False)
    if sudo is not None:
        monkeypatch.setenv("SUDO_UID", sudo)
    if accepted:
        assert credentials_from_workspace(file).secret.reveal() == KEY
    else:
        with pytest.raises(CredentialsError, match=rf"another user \(uid {owner}\): change its"):
            credentials_from_workspace(file)


@needs_modes
def test_the_target_of_a_link_is_checked(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    target = elsewhere / "keys.sh"
    target.write_text(f"ANTHROPIC_API_KEY={KEY}\n")
    link = tmp_path / "secret" / "-secrets.sh"
    link.parent.mkdir()
    link.symlink_to(target)
    assert credentials_from_workspace(tmp_path).secret.reveal() == KEY
    elsewhere.chmod(0o777)
    with pytest.raises(CredentialsError, match="so the secret file in it could be replaced"):
        credentials_from_workspace(tmp_path)
    elsewhere.chmod(0o755)
    target.chmod(0o666)
    with pytest.raises(CredentialsError, match="can be written by every user"):
        credentials_from_workspace(tmp_path)


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="needs files of the kernel")
def test_no_more_is_read_than_a_secret_file_may_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "_MAX_BYTES", 4000)
    file = secret_file(tmp_path)
    file.unlink()
    file.symlink_to("/proc/self/smaps")  # its size is 0, and it has more
    with pytest.raises(CredentialsError, match="is over 4000 bytes"):
        credentials_from_workspace(tmp_path)
