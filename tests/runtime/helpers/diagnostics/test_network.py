"""Checks of the network leave no socket open, and their errors are one line."""

from __future__ import annotations

import errno
import os
import socket
import ssl

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.diagnostics.network import addresses, connection, reason


def test_addresses() -> None:
    assert addresses("127.0.0.1", 80) == "127.0.0.1"
    assert "127.0.0.1" in addresses("localhost", 80)


def test_many_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(2, 1, 6, "", (f"192.0.2.{number // 2}", 80)) for number in range(10)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert addresses("a.example", 80) == "192.0.2.0, 192.0.2.1, 192.0.2.2 and 2 more"


def test_connection_is_closed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        assert connection("127.0.0.1", port, 10.0) == "127.0.0.1"
        accepted, _ = listener.accept()
        with accepted:
            accepted.settimeout(10.0)
            assert accepted.recv(1) == b""


@pytest.mark.parametrize(
    "error, text",
    [
        (OSError(errno.ECONNREFUSED, os.strerror(errno.ECONNREFUSED)), "Connection refused"),
        (ssl.SSLError(1, "[SSL] wrong\nversion"), "[SSL] wrong version"),
        (ConfigurationError("the file is missing"), "the file is missing"),
        (ValueError(), "ValueError"),
    ],
)
def test_reasons(error: Exception, text: str) -> None:
    assert reason(error) == text
