"""Checks the size of a whole request."""

from __future__ import annotations

from collections.abc import Iterator

from api_claude_runtime.helpers.validation.problem import Problem

_MIB = 1024 * 1024

LARGEST = {"messages": 32 * _MIB, "tokens": 32 * _MIB, "batches": 256 * _MIB}
"""Kind of operation -> maximum number of bytes in the body of a request.

Source: the API's documentation of errors, "Request size limits": 32 MB for messages and for
counting tokens, 256 MB for batches. Of the two meanings of MB this is the larger one, so that no
request is reported that the API accepts. Other platforms have lower limits.
"""


def size_problems(kind: str, size: int | None) -> Iterator[Problem]:
    """Yield the problem of a body that is too large.

    Args:
        kind: The kind of operation.
        size: Number of bytes in the body before a policy compresses it, if it is known.
    """
    limit = LARGEST.get(kind)
    if limit is not None and size is not None and size > limit:
        advice = "split the batch" if kind == "batches" else "upload files and refer to them by id"
        text = f"the request is too large: {size:,} bytes; the limit is {limit:,}: {advice}"
        yield Problem("", text, "size")
