"""The dialogues that open a tunnel through a proxy, without I/O.

A dialogue is a generator. It yields bytes to send, or `None` to receive bytes, which are sent to
it; `b""` is the end of the connection.
"""

from __future__ import annotations

import base64
from collections.abc import Generator
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from api_claude_runtime.auth.secret import MaskedBytes
from api_claude_runtime.transport.http1.failures import ProxyError
from api_claude_runtime.transport.http1.response_parser import ResponseParser

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin

    from .environment import Proxy

Dialogue = Generator[bytes | None, bytes, None]


class Route:
    """How a proxy is reached, and what is sent to it. Its `repr` has no credentials."""

    __slots__ = ("credentials", "host", "is_secure", "port", "scheme")

    def __init__(self, proxy: Proxy) -> None:
        parts = urlsplit(proxy.url)
        self.scheme = parts.scheme
        self.host = parts.hostname or ""
        default = {"http": 80, "https": 443}.get(parts.scheme, 1080)
        self.port = parts.port or default
        self.is_secure = parts.scheme == "https"
        self.credentials: tuple[bytes, bytes] | None = None
        if parts.username is not None:
            name, password = unquote(parts.username), unquote(parts.password or "")
            self.credentials = (MaskedBytes(name.encode()), MaskedBytes(password.encode()))

    @property
    def authorization(self) -> bytes:
        """The header line with the credentials of the proxy; empty if it has none."""
        if self.credentials is None:
            return b""
        token = base64.b64encode(b"%s:%s" % self.credentials)
        return MaskedBytes(b"Proxy-Authorization: Basic %s\r\n" % token)

    def dialogue(self, origin: Origin) -> Dialogue | None:
        """Return the dialogue that opens a tunnel to `origin`; `None` if requests need none."""
        if self.scheme.startswith("socks"):
            return _socks(self, origin)
        return _connect(self, origin) if origin.scheme == b"https" else None

    def prefix(self, origin: Origin) -> bytes:
        """Return what precedes the target in a request line; empty in a tunnel."""
        if self.scheme.startswith("socks") or origin.scheme == b"https":
            return b""
        return b"http://" + origin.host_header


# The credentials are no local variables here, because some crash reporters show those.


def _connect(route: Route, origin: Origin) -> Dialogue:
    """Open a tunnel through an HTTP proxy (RFC 9110, 9.3.6)."""
    host = b"[%s]" % origin.host if b":" in origin.host else origin.host
    target = b"%s:%d" % (host, origin.port)
    yield b"CONNECT %s HTTP/1.1\r\nHost: %s\r\n%s\r\n" % (target, target, route.authorization)
    parser = ResponseParser("CONNECT")
    while parser.head is None and parser.error is None:
        parser.feed((yield None))
    if parser.error is not None:
        raise ProxyError(f"the proxy did not open a tunnel: {parser.error}")
    if not 200 <= parser.status < 300:
        raise ProxyError(f"the proxy responded to CONNECT with status {parser.status}")
    if parser.parts or parser.has_surplus:
        raise ProxyError("the proxy sent bytes before the tunnel was used")


def _socks(route: Route, origin: Origin) -> Dialogue:
    """Open a tunnel through a SOCKS proxy, version 5 (RFC 1928, RFC 1929)."""
    from socksio import ProtocolError, socks5

    method = socks5.SOCKS5AuthMethod
    wanted = method.NO_AUTH_REQUIRED if route.credentials is None else method.USERNAME_PASSWORD
    connection: Any = socks5.SOCKS5Connection()
    connection.send(socks5.SOCKS5AuthMethodsRequest([wanted]))
    yield connection.data_to_send()
    try:
        reply: Any = connection.receive_data((yield from _receive(b"", 2)))
        if reply.method != wanted:
            login = "a user name and password" if route.credentials is None else "another login"
            raise ProxyError(f"the SOCKS proxy requires {login}")
        if route.credentials is not None:
            connection.send(socks5.SOCKS5UsernamePasswordRequest(*route.credentials))
            yield connection.data_to_send()
            reply = connection.receive_data((yield from _receive(b"", 2)))
            if not reply.success:
                raise ProxyError("the SOCKS proxy rejected the user name or the password")
        address = (origin.host.decode("ascii"), origin.port)
        command = socks5.SOCKS5CommandRequest.from_address(socks5.SOCKS5Command.CONNECT, address)
        connection.send(command)
        yield connection.data_to_send()
        data = yield from _receive(b"", 5)
        size = 6 + {1: 4, 4: 16}.get(data[3], 1 + data[4])
        data = yield from _receive(data, size)
        if len(data) > size:
            raise ProxyError("the proxy sent bytes before the tunnel was used")
        reply = connection.receive_data(data)
        if reply.reply_code != socks5.SOCKS5ReplyCode.SUCCEEDED:
            reason = reply.reply_code.name.lower().replace("_", " ")
            raise ProxyError(f"the SOCKS proxy did not open a tunnel: {reason}")
    except (ProtocolError, ValueError, OverflowError):
        raise ProxyError("the proxy does not speak SOCKS version 5") from None


def _receive(buffer: bytes, count: int) -> Generator[None, bytes, bytes]:
    """Receive at least `count` bytes, of which `buffer` has arrived."""
    while len(buffer) < count:
        data = yield None
        if not data:
            raise ProxyError("the SOCKS proxy closed the connection")
        buffer += data
    return buffer
