"""`Blocking`: a synchronous wrapper for async objects, so that one test body covers both clients."""

import asyncio
import functools
import inspect
import os
import ssl
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, Literal, Self

import httpx

from api_claude import AsyncClient, Client

KEY = "sk-ant-test"
Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")
# A `Client`, or an `AsyncClient` wrapped in `Blocking`. `tests/typing` checks the static types.
AnyClient = Any
_END = object()


class Blocking:
    """A wrapper that awaits, iterates and enters async objects on the runner's event loop.

    It replaces no part of the client: each call runs the async client's own code.
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

    def __exit__(self, *exc_info: object) -> None:
        self._runner.run(_awaited(self._target.__aexit__(*exc_info)))

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
    """A factory of clients of one mode, sync or async. `close()` closes all of them."""

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self._close_callbacks: list[Callable[[], object]] = []
        self._runner = asyncio.Runner()

    def __call__(self, base_url: str | None, **options: Any) -> AnyClient:
        """Create a client. In both modes it is used like the sync client."""
        options = {"api_key": KEY, "timeout": 30.0, "base_url": base_url, **options}
        if self.mode == "sync":
            client: AnyClient = Client(**options)
        else:
            client = Blocking(AsyncClient(**options), self._runner)
        self._close_callbacks.append(client.close)
        return client

    def constructed(self, method: str, *arguments: Any, **options: Any) -> AnyClient:
        """Create a client with one of the class methods, such as `from_profile`."""
        if self.mode == "sync":
            client: AnyClient = getattr(Client, method)(*arguments, **options)
        else:
            made = getattr(AsyncClient, method)(*arguments, **options)
            client = Blocking(made, self._runner)
        self._close_callbacks.append(client.close)
        return client

    def httpx_client(self, library: Any = httpx, **options: Any) -> Any:
        """Create a client of httpx, or of a fork of it, to pass as `http_client`."""
        if not {"verify", "transport"} & options.keys():
            options["verify"] = _trusted(*map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))
        if self.mode == "sync":
            sync_client = library.Client(**options)
            self._close_callbacks.append(sync_client.close)
            return sync_client
        async_client = library.AsyncClient(**options)
        self._close_callbacks.append(lambda: self._runner.run(async_client.aclose()))
        return async_client

    def close(self) -> None:
        """Close all clients, the newest first."""
        while self._close_callbacks:
            self._close_callbacks.pop()()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
        self._runner.close()


@functools.cache
def _trusted(*variables: str | None) -> ssl.SSLContext:
    """Return the context that httpx creates from the environment, where `variables` are set.

    Clients share it, because reading the certificates takes longer than most tests.
    """
    return httpx.create_ssl_context()


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


def _is_async(value: Any) -> bool:
    """Return whether `value` is an async object of the package, such as an endpoint group or page."""
    kind = type(value)
    return kind.__module__.startswith("api_claude") and kind.__name__.startswith("Async")
