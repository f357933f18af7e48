"""Arguments of platforms: read from an environment variable if they are missing, and checked."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.plain_http import check_encrypted
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.wording import shown_unless_key
from api_claude_runtime.requests.base_url import as_url, parse

from .rewriting import segment

if TYPE_CHECKING:
    from api_claude_runtime.requests.base_url import BaseURL

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
"""One label of a host name (RFC 1123, section 2.1)."""


def from_variables(value: str | None, *names: str) -> str | None:
    """Return an argument, or else the first of some environment variables that is not empty."""
    if value is not None:
        return value
    return next((found for name in names if (found := os.environ.get(name))), None)


def label(value: Any, name: str, variable: str, example: str) -> str:
    """Return an argument that becomes a part of a host name.

    Raises:
        ConfigurationError: It is missing, or would select another host.
    """
    if value is None:
        raise ConfigurationError(
            f"{name} is missing: pass {name}=, or set the environment variable {variable}"
        )
    if not isinstance(value, str) or not _LABEL.fullmatch(value):
        raise ConfigurationError(
            f"{name} must be a name such as {example!r}, not {shown_unless_key(value)}"
        )
    return value


def text(value: Any, name: str) -> str:
    """Return an argument that must be a string with at least one character.

    Raises:
        ConfigurationError: It is something else.
    """
    if not isinstance(value, str) or not value:
        raise ConfigurationError(
            f"{name} must be a string that is not empty, not {shown_unless_key(value)}"
        )
    return value


def path_part(value: Any, name: str) -> str | None:
    """Return an argument that becomes one segment of a path, or `None`.

    Raises:
        ConfigurationError: It would select another path.
    """
    if value is None:
        return None
    checked = text(value, name)
    try:
        segment(checked)
    except RequestError as error:
        raise ConfigurationError(f"{name} is invalid: {error.message}") from None
    return checked


def given_base(url: Any, *, other_api: bool = False) -> BaseURL:
    """Return a base URL that the caller has passed.

    Raises:
        ConfigurationError: It is malformed, or not encrypted.
    """
    base = parse(as_url(url), other_api=other_api)
    check_encrypted(base.origin)
    return base
