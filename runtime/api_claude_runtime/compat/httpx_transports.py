"""Transports for the clients of httpx and httpx2, with the connection pool and policies."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.transport import factory

from .setup import Setup

if TYPE_CHECKING:
    import ssl

    import httpx
    import httpx2

    from api_claude_runtime.http.bounds import Bounds
    from api_claude_runtime.pipeline.events import EventListener
    from api_claude_runtime.pipeline.flow import Policy
    from api_claude_runtime.transport.connection_settings import Limits

__all__ = (
    "async_httpx2_transport",
    "async_httpx_transport",
    "httpx2_transport",
    "httpx_transport",
)

_Library = Literal["httpx", "httpx2"]


def httpx_transport(
    policies: Sequence[Policy] = (),
    *,
    on_event: EventListener | None = None,
    limits: Limits | None = None,
    ssl_context: ssl.SSLContext | None = None,
    bounds: Bounds | None = None,
) -> httpx.BaseTransport:
    """Return a transport for an `httpx.Client` that another client sends its requests with.

        http_client = httpx.Client(transport=httpx_transport([Retry(3), RateLimit(...)]))
        client = anthropic.Anthropic(http_client=http_client, max_retries=0)

    The policies work as in `api_claude.Client`. Turn off the retries of the other client: it
    retries every exception of a transport, also those of policies that refuse a call. The base URL,
    the credentials and the timeouts are those of the other client.

    Args:
        policies: Policies that are applied to every request. The first is the outermost.
        on_event: A callback for each `Attempt`, `Wait`, `CallDone`, `BodyDone` and `Used`.
        limits: Connection limits; see `Client`.
        ssl_context: TLS settings. Default: the certificates of `certifi`, or of `SSL_CERT_FILE`.
        bounds: How much of the head and of an error is accepted; see `Client`. The other client
            bounds what it reads as a whole.

    Raises:
        ConfigurationError: An argument is invalid.
    """
    transport: httpx.BaseTransport = _transport(
        "httpx", policies, on_event, limits, ssl_context, bounds
    )
    return transport


def httpx2_transport(
    policies: Sequence[Policy] = (),
    *,
    on_event: EventListener | None = None,
    limits: Limits | None = None,
    ssl_context: ssl.SSLContext | None = None,
    bounds: Bounds | None = None,
) -> httpx2.BaseTransport:
    """Return a transport for an `httpx2.Client`, as `httpx_transport` does for an `httpx.Client`.

    See `httpx_transport` for the parameters.

    Raises:
        ConfigurationError: An argument is invalid, or the package `httpx2` is not installed.
    """
    transport: httpx2.BaseTransport = _transport(
        "httpx2", policies, on_event, limits, ssl_context, bounds
    )
    return transport


def async_httpx_transport(
    policies: Sequence[Policy] = (),
    *,
    on_event: EventListener | None = None,
    limits: Limits | None = None,
    ssl_context: ssl.SSLContext | None = None,
    bounds: Bounds | None = None,
) -> httpx.AsyncBaseTransport:
    """Return a transport for an `httpx.AsyncClient`. It requires asyncio.

    See `httpx_transport` for the parameters. Each event loop has connections of its own.
    """
    transport: httpx.AsyncBaseTransport = _async_transport(
        "httpx", policies, on_event, limits, ssl_context, bounds
    )
    return transport


def async_httpx2_transport(
    policies: Sequence[Policy] = (),
    *,
    on_event: EventListener | None = None,
    limits: Limits | None = None,
    ssl_context: ssl.SSLContext | None = None,
    bounds: Bounds | None = None,
) -> httpx2.AsyncBaseTransport:
    """Return a transport for an `httpx2.AsyncClient`. It requires asyncio.

    See `httpx_transport` for the parameters. Each event loop has connections of its own.

    Raises:
        ConfigurationError: An argument is invalid, or the package `httpx2` is not installed.
    """
    transport: httpx2.AsyncBaseTransport = _async_transport(
        "httpx2", policies, on_event, limits, ssl_context, bounds
    )
    return transport


def _transport(
    name: _Library,
    policies: Sequence[Policy],
    listener: EventListener | None,
    limits: Limits | None,
    context: ssl.SSLContext | None,
    bounds: Bounds | None,
) -> Any:
    from .transport import PolicyBody, PolicyTransport

    library = _imported(name)
    setup = Setup(library, policies, listener, bounds)
    transport = factory.transport(setup.origins(), None, limits, context)
    body = _class(PolicyBody, library.SyncByteStream)
    return _class(PolicyTransport, library.BaseTransport)(setup, transport, body)


def _async_transport(
    name: _Library,
    policies: Sequence[Policy],
    listener: EventListener | None,
    limits: Limits | None,
    context: ssl.SSLContext | None,
    bounds: Bounds | None,
) -> Any:
    from .async_transport import AsyncPolicyBody, AsyncPolicyTransport

    library = _imported(name)
    setup = Setup(library, policies, listener, bounds)
    transport = factory.async_transport(setup.origins(), None, limits, context)
    body = _class(AsyncPolicyBody, library.AsyncByteStream)
    return _class(AsyncPolicyTransport, library.AsyncBaseTransport)(setup, transport, body)


def _imported(name: _Library) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:  # httpx is required by this package, so only httpx2 can be missing
        raise ConfigurationError(
            f'a transport for {name} requires the package {name}: pip install "api-claude[compat]"'
        ) from None


@functools.cache
def _class(ours: type[Any], base: type[Any]) -> Any:
    """Return `ours` as a subclass of a class of the library, which checks for it."""
    return type(ours.__name__, (ours, base), {"__module__": ours.__module__})
