"""Run commands in a POSIX shell, and read commands by the quoting rules of PowerShell."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

_SINGLE = "['\u2018\u2019\u201a\u201b]"
_DOUBLE = '["\u201c\u201d\u201e]'


def run_posix(
    command: str, variables: Mapping[str, str] | None = None, folder: Path | None = None
) -> bytes:
    """Run a command in `sh` and return its output. A command that fails raises an exception."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **(variables or {})}
    done = subprocess.run(
        ["sh", "-c", command],
        env=environment,
        cwd=folder,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout


def posix_arguments(command: str, variables: Mapping[str, str]) -> list[str]:
    """Return the arguments that `sh` passes to curl."""
    shown = command.replace("curl ", "printf '%s\\0' ", 1)
    return run_posix(shown, variables).decode().split("\0")[:-1]


def powershell_arguments(command: str, variables: Mapping[str, str]) -> list[str]:
    """Return the arguments that PowerShell passes to curl.

    The rules are those of its page `about_Quoting_Rules`: two quotes of the same kind in quotes
    are one, a backtick escapes a character in double quotes, and `$env:NAME` is a variable there. A
    backtick at the end of a line continues the command.
    """
    rest = command.removeprefix("curl.exe ")
    assert rest != command
    found: list[str] = []
    while rest := re.sub(r"^(?: |`\n)+", "", rest):
        if re.match(_SINGLE, rest):
            text, rest = _single(rest[1:])
        elif re.match(_DOUBLE, rest):
            text, rest = _double(rest[1:], variables)
        else:
            match = re.match(r"[A-Za-z-]+", rest)
            assert match, f"not a plain word: {rest[:40]!r}"
            text, rest = match[0], rest[match.end() :]
        assert rest[:1] in ("", " "), f"text after an argument: {rest[:40]!r}"
        found.append(text)
    return found


def _single(rest: str) -> tuple[str, str]:
    text = ""
    while True:
        match = re.search(_SINGLE, rest)
        assert match, "a quote is missing"
        text += rest[: match.start()]
        rest = rest[match.end() :]
        if not re.match(_SINGLE, rest):
            return text, rest
        text, rest = text + rest[0], rest[1:]


def _double(rest: str, variables: Mapping[str, str]) -> tuple[str, str]:
    text = ""
    while not re.match(_DOUBLE, rest):
        if rest[0] == "`":
            assert rest[1] not in "0abefnrtuv", "an escape sequence"
            text, rest = text + rest[1], rest[2:]
        elif match := re.match(r"\$env:(\w+)", rest):
            text, rest = text + variables[match[1]], rest[match.end() :]
        else:
            assert rest[0] != "$", "a variable"
            text, rest = text + rest[0], rest[1:]
    return text, rest[1:]
