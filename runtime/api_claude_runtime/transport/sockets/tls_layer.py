"""`TLSLayer`: encrypts and decrypts the bytes of a connection. It does no I/O.

The socket stays in our hands: its timeouts and `shutdown` work as without TLS, and a layer can lie
on top of another one, in a tunnel through a proxy that itself uses TLS.
"""

from __future__ import annotations

import ssl

_SIZE = 65536


class TLSLayer:
    """The client side of a TLS connection.

    Args:
        context: TLS settings.
        host: The name that the certificate must have.
    """

    __slots__ = ("_incoming", "_outgoing", "_tls", "is_closed")

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self.is_closed = False
        """Whether the server has ended the connection."""

    def handshake(self) -> bool:
        """Continue the handshake, and return whether it is complete.

        Raises:
            ssl.SSLError: It failed. `outgoing` then returns the alert for the server.
        """
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def receive(self, data: bytes) -> None:
        """Accept encrypted bytes; `b""` is the end of the connection."""
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def read(self) -> bytes:
        """Return all bytes that can be decrypted.

        Raises:
            ssl.SSLError: The bytes are invalid.
        """
        parts: list[bytes] = []
        try:
            while data := self._tls.read(_SIZE):
                parts.append(data)
                if not self._incoming.pending and not self._tls.pending():
                    break
            else:  # the closing message of TLS
                self.is_closed = True
        except ssl.SSLWantReadError:
            pass
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            # Many servers close without the closing message of TLS. HTTP reports a cut-off body.
            self.is_closed = True
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def write(self, data: bytes | memoryview) -> None:
        """Encrypt `data`, for `outgoing`.

        Raises:
            ssl.SSLWantReadError: The server has begun another handshake. Call this again after
                `receive`.
        """
        try:
            if data:
                self._tls.write(data)
        finally:
            del data  # crash reporters show local variables, and it contains the key

    def outgoing(self) -> bytes:
        """Remove and return the encrypted bytes that must be sent."""
        return self._outgoing.read() if self._outgoing.pending else b""
