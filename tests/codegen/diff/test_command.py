"""`python -m codegen.diff` on git refs, directories and documents."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.diff.__main__ import main
from support.spec_diffs import document, in_body, in_reply, obj, operation, write_spec

ROOT = Path(__file__).resolve().parents[3]
STRING = {"type": "string"}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command in this process. A process of its own would import all modules each time."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with chdir(folder), redirect_stdout(out), redirect_stderr(err):
        try:
            code = main([*arguments])
        except SystemExit as ended:
            code = int(str(ended.code))
    shown = [each.buffer.getvalue().decode("utf-8") for each in (out, err)]  # type: ignore[attr-defined]
    return subprocess.CompletedProcess(arguments, code, *shown)


def run_process(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / each) for each in (".", "runtime", "generated"))
    return subprocess.run(
        [sys.executable, "-m", "codegen.diff", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


def part(document: dict[str, Any]) -> dict[str, Any]:
    return {"paths": document["paths"], "components": document["components"]}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose branch `main` has one commit, and whose branch `more` adds a field."""
    git(tmp_path, "init", "-q", "-b", "main")
    write_spec(tmp_path, {"things": part(document())})
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "one")
    git(tmp_path, "checkout", "-q", "-b", "more")
    write_spec(tmp_path, {"things": part(in_reply(size=STRING))})
    git(tmp_path, "commit", "-q", "-a", "-m", "two")
    return tmp_path


def test_without_arguments_the_working_tree_is_compared_with_main(repository: Path):
    done = run_process(repository)
    assert (done.returncode, done.stderr) == (1, "")
    assert "\n  + Thing.size\n" in done.stdout
    assert "merge base with main -> spec/" in done.stdout


def test_two_refs_are_compared(repository: Path):
    assert "Thing.size is gone" in run(repository, "more", "main").stdout
    assert run(repository, "more", "main").returncode == 2
    assert run(repository, "main", "main").returncode == 0


def test_a_change_that_is_not_committed_is_compared(repository: Path):
    write_spec(repository, {"things": part(document({"Body": obj("x", x=STRING)}))})
    done = run(repository, "HEAD")
    assert done.returncode == 2
    assert "things.create needs x" in done.stdout


def test_a_subdirectory_of_the_repository_is_as_good_as_its_root(repository: Path):
    assert run(repository / "spec", "main", "more").returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [("gone",), ("--output=x",), ("main", "nowhere.yaml"), ("main:spec/gone",), ("--format", "x")],
)
def test_what_cannot_be_compared_is_no_verdict(repository: Path, arguments: tuple[str, ...]):
    if arguments == ("--output=x",):
        arguments = ("-x",)
    done = run(repository, *arguments)
    assert done.returncode == 4
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_a_process_that_cannot_compare_exits_with_4(repository: Path):
    done = run_process(repository, "gone")
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_spec_is_named(repository: Path):
    (repository / "spec" / "openapi.yaml").write_text("- 1", "utf-8")
    done = run(repository)
    assert done.returncode == 4
    assert "openapi.yaml" in done.stderr


def test_documents_of_different_versions_and_formats_are_compared(tmp_path: Path):
    old = {**in_body(size={"type": "integer", "nullable": True}), "openapi": "3.0.3"}
    new = in_body(size={"type": ["integer", "null"]})
    (tmp_path / "old.json").write_text(json.dumps(old, ensure_ascii=True), "utf-8")
    (tmp_path / "new.yaml").write_text(yaml.safe_dump(new), "utf-8")
    done = run(tmp_path, "old.json", "new.yaml", "--format", "json")
    found = json.loads(done.stdout)
    assert (done.returncode, found["verdict"], found["exit"]) == (0, "neutral", 0)


@pytest.mark.parametrize(
    "text", ['{"openapi": "2.0"}', '{"swagger": "2.0"}', "[]", "{", '"x"'], ids=range(5)
)
def test_another_document_is_refused(tmp_path: Path, text: str):
    for name in ("a.json", "a.yaml"):
        (tmp_path / name).write_text(text, "utf-8")
        done = run(tmp_path, name, name)
        assert (done.returncode, done.stdout) == (4, "")
        assert name in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "level,code",
    [("additive", 2), ("readers", 2), ("callers", 0), ("breaking", 2), ("hand", 0), ("never", 0)],
)
def test_fail_on_decides_what_fails(repository: Path, level: str, code: int):
    assert run(repository, "more", "main", "--fail-on", level).returncode == code


def test_annotations_point_to_the_line_of_the_part(repository: Path):
    done = run(repository, "main", "--format", "github")
    lines = (repository / "spec" / "parts" / "things.yaml").read_text("utf-8").splitlines()
    line = lines.index("        size:") + 1
    assert f"::notice file=spec/parts/things.yaml,line={line}," in done.stdout
    assert "::+ Thing.size\n" in done.stdout


def test_what_is_gone_points_to_the_part_that_had_it(repository: Path):
    done = run(repository, "more", "main", "--format", "github")
    assert "Thing.size is gone" in done.stdout
    write_spec(repository, {"things": part(document()), "other": {"components": {}}})
    done = run(repository, "more", "--format", "github")
    gone = next(line for line in done.stdout.splitlines() if "Thing.size is gone" in line)
    assert gone.startswith("::warning file=spec/parts/things.yaml,line=")


def test_a_report_is_written_to_a_file(repository: Path):
    done = run(repository, "main", "--format", "markdown", "--output", "report.md")
    assert (done.returncode, done.stdout) == (1, "")
    text = (repository / "report.md").read_text("utf-8")
    assert text.startswith("<!-- spec-diff -->\n## ")
    assert "- `+ Thing.size`\n" in text


def test_json_has_everything_a_program_needs(repository: Path):
    found = json.loads(run(repository, "main", "--format", "json").stdout)
    change = found["changes"][0]
    assert change["class"] == "additive"
    assert change["axis"] == "both"
    assert change["says"] == "+ Thing.size"
    assert change["pointer"] == "#/components/schemas/Thing/properties/size"
    assert change["methods"] == ["things.create"]
    assert change["file"] == "spec/parts/things.yaml"


def test_all_and_verbose_show_what_is_hidden(tmp_path: Path):
    for name, summary in (("a", "Create"), ("b", "Make")):
        post = operation("things.create", body="Body", summary=summary)
        text = yaml.safe_dump(document(paths={"/v1/things": {"post": post}}))
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    brief = run(tmp_path, "a.yaml", "b.yaml").stdout
    assert "another description" not in brief
    assert "Hidden: 1 docs (--all shows them)" in brief
    full = run(tmp_path, "a.yaml", "b.yaml", "--all", "--verbose").stdout
    assert "client.things.create() has another description" in full
    assert "#/paths/~1v1~1things/post (b.yaml:" in full


def test_the_spec_of_this_repository_equals_itself_and_loses_what_is_removed(tmp_path: Path):
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec)
    same = run(ROOT, str(ROOT / "spec"), str(spec))
    assert (same.returncode, same.stderr) == (0, "")
    models = spec / "parts" / "models.yaml"
    text = models.read_text("utf-8")
    models.write_text(text.replace("x-accessors: [models.list, ", "x-accessors: ["), "utf-8")
    changed = run(ROOT, str(ROOT / "spec"), str(spec))
    assert changed.returncode == 2
    assert "client.models.list() is gone; client.beta.models.list() stays" in changed.stdout
