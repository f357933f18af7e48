"""`ProxyServer`: a real proxy, pproxy, in a thread with an event loop of its own."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any, Self

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # old escape sequences in its source
    import pproxy  # type: ignore[import-untyped]  # it has no types


class ProxyServer:
    """A proxy on 127.0.0.1 that connects to every address it is asked for.

    Args:
        scheme: `http` or `socks5`.
        login: A user name and a password, separated by a colon; empty for none.
        certificate: Files with a certificate and its key, for a proxy that uses TLS.
    """

    def __init__(
        self, scheme: str, *, login: str = "", certificate: tuple[Path, Path] | None = None
    ) -> None:
        self._scheme = scheme
        self._login = login
        self._certificate = certificate
        self._loop = asyncio.new_event_loop()
        self._server: Any = None
        self._tasks: set[asyncio.Task[Any]] = set()
        # pproxy keeps no reference to its tasks, so the garbage collector would end them.
        self._loop.set_task_factory(self._create_task)
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy")
        self.connections = 0
        """How many connections the proxy has accepted."""

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(10)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _start(self) -> None:
        secure = "+ssl" if self._certificate is not None else ""
        server = pproxy.Server(f"{self._scheme}{secure}://127.0.0.1:0/#{self._login}")
        if self._certificate is not None:
            server.sslserver.load_cert_chain(*map(str, self._certificate))
        direct = pproxy.Connection("direct://")
        # Without this time, an address that has logged in once needs no login for a month.
        options = {"rserver": [direct], "verbose": self._count, "authtime": -1}
        self._server = await server.start_server(options)

    def _create_task(self, loop: asyncio.AbstractEventLoop, coro: Any, **options: Any) -> Any:
        task: asyncio.Task[Any] = asyncio.Task(coro, loop=loop, **options)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _count(self, line: str) -> None:
        self.connections += 1

    async def _stop(self) -> None:
        self._server.close()
        for task in asyncio.all_tasks():
            if task is not asyncio.current_task():
                task.cancel()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._server.wait_closed(), 1)

    @property
    def port(self) -> int:
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    def url(self, login: str | None = None) -> str:
        """Return the value of a proxy variable."""
        scheme = "https" if self._certificate is not None else self._scheme
        login = self._login if login is None else login
        return f"{scheme}://{login}{'@' if login else ''}127.0.0.1:{self.port}"
