"""`keep_requests`: a copy of a client whose errors have the request that failed."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.client.async_client import AsyncClient
from api_claude_runtime.client.base_client import BaseClient
from api_claude_runtime.client.sync_client import SyncClient
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError

from .capture import Captured, key_variable
from .preview import Preview

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.replies.reply import Reply
    from api_claude_runtime.requests.call import Call

__all__ = ("keep_requests",)

C = TypeVar("C", bound=BaseClient[Any])


def keep_requests(client: C) -> C:
    """Return a copy of a client whose errors have the request, for `error.curl()`.

    The errors of its calls have a `Preview` of the request in `error.preview`, without the key:
    errors of the API, of the connection, of policies, of a response that cannot be decoded, and of
    a stream that breaks. The body of the request stays in memory as long as the error.

    Each call of the copy is serialized twice. Calls of `client` itself cost what they cost before.
    The copy shares the connections of `client`, as a copy by `with_options` does.

    Raises:
        ConfigurationError: `client` is not a client.
    """
    if not isinstance(client, SyncClient | AsyncClient):
        raise ConfigurationError(
            f"client must be a Client or an AsyncClient, not {type(client).__name__}"
        )
    cls: Any = type(client)
    copy: Any = client.with_options()
    copy.__class__ = _keeping(cls)
    return copy  # type: ignore[no-any-return] # its class is a subclass of that of `client`


@functools.cache
def _keeping(cls: type[Any]) -> type[Any]:
    """Return a subclass of a class of clients that keeps requests."""
    if getattr(cls, "_keeps_requests", False):
        return cls
    sends: Any = cls._open

    def send(self: Any, call: Call) -> tuple[Response, Reply]:
        preview = _preview(self, call)
        try:
            response, reply = sends(self, call)
        except ClaudeError as error:
            error.preview = preview
            raise
        reply.preview = preview
        return response, reply

    async def asend(self: Any, call: Call) -> tuple[AsyncResponse, Reply]:
        preview = _preview(self, call)
        try:
            response, reply = await sends(self, call)
        except ClaudeError as error:
            error.preview = preview
            raise
        reply.preview = preview
        return response, reply

    members = {
        "_open": send if issubclass(cls, SyncClient) else asend,
        "_keeps_requests": True,
        "__doc__": cls.__doc__,
        "__module__": cls.__module__,
    }
    return type(cls.__name__, (cls,), members)


def _preview(client: Any, call: Call) -> Preview:
    return Preview(Captured(call, client._settings, "", key_variable(client)))  # noqa: SLF001 - clients are ours
