"""`python -m codegen.facts`: extract, diff and update."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.facts.__main__ import main
from support.reference_package import SECRET, changed, directory, wheel


def test_extract_writes_the_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(wheel(tmp_path)), "--output", str(tmp_path / "out")]) == 0
    assert "bakery 1.2.0: " in capsys.readouterr().out
    assert json.loads((tmp_path / "out" / "source.json").read_text())["version"] == "1.2.0"


def test_extract_lists_what_it_could_not_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = changed(types__bake_event=("temperature: float", "temperature: Callable[[], float]"))
    source = directory(tmp_path, files)
    assert main(["extract", str(source), "--output", str(tmp_path / "out")]) == 0
    assert "not read: BakeEvent: Callable\n" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_diff_compares_two_sources_of_any_kind(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = directory(tmp_path, changed(types__seeds=("class Seeds", "class Seeds")))
    out = tmp_path / "out"
    assert main(["extract", str(wheel(tmp_path)), "--output", str(out)]) == 0
    capsys.readouterr()
    assert main(["diff", str(out), str(new), "--format", form]) == 0
    assert "bakery 1.2.0" in capsys.readouterr().out


def test_update_writes_facts_and_record_and_shows_what_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, record = tmp_path / "data", tmp_path / "upstream.json"
    options = ["--data", str(data), "--upstream", str(record)]
    assert main(["update", str(wheel(tmp_path)), *options]) == 0
    capsys.readouterr()
    new = directory(
        tmp_path, changed(_version=("1.2.0", "1.3.0"), types__seeds=("seeds", "kernels"))
    )
    assert main(["update", str(new), *options]) == 0
    out = capsys.readouterr().out
    assert out.startswith("bakery 1.2.0 -> bakery 1.3.0: ")
    assert json.loads(record.read_text())["version"] == "1.3.0"
    assert SECRET not in out


@pytest.mark.parametrize("command", ["extract", "diff", "update"])
def test_a_source_that_cannot_be_read_exits_with_2(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "missing.whl")
    rest = {
        "extract": ["--output", str(tmp_path / "out")],
        "diff": [missing],
        "update": ["--data", str(tmp_path / "data"), "--upstream", str(tmp_path / "x.json")],
    }[command]
    assert main([command, missing, *rest]) == 2
    assert capsys.readouterr().err == f"error: {missing}: does not exist\n"
    assert [*tmp_path.iterdir()] == []


def test_the_module_runs_as_a_command() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "codegen.facts", "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[3],
    )
    assert "extract" in ran.stdout
