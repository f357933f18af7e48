"""Selects the transport of a client: the caller's httpx client, httpx with a proxy, or the pool."""

from __future__ import annotations

import contextlib
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


def _has_proxies() -> bool:
    """Return whether the environment configures a proxy, without loading a module."""
    return any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXY_VARIABLES)


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
    from .connection_settings import checked

    limits = checked(limits)
    if client is not None:
        import httpx

        from .httpx_adapter import HttpxTransport

        if not isinstance(client, httpx.Client):
            raise ConfigurationError(
                f"http_client must be an httpx.Client, not {type(client).__name__}"
            )
        return HttpxTransport(client)
    if _has_proxies():
        from .proxies.environment import Proxies

        if proxies := Proxies():
            from .proxies.transports import ProxyTransport

            return ProxyTransport(proxies, origins, limits, context)
    from .pool import Pool

    return Pool(limits, context)


def async_transport(
    origins: Sequence[Origin],
    client: httpx.AsyncClient | None,
    limits: Limits | None,
    context: ssl.SSLContext | None,
) -> AsyncTransport:
    """Asynchronous version of `transport`. `client` must be an `httpx.AsyncClient`."""
    from .connection_settings import checked

    limits = checked(limits)
    if client is not None:
        import httpx

        from .httpx_adapter import AsyncHttpxTransport

        if not isinstance(client, httpx.AsyncClient):
            raise ConfigurationError(
                f"http_client must be an httpx.AsyncClient, not {type(client).__name__}"
            )
        return AsyncHttpxTransport(client)
    if _has_proxies():
        from .proxies.environment import Proxies

        if proxies := Proxies():
            from .proxies.transports import AsyncProxyTransport

            return AsyncProxyTransport(proxies, origins, limits, context)
    from .async_pool import AsyncPool

    return AsyncPool(limits, context)


def warm_up() -> None:
    """Import what a first call needs, and load the default certificates."""
    import encodings.idna  # noqa: F401 - imported for later calls, which resolve host names

    from . import async_pool, pool  # noqa: F401 - as above
    from .private_api import import_backend
    from .sockets.tls import default_context

    import_backend()
    with contextlib.suppress(ConfigurationError):  # a call that needs the certificates raises it
        default_context()
