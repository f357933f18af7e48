"""The headers of an `Endpoint`, checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.requests import request_headers

KEYS = frozenset({b"authorization", b"x-api-key"})
"""The headers in which credentials are sent."""


def header_lines(headers: Mapping[str, str | None] | None) -> list[tuple[bytes, bytes]]:
    """Return the argument `headers` as they are sent.

    Raises:
        ConfigurationError: One of them is invalid, or must be passed in another way.
    """
    lines: list[tuple[bytes, bytes]] = []
    try:
        request_headers.apply(lines, headers)
    except RequestError as error:
        raise ConfigurationError(error.message) from None
    if any(name == b"host" for name, _ in lines):
        raise ConfigurationError(
            "headers must not contain host: the host of an endpoint is that of its base_url"
        )
    if any(name in KEYS for name, _ in lines):
        raise ConfigurationError(
            "headers must not contain credentials: pass api_key=, auth_token= or credentials="
        )
    return lines


def forwarded(names: object) -> tuple[str, ...]:
    """Return the argument `forward_headers`, in lower case.

    Raises:
        ConfigurationError: It is no collection of names, or contains those of keys.
    """
    given: tuple[Any, ...] = tuple(cast("Any", names)) if is_list_like(names) else (None,)
    if not all(isinstance(name, str) and name.isascii() for name in given):
        raise ConfigurationError(
            f"forward_headers must be a collection of header names, not {names!r}"
        )
    found = tuple(sorted({name.lower() for name in given}))
    if {"authorization", "x-api-key"} & {*found}:
        raise ConfigurationError(
            "forward_headers must not contain authorization and x-api-key: a key is for one host,"
            " so pass api_key=, auth_token= or credentials="
        )
    return found
