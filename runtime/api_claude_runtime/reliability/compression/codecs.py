"""The encodings of `Compress`: gzip, and zstd where a module for it is installed."""

from __future__ import annotations

import importlib
import zlib
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from api_claude_runtime.errors.base import ConfigurationError

Encoding: TypeAlias = Literal["gzip", "zstd"]

LEVELS = {"gzip": range(1, 10), "zstd": range(1, 23)}
SAVINGS = {"gzip": 0.3, "zstd": 0.1}
"""The share that a sample must save by default: gzip is slow with data that hardly shrinks."""

_GZIP = 31
"""The `wbits` of zlib for a gzip header, which then contains no time."""
_SLICES, _SLICE = 16, 1024


def compressor(encoding: Encoding, level: int) -> Callable[[bytes], bytes]:
    """Return the function that compresses a body.

    Raises:
        ConfigurationError: No module for the encoding is installed.
    """
    if encoding == "gzip":
        return lambda body: zlib.compress(body, level, _GZIP)
    zstd = _zstd()
    return lambda body: bytes(zstd.compress(body, level))


def sample_of(body: bytes) -> bytes:
    """Return pieces from all over `body`; the whole body if it is small."""
    if len(body) <= 2 * _SLICES * _SLICE:
        return body
    step = (len(body) - _SLICE) // (_SLICES - 1)
    return b"".join(body[at : at + _SLICE] for at in range(0, step * _SLICES, step))


def _zstd() -> Any:
    for name in ("compression.zstd", "backports.zstd"):
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise ConfigurationError(
        "Compress('zstd') requires Python 3.14 or the package backports.zstd: pip install"
        ' "api-claude[zstd]", or use "gzip"'
    )
