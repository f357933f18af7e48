"""`split`: many requests into as few batches as they fit in, on disk and not in memory."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from . import body
from .errors import RequestError
from .spool import Spool

MOST_REQUESTS = 100_000
MOST_BYTES = 256_000_000
"""Of a batch (source: the API's guide to batches, 256 MB; the smaller of its two readings)."""
_ENVELOPE = len(b'{"requests":}')
_CUSTOM_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def split(
    requests: Iterable[Mapping[str, Any]],
    *,
    most_requests: int = MOST_REQUESTS,
    most_bytes: int = MOST_BYTES,
) -> Iterator[Spool]:
    """Spools of requests, each to be the `requests` of one batch:

        for spool in split(requests):
            client.messages.batches.create(requests=spool)

    Args:
        requests: Each `{"custom_id": ..., "params": {...}}`, or the parameters alone, which get an
            id of their own: a hash of what they say, and a number if it was said before. So the
            same requests get the same ids in every run. They are read as they are needed.
        most_requests: Of a batch.
        most_bytes: Of its body.

    Raises:
        RequestError: an id that is none, or stands there twice; a request that cannot be sent, or
            is larger than a whole batch. It says which one; what was given out before is good.
    """
    spool, seen = Spool(), dict[str, int]()
    for index, request in enumerate(requests):
        name, data = _item(request, index, seen)
        if len(data) + _ENVELOPE + 2 > most_bytes:
            raise RequestError(f"[{index}] ({name}) has {len(data):,} bytes, more than a batch may")
        if len(spool) >= most_requests or spool.size + len(data) + 1 + _ENVELOPE > most_bytes:
            yield spool
            spool = Spool()
        spool.append_json(data)
    if len(spool):
        yield spool


def _item(request: Mapping[str, Any], index: int, seen: dict[str, int]) -> tuple[str, bytes]:
    """The request's id, and its JSON with it."""
    try:
        if "params" not in request:
            params = body.encode(request)
            own = _own_id(params, seen)
            return own, b'{"custom_id":"%s","params":%s}' % (own.encode("ascii"), params)
        data = body.encode(request)
    except RequestError as error:
        raise RequestError(f"[{index}]: {error.message}") from None
    name = request.get("custom_id")
    if not isinstance(name, str) or not _CUSTOM_ID.fullmatch(name):
        raise RequestError(f"[{index}]: custom_id={name!r}: 1 to 64 letters, digits, - or _")
    if name in seen:
        raise RequestError(f"[{index}]: custom_id={name!r} stands there twice")
    seen[name] = 1
    return name, data


def _own_id(params: bytes, seen: dict[str, int]) -> str:
    base = hashlib.sha256(params).hexdigest()[:24]
    seen[base] = count = seen.get(base, 0) + 1
    return base if count == 1 else f"{base}-{count}"
