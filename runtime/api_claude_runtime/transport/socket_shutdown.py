"""Cut a connection off under whoever reads it."""

from __future__ import annotations

import contextlib
import socket
from typing import Any


def cut(response: Any) -> None:
    """Shut down the socket under a response of httpcore's or httpx's. A thread that waits in a read
    of it sees the end of the connection, which closing would not do. Nothing is closed here.
    """
    stream = response.extensions.get("network_stream")
    sock = stream.get_extra_info("socket") if stream is not None else None
    if sock is None:
        return
    number = sock.fileno()
    with contextlib.suppress(OSError):  # closed already
        twin = socket.fromfd(number, socket.AF_INET, socket.SOCK_STREAM)
        with twin:
            # A socket forgets its number before it closes it: as long as it has it, the number is
            # not another connection's, and neither is the twin.
            if sock.fileno() == number:
                twin.shutdown(socket.SHUT_RDWR)
