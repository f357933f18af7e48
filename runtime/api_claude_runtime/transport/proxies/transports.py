"""Transports for an environment with proxies: each origin is reached by its proxy or directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from api_claude_runtime.http import fork
from api_claude_runtime.transport.adapters.async_httpx_adapter import AsyncHttpxTransport
from api_claude_runtime.transport.adapters.httpx_adapter import HttpxTransport
from api_claude_runtime.transport.async_pool import AsyncPool
from api_claude_runtime.transport.event_loops import PerLoop, running_loop
from api_claude_runtime.transport.pool import Pool
from api_claude_runtime.transport.sockets.options import AsyncSetOptions, SetOptions, socket_options
from api_claude_runtime.transport.sockets.tls import default_context

from .environment import Proxies, Proxy, check, invalid

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    from api_claude_runtime.http.request import Origin, Request
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.transport.connection_settings import Limits


class _Routes:
    """The proxies of origins, and the options of the httpx transports that use them."""

    def __init__(
        self,
        proxies: Proxies,
        origins: Sequence[Origin],
        limits: Limits,
        context: ssl.SSLContext | None,
    ) -> None:
        self._proxies = proxies
        self._limits = limits
        self._context = context
        self._found: dict[Origin, Proxy | None] = {}
        for origin in origins:
            self.proxy_for(origin)

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """Return the proxy for `origin`, after a check of its variable."""
        try:
            return self._found[origin]
        except KeyError:
            proxy = self._proxies.proxy_for(origin)
            if proxy is not None:
                check(proxy)
                try:
                    httpx.Proxy(proxy.url)
                except (httpx.InvalidURL, ValueError):
                    raise invalid(proxy.variable, "httpx does not accept it") from None
            self._found[origin] = proxy
            return proxy

    def options(self, proxy: Proxy) -> dict[str, Any]:
        """Return the options of an httpx transport that sends through `proxy`."""
        context = self._context or default_context()
        secure = proxy.url.startswith("https:")
        connections, idle, seconds, _ = self._limits
        return {
            "proxy": httpx.Proxy(proxy.url, ssl_context=context if secure else None),
            "verify": context,
            "trust_env": False,
            "limits": httpx.Limits(
                max_connections=connections,
                max_keepalive_connections=idle,
                keepalive_expiry=seconds,
            ),
        }


class ProxyTransport:
    """A transport that sends each request through the proxy of its origin, if there is one.

    Args:
        proxies: The proxies of the environment.
        origins: The origins that are known. Their variables are checked here, others when used.
        limits: Connection limits, for each proxy and for direct connections.
        context: TLS settings; `None` uses the default certificates.

    Raises:
        ConfigurationError: A variable has an invalid value.
    """

    def __init__(
        self,
        proxies: Proxies,
        origins: Sequence[Origin],
        limits: Limits,
        context: ssl.SSLContext | None,
    ) -> None:
        self._routes = _Routes(proxies, origins, limits, context)
        self._direct = Pool(limits, context)
        trace = SetOptions(socket_options(limits.keepalive_seconds))

        def set_trace(request: httpx.Request) -> None:
            request.extensions["trace"] = trace

        self._hooks: dict[str, list[Any]] = {"request": [set_trace]}
        self._proxied: dict[Proxy, HttpxTransport] = {}
        fork.renew_in_child(self)

    def check_origin(self, origin: Origin) -> None:
        """Check the variable of the proxy for `origin`.

        Raises:
            ConfigurationError: The variable has an invalid value.
        """
        self._routes.proxy_for(origin)

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """Return the proxy for `origin`; `None` if requests are sent directly."""
        return self._routes.proxy_for(origin)

    def send(self, request: Request) -> Response:
        proxy = self._routes.proxy_for(request.origin)
        if proxy is None:
            return self._direct.send(request)
        transport = self._proxied.get(proxy)
        if transport is None:
            sender = httpx.HTTPTransport(**self._routes.options(proxy))
            client = httpx.Client(transport=sender, trust_env=False, event_hooks=self._hooks)
            # Another thread may have been faster. Its client is used, and this one has no sockets.
            transport = self._proxied.setdefault(proxy, HttpxTransport(client, owned=True))
        response = transport.send(request)
        response.sender = self
        return response

    def close(self) -> None:
        self._direct.close()
        proxied, self._proxied = self._proxied, {}
        for transport in proxied.values():
            transport.close()

    def after_fork(self) -> None:
        """Start afresh in a child process. The parent goes on using its connections."""
        fork.keep(self._proxied)
        self._proxied = {}


class _LoopTransports(dict[Proxy, AsyncHttpxTransport]):
    """The transports of one event loop."""

    async def close(self) -> None:
        while self:
            await self.popitem()[1].close()

    def detach(self) -> None:
        """Do nothing: the transports detach their open responses themselves."""


class AsyncProxyTransport:
    """Asynchronous version of `ProxyTransport`. Each event loop has its own connections."""

    def __init__(
        self,
        proxies: Proxies,
        origins: Sequence[Origin],
        limits: Limits,
        context: ssl.SSLContext | None,
    ) -> None:
        self._routes = _Routes(proxies, origins, limits, context)
        self._direct = AsyncPool(limits, context)
        trace = AsyncSetOptions(socket_options(limits.keepalive_seconds))

        async def hook(request: httpx.Request) -> None:
            request.extensions["trace"] = trace

        self._hooks = {"request": [hook]}
        self._loops = PerLoop(_LoopTransports)

    def check_origin(self, origin: Origin) -> None:
        """Check the variable of the proxy for `origin`; see `ProxyTransport.check_origin`."""
        self._routes.proxy_for(origin)

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """Return the proxy for `origin`; `None` if requests are sent directly."""
        return self._routes.proxy_for(origin)

    async def send(self, request: Request) -> AsyncResponse:
        proxy = self._routes.proxy_for(request.origin)
        if proxy is None:
            return await self._direct.send(request)
        transports = self._loops.get(running_loop())
        transport = transports.get(proxy)
        if transport is None:
            sender = httpx.AsyncHTTPTransport(**self._routes.options(proxy))
            client = httpx.AsyncClient(transport=sender, trust_env=False, event_hooks=self._hooks)
            transport = transports[proxy] = AsyncHttpxTransport(client, owned=True)
        response = await transport.send(request)
        response.sender = self
        return response

    async def close(self) -> None:
        await self._direct.close()
        await self._loops.close()
