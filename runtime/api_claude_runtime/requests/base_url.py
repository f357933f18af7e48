"""`BaseURL`: the parsed and validated base URL of a client."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown_unless_key
from api_claude_runtime.http.request import Origin

BASE_URL = "https://api.anthropic.com"
BASE_URL_VARIABLE = "ANTHROPIC_BASE_URL"

_PLAIN = re.compile(r"[^@?#\t\r\n]*")
_ODD_PORT = re.compile(r"://[^/\[\]]*:(?!\d{0,9}(?:/|\s*$))")
"""What is no number may be a password, as in `https://user:password` without a host."""
# Not `/v1` anywhere: some gateways have it at the beginning of their path.
_ENDPOINT = re.compile(
    r"/v1(?:/(?:complete|files|messages|models|organizations|skills|user_profiles)(?:/[\w/]*)?)?$"
)
_HOST = re.compile(r"[^\s<>\\^`{|}\"%]+")


class BaseURL(NamedTuple):
    """The server to connect to, and the path prefix of every endpoint."""

    origin: Origin
    prefix: str

    def __str__(self) -> str:
        return f"{self.origin}{self.prefix}"


def as_url(url: Any) -> Any:
    """Wrap a URL in a `Secret` if it may have a password, and return any other value unchanged.

    Callers do that first, so that no frame has the password in a local variable. `parse` refuses
    such a URL.
    """
    if isinstance(url, str) and (not _PLAIN.fullmatch(url.strip()) or _ODD_PORT.search(url)):
        return Secret(url)
    return url


def parse(url: str | Secret, *, other_api: bool = False) -> BaseURL:
    """Parse and validate a base URL. Whitespace around it is ignored.

    The URL of another API than Anthropic's may have any path.

    Raises:
        ConfigurationError: `url` is not a valid base URL. The message states why.
    """
    url = as_url(url)
    if isinstance(url, Secret) and _PLAIN.fullmatch(url.reveal().strip()):
        raise ConfigurationError("base_url is not a valid URL: its port must be a number")
    if isinstance(url, Secret):
        # The message omits the URL: the part before an @ or after a ? may be a secret.
        raise ConfigurationError(
            "base_url must have only a scheme, host, port and path, not credentials, a query or "
            "fragment: pass credentials separately, and query parameters in extra_query="
        )
    if not isinstance(url, str):
        raise ConfigurationError(f"base_url must be a string, not {type(url).__name__}")
    url = url.strip()
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url {url!r} is not a valid URL: {error}") from None
    if parts.scheme not in {"http", "https"}:
        raise ConfigurationError(
            f"base_url must begin with https:// or http://, not {shown_unless_key(url)}"
        )
    if not parts.hostname:
        raise ConfigurationError(f"base_url {url!r} is not a valid URL: it has no host")
    if port == 0 or not _HOST.fullmatch(parts.hostname):
        raise ConfigurationError(
            f"base_url {url!r} is not a valid URL: the host or port is invalid"
        )
    try:
        host = parts.hostname.encode("idna")
    except UnicodeError:
        raise ConfigurationError(
            f"base_url {url!r} is not a valid URL: the host is invalid"
        ) from None
    try:
        prefix = quote(parts.path.rstrip("/"), safe="/%:@!$&'()*+,;=~-._")
    except UnicodeEncodeError:
        raise ConfigurationError(f"base_url {url!r} cannot be encoded as UTF-8") from None
    if not other_api and (endpoint := _ENDPOINT.search(prefix)):
        raise ConfigurationError(
            f"base_url {url!r} must not end in {endpoint[0]}: every endpoint path already begins "
            f"with /v1, so pass {url.rstrip('/').removesuffix(endpoint[0])!r}"
        )
    default = 443 if parts.scheme == "https" else 80
    return BaseURL(Origin(parts.scheme.encode(), host, port or default), prefix)
