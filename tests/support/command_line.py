"""Runs the command line: in this process, or as a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

from api_claude_runtime.cli.entry import run
from api_claude_runtime.cli.table import Row

KEY = "sk-ant-SECRET-of-the-command-line"


class Done(NamedTuple):
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@contextmanager
def environment(**variables: str) -> Iterator[None]:
    """Replace the environment variables of the API for a block."""
    before = dict(os.environ)
    for name in before:
        if name.startswith("ANTHROPIC"):
            del os.environ[name]
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def call(*arguments: str, base_url: str = "", stdin: bytes = b"", key: str = KEY) -> Done:
    """Run a command in this process. Its output is that of a pipe, and never contains the key."""
    variables = {"ANTHROPIC_API_KEY": key} if key else {}
    if base_url:
        variables["ANTHROPIC_BASE_URL"] = base_url
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), "utf-8")
    try:
        with environment(**variables), redirect_stdout(out), redirect_stderr(err):
            code = run("api_claude", arguments)
    finally:
        sys.stdin = before
    texts = [each.buffer.getvalue().decode("utf-8", "replace") for each in (out, err)]  # type: ignore[attr-defined]
    assert KEY not in "".join(texts)
    return Done(code, *texts)


def start(
    *arguments: str, base_url: str = "", key: str = KEY, **options: Any
) -> subprocess.Popen[bytes]:
    """Start a command as a process of its own."""
    variables = {k: v for k, v in os.environ.items() if not k.startswith("ANTHROPIC")}
    variables |= {"ANTHROPIC_API_KEY": key, "PYTHONUNBUFFERED": ""} if key else {}
    if base_url:
        variables["ANTHROPIC_BASE_URL"] = base_url
    variables |= options.pop("variables", {})
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.Popen(
        [sys.executable, "-m", "api_claude", *arguments], env=variables, **options
    )


def flags(row: Row, values: Mapping[str, Any], folder: Path) -> list[str]:
    """Return the arguments of a command for the arguments of its method."""
    found: list[str] = []
    for parameter in row.parameters:
        if parameter.name not in values:
            continue
        value = values[parameter.name]
        if parameter.kind == "boolean":
            found.append(parameter.flag if value else parameter.flag.replace("--", "--no-", 1))
        elif value is None or parameter.flag == "--limit":
            found.append(f"{parameter.name}={json.dumps(value)}")
        elif parameter.kind.endswith("[]") and isinstance(value, list):
            for each in value:
                found += [parameter.flag, _text(each, parameter.kind, folder)]
        else:
            found += [parameter.flag, _text(value, parameter.kind, folder)]
    return found


def _text(value: Any, kind: str, folder: Path) -> str:
    if kind.startswith("file"):
        name, content = value
        (folder / name).write_bytes(content)
        return str(folder / name)
    if "json" in kind and not isinstance(value, str):
        return json.dumps(value)
    return json.dumps(value) if kind == "json" else str(value)


def shell_path(folder: Path) -> str:
    """Return a PATH with a command `api-claude`, which is made in `folder`."""
    commands = folder / "bin"
    commands.mkdir()
    command = commands / "api-claude"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m api_claude "$@"\n')
    command.chmod(0o755)
    return f"{commands}:{os.environ['PATH']}"
