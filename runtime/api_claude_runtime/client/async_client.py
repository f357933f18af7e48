"""`AsyncClient`: asynchronous version of `SyncClient`."""

from __future__ import annotations

import functools
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.http.context_manager import AsyncContextManager
from api_claude_runtime.replies.reply import Reply, with_attempts
from api_claude_runtime.transport.factory import async_transport

from .base_client import BaseClient

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.response import AsyncResponse
    from api_claude_runtime.http.transport import AsyncTransport
    from api_claude_runtime.pipeline.attempt_log import AttemptLog
    from api_claude_runtime.pipeline.drivers import AsyncDriver
    from api_claude_runtime.replies.models import APIModel
    from api_claude_runtime.requests.call import Call, CallOptions, RequestArguments
    from api_claude_runtime.transport.connection_settings import Limits
    from api_claude_runtime.transport.factory import HTTPXAsyncClient

T = TypeVar("T")


class AsyncClient(BaseClient["HTTPXAsyncClient"], AsyncContextManager):
    """Asynchronous version of `SyncClient`. See `SyncClient` for the parameters.

    Tasks and event loops can share one client, without `http_client`. With trio, pass an
    `httpx.AsyncClient` as `http_client`.
    """

    def _connect(
        self,
        client: HTTPXAsyncClient | None,
        limits: Limits | None,
        context: ssl.SSLContext | None,
    ) -> None:
        self._transport: AsyncTransport = async_transport(self._origins(), client, limits, context)

    @overload
    async def request(
        self, method: str, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T: ...

    @overload
    async def request(
        self, method: str, path: str, *, cast_to: None, **arguments: Unpack[RequestArguments]
    ) -> None: ...

    @overload
    async def request(
        self, method: str, path: str, *, cast_to: object, **arguments: Unpack[RequestArguments]
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any,
        body: Mapping[str, Any] | APIModel | None = None,
        query: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        betas: Sequence[str] = (),
        last_event: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Asynchronous version of `Client.request`, with `AsyncPage`, `AsyncStream` and so on."""
        from .endpoint import AsyncEndpoint, call_of

        call = call_of(method, path, body, query, files, betas, options)
        return await AsyncEndpoint(self._open).request(call, cast_to, last_event)

    async def _open(self, call: Call) -> tuple[AsyncResponse, Reply]:
        """Send `call` and wait for the headers of a successful response."""
        request = self._settings.request(call)
        began = time.perf_counter()
        log: AttemptLog | None = None
        response: AsyncResponse
        if self._forward is not None:
            response, log = await self._drive(
                self._forward, request, self._transport, self._on_event
            )
        else:
            try:
                response = await self._transport.send(request)
            finally:
                request.release()
        reply = Reply.of(request, response, time.perf_counter() - began, log)
        if 200 <= response.status < 300:
            return response, reply
        try:
            content = await response.read()
        except ClaudeError:
            content = b""  # the status error is more useful than the failed read
        raise with_attempts(error_from_response(response.status, response.headers, content), reply)

    @functools.cached_property
    def _drive(self) -> AsyncDriver:
        from api_claude_runtime.pipeline.drivers import asend

        return asend

    async def close(self) -> None:
        """Close the idle connections of the running event loop."""
        self._lifetime.closed = True
        await self._transport.close()
