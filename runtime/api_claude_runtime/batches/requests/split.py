"""`split`: many requests into as few batches as they fit in, on disk and not in memory."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from api_claude_runtime.batches.gather.numbered_requests import numbered
from api_claude_runtime.errors.arguments import whole
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.spooled_array import Spool

from .part import Part

MOST_REQUESTS = 100_000
MOST_BYTES = 256_000_000
"""Of a batch (source: the API's guide to batches, 256 MB; the smaller of its two readings)."""
_ENVELOPE = len(b'{"requests":}')
_AS_MUCH = 2_000
_AT_A_TIME = 1_000_000
"""Bytes that are serialised in a few milliseconds, and how many a request costs beside its own."""
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
        ConfigurationError: a limit below 1.
        RequestError: no list of requests, or one that is no dict; an id that is none, or stands
            there twice; a request that cannot be sent, or is larger than a whole batch. It says
            which one; what was given out before is good.
    """
    for part in parts(requests, most_requests, most_bytes):
        if part is not None:
            yield part.spool


def parts(
    requests: Iterable[Mapping[str, Any]], most_requests: int, most_bytes: int
) -> Iterator[Part | None]:
    """The same with the ids of each; and `None` now and then, so that an event loop can see to
    others meanwhile.
    """
    whole("most_requests", most_requests)
    whole("most_bytes", most_bytes)
    seen = dict[str, int]()
    items = (_item(request, index, seen) for index, request in numbered(requests))
    return packed(items, most_requests, most_bytes)


def packed(
    items: Iterable[tuple[str, bytes]], most_requests: int, most_bytes: int
) -> Iterator[Part | None]:
    """The same of ids and the JSON of whole requests."""
    part, size, work = Part(), 2, 0
    most = most_bytes - _ENVELOPE
    for index, (name, data) in enumerate(items):
        if len(data) + 2 > most:
            raise RequestError(f"[{index}] ({name}) has {len(data):,} bytes, more than a batch may")
        if len(part) >= most_requests or size + len(data) + 1 > most:
            yield part
            part, size = Part(), 2
        size += part.add(name, data)
        work += len(data) + _AS_MUCH
        if work > _AT_A_TIME:
            yield None
            work = 0
    if len(part):
        yield part


def _item(request: Mapping[str, Any], index: int, seen: dict[str, int]) -> tuple[str, bytes]:
    """The request's id, and its JSON with it."""
    alone = "params" not in request
    if alone and "custom_id" in request:
        raise RequestError(f"[{index}]: a custom_id, and no params; both, or the parameters alone")
    try:
        if alone:
            params = json_body.encode(request)
            own = _own_id(params, seen)
            return own, b'{"custom_id":"%s","params":%s}' % (own.encode("ascii"), params)
        data = json_body.encode(request)
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
    name = base = hashlib.sha256(params).hexdigest()[:24]
    count = seen.get(base, 0) + 1
    if count > 1:
        while (name := f"{base}-{count}") in seen:  # it may be an id of the caller's
            count += 1
        seen[name] = 1
    seen[base] = count
    return name
