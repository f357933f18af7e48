"""A client that is dropped, or lives until the process exits, leaves no open socket behind."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from support.blocking import MODES
from support.servers import FaultServer
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request
from support.tls import self_signed

SYNC = """
import gc
from api_claude import Client
client = Client(api_key="k", base_url=URL)
def ask():
    client.messages.create(**ASK)
    for _ in client.messages.create(**ASK, stream=True): pass
ask()
"""
ASYNC = """
import asyncio, gc
from api_claude import AsyncClient
client = AsyncClient(api_key="k", base_url=URL)
async def ask():
    await client.messages.create(**ASK)
    async for _ in await client.messages.create(**ASK, stream=True): pass
"""
HEAD = "ASK = dict(model='m', max_tokens=1, messages=[{'role': 'user', 'content': 'x'}])\n"
IN_A_LOOP = """
async def main():
    global client
    await ask()
    {}
    await asyncio.sleep(0.3)
asyncio.run(main())
gc.collect()
"""
PROGRAMS = {
    "sync": {
        "exits": SYNC,
        "dropped": SYNC + "del client; gc.collect()",
        "dropped-in-a-cycle": SYNC + "gc.collect(); client.own = client; del client; gc.collect()",
        "closed": SYNC + "client.close(); client.close()",
        "used-after-close": SYNC + "client.close(); ask()",
        "thread": SYNC + "import threading; threading.Thread(target=ask).start()",
    },
    "async": {
        "exits": ASYNC + "asyncio.run(ask())",
        "two-loops": ASYNC + "asyncio.run(ask()); asyncio.run(ask())",
        "dropped": ASYNC + "asyncio.run(ask()); del client; gc.collect()",
        "dropped-in-the-loop": ASYNC + IN_A_LOOP.format("del client; gc.collect()"),
        "dropped-in-a-thread": ASYNC
        + "def drop():\n    global client\n    del client; gc.collect()\n"
        + IN_A_LOOP.format("await asyncio.to_thread(drop)"),
        "closed": ASYNC + IN_A_LOOP.format("await client.close(); await client.close()"),
        "used-after-close": ASYNC + IN_A_LOOP.format("await client.close(); await ask()"),
        "failing": ASYNC + "async def fails():\n    await ask(); raise SystemExit(0)\n"
        "asyncio.run(fails())",
    },
}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


def run(program: str, url: str, **env: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", f"URL = {url!r}\n{HEAD}{program}"],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    # In development mode, asyncio also reports steps that take longer than 0.1 s.
    lines = [line for line in done.stderr.splitlines() if not line.startswith("Executing <")]
    assert (done.returncode, lines) == (0, [])


@pytest.mark.parametrize(
    "mode, program, transport",
    [
        (mode, name, transport)
        for mode in MODES
        for name in PROGRAMS[mode]
        for transport in (["plain", "tls", "proxy"] if name in {"exits", "dropped"} else ["tls"])
    ],
)
def test_no_resource_warning(
    certificate: tuple[ssl.SSLContext, Path],
    monkeypatch: pytest.MonkeyPatch,
    mode: str,
    program: str,
    transport: str,
) -> None:
    def answer(connection: Connection, request: Request) -> None:
        streamed = request.json().get("stream")
        FAULTS["sse-ok" if streamed else "json-ok"](connection, request)

    monkeypatch.setitem(FAULTS, "any", answer)
    monkeypatch.setitem(FAULTS, "http:", answer)
    with FaultServer(certificate[0] if transport == "tls" else None) as server:
        url, env = server.url("any"), {"SSL_CERT_FILE": str(certificate[1])}
        if transport == "proxy":
            url, env = "http://api.nonexistent.test", {"http_proxy": server.base_url}
        run(PROGRAMS[mode][program], url, **env)
        assert server.wait_until_idle()


@pytest.mark.parametrize("transport", ["pool", "proxy"])
@pytest.mark.parametrize("mode", MODES)
def test_a_stream_outlives_its_client(
    monkeypatch: pytest.MonkeyPatch, mode: str, transport: str
) -> None:
    program = {
        "sync": SYNC.replace("\nask()\n", "\n")
        + "s = client.messages.create(**ASK, stream=True); next(s)\n"
        "del client; gc.collect()\nassert [e.type for e in s][-1] == 'message_stop'",
        "async": ASYNC
        + IN_A_LOOP.format(
            "s = await client.messages.create(**ASK, stream=True); await anext(s)\n"
            "    del client; gc.collect(); await asyncio.sleep(0.1)\n"
            "    assert [e.type async for e in s][-1] == 'message_stop'"
        ).replace("    await ask()\n", ""),
    }
    monkeypatch.setitem(FAULTS, "http:", FAULTS["slow-drip"])
    with FaultServer() as server:
        if transport == "proxy":
            run(program[mode], "http://api.nonexistent.test", http_proxy=server.base_url)
        else:
            run(program[mode], server.url("slow-drip"))
        assert server.wait_until_idle()
