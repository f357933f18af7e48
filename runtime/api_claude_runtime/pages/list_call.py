"""`ListCall`: what an asynchronous list method returns. Awaiting it gives the page."""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Coroutine, Generator
from typing import Any, NoReturn, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Coroutine[Any, Any, Any]])
R = TypeVar("R")


class ListCall(Coroutine[Any, Any, R]):
    """A coroutine that names the missing `await` if it is used like a page or a list.

    In all other respects it is the coroutine that it wraps: it can be awaited, or passed to
    `asyncio.create_task`, `asyncio.gather` and `asyncio.wait_for`.
    """

    __slots__ = ("__weakref__", "_coroutine")

    def __init__(self, coroutine: Coroutine[Any, Any, R]) -> None:
        self._coroutine = coroutine

    def __await__(self) -> Generator[Any, Any, R]:
        return self._coroutine.__await__()

    def send(self, value: Any) -> Any:
        return self._coroutine.send(value)

    def throw(self, *error: Any) -> Any:
        return self._coroutine.throw(*error)

    def close(self) -> None:
        self._coroutine.close()

    def __repr__(self) -> str:
        return repr(self._coroutine)

    def __aiter__(self) -> NoReturn:
        raise self._misused("is iterated")

    def __iter__(self) -> NoReturn:
        raise self._misused("is iterated")

    def __getitem__(self, key: object) -> NoReturn:
        raise self._misused("is indexed")

    def __contains__(self, item: object) -> NoReturn:
        # Otherwise Python would replace the error of `__iter__` with one of its own.
        raise self._misused("is searched with `in`")

    def __len__(self) -> NoReturn:
        raise self._misused("is measured with len()")

    def __bool__(self) -> bool:
        # Without this method, `if call:` would call `__len__`.
        return True

    def _misused(self, use: str) -> TypeError:
        name = self.__qualname__
        self._coroutine.close()  # prevents the warning that it was never awaited
        return TypeError(
            f"{name}() must be awaited before it {use}: after `page = await ...`, use page.data for"
            " the items of one page, or `async for item in page.iter_all()` for those of all pages"
        )

    def __getattr__(self, name: str) -> Any:
        if name.startswith(("cr_", "__")):  # what event loops and debuggers read
            return getattr(self._coroutine, name)
        raise AttributeError(
            f"{self.__qualname__}() must be awaited before {name!r} of its page can be used",
            name=name,
            obj=self,
        )


def list_call(method: F) -> F:
    """Decorate an asynchronous list method, so that its call is a `ListCall`."""

    @functools.wraps(method)
    def call(*args: Any, **arguments: Any) -> ListCall[Any]:
        return ListCall(method(*args, **arguments))

    if sys.version_info >= (3, 12):
        inspect.markcoroutinefunction(call)
    else:
        # Before 3.12, `inspect` recognizes a coroutine function only by the flags of its code.
        function: Any = call
        code = function.__code__
        function.__code__ = code.replace(co_flags=code.co_flags | inspect.CO_COROUTINE)
    return cast("F", call)
