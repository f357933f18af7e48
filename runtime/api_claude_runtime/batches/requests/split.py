"""`split`: distributes many requests over as few batches as possible, stored on disk."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from api_claude_runtime.batches.gather.numbered_requests import NumberedRequests, numbered
from api_claude_runtime.errors.arguments import check_positive_int
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.spooled_array import Spool

from .part import Part

MOST_REQUESTS = 100_000
"""Maximum number of requests in a batch."""
MOST_BYTES = 256_000_000
"""Maximum size of the body of a batch in bytes.

Source: the API's guide to batches, 256 MB. Of the two meanings of MB, this is the smaller one.
"""
_ENVELOPE = len(b'{"requests":}')
_REQUEST_OVERHEAD = 2_000
"""Fixed cost of a request in `_SLICE`, in addition to its bytes."""
_SLICE = 1_000_000
"""Bytes that are serialized, in a few milliseconds, before an event loop gets a turn."""
_CUSTOM_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def split(
    requests: Iterable[Mapping[str, Any]],
    *,
    most_requests: int = MOST_REQUESTS,
    most_bytes: int = MOST_BYTES,
) -> Iterator[Spool]:
    """Yield spools of requests, each to be passed as the `requests` of one batch.

        for spool in split(requests):
            client.messages.batches.create(requests=spool)

    Args:
        requests: Each is `{"custom_id": ..., "params": {...}}`, or the parameters alone. Parameters
            alone get a generated id: a hash of their content, with a number appended if the same
            parameters occurred before. The same requests therefore get the same ids in every
            run. Requests are read lazily.
        most_requests: Maximum number of requests in a batch.
        most_bytes: Maximum size of the body of a batch in bytes.

    Raises:
        ConfigurationError: A limit is not a positive integer.
        RequestError: `requests` is not an iterable of requests, a request is not a dict, an id is
            invalid or used twice, a request cannot be serialized, or it is larger than a whole
            batch. The message names the request. Spools that were yielded before remain valid.
    """
    for part in parts(requests, most_requests, most_bytes):
        if part is not None:
            yield part.spool


def parts(
    requests: Iterable[Mapping[str, Any]] | NumberedRequests, most_requests: int, most_bytes: int
) -> Iterator[Part | None]:
    """Split `requests` like `split`, but yield parts, which include the ids.

    Between parts, yield `None` from time to time so that an event loop can run other tasks.
    """
    check_positive_int("most_requests", most_requests)
    check_positive_int("most_bytes", most_bytes)
    seen = dict[str, int]()
    items = (_item(request, index, seen) for index, request in numbered(requests))
    del requests  # a traceback with local variables would show the credentials in them
    return pack(items, most_requests, most_bytes)


def pack(
    items: Iterable[tuple[str, bytes]], most_requests: int, most_bytes: int
) -> Iterator[Part | None]:
    """Distribute items over parts like `parts`. An item is an id and the JSON of its request."""
    part, size, work = Part(), 2, 0
    most = most_bytes - _ENVELOPE
    for index, (name, data) in enumerate(items):
        if len(data) + 2 > most:
            raise RequestError(
                f"requests[{index}] ({name}) is too large for a batch: it has {len(data):,} bytes,"
                f" and the limit of the batch is {most_bytes:,}"
            )
        if len(part) >= most_requests or size + len(data) + 1 > most:
            yield part
            part, size = Part(), 2
        size += part.add(name, data)
        work += len(data) + _REQUEST_OVERHEAD
        if work > _SLICE:
            yield None
            work = 0
    if len(part):
        yield part


def _item(request: Mapping[str, Any], index: int, seen: dict[str, int]) -> tuple[str, bytes]:
    """Return the id of the request, and its JSON including the id."""
    params_only = "params" not in request
    if params_only and "custom_id" in request:
        raise RequestError(
            f"requests[{index}] has a custom_id but no params: pass both, or the parameters alone"
        )
    inner: Any = request.get("params")
    if isinstance(inner, (dict, Mapping)) and cast("Mapping[str, Any]", inner).get("stream"):
        raise RequestError(
            f"requests[{index}].params must not set stream: each response is read as a whole"
        )
    try:
        if params_only:
            params = json_body.encode(request)
            new_id = _generate_id(params, seen)
            return new_id, b'{"custom_id":"%s","params":%s}' % (new_id.encode("ascii"), params)
        data = json_body.encode(request)
    except RequestError as error:
        raise RequestError(f"requests[{index}]: {error.message}") from None
    name = request.get("custom_id")
    if not isinstance(name, str) or not _CUSTOM_ID.fullmatch(name):
        raise RequestError(
            f"requests[{index}]: custom_id must be 1 to 64 ASCII letters, digits, hyphens or"
            f" underscores, not {shown(name)}"
        )
    if name in seen:
        raise RequestError(f"requests[{index}]: custom_id {name!r} is used more than once")
    seen[name] = 1
    return name, data


def _generate_id(params: bytes, seen: dict[str, int]) -> str:
    """Return a hash of `params`, with a number appended if it is in `seen`. Updates `seen`."""
    name = base = hashlib.sha256(params).hexdigest()[:24]
    count = seen.get(base, 0) + 1
    if count > 1:
        while (name := f"{base}-{count}") in seen:  # a custom_id of the caller may look the same
            count += 1
        seen[name] = 1
    seen[base] = count
    return name
