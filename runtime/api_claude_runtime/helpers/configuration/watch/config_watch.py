"""`ConfigWatch`: applies each version of a configuration file to a `Client`, in a thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

from api_claude_runtime.errors.arguments import check_function
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.configuration.change import ConfigChange
from api_claude_runtime.helpers.configuration.errors import ConfigFileError
from api_claude_runtime.pipeline.listeners import call_listener

from .follower import Follower, log_error
from .wakeups import Wakeups

if TYPE_CHECKING:
    from types import TracebackType

    from api_claude_runtime.client.sync_client import SyncClient
    from api_claude_runtime.helpers.configuration.source import Source

__all__ = ("ConfigWatch",)


class ConfigWatch:
    """A context manager that follows a configuration file while its block runs.

    `ConfigFile.watch` returns it, and describes the parameters. Leaving the block waits for a
    listener that runs. The client keeps the settings that it has then. A watch can be entered once.
    An exception of a listener is logged.
    """

    def __init__(
        self,
        source: Source,
        client: SyncClient,
        on_change: Callable[[ConfigChange], object] | None,
        on_error: Callable[[ConfigFileError], object] | None,
        interval: float,
        settle: float,
    ) -> None:
        for name, listener in (("on_change", on_change), ("on_error", on_error)):
            if listener is not None:
                check_function(name, listener)
        self._follower = Follower(source, client, interval, settle)
        self._path = source.path
        self._on_change = on_change
        self._on_error = on_error or log_error
        self._interval = interval
        self._settle = settle
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="configuration", daemon=True)

    @property
    def error(self) -> ConfigFileError | None:
        """Why the latest contents of the file are not used; `None` if they are."""
        return self._follower.error

    def _loop(self) -> None:
        wakeups = Wakeups(self._path, self._interval, self._stop)
        try:
            while not self._stop.is_set():
                found = self._follower.look()
                if isinstance(found, ConfigFileError):
                    call_listener(self._on_error, found)
                elif found is not None and self._on_change is not None:
                    call_listener(self._on_change, found)
                if self._follower.is_pending:
                    self._stop.wait(self._settle)
                else:
                    wakeups.wait()
        finally:
            wakeups.close()

    def __enter__(self) -> Self:
        if self._thread.ident is not None:
            raise ConfigurationError(
                "a watch can be entered only once: call ConfigFile.watch again"
            )
        self._follower.start()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        if threading.current_thread() is not self._thread:  # a thread cannot join itself
            self._thread.join()
