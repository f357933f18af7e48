"""What the two clients share: how they are made, and what they are made from."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar

from api_claude_runtime.auth.credentials import (
    as_secret,
    credentials_from_env,
    credentials_from_workspace,
    explicit_credentials,
)
from api_claude_runtime.requests.timeouts import DEFAULT_TIMEOUT, wire_timeout

from .settings import API_VERSION, Settings

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    from api_claude_runtime.auth.credentials import AuthHeader, Credentials
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Origin
    from api_claude_runtime.pipeline.events import EventListener
    from api_claude_runtime.pipeline.flow import Forward, Policy
    from api_claude_runtime.requests.timeouts import TimeoutLike
    from api_claude_runtime.transport.connection_settings import Limits

H = TypeVar("H")
"""The httpx client that a caller may bring."""


def _pipeline(
    policies: Sequence[Policy], on_event: EventListener | None, origin: Origin
) -> Forward | None:
    """`None` if there is nothing to do: a client without policies pays for none."""
    if not policies and on_event is None:
        return None
    from api_claude_runtime.pipeline.flow import checked, pipeline

    return pipeline(checked(policies, on_event, origin))


class BaseClient(Generic[H]):
    """What both clients are made from; see `SyncClient` for the meaning of each option."""

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        auth_token: str | Secret | None = None,
        credentials: Credentials | None = None,
        auth_header: AuthHeader = "authorization",
        base_url: str | None = None,
        timeout: float | TimeoutLike | None = DEFAULT_TIMEOUT,
        api_version: str = API_VERSION,
        default_headers: Mapping[str, str] | None = None,
        http_client: H | None = None,
        limits: Limits | None = None,
        ssl_context: ssl.SSLContext | None = None,
        policies: Sequence[Policy] = (),
        on_event: EventListener | None = None,
    ) -> None:
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        found = explicit_credentials(credentials, api_key, auth_token, header=auth_header)
        del api_key, auth_token  # a traceback with locals shows no key
        credentials = credentials_from_env(header=auth_header) if found is None else found
        self._settings = Settings(
            credentials=credentials,
            url=base_url,
            timeout=timeout,
            api_version=api_version,
            default_headers=default_headers,
        )
        self._on_event = on_event
        self._forward = _pipeline(policies, on_event, self._settings.base.origin)
        self._policies = tuple(policies)
        self._connect(http_client, limits, ssl_context)

    @property
    def policies(self) -> tuple[Policy, ...]:
        """Those that it was made with, the first outermost."""
        return self._policies

    def with_options(
        self,
        *,
        policies: Sequence[Policy] | None = None,
        timeout: float | TimeoutLike | Literal["as it is"] | None = "as it is",
    ) -> Self:
        """The same client with other policies or another timeout, for some calls:
        `client.with_options(policies=[Retry()]).messages.create(...)`. It shares the connections,
        so that closing one closes both.
        """
        # Without what is cached on it: the groups hold the client that they were made for.
        kept = {name: value for name, value in vars(self).items() if name[:1] == "_"}
        twin = object.__new__(type(self))
        vars(twin).update(kept)
        if policies is not None:
            twin._forward = _pipeline(policies, self._on_event, self._settings.base.origin)
            twin._policies = tuple(policies)
        if timeout != "as it is":
            twin._settings = copy.copy(self._settings)
            twin._settings.timeout = wire_timeout(timeout)
        return twin

    def _origins(self) -> list[Origin]:
        """Where calls may go: the base URL, and what policies name as `origins()`."""
        found = [self._settings.base.origin]
        for policy in self._policies:
            origins: Callable[[], Iterable[Origin]] | None = getattr(policy, "origins", None)
            if origins is not None:
                found += origins()
        return found

    def _connect(
        self, client: H | None, limits: Limits | None, context: ssl.SSLContext | None
    ) -> None:
        raise NotImplementedError

    @classmethod
    def from_env(cls, *, auth_header: AuthHeader = "authorization", **options: Any) -> Self:
        """A client with the credentials of the environment."""
        return cls(credentials=credentials_from_env(header=auth_header), **options)

    @classmethod
    def from_workspace(
        cls,
        path: str | Path | None = None,
        *,
        auth_header: AuthHeader = "authorization",
        **options: Any,
    ) -> Self:
        """A client with the key in `secret/-secrets.sh` of the workspace around `path`."""
        return cls(credentials=credentials_from_workspace(path, header=auth_header), **options)

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)
        if settings is None:  # in the traceback of a constructor that raised
            return f"<{type(self).__name__}, not made>"
        return f"<{type(self).__name__} of {settings.base}, key from {settings.credentials.source}>"
