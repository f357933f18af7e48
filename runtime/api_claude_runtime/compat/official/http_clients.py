"""Names of the module `anthropic` that belong to httpx."""

from __future__ import annotations

from typing import Any

import httpx

__all__ = (
    "DEFAULT_CONNECTION_LIMITS",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
)

DEFAULT_CONNECTION_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with the connection limits of the official package, for `http_client=`."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
        super().__init__(**options)


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """Asynchronous version of `DefaultHttpxClient`."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
        super().__init__(**options)
