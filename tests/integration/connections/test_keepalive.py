"""TCP keep-alive and `TCP_NODELAY` on the sockets of clients."""

from __future__ import annotations

import gc
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import Limits
from support.blocking import Connector
from support.fault_table import CALLS
from support.servers import FaultServer, bodies
from support.servers._faults import FAULTS

FAR = "http://api.nonexistent.test"


def options(server: FaultServer) -> Iterator[tuple[int, int, int]]:
    """Yield the options of each open socket of this process that is connected to `server`."""
    address = ("127.0.0.1", int(server.base_url.rpartition(":")[2]))
    for sock in [each for each in gc.get_objects() if isinstance(each, socket.socket)]:
        try:
            if sock.getpeername() == address:
                yield (
                    sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE),
                    sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL),
                    sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY),
                )
        except OSError:  # it is closed, or not connected
            continue


LIMITS: dict[str, tuple[Limits | None, tuple[int, int] | None]] = {
    "default": (None, (1, 60)),
    "other": (Limits(keepalive_seconds=20), (1, 20)),
    "none": (Limits(keepalive_seconds=None), None),
}


@pytest.mark.parametrize("transport", ["pool", "proxy"])
@pytest.mark.parametrize("case", LIMITS)
def test_sockets_of_a_client(
    faults: FaultServer,
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    case: str,
    transport: str,
) -> None:
    limits, expected = LIMITS[case]
    url = faults.url("json-ok")
    if transport == "proxy":
        monkeypatch.setitem(FAULTS, "http:", FAULTS["json-ok"])
        monkeypatch.setenv("http_proxy", faults.base_url)
        url = FAR
    keyword: dict[str, Any] = {} if limits is None else {"limits": limits}
    assert CALLS["create"](connect(url, **keyword)) == bodies.TEXT
    found = [*options(faults)]
    assert found
    for alive, interval, no_delay in found:
        assert no_delay
        assert (alive, interval) == expected if expected else not alive
