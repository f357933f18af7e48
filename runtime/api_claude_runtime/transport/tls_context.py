"""One TLS context for all clients with the same settings, made when it is first needed."""

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
    """Certificates of `SSL_CERT_FILE` or `SSL_CERT_DIR` if set, else certifi's. Making one takes
    20 ms, which is why a constructor does not.
    """
    return _context(os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None)
