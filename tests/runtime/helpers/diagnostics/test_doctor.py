"""Arguments of `diagnose`, and cancellation. `integration/helpers/test_diagnose.py` has the rest."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from typing import Any

import pytest

from api_claude import AsyncClient, Client
from api_claude.errors import ConfigurationError

OPTIONS: dict[str, Any] = {"api_key": "sk-ant-1", "base_url": "http://127.0.0.1:9"}


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), True, "5", None])
def test_timeouts_that_are_not_seconds(timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds above 0"):
        Client(**OPTIONS).diagnose(timeout)


def test_cancellation_leaves_no_task() -> None:
    async def run() -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.setblocking(False)
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            async with AsyncClient(api_key="sk-ant-1", base_url=url) as client:
                task = asyncio.create_task(client.diagnose(timeout=60))
                loop = asyncio.get_running_loop()
                # The first connection is that of the check, the second has the request.
                accepted = [(await loop.sock_accept(listener))[0] for _ in range(2)]
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert asyncio.all_tasks() == {asyncio.current_task()}
                for each in accepted:
                    each.close()

    asyncio.run(run())


def test_no_thread_is_left() -> None:
    with Client(**OPTIONS) as client:
        assert not client.diagnose().ok
    for thread in threading.enumerate():
        if thread.name == "diagnosis":
            thread.join(10)
            assert not thread.is_alive()


def test_nothing_of_it_is_loaded_before() -> None:
    code = (
        "import sys, api_claude; client = api_claude.Client(auth_token='t'); client.messages;"
        "assert not [each for each in sys.modules if 'diagnostics' in each]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
