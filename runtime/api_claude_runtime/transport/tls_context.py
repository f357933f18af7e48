"""The default TLS context, shared by all clients and created on first use."""

from __future__ import annotations

import functools
import os
import ssl


@functools.lru_cache(maxsize=4)
def _context(cafile: str | None, capath: str | None) -> ssl.SSLContext:
    import certifi

    if cafile or capath:
        return ssl.create_default_context(cafile=cafile, capath=capath)
    return ssl.create_default_context(cafile=certifi.where())


def default_context() -> ssl.SSLContext:
    """Return the TLS context for the current environment.

    It trusts the certificates of `SSL_CERT_FILE` or `SSL_CERT_DIR` if set, else those of certifi.
    Creating a context takes 20 ms, so it is not done in a client's constructor.
    """
    return _context(os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None)
