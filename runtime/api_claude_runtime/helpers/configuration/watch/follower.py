"""`Follower`: decides which contents of a file to give to a client, without waiting."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from api_claude_runtime.errors.arguments import check_numbers
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.configuration.change import ConfigChange
from api_claude_runtime.helpers.configuration.errors import ConfigFileError
from api_claude_runtime.helpers.configuration.snapshot import Snapshot, take_snapshot

from .settling import Settling

if TYPE_CHECKING:
    from api_claude_runtime.helpers.configuration.client_base import AnyClient
    from api_claude_runtime.helpers.configuration.source import Source


class Follower:
    """The state of a watch. See `ConfigFile.watch` for the parameters."""

    error: ConfigFileError | None = None
    """Why the latest contents of the file are not used; `None` if they are."""

    def __init__(self, source: Source, client: AnyClient, interval: float, settle: float) -> None:
        check_numbers(interval=interval, settle=settle)
        for name, value in (("interval", interval), ("settle", settle)):
            least = value > 0 if name == "interval" else value >= 0
            if not (least and value <= threading.TIMEOUT_MAX):
                rule = "above 0" if name == "interval" else "of at least 0"
                raise ConfigurationError(
                    f"{name} must be a number of seconds {rule} and finite, not {value:g}"
                )
        self._source = source
        self._client = client
        self._settle = settle

    def start(self) -> None:
        """Apply the current configuration.

        Raises:
            ConfigFileError: The client refuses it.
        """
        version = self._source.start(self._client)
        self._config = version.config
        self._settling = Settling(Snapshot(version.contents), self._settle)

    @property
    def is_pending(self) -> bool:
        """Whether to look again after `settle` seconds."""
        return self._settling.is_pending

    def look(self) -> ConfigChange | ConfigFileError | None:
        """Read the file, and use its contents if they have settled. Return what to report.

        It may be called in any thread, by one at a time.
        """
        snapshot = self._settling.observe(take_snapshot(self._source.path), time.monotonic())
        if snapshot is None:
            return None
        try:
            version = self._source.follow(self._client, snapshot)
        except Exception as error:  # noqa: BLE001 - also of `arrange`; the watch goes on
            self._settling.accept(snapshot)
            self.error = self._reported(error)
            return self.error
        if version is None:
            return None
        self._settling.accept(snapshot)
        self.error = None
        change = ConfigChange(self._config, version.config)
        self._config = version.config
        return change if change.changed else None

    def _reported(self, error: Exception) -> ConfigFileError:
        if isinstance(error, ConfigFileError):
            return error
        text = f"arrange raised {type(error).__name__}: {error}"
        reported = ConfigFileError(text, path=self._source.path)
        reported.__cause__ = error
        return reported


def log_error(error: ConfigFileError) -> None:
    """Log an error, as the default of `on_error`."""
    logging.getLogger("api_claude").error("the configuration is not changed: %s", error)
