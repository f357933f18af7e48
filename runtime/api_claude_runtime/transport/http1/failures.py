"""What can go wrong on a connection. The names are those of httpx, so one table translates both."""

from __future__ import annotations


class TransportError(Exception):
    """The base of the failures below."""


class ConnectError(TransportError):
    """No connection could be opened."""


class ProxyError(TransportError):
    """The proxy did not open a tunnel."""


class ConnectTimeout(TransportError):  # noqa: N818 - the name that httpx uses, as those below
    """Connecting took too long."""


class PoolTimeout(TransportError):  # noqa: N818 - see above
    """No connection of the pool became free in time."""


class ReadTimeout(TransportError):  # noqa: N818 - see above
    """The server sent nothing for too long."""


class WriteTimeout(TransportError):  # noqa: N818 - see above
    """The server accepted no bytes for too long."""


class ReadError(TransportError):
    """Receiving failed."""


class WriteError(TransportError):
    """Sending failed."""


class RemoteProtocolError(TransportError):
    """The server sent an invalid response, or closed the connection too early."""


class LocalProtocolError(TransportError):
    """The request is not valid HTTP. The message quotes none of its bytes."""
