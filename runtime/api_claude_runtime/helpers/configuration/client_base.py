"""`ClientBase`: what a client has without a configuration, and its settings with one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from api_claude_runtime.client.options.default_headers import merged
from api_claude_runtime.client.settings import API_VERSION, Settings
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.requests.timeouts import DEFAULT_TIMEOUT, Timeout

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.client.base_client import BaseClient
    from api_claude_runtime.client.options.access import AnyCredentials
    from api_claude_runtime.http.request import PlatformLike
    from api_claude_runtime.pipeline.flow import Policy
    from api_claude_runtime.requests.base_url import BaseURL

    from .client_config import ClientConfig

    AnyClient = BaseClient[Any]


class ClientBase(NamedTuple):
    """The settings that a client has without the configuration.

    A setting that the configuration does not have, or no longer has, gets this value.
    """

    url: BaseURL | None
    """`None` if the configuration has set it. It is then the default of the client."""
    credentials: AnyCredentials
    timeout: Timeout
    deadline: float | None
    api_version: str
    default_headers: Mapping[str, str | Secret]
    policies: tuple[Policy, ...]
    platform: PlatformLike | None

    @classmethod
    def of(cls, client: AnyClient, configs: Iterable[ClientConfig]) -> ClientBase:
        """Return the base of a client to which a configuration is applied for the first time.

        A value that one of `configs` has comes from it, because the client was created with its
        `client_arguments()`. The base then has the default.
        """
        settings = _settings(client)
        base = cls(
            settings.base,
            settings.credentials,
            Timeout(**settings.timeout),
            settings.deadline,
            settings.api_version,
            settings.default_headers,
            settings.policies,
            settings.platform,
        )
        for config in configs:
            base = base._without(client, config)
        return base

    def _without(self, client: AnyClient, config: ClientConfig) -> ClientBase:
        from_config = False
        if config.base_url is not None:
            with suppress(ConfigurationError):  # a version that the client has refused
                from_config = self.url == _url(client, config.base_url)
        return self._replace(
            url=None if from_config else self.url,
            timeout=DEFAULT_TIMEOUT if self.timeout == config.timeout else self.timeout,
            deadline=None if self.deadline == config.deadline else self.deadline,
            api_version=API_VERSION if self.api_version == config.api_version else self.api_version,
            default_headers={
                name: text
                for name, text in self.default_headers.items()
                if config.default_headers.get(name) != text
            },
            policies=() if self.policies == config.policies else self.policies,
        )

    def with_config(self, client: AnyClient, config: ClientConfig) -> Settings:
        """Return the settings of a client with a configuration.

        Raises:
            ConfigurationError: The client cannot have it.
        """
        url: Any = self.url
        if config.base_url is not None or url is None:
            url = _url(client, config.base_url)
        timeout = self.timeout if config.timeout is None else config.timeout
        version = self.api_version if config.api_version is None else config.api_version
        has_base = getattr(self.platform, "base", None) is not None
        if has_base and (config.credentials is not None or config.base_url is not None):
            raise ConfigurationError(
                f"the configuration has credentials or a base URL, but the client has the platform"
                f" {self.credentials.source}: remove them from the configuration"
            )
        settings = Settings(
            credentials=config.credentials or self.credentials,
            platform=None if config.credentials is not None else self.platform,
            url=url,
            timeout=timeout,
            deadline=self.deadline if config.deadline is None else config.deadline,
            api_version=version,
            default_headers=merged(self.default_headers, config.default_headers),
            bounds=client.bounds,
        )
        policies = self.policies if config.policies is None else config.policies
        return settings.with_policies(
            policies,
            client._on_event,  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as below
        )


def replace_settings(client: AnyClient, settings: Settings) -> None:
    """Let a client use `settings` for the calls that start from now on.

    Raises:
        ConfigurationError: The transport of the client cannot reach a host.
    """
    client._replace_settings(settings)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def _settings(client: AnyClient) -> Settings:
    return client._settings  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - not for users


def _url(client: AnyClient, url: str | None) -> Any:
    """Return the base URL of a client for the option `base_url`, parsed."""
    found = client._url(url)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - see above
    return Settings.base_of(found)
