"""`Shell`: how a shell quotes the arguments of a command, and how long they may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

ShellName = Literal["posix", "powershell"]

_MAX_ARGUMENT = 128 * 1024 - 1
"""Bytes of one argument on Linux (`MAX_ARG_STRLEN`), without the zero byte at its end."""
_MAX_COMMAND_LINE = 32_000
"""Characters of a command line on Windows, which allows 32,767. The rest is for variables."""

_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")
"""PowerShell ends a text in single quotes at each of these characters."""
_POSIX_SPECIAL = re.compile(r'[\\`$"]')
_POWERSHELL_SPECIAL = re.compile('[`$"\u201c\u201d\u201e]')


class Argument(NamedTuple):
    """One argument of a command: a text, and perhaps an environment variable after it."""

    text: str
    variable: str | None = None


class Shell(NamedTuple):
    """The syntax of a shell."""

    program: str
    """The name of curl. Windows PowerShell has an alias `curl` for something else."""
    continuation: str
    """What ends a line of a command that continues on the next line."""
    quote: Callable[[Argument], str]
    """Returns an argument in quotes."""
    longest: Callable[[Sequence[Argument]], str | None]
    """Returns what is too long about the arguments, or `None`."""


def shell_of(name: str) -> Shell:
    """Return the shell with this name.

    Raises:
        RequestError: There is none.
    """
    try:
        return _SHELLS[name]
    except (KeyError, TypeError):
        raise RequestError(f'shell must be "posix" or "powershell", not {shown(name)}') from None


def _posix(argument: Argument) -> str:
    if argument.variable is not None:
        if "!" in argument.text:  # bash and zsh expand it in double quotes if they are interactive
            return f'{_posix(Argument(argument.text))}"${argument.variable}"'
        return f'"{_POSIX_SPECIAL.sub(_escaped_posix, argument.text)}${argument.variable}"'
    return "'" + argument.text.replace("'", "'\\''") + "'"


def _escaped_posix(match: re.Match[str]) -> str:
    return "\\" + match[0]


def _powershell(argument: Argument) -> str:
    if argument.variable is not None:
        text = _POWERSHELL_SPECIAL.sub(lambda match: "`" + match[0], argument.text)
        return f'"{text}$env:{argument.variable}"'
    return "'" + _QUOTES.sub(lambda match: match[0] * 2, argument.text) + "'"


def _too_long_for_posix(arguments: Sequence[Argument]) -> str | None:
    longest = max((len(each.text.encode()) for each in arguments), default=0)
    if longest <= _MAX_ARGUMENT:
        return None
    return f"an argument has {longest} bytes, and Linux allows {_MAX_ARGUMENT}"


def _too_long_for_windows(arguments: Sequence[Argument]) -> str | None:
    # PowerShell writes a backslash before each quotation mark, and quotes around each argument.
    size = sum(
        len(each.text.encode("utf-16-le")) // 2 + each.text.count('"') + each.text.count("\\") + 3
        for each in arguments
    )
    if size <= _MAX_COMMAND_LINE:
        return None
    return f"the command has {size} characters, and Windows allows about {_MAX_COMMAND_LINE}"


_SHELLS = {
    "posix": Shell("curl", " \\", _posix, _too_long_for_posix),
    "powershell": Shell("curl.exe", " `", _powershell, _too_long_for_windows),
}
