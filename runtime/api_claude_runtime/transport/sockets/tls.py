"""TLS: the default context, and a handshake that frees its socket when it is cancelled."""

from __future__ import annotations

import errno
import functools
import os
import ssl
from collections.abc import Iterable
from pathlib import Path

import httpcore
from httpcore import SOCKET_OPTION, AnyIOBackend, AsyncNetworkStream

from api_claude_runtime.errors.base import ConfigurationError

_FILE, _FOLDER = "SSL_CERT_FILE", "SSL_CERT_DIR"


@functools.lru_cache(maxsize=4)
def _context(cafile: str | None, capath: str | None) -> ssl.SSLContext:
    import certifi

    if not cafile and not capath:
        return ssl.create_default_context(cafile=certifi.where())
    name, value = (_FILE, cafile) if cafile else (_FOLDER, capath)
    try:
        if capath and not _has_files(capath):
            name, value = _FOLDER, capath
            raise FileNotFoundError(errno.ENOENT, "there is no such folder, or it is empty")
        return ssl.create_default_context(cafile=cafile, capath=capath)
    except OSError as error:  # also the errors of ssl
        reason = error.strerror or str(error)
        raise ConfigurationError(
            f"the certificates of {name}={value} cannot be loaded: {reason}; correct the"
            " environment variable, or remove it to trust the certificates of certifi"
        ) from error


def _has_files(capath: str) -> bool:
    """Return whether one of the folders contains files. OpenSSL does not report it."""
    folders = [Path(each) for each in capath.split(os.pathsep)]
    return any(folder.is_dir() and any(folder.iterdir()) for folder in folders)


def default_context() -> ssl.SSLContext:
    """Return the TLS context for the current environment.

    It trusts the certificates of `SSL_CERT_FILE` or `SSL_CERT_DIR` if set, else those of certifi.
    Creating a context takes 20 ms, so it is not done in a client's constructor.

    Raises:
        ConfigurationError: A variable names a file or folder without certificates.
    """
    return _context(os.environ.get(_FILE) or None, os.environ.get(_FOLDER) or None)


class HandshakeBackend(AnyIOBackend):
    """A network backend that closes the connection if its TLS handshake is cancelled.

    httpcore 1.0 closes it only if the handshake fails with an error. After a cancellation, the
    socket stays open until garbage collection. Connections without TLS do not need this.
    """

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> AsyncNetworkStream:
        stream = await super().connect_tcp(host, port, timeout, local_address, socket_options)
        return _HandshakeStream(stream)


class _HandshakeStream(httpcore.AsyncNetworkStream):
    """The stream of a new connection before TLS. httpcore only calls `start_tls` or `aclose`."""

    def __init__(self, stream: AsyncNetworkStream) -> None:
        self._stream = stream

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
    ) -> AsyncNetworkStream:
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise

    async def aclose(self) -> None:
        await self._stream.aclose()
