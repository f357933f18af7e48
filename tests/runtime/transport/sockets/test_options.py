"""The socket options of new connections."""

from __future__ import annotations

import socket

from api_claude_runtime.transport.sockets.options import socket_options


def test_keepalive_probes_are_configured() -> None:
    with socket.socket() as sock:
        for option in socket_options(60.4):
            sock.setsockopt(*option)
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL) == 60
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT) == 5
        if hasattr(socket, "TCP_KEEPIDLE"):
            assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


def test_a_fraction_of_a_second_is_rounded_up() -> None:
    assert {value for _, _, value in socket_options(0.2)} == {1, 5}


def test_no_probes() -> None:
    assert socket_options(None) == [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
