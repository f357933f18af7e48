"""TLS: the default context."""

from __future__ import annotations

import errno
import functools
import os
import ssl
from pathlib import Path

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
