"""The start of the command line: with and without click, and what is loaded for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.command_line import KEY, call, shell_path

WITHOUT_CLICK = """
import sys
sys.modules["click"] = None
from api_claude.__main__ import main
sys.exit(main())
"""


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("arguments", [["--help"], ["messages", "create"]])
def test_without_click_there_is_one_line(arguments: list[str]) -> None:
    done = python(WITHOUT_CLICK, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert 'pip install "api-claude[cli]"' in done.stderr


def test_doctor_and_the_version_work_without_click() -> None:
    assert python(WITHOUT_CLICK, "--version").stdout.strip()
    done = python(WITHOUT_CLICK, "doctor", "--help")
    assert done.returncode == 0
    assert "seconds for each check" in done.stdout


def test_help_names_groups_and_commands() -> None:
    done = call("--help")
    assert done.code == 0
    for name in ("messages", "beta", "organization", "doctor", "user-profiles"):
        assert f"\n  {name} " in done.out
    assert "Create a message" in call("messages", "--help").out
    assert "  events " in call("beta", "sessions", "--help").out


def test_help_of_a_command_lists_its_parameters() -> None:
    text = call("beta", "sessions", "events", "list", "--help").out
    assert "[SESSION_ID] [NAME=VALUE]..." in " ".join(text.split())
    assert "--session-id TEXT" in text
    assert "or the argument SESSION_ID; required" in " ".join(text.split())
    assert "--all" in text
    assert "auto, standard_only" in call("messages", "create", "--help").out


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["mesages"], "no such command 'mesages': did you mean 'messages'?"),
        (["messages", "creat"], "did you mean 'create'?"),
        (["messages", "zzz"], "no such command 'zzz': see --help"),
        (["messages", "create", "--modle", "x"], "--model"),
        (["messages", "create", "--max-tokens", "x"], "'x' is not a valid integer"),
        (["messages", "create", "--format", "xml"], "'xml' is not one of"),
        (["messages", "create", "--metadata", "{"], "--metadata: the value is not JSON"),
        (["files", "upload", "--file", "/does/not/exist"], "does not exist"),
        (["models", "list", "--limit", "0"], "0 is not in the range"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str) -> None:
    done = call(*arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert "Try '" in done.err


def test_help_loads_neither_pydantic_nor_the_tables_of_other_commands() -> None:
    code = """
import sys
from api_claude_runtime.cli.entry import run
run("api_claude", ["messages", "create", "--help"])
print(*sys.modules)
"""
    loaded = python(code).stdout.rpartition("\n\n")[2].splitlines()[-1].split()
    assert not {"pydantic", "httpcore", "httpx", "jmespath", "rich"}.intersection(loaded)
    assert [each for each in loaded if each.startswith("api_claude.commands.")] == [
        "api_claude.commands.messages",
        "api_claude.commands.messages.messages",
    ]


INTERRUPTED = """
import importlib.abc
import sys
class Interrupt(importlib.abc.MetaPathFinder):
    def find_spec(self, name, *_more):
        if name == module:
            raise KeyboardInterrupt
module = sys.argv[1]
from api_claude.__main__ import main
sys.meta_path.insert(0, Interrupt())
sys.argv = ["api-claude", "messages", "create"]
sys.exit(main())
"""


def test_ctrl_c_while_code_is_loaded_is_silent() -> None:
    for module in ("api_claude_runtime.cli.entry", "click", "api_claude.commands"):
        done = python(INTERRUPTED, module)
        assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.skipif(os.name == "nt", reason="POSIX shells only")
def test_streams_that_are_closed(tmp_path: Path) -> None:
    path = shell_path(tmp_path)

    def run(command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", "-c", command],
            env={**os.environ, "PATH": path, "ANTHROPIC_API_KEY": KEY},
            capture_output=True,
            text=True,
            check=False,
        )

    create = "api-claude messages create --model m --max-tokens 1"
    assert run(f"{create} --message Hi --dry-run >&-").returncode == 0
    done = run(f"{create} --json - <&-")
    assert done.returncode == 2
    assert "standard input is not JSON" in done.stderr
    for command in ("--version", "--help", "doctor"):  # without a key, doctor sends nothing
        full = run(f"unset ANTHROPIC_API_KEY; api-claude {command} >/dev/full")
        assert (full.returncode, full.stderr.count("\n")) == (1, 1), full.stderr
