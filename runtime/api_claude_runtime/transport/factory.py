"""Selects the transport of a client: the caller's httpx client, httpx with a proxy, or the pool."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from api_claude_runtime.errors.base import ConfigurationError

if TYPE_CHECKING:
    import ssl

    import httpx

    from api_claude_runtime.http.request import Origin
    from api_claude_runtime.http.transport import AsyncTransport, Transport

    from .connection_settings import Limits

HTTPXClient: TypeAlias = "httpx.Client"
HTTPXAsyncClient: TypeAlias = "httpx.AsyncClient"

_PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy")


def _uses_proxy(origins: Sequence[Origin]) -> bool:
    """Return whether the environment configures a proxy for one of `origins`."""
    if not any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXY_VARIABLES):
        return False
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    return any(
        (proxies.get(origin.scheme.decode()) or proxies.get("all"))
        and not proxy_bypass(origin.host_header.decode())
        for origin in origins
    )


def transport(
    origins: Sequence[Origin],
    client: httpx.Client | None,
    limits: Limits | None,
    context: ssl.SSLContext | None,
) -> Transport:
    """Return the transport of a synchronous client.

    Args:
        origins: Every origin that the client may call.
        client: The caller's httpx client; `None` uses the pool, or httpx if a proxy is configured.
        limits: Connection limits; `None` uses the defaults.
        context: TLS settings; `None` uses the default certificates.

    Raises:
        ConfigurationError: `client` is not an `httpx.Client`.
    """
    if client is not None or _uses_proxy(origins):
        import httpx

        from .httpx_adapter import HttpxTransport

        if client is None:
            return HttpxTransport(
                httpx.Client(verify=context or True, limits=_httpx_limits(limits)), owned=True
            )
        if not isinstance(client, httpx.Client):
            raise ConfigurationError(
                f"http_client must be an httpx.Client, not {type(client).__name__}"
            )
        return HttpxTransport(client)
    from .pool import Pool

    return Pool(limits, context)


def async_transport(
    origins: Sequence[Origin],
    client: httpx.AsyncClient | None,
    limits: Limits | None,
    context: ssl.SSLContext | None,
) -> AsyncTransport:
    """Asynchronous version of `transport`. `client` must be an `httpx.AsyncClient`."""
    if client is not None or _uses_proxy(origins):
        import httpx

        from .httpx_adapter import AsyncHttpxTransport

        if client is None:
            return AsyncHttpxTransport(
                httpx.AsyncClient(verify=context or True, limits=_httpx_limits(limits)), owned=True
            )
        if not isinstance(client, httpx.AsyncClient):
            raise ConfigurationError(
                f"http_client must be an httpx.AsyncClient, not {type(client).__name__}"
            )
        return AsyncHttpxTransport(client)
    from .async_pool import AsyncPool

    return AsyncPool(limits, context)


def _httpx_limits(limits: Limits | None) -> httpx.Limits:
    import httpx

    from .connection_settings import Limits

    connections, idle, seconds = limits or Limits()
    return httpx.Limits(
        max_connections=connections, max_keepalive_connections=idle, keepalive_expiry=seconds
    )
