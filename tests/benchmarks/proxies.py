"""Concurrent calls behind a proxy that the environment configures, plain and through a tunnel."""

import asyncio
import contextlib
import os
from collections.abc import Iterator
from unittest import mock

from .calls import async_clients, async_row
from .measure import Plan, Row
from .server import Server


@contextlib.contextmanager
def _behind(url: str) -> Iterator[None]:
    with mock.patch.dict(os.environ, {"http_proxy": url, "https_proxy": url}):
        for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
            os.environ.pop(name, None)
        yield


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    places = {"": (server.url, None), ", TLS": (server.tls_url, server.tls)}
    with _behind(server.url), asyncio.Runner() as runner:
        for name, place in places.items():
            clients = async_clients(runner, *place)
            for concurrency in (100, 300):
                row = f"create, async, proxy{name}"
                yield async_row(runner, clients, concurrency, plan, row, 0.15)
            for client in clients.values():
                runner.run(client.close())
