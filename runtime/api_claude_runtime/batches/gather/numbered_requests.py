"""`numbered`: many requests, as a caller hands them over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from api_claude_runtime.errors.arguments import is_list
from api_claude_runtime.errors.base import RequestError


def numbered(requests: Iterable[Mapping[str, Any]]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Each with its index; they are read as they are needed.

    Raises:
        RequestError: they are no list of requests; while iterating, one of them is none.
    """
    given: Any = requests
    if not is_list(given):
        kind = type(given).__name__
        raise RequestError(f"requests is one {kind}, and not a list of requests")
    return _checked(requests)


def _checked(
    requests: Iterable[Mapping[str, Any]],
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for index, request in enumerate(requests):
        # `dict` first: asking for a `Mapping` costs as much as all the rest.
        if not isinstance(request, (dict, Mapping)):
            raise RequestError(f"[{index}] is {type(request).__name__}: a request is a dict")
        yield index, request
