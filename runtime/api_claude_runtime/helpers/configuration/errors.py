"""`ConfigFileError`: the error for a configuration file that cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ("ConfigFileError",)


class ConfigFileError(ConfigurationError):
    """A configuration file is missing, malformed or invalid. A running client keeps its settings.

    `path` is the file, `line` the line of the problem (from 1, or `None` if there is none), and
    `key` the place of the setting, such as `policies[0].attempts`, or an empty string.
    """

    def __init__(self, message: str, *, path: Path, line: int | None = None, key: str = "") -> None:
        place = f"{path}:{line}" if line is not None else f"{path}"
        super().__init__(f"{place}: {message}")
        self.path = path
        self.line = line
        self.key = key
