"""A client that is used before `os.fork`: each process gets its own answers."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support import forked
from support.blocking import MODES
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request
from support.streams import DONE, START, STOP, text
from support.tls import self_signed

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no fork"),
    pytest.mark.timeout(300),
]
Run = Callable[..., None]


def echo(connection: Connection, request: Request) -> None:
    """Answer with the text of the request. A stream whose text begins with `slow` pauses."""
    asked = request.json()
    tag = asked["messages"][0]["content"]
    if not asked.get("stream"):
        message = {**bodies.MESSAGE, "content": [{"type": "text", "text": tag}]}
        connection.reply(200, "application/json", bodies.to_json(message))
        return
    connection.send_head(
        200, [("content-type", "text/event-stream"), ("transfer-encoding", "chunked")]
    )
    first, *rest = [START, *text(0, *tag), DONE, STOP]
    for event in [first, None, *rest]:
        if event is None:
            connection.pause(0.5 if tag.startswith("slow") else 0)
            continue
        data = bodies.to_json(event)
        connection.send_chunk(b"event: %b\ndata: %b\n\n" % (event["type"].encode(), data))
    connection.send_chunk(b"")


@pytest.fixture(params=["plain", "tls"])
def tls(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[ssl.SSLContext, Path] | None:
    return None if request.param == "plain" else self_signed(tmp_path)


def run(program: str, mode: str, url: str, transport: str = "pool", **env: str) -> None:
    command = [sys.executable, "-W", "error::ResourceWarning", forked.__file__]
    done = subprocess.run(
        [*command, program, mode, url, transport],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, f"{done.returncode}: {done.stderr}"
    # A child can close neither the event loop of its parent nor an httpx client.
    if mode == "sync" and transport == "pool" and "http_proxy" not in env:
        assert "ResourceWarning" not in done.stderr


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setitem(FAULTS, "echo", echo)
    monkeypatch.setitem(FAULTS, "http:", echo)  # for requests to a proxy
    with FaultServer() as opened:
        yield opened


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("program", ["many_children", "open_stream", "normal_exit"])
def test_each_process_gets_its_own_answers(
    monkeypatch: pytest.MonkeyPatch,
    tls: tuple[ssl.SSLContext, Path] | None,
    mode: str,
    program: str,
) -> None:
    monkeypatch.setitem(FAULTS, "echo", echo)
    with FaultServer(tls[0] if tls else None) as server:
        env = {"SSL_CERT_FILE": str(tls[1])} if tls else {}
        run(program, mode, server.url("echo"), **env)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("program", ["many_children", "open_stream", "normal_exit"])
def test_each_process_gets_its_own_answers_through_a_proxy(
    server: FaultServer, mode: str, program: str
) -> None:
    run(program, mode, "http://api.nonexistent.test", http_proxy=server.base_url)


@pytest.mark.parametrize("mode", MODES)
def test_a_child_does_not_wait_for_the_locks_of_other_threads(
    server: FaultServer, mode: str
) -> None:
    run("busy_threads", mode, server.url("echo"))


def test_a_fork_inside_of_a_coroutine(server: FaultServer) -> None:
    run("running_loop", "async", server.url("echo"))


@pytest.mark.parametrize("mode", MODES)
def test_an_httpx_client_that_the_parent_used_is_refused(server: FaultServer, mode: str) -> None:
    run("with_own_client", mode, server.url("echo"))
    # `open_stream` also checks that a child cannot read from or end the stream of its parent.
    run("open_stream", mode, server.url("echo"), "httpx")


@pytest.mark.parametrize("mode", MODES)
def test_the_parent_keeps_its_connection(server: FaultServer, mode: str) -> None:
    run("normal_exit", mode, server.url("echo"))
    assert len(server.requests) == 3
    assert server.accepted == 2
