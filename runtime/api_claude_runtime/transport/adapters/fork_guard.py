"""`ForkGuard`: keeps a child process off the connections of an httpx client."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http import fork
from api_claude_runtime.transport.sockets.shutdown import detach, socket_of

if TYPE_CHECKING:
    import httpx


class ForkGuard:
    """What a child process must know about an httpx client that its parent used."""

    def __init__(self) -> None:
        self._responses: weakref.WeakSet[httpx.Response] = weakref.WeakSet()
        self._is_used = self._is_refused = False
        fork.renew_in_child(self)

    def enter(self) -> None:
        """Note that a request is about to be sent.

        Raises:
            ConfigurationError: The parent process has used the client.
        """
        if self._is_refused:
            raise ConfigurationError(
                "http_client was used before os.fork(), and its connections belong to the parent"
                " process: create the httpx client and the API client in each process"
            )
        self._is_used = True

    def add(self, response: httpx.Response) -> None:
        """Note a response whose body is not read yet."""
        self._responses.add(response)

    def after_fork(self) -> None:
        """Detach the open responses from their sockets, and refuse requests."""
        self._is_refused = self._is_used
        for response in list(self._responses):
            if (lock := getattr(response.stream, "lock", None)) is not None:
                fork.free_lock(lock)
            detach(socket_of(response))
