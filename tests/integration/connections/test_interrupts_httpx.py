"""Interrupts of calls through an httpx client of the caller: no connection of it stays in use."""

from __future__ import annotations

import contextlib
import functools
import gc
import ssl
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import Client, Timeout
from integration.connections.test_interrupts import (
    FOLDER,
    QUESTION,
    RUNTIME,
    Interrupts,
    create,
    leave,
    profiled,
    script,
    stream,
)
from support.servers.scripted import ScriptedServer

untraced = pytest.mark.skipif(sys.gettrace() is not None, reason="another tool traces the test")


@functools.cache
def trust() -> ssl.SSLContext:
    return ssl.create_default_context()


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    return pytest.importorskip(request.param)


def httpx_client(library: Any) -> Any:
    limits = library.Limits(max_connections=1)
    return library.Client(limits=limits, verify=trust(), trust_env=False)


def client_of(url: str, http_client: Any) -> Client:
    return Client(
        api_key="sk-ant-test",
        base_url=url,
        http_client=http_client,
        timeout=Timeout(20.0, 20.0, 20.0, pool=0.05),
    )


# An interrupt in a finalizer is printed.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@untraced
@pytest.mark.parametrize(
    "call, folder, step",
    [(create, FOLDER, 1), (stream, RUNTIME, 5), (leave, FOLDER, 1)],
    ids=["create", "stream", "leave"],
)
def test_an_interrupt_loses_no_connection(
    library: Any, call: Callable[[Client], None], folder: str, step: int
) -> None:
    point = 0
    with ScriptedServer(script) as server, httpx_client(library) as http_client:
        client = client_of(server.url, http_client)
        call(client)
        while True:
            point += step
            interrupts = Interrupts(point, folder)
            with contextlib.suppress(KeyboardInterrupt), profiled(interrupts):
                call(client)
            counted = client.messages.count_tokens(**QUESTION)
            assert counted.input_tokens == 7, interrupts.place
            if not interrupts.place:  # the call has fewer points
                return


def test_a_response_that_is_dropped_frees_its_connection_for_other_clients(library: Any) -> None:
    with ScriptedServer(script) as server, httpx_client(library) as http_client:
        for _ in range(20):
            client = client_of(server.url, http_client)
            client.messages.create(max_tokens=9, stream=True, **QUESTION)
            create(client_of(server.url, http_client))


class Collector:
    """Runs the garbage collector once, where httpx holds the lock of its pool."""

    def __init__(self) -> None:
        self.has_run = False

    def __call__(self, frame: Any, event: str, arg: Any) -> None:
        if event == "call" and frame.f_code.co_name == "_assign_requests_to_connections":
            sys.setprofile(None)
            self.has_run = True
            gc.collect()


@untraced
def test_a_stream_that_is_collected_inside_the_pool_of_httpx_does_not_block(library: Any) -> None:
    limits = library.Limits(max_connections=2)
    collector = Collector()

    def run(url: str) -> None:
        with library.Client(limits=limits, verify=trust(), trust_env=False) as http_client:
            client = client_of(url, http_client)
            cycle: list[Any] = [client.messages.create(max_tokens=9, stream=True, **QUESTION)]
            cycle.append(cycle)
            del cycle
            sys.setprofile(collector)
            try:
                create(client)
            finally:
                sys.setprofile(None)
            with client.messages.create(max_tokens=9, stream=True, **QUESTION):
                create(client)  # both connections are free again
            done.set()

    done = threading.Event()
    with ScriptedServer(script) as server:
        gc.disable()  # else, it may run earlier
        try:
            thread = threading.Thread(target=run, args=[server.url], daemon=True)
            thread.start()
            thread.join(30)
        finally:
            gc.enable()
        assert collector.has_run
        assert done.is_set()
