"""Socket options of new connections: TCP keep-alive, and no delay of small packets."""

from __future__ import annotations

import socket

Option = tuple[int, int, int]

_PROBES = 5
"""How many keep-alive probes may stay unanswered."""


def socket_options(keepalive_seconds: float | None) -> list[Option]:
    """Return the options for `setsockopt`.

    Args:
        keepalive_seconds: Seconds without data until the first keep-alive probe, and between
            probes. `None` turns keep-alive off.
    """
    options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
    if keepalive_seconds is None:
        return options
    options.append((socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1))
    seconds = max(1, round(keepalive_seconds))
    # macOS has its own name for the time until the first probe.
    idle = "TCP_KEEPIDLE" if hasattr(socket, "TCP_KEEPIDLE") else "TCP_KEEPALIVE"
    for name, value in ((idle, seconds), ("TCP_KEEPINTVL", seconds), ("TCP_KEEPCNT", _PROBES)):
        if (option := getattr(socket, name, None)) is not None:
            options.append((socket.IPPROTO_TCP, option, value))
    return options
