"""`numbered`: validates an iterable of requests and numbers them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import RequestError


def numbered(requests: Iterable[Mapping[str, Any]]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Return an iterator of each request with its index. Requests are read lazily.

    Raises:
        RequestError: `requests` is not an iterable of requests or, during iteration, a request is
            not a mapping or asks for a stream.
    """
    given: Any = requests
    if not is_list_like(given):
        raise RequestError(f"requests must be an iterable of dicts, not {type(given).__name__}")
    return _checked(requests)


def _checked(
    requests: Iterable[Mapping[str, Any]],
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for index, request in enumerate(requests):
        # Check `dict` first: an `isinstance` check against `Mapping` is much slower.
        if not isinstance(request, (dict, Mapping)):
            raise RequestError(f"requests[{index}] must be a dict, not {type(request).__name__}")
        if request.get("stream"):
            raise RequestError(
                f"requests[{index}] must not set stream: each response is read as a whole"
            )
        yield index, request
