"""Base classes of the generated endpoint groups, such as `client.messages`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.hints.hinted import RESOURCE_NAMES, add_hints, without_hints

from .async_calls import AsyncCalls
from .calls import Calls

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .sync_client import SyncClient


class _Group:
    def __dir__(self) -> Iterable[str]:
        return without_hints(super().__dir__(), RESOURCE_NAMES)


add_hints(_Group, "resource", RESOURCE_NAMES)


class Resource(Calls, _Group):
    """A group of endpoints. Its only state is the client."""

    _path = "a group"
    """The path to the group, such as `client.messages`."""

    def __init__(self, client: SyncClient) -> None:
        # Groups are a part of the client. Only its users must not call `_open`.
        super().__init__(client._open)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._client = client

    def __repr__(self) -> str:
        settings = self._client._settings  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return f"<{self._path} of {settings.base}>"


class AsyncResource(AsyncCalls, _Group):
    """Asynchronous version of `Resource`."""

    _path = "a group"

    def __init__(self, client: AsyncClient) -> None:
        # See above.
        super().__init__(client._open)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._client = client

    def __repr__(self) -> str:
        settings = self._client._settings  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return f"<{self._path} of {settings.base}>"


def check_asynchronous(call: Any, sync_helper: str) -> None:
    """Check that `call` is no method of a `Client`, before it blocks the loop and is charged.

    Raises:
        ConfigurationError: It is one. The message recommends `sync_helper`.
    """
    if isinstance(getattr(call, "__self__", None), Resource):
        raise ConfigurationError(
            f"the call cannot be awaited: {call.__name__} is a method of a Client: use"
            f" {sync_helper}, or an AsyncClient"
        )
