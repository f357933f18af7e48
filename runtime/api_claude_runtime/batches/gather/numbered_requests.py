"""`numbered`: validates an iterable of requests and numbers them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized
from typing import Any, NoReturn, final

from api_claude_runtime.auth.hiding import hidden_request
from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import RequestError


@final
class NumberedRequests:
    """An iterator of each request with its index. Requests are read lazily.

    It holds the requests of the caller only inside of an iterator, so that a traceback with local
    variables does not show the credentials in them. Those that it returns have them wrapped.
    """

    __slots__ = ("_requests", "total")

    def __init__(self, requests: Iterable[Mapping[str, Any]]) -> None:
        self.total = len(requests) if isinstance(requests, Sized) else None
        """The number of requests, if it is known."""
        # An error here would have the requests in the frame of the caller.
        self._requests = (
            map(_checked, enumerate(requests))
            if is_list_like(requests)
            else map(_refuse, (type(requests).__name__,))
        )

    def __iter__(self) -> Iterator[tuple[int, Mapping[str, Any]]]:
        return self._requests

    def __next__(self) -> tuple[int, Mapping[str, Any]]:
        return next(self._requests)


def numbered(requests: Iterable[Mapping[str, Any]] | NumberedRequests) -> NumberedRequests:
    """Return an iterator of each request with its index, or `requests` if it is one.

    It raises a `RequestError` during iteration if `requests` is not an iterable of requests, or a
    request is not a mapping or asks for a stream.
    """
    return requests if isinstance(requests, NumberedRequests) else NumberedRequests(requests)


def _refuse(kind: str) -> NoReturn:
    raise RequestError(f"requests must be an iterable of dicts, not {kind}")


def _checked(numbered: tuple[int, Any]) -> tuple[int, Mapping[str, Any]]:
    index, request = numbered
    del numbered
    # Check `dict` first: an `isinstance` check against `Mapping` is much slower.
    if not isinstance(request, (dict, Mapping)):
        kind = type(request).__name__
        del request
        raise RequestError(f"requests[{index}] must be a dict, not {kind}")
    request = hidden_request(request)
    if request.get("stream"):
        raise RequestError(
            f"requests[{index}] must not set stream: each response is read as a whole"
        )
    return index, request
