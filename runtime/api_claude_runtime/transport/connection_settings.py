"""Code that both pools share: limits, connection settings, and conversion to httpcore requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import httpcore

from api_claude_runtime.errors.connection import APITimeoutError

from .tls import default_context
from .transport_errors import translate

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("Limits",)


class Limits(NamedTuple):
    """Limits of a connection pool. An `AsyncClient` applies them per event loop.

    Args:
        connections: Maximum number of connections in use. Further requests wait. Default 1000.
        idle: Maximum number of idle connections that are kept per origin. Default 100.
        idle_seconds: Seconds until an idle connection expires. Default 30.
    """

    connections: int = 1000
    idle: int = 100
    idle_seconds: float = 30.0


def settings(origin: Origin, limits: Limits, context: ssl.SSLContext | None) -> dict[str, Any]:
    """Return the keyword arguments for a new httpcore connection to `origin`."""
    secure = origin.scheme == b"https"
    return {
        "origin": httpcore.Origin(*origin),
        "ssl_context": (context or default_context()) if secure else None,
        "keepalive_expiry": limits.idle_seconds,
    }


def wire_request(request: Request) -> httpcore.Request:
    """Convert `request` to an httpcore request."""
    scheme, host, port = request.origin
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=scheme, host=host, port=port, target=request.target),
        headers=request.headers,
        content=request.body,
        extensions={"timeout": request.timeout},
    )


def is_streamed(headers: Headers) -> bool:
    """Return whether the response is sent without a content length."""
    return headers.first(b"content-length") is None


def pool_timeout(request: Request) -> APITimeoutError:
    """Return the error for a request that found no free connection in time."""
    error = translate(httpcore.PoolTimeout(), request)
    assert isinstance(error, APITimeoutError)
    return error
