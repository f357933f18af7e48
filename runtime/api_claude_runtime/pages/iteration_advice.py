"""`IterationAdvice`: errors for a page that is used like a list, with what to use instead."""

from __future__ import annotations

import inspect
from typing import Any, NoReturn, cast


class IterationAdvice:
    """Raises `TypeError` if a page is iterated, indexed or measured.

    Iterating over a pydantic model yields pairs of field names and values, not items of the list.
    """

    def __iter__(self) -> NoReturn:
        raise self._advice("is not iterable")

    def __aiter__(self) -> NoReturn:
        raise self._advice("is not iterable")

    def __contains__(self, item: object) -> NoReturn:
        # Otherwise Python would replace the error of `__iter__` with one of its own.
        raise self._advice("does not support `in`")

    def __getitem__(self, key: object) -> NoReturn:
        raise self._advice("cannot be indexed")

    def __len__(self) -> NoReturn:
        raise self._advice("has no len()")

    def __bool__(self) -> bool:
        # Without this method, `if page:` would call `__len__`.
        return True

    def _advice(self, problem: str) -> TypeError:
        loop = "async for" if inspect.isasyncgenfunction(cast("Any", self).iter_all) else "for"
        return TypeError(
            f"{type(self).__name__} {problem}: use .data for the items of this page, or"
            f" `{loop} item in page.iter_all()` for the items of all pages"
        )
