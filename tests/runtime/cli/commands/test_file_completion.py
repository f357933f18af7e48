"""Completion of paths, of `@path`, of models and of the options of `doctor`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from api_claude_runtime.cli.commands.file_completion import paths_after_at
from api_claude_runtime.cli.program import program


def completed(*words: str) -> list[tuple[str, str]]:
    """Return the type and the value of each completion of the last word."""
    shell = ShellComplete(program("api_claude"), {}, "api-claude", "_API_CLAUDE_COMPLETE")
    return [(each.type, each.value) for each in shell.get_completions([*words[:-1]], words[-1])]


@pytest.mark.parametrize(
    "words",
    [
        ("gather", "re"),
        ("batches", "submit", "re"),
        ("messages", "create", "--image", "re"),
        ("messages", "create", "--document", "re"),
        ("files", "upload", "--file", "re"),
    ],
)
def test_shells_complete_paths(words: tuple[str, ...]) -> None:
    assert completed(*words) == [("file", "re")]


def test_paths_after_an_at_sign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("request.json", "requests.jsonl", ".hidden", "other"):
        Path(name).touch()
    both = [("plain", "@request.json"), ("plain", "@requests.jsonl")]
    assert completed("messages", "create", "--json", "@re") == both
    assert completed("messages", "create", "--tools", "@re") == both
    assert completed("messages", "create", "--system", "@re") == []  # a text, not a file
    assert [each.value for each in paths_after_at(f"@{tmp_path}/.")] == [f"@{tmp_path}/.hidden"]
    assert len(paths_after_at("@")) == 3
    assert paths_after_at("re") == paths_after_at("@none/") == paths_after_at("@\0/") == []


def test_models_and_the_options_of_doctor() -> None:
    assert completed("chat", "--model", "claude-opus-4-8") == [("plain", "claude-opus-4-8")]
    assert [value for _, value in completed("doctor", "--")][:2] == ["--timeout", "--json"]
