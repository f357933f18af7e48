"""`Blocking`: an async object used as its sync twin, so that one test body serves both modes."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, Literal, Self

import httpx

from api_claude import AsyncClient, Client

KEY = "sk-ant-test"
Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")
# A `Client`, or an `AsyncClient` behind `Blocking`; `tests/typing` has what type checkers say.
AnyClient = Any
_END = object()


class Blocking:
    """Whatever its target returns is awaited, iterated or entered on the runner's event loop.

    Nothing of the client is replaced: each call is the call of the async client.
    """

    def __init__(self, target: Any, runner: asyncio.Runner) -> None:
        self._target = target
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        return self._wrapped(getattr(self._target, name))

    def __iter__(self) -> Iterator[Any]:
        values = aiter(self._target)
        while (value := self._runner.run(_awaited(anext(values, _END)))) is not _END:
            yield value

    def __enter__(self) -> Any:
        return self._wrapped(self._runner.run(_awaited(self._target.__aenter__())))

    def __exit__(self, *about: object) -> None:
        self._runner.run(_awaited(self._target.__aexit__(*about)))

    def __repr__(self) -> str:
        return repr(self._target)

    def _wrapped(self, value: Any) -> Any:
        if inspect.ismethod(value):
            return self._method(value)
        if inspect.isawaitable(value):
            return self._wrapped(self._runner.run(_awaited(value)))
        if hasattr(value, "__aiter__") or hasattr(value, "__aenter__") or _is_async(value):
            return Blocking(value, self._runner)
        return value

    def _method(self, method: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *args, **kwargs: self._wrapped(method(*args, **kwargs))


class Connector:
    """Makes clients of one mode, and closes them all in the end."""

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self._closing: list[Callable[[], object]] = []
        self._runner = asyncio.Runner()

    def __call__(self, base_url: str, **options: Any) -> AnyClient:
        """A client of the mode; both are used as the sync one is."""
        options = {"api_key": KEY, "timeout": 30.0, "base_url": base_url, **options}
        if self.mode == "sync":
            client: AnyClient = Client(**options)
        else:
            client = Blocking(AsyncClient(**options), self._runner)
        self._closing.append(client.close)
        return client

    def httpx_client(self, **options: Any) -> Any:
        """An httpx client of the mode, to be given as `http_client`."""
        if self.mode == "sync":
            own = httpx.Client(**options)
            self._closing.append(own.close)
            return own
        async_own = httpx.AsyncClient(**options)
        self._closing.append(lambda: self._runner.run(async_own.aclose()))
        return async_own

    def close(self) -> None:
        """Close all that was made, the newest first."""
        while self._closing:
            self._closing.pop()()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *about: object) -> None:
        self.close()
        self._runner.close()


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


def _is_async(value: Any) -> bool:
    """Whether this is one of the package's own async objects: a group of endpoints, or a page."""
    kind = type(value)
    return kind.__module__.startswith("api_claude") and kind.__name__.startswith("Async")
