"""What both pools share: limits, the settings of a connection, a request as httpcore takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import httpcore

from api_claude_runtime.errors.connection import APITimeoutError

from .tls_context import default_context
from .transport_errors import translate

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("Limits",)


class Limits(NamedTuple):
    """Connections at once, idle ones kept, and seconds that an idle one is kept."""

    connections: int = 1000
    idle: int = 100
    idle_seconds: float = 30.0


def settings(origin: Origin, limits: Limits, context: ssl.SSLContext | None) -> dict[str, Any]:
    secure = origin.scheme == b"https"
    return {
        "origin": httpcore.Origin(*origin),
        "ssl_context": (context or default_context()) if secure else None,
        "keepalive_expiry": limits.idle_seconds,
    }


def wire_request(request: Request) -> httpcore.Request:
    scheme, host, port = request.origin
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=scheme, host=host, port=port, target=request.target),
        headers=request.headers,
        content=request.body,
        extensions={"timeout": request.timeout},
    )


def streamed(headers: Headers) -> bool:
    return headers.first(b"content-length") is None


def pool_timeout(request: Request) -> APITimeoutError:
    error = translate(httpcore.PoolTimeout(), request)
    assert isinstance(error, APITimeoutError)
    return error
