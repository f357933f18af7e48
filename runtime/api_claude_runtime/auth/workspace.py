"""Search for a workspace's secret file, `secret/-secrets.sh`, and parse it without running it."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from api_claude_runtime.errors.base import CredentialsError

from .replaceable import replaceable
from .secret import MaskedBytes

ROOT_MARKERS = ("pyproject.toml", "Cargo.toml", ".git")
SECRET_FILE = Path("secret") / "-secrets.sh"
# Bytes. A secret file has a few lines, so a larger file is something else.
_MAX_BYTES = 1 << 20

_ASSIGNMENT = re.compile(r"(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)", re.DOTALL)
_ESCAPED = re.compile(r'\\(["\\$`\n])')
# A word that a shell does not change, and what may follow it. Not `~`, which a shell may expand.
_BARE = re.compile(
    r"((?:[\w@%+=:,./^-][\w@%+=:,./^#-]*)?)(?:[ \t;]+(?:#.*)?)?", re.ASCII | re.DOTALL
)
# What a shell would expand: a variable, or the output of a command.
_EXPANDS = re.compile(r"(?<!\\)(?:\\\\)*(?:\$[\w({]|`)")


def secrets(path: str | Path | None = None) -> tuple[Path, dict[str, str]]:
    """Find the secret file. Return its path and the variables that it sets.

    `path` may be the file itself, the workspace's root, or any directory inside the workspace. The
    default is the working directory. The search goes from there up through the parent directories.
    An explicit `path` is a root, and so is each directory that contains one of `ROOT_MARKERS`. The
    first root with a secret file is used. A package inside a larger workspace therefore finds the
    file of the outer workspace.

    Raises:
        CredentialsError: There is no such file, it cannot be read, or another user can change it.
            If there is none, the message lists every path that was tried.
    """
    try:
        return _search(path)
    except CredentialsError:
        raise
    except (OSError, RuntimeError, ValueError) as error:
        raise CredentialsError(f"cannot search for a secret file: {error}") from None


def _search(path: str | Path | None) -> tuple[Path, dict[str, str]]:
    start = Path(path if path is not None else Path.cwd()).expanduser().absolute()
    if start.is_file():
        return start, parse(_read(start))
    if not start.exists():
        raise CredentialsError(f"cannot search for a secret file: {start} does not exist")
    candidates = _candidates(start, explicit=path is not None)
    for candidate in candidates:
        if candidate.is_file():
            return candidate, parse(_read(candidate))
    places = "".join(f"\n  {candidate}" for candidate in candidates) or (
        f"\n  nowhere: {start} and its parents contain none of {', '.join(ROOT_MARKERS)}"
    )
    raise CredentialsError(f"no secret file was found; looked for:{places}")


def _candidates(start: Path, *, explicit: bool) -> list[Path]:
    found = [start / SECRET_FILE] if explicit else []
    found += [
        directory / SECRET_FILE
        for directory in (start, *start.parents)
        if any((directory / marker).exists() for marker in ROOT_MARKERS)
    ]
    return list(dict.fromkeys(found))


def _read(path: Path) -> str:
    text = _text(path)
    if text is None:  # raised here, because the exception of the decoder contains the key
        raise CredentialsError(f"{path} is not UTF-8 text")
    return text


def _text(path: Path) -> str | None:
    """Return the text of a file; `None` if it is not UTF-8."""
    try:
        with path.open("rb") as file:
            # Of the open file: the path may lead to another one by now.
            status = os.fstat(file.fileno())
            _check_owner(path, status)
            # Not only the size is checked: a file of the kernel has the size 0, and any length.
            data = MaskedBytes(file.read(_MAX_BYTES + 1))
    except OSError as error:
        raise CredentialsError(f"{path} cannot be read: {error.strerror}") from None
    if len(data) > _MAX_BYTES:
        raise CredentialsError(f"{path} is not a secret file: it is over {_MAX_BYTES} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _check_owner(path: Path, status: os.stat_result) -> None:
    """Check that no other user can have chosen the key, and with it where prompts are sent.

    A symbolic link is followed. Its directory is checked, and the file and the directory that it
    leads to.

    Raises:
        CredentialsError: Another user owns the file, or everyone can write to it or its directory.
    """
    if os.name != "posix":
        return  # other systems have no such modes
    trusted = {0, os.geteuid()}
    if os.geteuid() == 0 and (user := os.environ.get("SUDO_UID", "")).isdecimal():
        trusted.add(int(user))
    if status.st_uid not in trusted:
        raise CredentialsError(
            f"{path} belongs to another user (uid {status.st_uid}): change its owner, or pass the"
            " key in api_key= or in the environment"
        )
    if status.st_mode & stat.S_IWOTH:
        raise CredentialsError(f"{path} can be written by every user: run chmod o-w on it")
    folder = replaceable(path)
    if folder is not None:
        raise CredentialsError(
            f"{folder} can be written by every user, so the secret file in it could be replaced:"
            " run chmod o-w on it"
        )


def parse(text: str) -> dict[str, str]:
    """Return the variable assignments in the text of a shell file.

    It supports `export K="v"`, `K=v`, single and double quotes, comments, and LF, CRLF or CR line
    ends. All other lines are ignored. Nothing is expanded and nothing is executed.
    """
    values: dict[str, str] = {}
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        match = _ASSIGNMENT.fullmatch(line.strip())
        if match:
            value = _unquote(match[2])
            if value is not None:
                values[match[1]] = value
    return values


def _unquote(text: str) -> str | None:
    """Return the value of one shell word, or `None` if the text is more than one plain word."""
    quote = text[:1]
    if quote in {'"', "'"}:
        end = _closing_quote(text, quote)
        if end is None or not re.fullmatch(r"[ \t;]*(#.*)?", text[end + 1 :]):
            return None
        inner = text[1:end]
        if quote == '"' and _EXPANDS.search(inner):
            return None
        return inner if quote == "'" else _ESCAPED.sub(r"\1", inner)
    bare = _BARE.fullmatch(text)
    return bare[1] if bare else None


def _closing_quote(text: str, quote: str) -> int | None:
    position = 1
    while position < len(text):
        if text[position] == "\\" and quote == '"':
            position += 2
            continue
        if text[position] == quote:
            return position
        position += 1
    return None
