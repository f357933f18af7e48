"""`ConfigDirectory`: where profiles are stored, and which one is active."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

from api_claude_runtime.errors.base import CredentialsError

from .display import display
from .private_file import read_text

CONFIG_DIR_VARIABLE = "ANTHROPIC_CONFIG_DIR"
PROFILE_VARIABLE = "ANTHROPIC_PROFILE"
DEFAULT_PROFILE = "default"
_SEPARATORS = re.compile(r"[/\\:\x00-\x1f\x7f]")
_LONGEST = 200
# Names of devices on Windows, in any directory and with any extension.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


class ConfigDirectory:
    r"""The directory with the profiles of a user.

    Args:
        path: The directory. Default: that of `ANTHROPIC_CONFIG_DIR`, else the one of the official
            tools: `~/.config/anthropic`, and `%APPDATA%\Anthropic` on Windows.

    Raises:
        CredentialsError: The home directory of the user is not known.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        variable = os.environ.get(CONFIG_DIR_VARIABLE)
        self.is_given = path is not None or bool(variable)
        """Whether the user has chosen it, so that what is missing in it is an error."""
        self.path = _absolute(path) if path is not None else _directory(variable)

    def __str__(self) -> str:
        return display(self.path)

    def __repr__(self) -> str:
        return f"ConfigDirectory({str(self)!r})"

    @property
    def active_file(self) -> Path:
        """The file with the name of the active profile."""
        return self.path / "active_config"

    def active(self) -> tuple[str, bool]:
        """Return the name of the active profile, and whether it was chosen.

        Raises:
            CredentialsError: The file with the name cannot be read, or its content is no name.
        """
        found = read_text(self.active_file)
        if found is None:
            return DEFAULT_PROFILE, False
        return checked_name(found.strip(), f"the content of {display(self.active_file)}"), True

    def config_file(self, profile: str) -> Path:
        """Return the path of the configuration of a profile."""
        return self.path / "configs" / f"{profile}.json"

    def credentials_file(self, profile: str) -> Path:
        """Return the path of the tokens of a profile."""
        return self.path / "credentials" / f"{profile}.json"


def checked_name(name: Any, source: str = "the name of a profile") -> str:
    """Return the name of a profile after checking that it can only be a file in a directory.

    Raises:
        CredentialsError: It is not a string, or it may lead to another directory.
    """
    problem = ""
    if not isinstance(name, str):
        raise CredentialsError(f"{source} must be a string, not {type(name).__name__}")
    if not name:
        problem = "must not be empty"
    elif name != name.strip():
        problem = "must not have space around it"
    elif name.startswith("."):
        problem = "must not begin with a dot"
    elif _SEPARATORS.search(name) or _DEVICES.fullmatch(name):
        problem = "must be a file name without separators"
    elif len(name.encode("utf-8", "replace")) > _LONGEST:
        problem = f"must have at most {_LONGEST} bytes"
    elif any("\ud800" <= each <= "\udfff" for each in name):
        problem = "must be Unicode text"
    if problem:
        raise CredentialsError(f"{source} {problem}")  # it may be a key in the wrong place
    return name


def _directory(variable: str | None) -> Path:
    if variable:
        return _absolute(variable)
    appdata = os.environ.get("APPDATA")
    if sys.platform == "win32" and appdata:
        return Path(appdata) / "Anthropic"
    return _absolute("~/.config/anthropic")


def _absolute(path: str | os.PathLike[str]) -> Path:
    try:
        return Path(path).expanduser().absolute()
    except (RuntimeError, OSError, TypeError, ValueError) as error:
        raise CredentialsError(f"the directory of profiles is not known: {error}") from None
