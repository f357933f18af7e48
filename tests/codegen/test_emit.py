"""`python -m codegen`: writing the package, and `--check`, which compares it with the spec."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.__main__ import main

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SPEC = HERE / "specs" / "unions"


@pytest.fixture
def package(tree: Callable[[str], Path], tmp_path: Path) -> Path:
    """A fresh copy of a generated package."""
    ignore = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(tree("unions"), tmp_path / "api_claude", ignore=ignore))


def _check(package: Path, spec: Path = SPEC) -> int:
    return main(["--check", "--spec", str(spec), "--output", str(package)])


def _write(package: Path, spec: Path = SPEC) -> int:
    return main(["--spec", str(spec), "--output", str(package)])


def _bytes(directory: Path) -> dict[str, bytes]:
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file()
    }


def test_check_passes_for_a_fresh_package(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _check(package) == 0
    assert capsys.readouterr().out == "24 files, 0 differ from the spec\n"


def test_check_ignores_bytecode_caches(package: Path) -> None:
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"")
    assert _check(package) == 0


def test_check_lists_each_difference(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (package / "client.py").unlink()
    (package / "models" / "old.py").write_text("", "utf-8")
    with (package / "errors.py").open("a", encoding="utf-8") as file:
        file.write("\n")
    before = _bytes(package)
    assert _check(package) == 1
    assert capsys.readouterr().err.splitlines() == [
        "missing: client.py",
        "stale: models/old.py",
        "changed: errors.py",
    ]
    assert _bytes(package) == before, "the check changed files"


def test_check_of_a_missing_package_lists_every_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _check(tmp_path / "gone") == 1
    assert len(capsys.readouterr().err.splitlines()) == 24
    assert not (tmp_path / "gone").exists()


def test_write_repairs_every_difference(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = _bytes(package)
    (package / "client.py").unlink()
    (package / "gone").mkdir()
    (package / "gone" / "old.py").write_text("", "utf-8")
    (package / "errors.py").write_text("", "utf-8")
    assert _write(package) == 0
    assert _bytes(package) == good
    assert not (package / "gone").exists()
    assert capsys.readouterr().out.splitlines() == [
        *("  gone/old.py (removed)", "  client.py", "  errors.py"),
        "24 files, 3 changed",
    ]


def test_write_never_removes_a_file_that_was_not_generated(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (package / "thesis.txt").write_text("years of work", "utf-8")
    assert _write(package) == 2
    assert (package / "thesis.txt").read_text("utf-8") == "years of work"
    assert "thesis.txt: is not a generated file" in capsys.readouterr().err


def test_second_write_changes_nothing(package: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in package.rglob("*.py")}
    assert _write(package) == 0
    assert {path: path.stat().st_mtime_ns for path in package.rglob("*.py")} == before


def test_invalid_spec_exits_with_2_and_writes_nothing(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    (spec / "parts" / "stray.yaml").write_text("x-title: Stray.\n", "utf-8")
    before = _bytes(package)
    assert _write(package, spec) == 2
    assert _check(package, spec) == 2
    assert "parts/stray.yaml" in capsys.readouterr().err
    assert _bytes(package) == before


def test_command_exits_with_1_on_a_difference(package: Path) -> None:
    (package / "client.py").unlink()
    command = [sys.executable, "-m", "codegen", "--check", "--spec", str(SPEC)]
    result = subprocess.run(
        [*command, "--output", str(package)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (1, "missing: client.py\n")


def test_same_spec_gives_the_same_bytes(package: Path, tmp_path: Path, other_seed: str) -> None:
    """The order of sets differs between processes, but the output must not.

    For the real spec, `test_each_change_reaches_only_its_own_files` compares two processes.
    """
    output = tmp_path / "other"
    command = [sys.executable, "-m", "codegen", "--spec", str(SPEC), "--output", str(output)]
    environment = {**os.environ, "PYTHONHASHSEED": other_seed}
    subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
    assert _bytes(output) == _bytes(package)


def test_files_have_unix_line_endings(package: Path) -> None:
    assert not any(b"\r" in data for data in _bytes(package).values())
