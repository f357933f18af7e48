"""Reads and writes small files that may contain tokens. No message contains what is in a file."""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

from api_claude_runtime.auth.replaceable import replaceable
from api_claude_runtime.auth.secret import MaskedBytes, Secret, as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.errors.wording import shown_unless_key
from api_claude_runtime.http.credential_names import is_credential
from api_claude_runtime.streaming.downloads.atomic_file import AtomicFile

from .display import display

Access: TypeAlias = Literal["any", "no-writers", "private"]
"""What other users may do with a file: anything, read it, or nothing. A file without writers must
not be replaceable by every user, and a private file must not be a symbolic link."""
Fields: TypeAlias = "dict[str, Any]"

_MAX_BYTES = 1 << 18
_IS_LINK = "is a symbolic link, which could lead to the file of another user"
_SECRETS = frozenset({"access_token", "refresh_token"})


def read_text(path: Path) -> str | None:
    """Return the text of a file that contains no secret; `None` if there is none.

    Raises:
        CredentialsError: The file cannot be read, or is not a small text.
    """
    found = _text(path, "any")
    if isinstance(found, _Problem):
        raise CredentialsError(f"{display(path)} {found}")
    return found


def read_fields(path: Path, access: Access) -> Fields | None:
    """Return the JSON object in a file, with a `Secret` for each token; `None` if there is none.

    Raises:
        CredentialsError: The file cannot be read, other users have access to it, or it contains
            something else.
    """
    found = _fields(path, access)
    if isinstance(found, _Problem):
        raise CredentialsError(f"{display(path)} {found}")
    return found


def write_fields(path: Path, fields: Mapping[str, Any]) -> str:
    """Replace a file with a JSON object that only its owner can read.

    After a failure, the file is the previous one.

    Returns:
        What went wrong; empty if nothing did.
    """
    data = MaskedBytes(json.dumps(dict(fields), indent=2, default=_plain).encode())
    if len(data) >= _MAX_BYTES:
        return f"would have more than {_MAX_BYTES:,} bytes, and could not be read again"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_symlink():
            return _IS_LINK
        with AtomicFile(path, mode=0o600) as file:
            file.write(data)
            file.write(b"\n")
            file.finish()
    except OSError as error:
        return f"cannot be written: {error.strerror or type(error).__name__}"
    return ""


class _Problem(str):
    """What is wrong with a file. It is returned and not raised: some frames have the content."""

    __slots__ = ()


def _fields(path: Path, access: Access) -> Fields | _Problem | None:
    text = _text(path, access)
    if text is None or isinstance(text, _Problem):
        return text
    try:
        found = json.loads(text, object_pairs_hook=_hidden)
    except _TwiceError as error:
        return _Problem(f"has the field {shown_unless_key(error.name)} twice")
    except json.JSONDecodeError as error:
        return _Problem(f"is not valid JSON (line {error.lineno}, column {error.colno})")
    except (ValueError, RecursionError):
        return _Problem("is not valid JSON")
    return cast("Fields", found) if isinstance(found, dict) else _Problem("is not a JSON object")


def _text(path: Path, access: Access) -> str | _Problem | None:
    try:
        handle = os.open(path, _flags(access))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.ELOOP:
            return _Problem(_IS_LINK)
        return _Problem(f"cannot be read: {getattr(error, 'strerror', None) or error}")
    problem = _problem(path, os.fstat(handle), access)
    if problem:
        os.close(handle)
        return problem
    with os.fdopen(handle, "rb") as file:
        try:
            data = file.read(_MAX_BYTES + 1)
        except OSError as error:
            return _Problem(f"cannot be read: {error.strerror}")
    if len(data) > _MAX_BYTES:
        return _Problem(f"has more than {_MAX_BYTES:,} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _Problem("is not UTF-8 text")


def _flags(access: Access) -> int:
    """Return flags with which a pipe does not block, and links are followed only if they may be."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    return flags | getattr(os, "O_NOFOLLOW", 0) if access == "private" else flags


def _problem(path: Path, status: os.stat_result, access: Access) -> _Problem | None:
    """Return what is wrong with a file that is open: the path may lead to another one by now."""
    if not stat.S_ISREG(status.st_mode):
        return _Problem("is not a regular file")
    if access == "private" and path.is_symlink():  # where `_flags` cannot refuse it
        return _Problem(_IS_LINK)
    if os.name != "posix" or access == "any":
        return None  # other systems have no such modes
    if status.st_uid not in {0, os.geteuid()}:
        return _Problem(f"belongs to another user (uid {status.st_uid})")
    refused = stat.S_IRWXG | stat.S_IRWXO if access == "private" else stat.S_IWGRP | stat.S_IWOTH
    if status.st_mode & refused:
        can, fix = ("accessed", "go-rwx") if access == "private" else ("changed", "go-w")
        return _Problem(f"can be {can} by other users: run chmod {fix} on it")
    return None if access == "private" else _in_shared_folder(path)


def _in_shared_folder(path: Path) -> _Problem | None:
    try:
        folder = replaceable(path)
    except (OSError, RuntimeError) as error:
        return _Problem(f"cannot be read: {getattr(error, 'strerror', None) or error}")
    if folder is None:
        return None
    return _Problem(
        f"can be replaced, because every user can write to {folder}: run chmod o-w on it"
    )


class _TwiceError(Exception):
    """A field occurs twice in an object."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


def _hidden(pairs: list[tuple[str, Any]]) -> Fields:
    found: Fields = {}
    for name, value in pairs:
        if name in found:
            raise _TwiceError(name)
        is_secret = name in _SECRETS or (isinstance(value, str) and _is_secret(name, value))
        found[name] = as_secret(value) if is_secret else value
    return found


def _is_secret(name: str, value: str) -> bool:
    """Whether a text in this field may be a token, for example one in the wrong place."""
    is_token = value.startswith(("sk-ant-", "eyJ"))
    return is_token or (name != "credentials_path" and is_credential(name))


def _plain(value: Any) -> Any:
    if isinstance(value, Secret):
        return value.reveal()
    raise TypeError(type(value).__name__)
