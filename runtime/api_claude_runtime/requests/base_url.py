"""The base URL: checked once, taken apart once."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.request import Origin

_PLAIN = re.compile(r"[^@?#\t\r\n]*")
_HOST = re.compile(r"[^\s<>\\^`{|}\"%]+")


class BaseURL(NamedTuple):
    """Where to connect to, and the path that every endpoint's path is put behind."""

    origin: Origin
    prefix: str

    def __str__(self) -> str:
        return f"{self.origin}{self.prefix}"


def parse(url: str) -> BaseURL:
    """Raises `ConfigurationError` for what is no base URL, saying what is wrong with it."""
    if not isinstance(url, str):
        raise ConfigurationError(f"base_url is {type(url).__name__}, not a string")
    url = url.strip()
    if not _PLAIN.fullmatch(url):
        # Not repeated: what is before an @ or behind a ? may be a secret.
        raise ConfigurationError(
            "base_url has to be scheme, host, port and path: pass "
            "credentials apart, a query or fragment as extra_query"
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url {url!r} is not a URL: {error}") from None
    if parts.scheme not in {"http", "https"}:
        raise ConfigurationError(f"base_url {url!r} has to begin with https:// or http://")
    if not parts.hostname:
        raise ConfigurationError(f"base_url {url!r} names no host")
    if port == 0 or not _HOST.fullmatch(parts.hostname):
        raise ConfigurationError(f"base_url {url!r} names an impossible host or port")
    try:
        host = parts.hostname.encode("idna")
    except UnicodeError:
        raise ConfigurationError(f"base_url {url!r} names an impossible host") from None
    prefix = quote(parts.path.rstrip("/"), safe="/%:@!$&'()*+,;=~-._")
    if prefix.endswith("/v1"):
        raise ConfigurationError(
            f"base_url {url!r} ends in /v1, which every endpoint's path begins with"
        )
    default = 443 if parts.scheme == "https" else 80
    return BaseURL(Origin(parts.scheme.encode(), host, port or default), prefix)
