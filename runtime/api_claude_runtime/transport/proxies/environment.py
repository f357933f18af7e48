"""`Proxies`: the proxies that the environment variables configure."""

from __future__ import annotations

import importlib.util
import os
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies_environment

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import ConfigurationError

from .no_proxy import NoProxy

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin

_SCHEMES = ("http", "https", "socks5", "socks5h")
METADATA_VARIABLE = "GCE_METADATA_HOST"
"""As in the tools of Google: the host of the metadata server, with a port if it has one."""
_METADATA_HOSTS = frozenset({"metadata.google.internal", "169.254.169.254", "fd20:ce::254"})
"""The metadata server of a machine in a cloud. Through a proxy, it would be that of the proxy, and
the proxy would see the tokens."""


class Proxy(NamedTuple):
    """A proxy, and the environment variable that configures it."""

    secret: Secret
    """The URL, which may contain a password."""
    variable: str

    @property
    def url(self) -> str:
        """The URL in clear."""
        return self.secret.reveal()


class Proxies:
    """The proxies that were in the environment when this object was created."""

    def __init__(self) -> None:
        self._no_proxy = NoProxy(getproxies_environment().get("no", ""))
        self._values = {name: Secret(url) for name, url in getproxies_environment().items()}

    def __bool__(self) -> bool:
        return any(self._values.get(scheme) for scheme in ("http", "https", "all"))

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """Return the proxy for requests to `origin`; `None` if they are sent without a proxy.

        Raises:
            ConfigurationError: The variable that configures the proxy has an invalid value.
        """
        host = origin.host.decode("ascii")
        scheme = origin.scheme.decode("ascii")
        kind = scheme if self._values.get(scheme) else "all"
        secret = self._values.get(kind)
        if not secret or self._no_proxy.matches(host, origin.port):
            return None
        if host in _METADATA_HOSTS or (host, origin.port) == _given_metadata_server():
            return None
        if "://" not in secret.reveal():
            secret = Secret(f"http://{secret.reveal()}")
        return Proxy(secret, _variable(kind))


def _given_metadata_server() -> tuple[str | None, int] | None:
    """Return the host and port that the tools of Google ask; no host if the variable is not set."""
    try:
        parts = urlsplit(f"//{os.environ.get(METADATA_VARIABLE, '')}")
        port = parts.port or 80
    except ValueError:
        return None
    return parts.hostname, port


def _variable(kind: str) -> str:
    """Return the name of the variable as it is in the environment; lower case takes precedence."""
    lower = f"{kind}_proxy"
    names = [name for name in os.environ if name.lower() == lower]
    return lower if lower in names else names[0] if names else lower.upper()


def check(proxy: Proxy) -> None:
    """Check the URL of a proxy.

    Raises:
        ConfigurationError: The URL is invalid. The message does not repeat it, because it may
            contain a password.
    """
    name = proxy.variable
    found = _scheme_and_host(proxy)
    if found is None:
        raise invalid(name, "its host or port is invalid")
    scheme, host = found
    if scheme not in _SCHEMES:
        hint = f": write socks5:// instead of {scheme}://" if scheme.startswith("socks") else ""
        raise invalid(name, f"its scheme must be one of {', '.join(_SCHEMES)}{hint}")
    if not host or any(each.isspace() for each in host):
        raise invalid(name, "it has no host")
    if scheme.startswith("socks") and importlib.util.find_spec("socksio") is None:
        raise ConfigurationError(
            f"{name} names a SOCKS proxy, which requires the extra socks:"
            ' pip install "api-claude[socks]"'
        )


def _scheme_and_host(proxy: Proxy) -> tuple[str, str | None] | None:
    """Return the scheme and the host of a proxy; `None` if its URL is invalid.

    It does not raise, because the exception and the local variables may have the password.
    """
    try:
        parts = urlsplit(proxy.url)
        _ = parts.port
    except ValueError:
        return None
    return parts.scheme, parts.hostname


def invalid(name: str, reason: str) -> ConfigurationError:
    """Return the error for a proxy variable with an invalid value."""
    return ConfigurationError(
        f"the environment variable {name} must be the URL of a proxy, such as"
        f" http://proxy.example.com:3128: {reason}"
    )
