"""Lines about what the client is configured with: its credential and its proxy."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from api_claude_runtime.auth.credentials import API_KEY_VARIABLE, AUTH_TOKEN_VARIABLE
from api_claude_runtime.auth.provided import Provided

from .result import DiagnosisLine

if TYPE_CHECKING:
    from api_claude_runtime.client.settings import Settings
    from api_claude_runtime.transport.proxies.environment import Proxy

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_ARGUMENTS = frozenset({"api_key", "auth_token"})


class Place(NamedTuple):
    """Where the client connects to."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def credentials_line(settings: Settings) -> DiagnosisLine:
    """Return the line about the kind of the credential and where it was found, never its text."""
    credentials = settings.credentials
    if isinstance(credentials, Provided):
        return DiagnosisLine(
            "credentials", "ok", f"for each attempt, from {credentials.source}; not tried here"
        )
    kind = "API key" if credentials.source_is_key else "token"
    source = credentials.source
    if source in _ARGUMENTS:
        source = f"the argument {source}="
    elif source == "argument":
        source = "the argument credentials="
    text = f"{kind} from {source}, sent in the header {credentials.header}"
    if credentials.wire() not in settings.headers:
        return DiagnosisLine(
            "credentials",
            "warning",
            f"{text}, which default_headers replaces",
            f"remove {credentials.header} from default_headers, unless a gateway requires it",
        )
    if source == API_KEY_VARIABLE and os.environ.get(AUTH_TOKEN_VARIABLE):
        return DiagnosisLine(
            "credentials",
            "warning",
            f"{text}; {AUTH_TOKEN_VARIABLE} is set as well and is not used",
            f"unset the variable that you do not mean, {API_KEY_VARIABLE} or {AUTH_TOKEN_VARIABLE}",
        )
    return DiagnosisLine("credentials", "ok", text)


def proxy_line(proxy: Proxy | None, *, own_client: bool) -> DiagnosisLine:
    """Return the line about the proxy. It contains no password."""
    if own_client:
        return DiagnosisLine("proxy", "skipped", "http_client has its own connections and proxies")
    if proxy is None:
        return DiagnosisLine("proxy", "ok", "none: requests are sent directly")
    scheme = urlsplit(proxy.url).scheme
    text = f"{scheme}://{proxy_place(proxy)} from the variable {proxy.variable}"
    return DiagnosisLine("proxy", "ok", text)


def proxy_place(proxy: Proxy) -> Place:
    """Return the host and the port of a proxy."""
    parts = urlsplit(proxy.url)
    return Place(parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 80))
