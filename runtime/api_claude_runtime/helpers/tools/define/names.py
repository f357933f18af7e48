"""Validation of tool names."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from api_claude_runtime.errors.base import ConfigurationError

NAME = re.compile(r"[a-zA-Z0-9_-]{1,128}")
"""The tool names that the API accepts."""


def checked_name(name: str | None, function: Callable[..., Any]) -> str:
    """Return `name`, or the function's own name if it is `None`.

    Raises:
        ConfigurationError: there is no name, or the API would refuse it.
    """
    found = getattr(function, "__name__", None) if name is None else name
    if not isinstance(found, str):
        raise ConfigurationError(f"{type(function).__name__} has no name: pass name=")
    if not NAME.fullmatch(found):
        raise ConfigurationError(
            f"tool name must be 1 to 128 letters, digits, '_' or '-', not {found[:200]!r}"
        )
    return found
