"""`Dialer`: opens the connections of a pool."""

from __future__ import annotations

import ssl
from time import monotonic
from typing import TYPE_CHECKING

from api_claude_runtime.http.timeout import limited
from api_claude_runtime.transport.http1.failures import ConnectError, ConnectTimeout
from api_claude_runtime.transport.sockets.dial import dial
from api_claude_runtime.transport.sockets.options import socket_options
from api_claude_runtime.transport.sockets.timed_socket import TOO_LONG, TimedSocket
from api_claude_runtime.transport.sockets.tls import default_context
from api_claude_runtime.transport.sockets.tls_layer import TLSLayer

from .connection import Connection

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request
    from api_claude_runtime.transport.connection_settings import Limits
    from api_claude_runtime.transport.proxies.environment import Proxy
    from api_claude_runtime.transport.proxies.routes import Routes
    from api_claude_runtime.transport.proxies.tunnel import Dialogue, Route


class BaseDialer:
    """The settings of new connections.

    Args:
        limits: Connection limits.
        context: TLS settings; `None` uses the default certificates.
        routes: The proxies of origins; `None` if there are no proxies.
    """

    def __init__(
        self, limits: Limits, context: ssl.SSLContext | None, routes: Routes | None
    ) -> None:
        self.options = socket_options(limits.keepalive_seconds)
        self.routes = routes
        self._context = context

    def context(self) -> ssl.SSLContext:
        """Return the TLS settings, for HTTP/1.1.

        Raises:
            ConfigurationError: The default certificates cannot be loaded.
        """
        context = self._context or default_context()
        context.set_alpn_protocols(["http/1.1"])
        return context

    def check_origin(self, origin: Origin) -> None:
        """Check the variable of the proxy for `origin`.

        Raises:
            ConfigurationError: The variable has an invalid value.
        """
        self.proxy_for(origin)

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """Return the proxy for `origin`; `None` if it is reached directly."""
        return None if self.routes is None else self.routes.proxy_for(origin)


class Dialer(BaseDialer):
    """Opens connections for threads."""

    def connect(self, request: Request) -> Connection:
        """Open a connection for `request`.

        Raises:
            ConfigurationError: The settings of the proxy or of TLS are invalid.
            ConnectTimeout: It took too long.
            ConnectError: It failed.
            ProxyError: The proxy refused to open a tunnel.
        """
        origin = request.origin
        seconds = limited(request.timeout["connect"], request.deadline)
        route = self.routes.route_to(origin) if self.routes is not None else None
        # Before connecting: wrong settings are no connection error.
        context = self.context() if uses_tls(origin, route) else None
        deadline = None if seconds is None else monotonic() + seconds
        host, port = (name_of(origin), origin.port) if route is None else (route.host, route.port)
        try:
            sock = TimedSocket(dial(host, port, seconds))
            try:
                for option in self.options:
                    sock.socket.setsockopt(*option)
                sock.deadline = deadline
                if route is not None and route.is_secure and context is not None:
                    sock.start_tls(TLSLayer(context, route.host))
                if route is not None and (dialogue := route.dialogue(origin)) is not None:
                    _hold(sock, dialogue)
                if origin.scheme == b"https" and context is not None:
                    sock.start_tls(TLSLayer(context, name_of(origin)))
                sock.deadline = None
            except BaseException:
                sock.socket.close()
                raise
        except TOO_LONG:
            raise ConnectTimeout from None
        except (OSError, UnicodeError, OverflowError) as error:
            raise ConnectError(str(error)) from error
        if route is None:
            return Connection(sock)
        prefix = route.prefix(origin)
        return Connection(sock, prefix, route.authorization if prefix else b"")


def _hold(sock: TimedSocket, dialogue: Dialogue) -> None:
    """Hold the dialogue that opens a tunnel."""
    step = next(dialogue)
    while True:
        if step is not None:
            sock.send(step)
        received = sock.receive() if step is None else b""
        del step  # it contains the credentials of the proxy
        try:
            step = dialogue.send(received)
        except StopIteration:
            return


def name_of(origin: Origin) -> str:
    """Return the host of `origin` as the names of certificates and addresses have it."""
    return origin.host.decode("ascii")


def uses_tls(origin: Origin, route: Route | None) -> bool:
    """Return whether a connection to `origin` needs TLS settings."""
    return origin.scheme == b"https" or (route is not None and route.is_secure)
