"""Names of tools."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from api_claude_runtime.errors.base import ConfigurationError

NAME = re.compile(r"[a-zA-Z0-9_-]{1,128}")
"""What the API takes for a tool's name."""


def checked_name(name: str | None, function: Callable[..., Any]) -> str:
    """`name`, or the function's own; `ConfigurationError` if the API would refuse it."""
    found = getattr(function, "__name__", None) if name is None else name
    if not isinstance(found, str):
        raise ConfigurationError(f"{type(function).__name__} has no name of its own: name=")
    if not NAME.fullmatch(found):
        raise ConfigurationError(
            f"{found[:200]!r} cannot be a tool's name: 1 to 128 letters, digits, '_' or '-'"
        )
    return found
