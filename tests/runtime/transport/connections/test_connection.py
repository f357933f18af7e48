"""`Connection.is_open`: what an idle connection may receive."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.transport.connections.connection import Connection

MESSAGE, END, DATA = b"", None, b"HTTP/1.1 200 OK"


class Socket:
    """A socket on which some things arrive: messages of TLS, bytes, or the end."""

    def __init__(self, arrived: list[Any]) -> None:
        self._arrived = arrived

    def is_readable(self, within: float = 0.0) -> bool:
        return bool(self._arrived)

    def receive_once(self) -> bytes | None:
        first = self._arrived.pop(0)
        if isinstance(first, Exception):
            raise first
        received: bytes | None = first
        return received


@pytest.mark.parametrize(
    "arrived, is_open",
    [
        ([], True),
        ([MESSAGE], True),
        ([MESSAGE, MESSAGE], True),
        ([END], False),
        ([MESSAGE, END], False),  # a ticket, and then the end without a message of TLS
        ([MESSAGE, MESSAGE, END], False),
        ([DATA], False),
        ([MESSAGE, DATA], False),
        ([ConnectionResetError()], False),
        ([MESSAGE, ConnectionResetError()], False),
        ([MESSAGE] * 1000, False),
    ],
)
def test_an_idle_connection_is_open(arrived: list[Any], is_open: bool) -> None:
    sock: Any = Socket(arrived)
    assert Connection(sock).is_open() is is_open
