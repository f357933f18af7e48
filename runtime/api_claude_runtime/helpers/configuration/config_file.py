"""`ConfigFile`: a configuration file, which can be applied to clients and followed."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, overload

from api_claude_runtime.client.async_client import AsyncClient
from api_claude_runtime.client.base_client import BaseClient
from api_claude_runtime.client.sync_client import SyncClient
from api_claude_runtime.errors.arguments import check_function, check_path
from api_claude_runtime.errors.base import ConfigurationError

from .change import ConfigChange
from .document import FORMATS
from .source import Source

if TYPE_CHECKING:
    from .client_config import ClientConfig
    from .errors import ConfigFileError
    from .version import Arrange
    from .watch.async_config_watch import AsyncConfigWatch, ChangeListener, ErrorListener
    from .watch.config_watch import ConfigWatch

__all__ = ("ConfigFile",)


class ConfigFile:
    """A TOML or JSON file with the settings of clients.

    It is read when the object is created, by `reload`, and while a `watch` runs.

    See `docs/configuration.md` for the settings. Clients with the same `ConfigFile` share its
    policies, so that they have one rate limit together.

    Args:
        path: The file, whose name ends in `.toml` or `.json`.
        arrange: Function that gets the list of the policies of the file and returns the list of
            the policies of the client, to add policies of your own. It is called for each version
            of the file whose policies differ from those before.

    Raises:
        ConfigFileError: The file is missing, malformed or invalid.
    """

    def __init__(self, path: str | os.PathLike[str], *, arrange: Arrange | None = None) -> None:
        self.path = check_path("path", path).absolute()  # the working directory may change
        if self.path.suffix not in FORMATS:
            raise ConfigurationError(f"path must end in .toml or .json, not {str(self.path)!r}")
        if arrange is not None:
            check_function("arrange", arrange)
        self._source = Source(self.path, arrange)

    def __repr__(self) -> str:
        return f"ConfigFile({str(self.path)!r})"

    @property
    def current(self) -> ClientConfig:
        """The latest configuration that was valid."""
        return self._source.version.config

    def client_arguments(self) -> dict[str, Any]:
        """Return the arguments for a client: `Client(**config.client_arguments())`.

        Settings that the file does not have are left out.
        """
        return self.current.client_arguments()

    def reload(self) -> ClientConfig:
        """Read the file again and return its configuration, which becomes `current`.

        The environment variables are read again too. No client is changed. To change one, call
        `apply` afterwards.

        Raises:
            ConfigFileError: The file is missing, malformed or invalid. `current` stays as it is.
        """
        return self._source.reload().config

    def apply(self, client: BaseClient[Any]) -> None:
        """Give the current configuration to a client.

        The settings and policies change at once. Calls that have started keep theirs. A setting
        that the configuration does not have gets the value that the client had without it.

        Raises:
            ConfigFileError: The client cannot have the configuration. It stays as it is.
        """
        check_client(client)
        self._source.start(client)

    @overload
    def watch(
        self,
        client: SyncClient,
        *,
        on_change: Callable[[ConfigChange], object] | None = None,
        on_error: Callable[[ConfigFileError], object] | None = None,
        interval: float = 1.0,
        settle: float = 0.2,
    ) -> ConfigWatch: ...
    @overload
    def watch(
        self,
        client: AsyncClient,
        *,
        on_change: ChangeListener | None = None,
        on_error: ErrorListener | None = None,
        interval: float = 1.0,
        settle: float = 0.2,
    ) -> AsyncConfigWatch: ...
    def watch(
        self,
        client: Any,
        *,
        on_change: Any = None,
        on_error: Any = None,
        interval: float = 1.0,
        settle: float = 0.2,
    ) -> ConfigWatch | AsyncConfigWatch:
        """Return a context manager that applies each new version of the file to `client`.

        `with` for a `Client`, `async with` for an `AsyncClient`. The current configuration is
        applied when the block is entered. A version that is invalid is reported and not used.

        Args:
            client: The client. To follow the file with several clients, watch with each of them.
            on_change: Called with a `ConfigChange` after each change. For an `AsyncClient` it may
                be asynchronous.
            on_error: Called with a `ConfigFileError` if the file is missing or invalid, once for
                each version of it. The client keeps its settings. Default: the error is logged.
            interval: Seconds between two looks at the file. With the extra `watch` installed,
                changes are noticed at once, and the interval is only for file systems that do not
                report changes.
            settle: Seconds for which new contents must stay the same before they are used, because
                a writer may not have finished.

        Raises:
            ConfigurationError: An argument is invalid.
        """
        check_client(client)
        if isinstance(client, SyncClient):
            from .watch.config_watch import ConfigWatch

            return ConfigWatch(self._source, client, on_change, on_error, interval, settle)
        from .watch.async_config_watch import AsyncConfigWatch

        return AsyncConfigWatch(self._source, client, on_change, on_error, interval, settle)


def check_client(client: object) -> None:
    """Check that `client` is a client.

    Raises:
        ConfigurationError: It is something else.
    """
    if not isinstance(client, (SyncClient, AsyncClient)):
        raise ConfigurationError(
            f"client must be a Client or an AsyncClient, not {type(client).__name__}"
        )
