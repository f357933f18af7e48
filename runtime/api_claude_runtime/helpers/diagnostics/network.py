"""Blocking checks of the way to a server: its addresses, a connection and a TLS handshake."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable

MAX_ADDRESSES = 3
"""How many addresses of a name are shown."""


def addresses(host: str, port: int) -> str:
    """Return the addresses of a host, in the order in which they are tried.

    Raises:
        OSError: The name cannot be resolved.
    """
    found = [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    unique = [*dict.fromkeys(found)]
    more = f" and {len(unique) - MAX_ADDRESSES} more" if len(unique) > MAX_ADDRESSES else ""
    return ", ".join(unique[:MAX_ADDRESSES]) + more


def connection(host: str, port: int, timeout: float) -> str:
    """Open and close a connection, and return the address that accepted it.

    Raises:
        OSError: No address accepts connections.
    """
    with socket.create_connection((host, port), timeout) as sock:
        return str(sock.getpeername()[0])


def handshake(host: str, port: int, timeout: float, context: Callable[[], ssl.SSLContext]) -> str:
    """Open a connection, perform a TLS handshake, and return the version of TLS.

    Raises:
        OSError: The server does not speak TLS, or its certificate is not valid here.
        ConfigurationError: The trusted certificates cannot be loaded.
    """
    with (
        socket.create_connection((host, port), timeout) as sock,
        context().wrap_socket(sock, server_hostname=host) as secure,
    ):
        certificate = secure.getpeercert() or {}
        until = certificate.get("notAfter")
        return f"{secure.version()}" + (f", certificate valid until {until}" if until else "")


def reason(error: BaseException) -> str:
    """Return the text of an exception of a check, in one line."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate is not valid: {error.verify_message}"
    text = getattr(error, "strerror", None) or getattr(error, "message", None) or str(error)
    return " ".join(str(text).split()) or type(error).__name__
