"""Selects the transport of a client: the caller's httpx client, or the pool."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from api_claude_runtime.errors.base import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin
    from api_claude_runtime.http.transport import AsyncTransport, Transport

    from .connection_settings import Limits
    from .proxies.routes import Routes


class HTTPXClient(Protocol):
    """An `httpx.Client`, or a client of a fork with the same classes, such as `httpx2`."""

    def send(self, request: Any, *, stream: bool = ..., follow_redirects: Any = ...) -> Any: ...
    def close(self) -> None: ...


class HTTPXAsyncClient(Protocol):
    """An `httpx.AsyncClient`, or an asynchronous client of a fork."""

    async def send(
        self, request: Any, *, stream: bool = ..., follow_redirects: Any = ...
    ) -> Any: ...
    async def aclose(self) -> None: ...


_PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy")


_CLASSES = ("Request", "SyncByteStream", "AsyncByteStream")
"""What the adapter needs from the library of a client."""


def _library_of(client: object, name: Literal["Client", "AsyncClient"]) -> Any:
    """Return the module that defines the class `name` of `client`; `None` if there is none."""
    for cls in type(client).__mro__:
        package = cls.__module__ if cls.__name__ == name else ""
        while package:
            module = sys.modules.get(package)
            if module is not None and all(hasattr(module, each) for each in _CLASSES):
                return module
            package = package.rpartition(".")[0]
    return None


def _has_proxies() -> bool:
    """Return whether the environment configures a proxy, without loading a module."""
    return any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXY_VARIABLES)


def _checked(client: object, limits: Limits | None, context: ssl.SSLContext | None) -> Limits:
    """Return `limits`, or the defaults, after checking the options of the default transport."""
    from . import connection_settings

    if client is not None and not (limits is None and context is None):
        name, there = ("limits", "limits") if context is None else ("ssl_context", "verify")
        raise ConfigurationError(
            f"{name} must not be passed together with http_client: pass {there}= to the httpx"
            " client, which has connections of its own"
        )
    connection_settings.check_context(context)
    return connection_settings.checked(limits)


def _routes(origins: Sequence[Origin]) -> Routes | None:
    """Return the proxies that the environment configures, or `None`."""
    if not _has_proxies():
        return None
    from .proxies.environment import Proxies
    from .proxies.routes import Routes

    proxies = Proxies()
    return Routes(proxies, origins) if proxies else None


def transport(
    origins: Sequence[Origin],
    client: HTTPXClient | None,
    limits: Limits | None,
    context: ssl.SSLContext | None,
) -> Transport:
    """Return the transport of a synchronous client.

    Args:
        origins: Every origin that the client may call.
        client: The caller's httpx client; `None` uses the pool.
        limits: Connection limits; `None` uses the defaults.
        context: TLS settings; `None` uses the default certificates.

    Raises:
        ConfigurationError: An argument has another type, or `limits` or `context` is passed
            together with `client`, which has its own.
    """
    limits = _checked(client, limits, context)
    if client is not None:
        from .adapters.httpx_adapter import HttpxTransport

        library = _library_of(client, "Client")
        if library is None:
            raise ConfigurationError(
                f"http_client must be an httpx.Client, not {type(client).__name__}"
            )
        return HttpxTransport(cast("Any", client), library=library)
    from .pool import Pool

    return Pool(limits, context, _routes(origins))


def async_transport(
    origins: Sequence[Origin],
    client: HTTPXAsyncClient | None,
    limits: Limits | None,
    context: ssl.SSLContext | None,
) -> AsyncTransport:
    """Asynchronous version of `transport`. `client` must be an `httpx.AsyncClient`."""
    limits = _checked(client, limits, context)
    if client is not None:
        from .adapters.async_httpx_adapter import AsyncHttpxTransport

        library = _library_of(client, "AsyncClient")
        if library is None:
            raise ConfigurationError(
                f"http_client must be an httpx.AsyncClient, not {type(client).__name__}"
            )
        return AsyncHttpxTransport(cast("Any", client), library=library)
    from .async_pool import AsyncPool

    return AsyncPool(limits, context, _routes(origins))


def warm_up() -> None:
    """Import what a first call needs, and load the default certificates."""
    import importlib

    from .sockets.tls import default_context

    # `encodings.idna` is needed to resolve host names.
    for name in ("encodings.idna", f"{__package__}.async_pool", f"{__package__}.pool"):
        importlib.import_module(name)
    with contextlib.suppress(ConfigurationError):  # a call that needs the certificates raises it
        default_context()
