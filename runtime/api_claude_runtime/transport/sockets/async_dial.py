"""Asynchronous version of `dial`. That of asyncio leaves sockets open if it is cancelled."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Any

from .dial import ATTEMPT_DELAY, Address, in_turn, no_address


async def async_dial(host: str, port: int) -> socket.socket:
    """Connect to the first address of `host` that answers. See `dial`; the caller limits the time.

    Raises:
        OSError: No address could be reached. It is the error of the last one.
    """
    found = await _addresses(host, port)
    return await (_connect(*found[0]) if len(found) == 1 else _race(found))


async def _addresses(host: str, port: int) -> list[Address]:
    kind = socket.SOCK_STREAM
    with contextlib.suppress(socket.gaierror):  # it is a name, and needs a thread to be resolved
        return in_turn(socket.getaddrinfo(host, port, type=kind, flags=socket.AI_NUMERICHOST))
    return in_turn(await asyncio.get_running_loop().getaddrinfo(host, port, type=kind))


async def _connect(family: int, address: Any) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


async def _race(found: list[Address]) -> socket.socket:
    """Connect to several addresses at the same time. All sockets but the winner are closed."""
    remaining = list(reversed(found))
    tasks: list[asyncio.Task[socket.socket]] = []
    pending: set[asyncio.Task[socket.socket]] = set()
    winner: asyncio.Task[socket.socket] | None = None
    error: BaseException | None = None
    try:
        while remaining or pending:
            if remaining:
                tasks.append(asyncio.create_task(_connect(*remaining.pop())))
                pending.add(tasks[-1])
            wait = ATTEMPT_DELAY if remaining else None
            done, pending = await asyncio.wait(
                pending, timeout=wait, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                error = task.exception()
                if error is None:
                    winner = task
                    return task.result()
        raise error or no_address()
    finally:
        for task in tasks:
            if task is not winner:
                task.cancel()
                task.add_done_callback(_close)


def _close(task: asyncio.Task[socket.socket]) -> None:
    """Close the socket of an attempt that came too late."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
