"""`with_headers`: `client.messages.batches`, with the same headers in each of its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar, cast

T = TypeVar("T")


class _WithHeaders:
    """A job makes many calls; what its caller says for all of them stands here."""

    def __init__(self, batches: object, headers: Mapping[str, str | None]) -> None:
        self._batches = batches
        self._headers = dict(headers)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):  # what `copy` asks for, before there is anything to ask
            raise AttributeError(name)
        return partial(getattr(self._batches, name), extra_headers=self._headers)


def with_headers(batches: T, headers: Mapping[str, str | None] | None) -> T:
    """The same methods; the resource itself if there are no headers."""
    return cast("T", _WithHeaders(batches, headers)) if headers else batches
