"""`SettingError`: the error for a setting in plain data, with the place of the setting."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeAlias

from api_claude_runtime.errors import wording
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.hints.nearest import nearest

Keys: TypeAlias = "tuple[str | int, ...]"
"""The place of a setting: the names and indexes that lead to it from the outside."""

_SHOWN = re.compile(r"[\w.+-]{0,24}")  # keys are longer


class SettingError(ConfigurationError):
    """A setting in plain data is invalid. Callers see it as a `ConfigurationError`.

    `keys` is the place of the setting, and `problem` is the message without the place.
    """

    def __init__(self, keys: Keys, problem: str) -> None:
        place = key_path(keys)
        super().__init__(f"{place} {problem}" if place else f"the data {problem}")
        self.keys = keys


def key_path(keys: Keys) -> str:
    """Format keys as `policies[0].attempts`."""
    text = ""
    for key in keys:
        text += f"[{key}]" if isinstance(key, int) else f".{key}"
    return text.removeprefix(".")


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return the text `: did you mean 'x'?`, or the known names if none is similar."""
    names = sorted(known)
    near = nearest(name, names)
    return f": did you mean {near!r}?" if near else f": it can be {', '.join(names)}"


def shown(value: Any) -> str:
    """Return a short text for a value. A text that may be a key is not shown."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return repr(value) if _SHOWN.fullmatch(value) else f"a string of length {len(value)}"
    if isinstance(value, (int, float)):
        return wording.shown(value)
    return "a table" if isinstance(value, dict) else f"a {type(value).__name__}"
