"""Quoting: a shell passes each text on as it is, and expands the variable after it."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api_claude.errors import RequestError
from api_claude_runtime.helpers.preview.shells import Argument, shell_of
from support.shell_commands import posix_arguments, powershell_arguments

SECRET = "a'b\"c$d`e\\f (g) *"
VARIABLES = {"X_KEY": SECRET}
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
# Text before a variable is a name of a header and a colon.
NAMES = st.text("abc-'!#$%&*+.^_`|~\\\"\u201c\u2019 :", max_size=20)


@given(st.lists(TEXTS, min_size=1, max_size=6), NAMES)
@example(["", "'", "''", "\\", "\\'", "$(id)", "`id`", "!x", "%PATH%", "a\nb", "@f", "-H"], "")
@example(["\u2019", "'\u2019", "\u201c", "ünï", "\U0001f600", '{"a": "b"}'], "x-`id`-$HOME: ")
def test_texts_pass_through_the_shell(texts: list[str], name: str) -> None:
    expected = [*texts, name + SECRET]
    arguments = [*map(Argument, texts), Argument(name, "X_KEY")]
    posix = shell_of("posix").quote
    assert posix_arguments("curl " + " ".join(map(posix, arguments)), VARIABLES) == expected
    powershell = shell_of("powershell").quote
    command = "curl.exe " + " ".join(map(powershell, arguments))
    assert powershell_arguments(command, VARIABLES) == expected


@pytest.mark.skipif(shutil.which("bash") is None, reason="only bash and zsh have a history")
def test_an_interactive_bash_expands_nothing() -> None:
    """In double quotes, `!` would repeat an earlier command."""
    quote = shell_of("posix").quote
    arguments = [
        Argument("a!b !!"),
        Argument("x-!!token: ", "X_KEY"),
        Argument("!x'$(id)\"", "X_KEY"),
    ]
    command = " ".join(map(quote, arguments))
    done = subprocess.run(
        ["bash", "--norc"],
        input=f"set -o history; set -H\nexport X_KEY=key\nprintf '%s\\n' {command}\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == ["a!b !!", "x-!!token: key", "!x'$(id)\"key"]


# The parser above stands for PowerShell where it is not installed.
if shutil.which("pwsh"):

    @pytest.mark.parametrize("text", ["a'b", "\u2018\u2019", '{"a": "b"}', "$(id) `n !", "ü"])
    def test_texts_pass_through_powershell(text: str) -> None:
        quoted = shell_of("powershell").quote(Argument(text))
        command = f"[Console]::OutputEncoding = [Text.Encoding]::UTF8; [Console]::Write({quoted})"
        done = subprocess.run(
            ["pwsh", "-NoProfile", "-c", command], capture_output=True, check=True
        )
        assert done.stdout.decode() == text


def test_longest_argument_of_linux() -> None:
    longest = shell_of("posix").longest
    assert longest([Argument("x" * 131_071)] * 3) is None
    problem = longest([Argument("x"), Argument("ü" * 65_536)])
    assert problem == "an argument has 131072 bytes, and Linux allows 131071"


def test_longest_command_of_windows() -> None:
    longest = shell_of("powershell").longest
    assert longest([Argument("x" * 20_000), Argument("x" * 11_000)]) is None
    assert "32" in (longest([Argument("x" * 20_000), Argument("x" * 12_000)]) or "")
    assert longest([Argument('"' * 16_000)]) is not None  # each is written as two characters


@pytest.mark.parametrize("name", ["fish", "", None, ["posix"]])
def test_unknown_shell(name: str) -> None:
    with pytest.raises(RequestError, match='shell must be "posix" or "powershell", not'):
        shell_of(name)
