"""`Source`: the current version of a configuration file, and the clients that have it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http import fork

from .client_base import ClientBase, replace_settings
from .errors import ConfigFileError
from .snapshot import Snapshot, take_snapshot
from .version import Version, place_of, read_version

if TYPE_CHECKING:
    from pathlib import Path

    from api_claude_runtime.client.base_client import BaseClient

    from .version import Arrange

_RECENT = 16
"""The number of versions to which the settings of a client are compared; see `ClientBase.of`."""


class Source:
    """The current version of a file, for the clients, threads and tasks that use it.

    See `ConfigFile` for the parameters.
    """

    def __init__(self, path: Path, arrange: Arrange | None) -> None:
        self.path = path
        self._arrange = arrange
        self._lock = fork.new_rlock()  # reentrant: `arrange` may use the file
        self._bases: WeakKeyDictionary[BaseClient[Any], ClientBase] = WeakKeyDictionary()
        self.version = self._read(take_snapshot(path), None)
        self._recent = deque([self.version.config], maxlen=_RECENT)

    def reload(self) -> Version:
        """Read the file again, and the variables that it names, and return its version.

        Raises:
            ConfigFileError: The file is missing or invalid.
        """
        snapshot = take_snapshot(self.path)
        with self._lock:
            self._use(self._read(snapshot, self.version, again=True))
            return self.version

    def start(self, client: BaseClient[Any]) -> Version:
        """Apply the current version to a client.

        Raises:
            ConfigFileError: The client refuses it.
        """
        with self._lock:
            self._apply(client, self.version)
            return self.version

    def follow(self, client: BaseClient[Any], snapshot: Snapshot) -> Version | None:
        """Apply the contents of the file to a client, for a watch.

        They become the current version only if the client accepts them. Return `None` if the file
        has changed since the snapshot: another watch may have applied newer contents.

        Raises:
            ConfigFileError: The file is missing or invalid, or the client refuses it.
        """
        with self._lock:
            if take_snapshot(self.path) != snapshot:
                return None
            version = self._read(snapshot, self.version)
            self._apply(client, version)
            self._use(version)
            return version

    def _use(self, version: Version) -> None:
        if version is not self.version:
            self.version = version
            self._recent.append(version.config)

    def _read(self, snapshot: Snapshot, before: Version | None, *, again: bool = False) -> Version:
        if snapshot.contents is None:
            raise ConfigFileError(f"the file cannot be read: {snapshot.problem}", path=self.path)
        if before is not None and snapshot.contents == before.contents and not again:
            return before
        return read_version(snapshot.contents, self.path, self._arrange, before)

    def _apply(self, client: BaseClient[Any], version: Version) -> None:
        base = self._bases.get(client)
        if base is None:
            base = self._bases[client] = ClientBase.of(client, self._recent)
        try:
            replace_settings(client, base.with_config(client, version.config))
        except ConfigFileError:
            raise
        except ConfigurationError as error:
            raise place_of(error, version, self.path) from error
