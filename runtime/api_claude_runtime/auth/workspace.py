"""Find and read a workspace's secret file, `secret/-secrets.sh`, without running it."""

from __future__ import annotations

import re
from pathlib import Path

from api_claude_runtime.errors.base import CredentialsError

ROOT_MARKERS = ("pyproject.toml", "Cargo.toml", ".git")
SECRET_FILE = Path("secret") / "-secrets.sh"
# A secret file is a few lines; whatever is larger is something else.
_LARGEST = 1 << 20

_ASSIGNMENT = re.compile(r"(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)", re.DOTALL)
_ESCAPED = re.compile(r'\\(["\\$`\n])')
# A word that a shell takes as it is, and what may follow it. A `~` may mean a home directory.
_BARE = re.compile(
    r"((?:[\w@%+=:,./^-][\w@%+=:,./^#-]*)?)(?:[ \t;]+(?:#.*)?)?", re.ASCII | re.DOTALL
)
# What a shell would replace: a variable, or the output of a command.
_EXPANDS = re.compile(r"(?<!\\)(?:\\\\)*(?:\$[\w({]|`)")


def secrets(path: str | Path | None = None) -> tuple[Path, dict[str, str]]:
    """The secret file and what it sets.

    `path` may name the file itself, the workspace's root, or any directory inside it; without it,
    the search starts in the working directory. From there it walks up: each directory with one of
    `ROOT_MARKERS` is a root, and the first root with a secret file wins (so that a package inside
    a larger workspace finds the outer one's).

    Raises:
        CredentialsError: no file; the message names every place that was looked in.
    """
    try:
        return _search(path)
    except CredentialsError:
        raise
    except (OSError, RuntimeError, ValueError) as error:
        raise CredentialsError(f"the workspace cannot be searched: {error}") from None


def _search(path: str | Path | None) -> tuple[Path, dict[str, str]]:
    start = Path(path if path is not None else Path.cwd()).expanduser().absolute()
    if start.is_file():
        return start, parse(_read(start))
    if not start.exists():
        raise CredentialsError(f"there is no {start} to look for a secret file from")
    candidates = _candidates(start, explicit=path is not None)
    for candidate in candidates:
        if candidate.is_file():
            return candidate, parse(_read(candidate))
    places = "".join(f"\n  {candidate}" for candidate in candidates) or (
        f"\n  nowhere: no directory from {start} up has any of {', '.join(ROOT_MARKERS)}"
    )
    raise CredentialsError(f"no secret file; looked for:{places}")


def _candidates(start: Path, *, explicit: bool) -> list[Path]:
    found = [start / SECRET_FILE] if explicit else []
    found += [
        directory / SECRET_FILE
        for directory in (start, *start.parents)
        if any((directory / marker).exists() for marker in ROOT_MARKERS)
    ]
    return list(dict.fromkeys(found))


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise CredentialsError(f"{path} is over {_LARGEST} bytes: that is no secret file")
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise CredentialsError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        # The cause would carry the file's bytes, and with them the key.
        raise CredentialsError(f"{path} is not UTF-8 text") from None


def parse(text: str) -> dict[str, str]:
    """The assignments of a shell file: `export K="v"`, `K=v`, quotes of both kinds, comments,
    CRLF. Everything else is ignored; nothing is expanded and nothing is run.
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
    """One shell word, or `None` for what is more than a plain word (and so not a plain value)."""
    quote = text[:1]
    if quote in {'"', "'"}:
        end = _closing(text, quote)
        if end is None or not re.fullmatch(r"[ \t;]*(#.*)?", text[end + 1 :]):
            return None
        inner = text[1:end]
        if quote == '"' and _EXPANDS.search(inner):
            return None
        return inner if quote == "'" else _ESCAPED.sub(r"\1", inner)
    bare = _BARE.fullmatch(text)
    return bare[1] if bare else None


def _closing(text: str, quote: str) -> int | None:
    position = 1
    while position < len(text):
        if text[position] == "\\" and quote == '"':
            position += 2
            continue
        if text[position] == quote:
            return position
        position += 1
    return None
