"""`with_headers`: a batches resource that sends the same extra headers with each call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar, cast

from api_claude_runtime.auth.hiding import hidden_mapping
from api_claude_runtime.requests.call import check_mapping, is_omitted

T = TypeVar("T")


class _WithHeaders:
    """Proxy of `client.messages.batches` that passes `extra_headers` to each method."""

    def __init__(self, batches: object, headers: Mapping[str, str | None]) -> None:
        self._batches = batches
        self._headers = dict(headers)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        # `copy` looks up special methods before `__init__` has set the attributes.
        if name.startswith("_"):
            raise AttributeError(name)
        return partial(getattr(self._batches, name), extra_headers=self._headers)


def with_headers(batches: T, headers: Mapping[str, str | None] | None = None) -> T:
    """Return `batches` with `headers` added to each call, or `batches` itself without headers.

    Args:
        batches: `client.messages.batches`.
        headers: Headers of each request, such as `anthropic-beta` or `anthropic-workspace-id`.
    """
    check_mapping("extra_headers", headers)
    if headers is None or is_omitted(headers) or not headers:
        return batches
    return cast("T", _WithHeaders(batches, hidden_mapping(headers)))
