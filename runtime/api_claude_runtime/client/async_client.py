"""`AsyncClient`: sends calls and decodes their responses."""

from __future__ import annotations

import functools
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast, overload

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
    from api_claude_runtime.pipeline.async_drivers import AsyncDriver
    from api_claude_runtime.pipeline.attempt_log import AttemptLog
    from api_claude_runtime.replies.models import APIModel
    from api_claude_runtime.requests.call import Call, CallOptions, RequestArguments
    from api_claude_runtime.transport.connection_settings import Limits
    from api_claude_runtime.transport.factory import HTTPXAsyncClient

T = TypeVar("T")


class AsyncClient(BaseClient["HTTPXAsyncClient"], AsyncContextManager):
    """The asynchronous client. The constructor does no I/O.

    Tasks and event loops can share one client, without `http_client`.
    With trio, pass an `httpx.AsyncClient` as `http_client`.

    Args:
        api_key: The API key. If `api_key`, `auth_token` and `credentials` are all missing, the
            environment variables `ANTHROPIC_API_KEY` and then `ANTHROPIC_AUTH_TOKEN` are used.
        auth_token: A token that is always sent as `Authorization: Bearer`.
        credentials: A `Credentials` object, or a function that returns a token (see
            `TokenProvider`), instead of `api_key` and `auth_token`.
        auth_header: The header for the key: `authorization` (as `Bearer`) or `x-api-key`. Default
            `authorization`.
        platform: Where Claude is served, such as `Bedrock(region="us-east-1")`, instead of a key
            and a base URL. No variable with a key or URL of Anthropic's API is then used.
        base_url: The URL of the API, which may contain a path. Default: the environment variable
            `ANTHROPIC_BASE_URL`, else `https://api.anthropic.com`.
        timeout: Seconds, a `Timeout`, an `httpx.Timeout`, or `None` for no limit. Default: 5
            seconds to connect, 600 seconds for every other wait.
        deadline: Seconds for each whole call or stream: all attempts and waits, and the whole body.
            A method's argument `deadline` replaces it. Default: no deadline.
        api_version: The value of the `anthropic-version` header.
        default_headers: Headers that are added to every request, such as `anthropic-workspace-id`.
        http_client: An `httpx.AsyncClient` to send requests with, or the client of a fork such as
            `httpx2`. The caller must close it.
        limits: Connection limits. Default: 1000 connections in use, and 100 idle connections that
            are kept for 30 seconds. TCP keep-alive after 60 seconds without data.
        ssl_context: TLS settings of the default transport.
        bounds: How much of a response is accepted. Default: `Bounds()`, whose values are far above
            what the API sends.
        policies: Policies that are applied to every call, such as `Retry`. The first is the
            outermost.
        on_event: A callback for each `Attempt`, `Wait`, `CallDone`, `BodyDone` and `Used`. Its
            exceptions are logged and do not affect the call.

    Raises:
        CredentialsError: No credentials were found, or they are invalid.
        ConfigurationError: Another option is invalid.
    """

    def _connect(
        self,
        client: HTTPXAsyncClient | None,
        limits: Limits | None,
        context: ssl.SSLContext | None,
    ) -> None:
        self._transport: AsyncTransport = async_transport(
            self._settings.origins(), client, limits, context
        )

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
        """Call an endpoint that this version has no method for.

        The call is sent like that of any method: with the credentials, headers and policies of this
        client, and with the same errors. `cast_to` decides how the response is read:

        - a pydantic model, a `TypedDict`, `dict` or `list[...]`: the JSON body as this type
        - `bytes`: the body; `None`: nothing, the body is discarded
        - `AsyncDownload`: a file that is not read yet
        - `AsyncPage[Item]` or another page class: a page that can fetch other pages
        - `AsyncEventStream[Event]`: server-sent events; `AsyncStream[Item]`: JSON Lines

        Args:
            method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: The path after the base URL, such as `/v1/messages`. It is sent as it is, so
                ids in it must be percent-encoded.
            cast_to: The type of the result.
            body: The fields of the JSON body, or of the form if there are `files`.
            query: The query parameters.
            files: Files to upload: field name -> file, or `name[]` -> list of files.
            betas: Names of beta features, for the `anthropic-beta` header.
            last_event: The type of the event that ends an event stream, such as `message_stop`. A
                stream that ends without it is interrupted. Default: the stream ends with the body.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout` and `deadline`; see
                `CallOptions`.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            BoundExceeded: The response exceeds the `bounds` of the client.
            DecodeError: The response does not match `cast_to`.
            RequestError: An argument cannot be sent. Nothing was sent.
        """
        from api_claude_runtime.auth.hiding import hidden, hide_options

        from .endpoint import AsyncEndpoint, call_of

        # Keep credentials out of tracebacks that show local variables.
        body, query = hidden(body), hidden(query)
        hide_options(cast("dict[str, Any]", options))

        call = call_of(method, path, body, query, files, betas, options)
        return await AsyncEndpoint(self._open).request(call, cast_to, last_event)

    async def _open(self, call: Call) -> tuple[AsyncResponse, Reply]:
        """Send `call` and wait for the headers of a successful response."""
        settings = self._settings  # read once: another thread may replace the settings
        request = settings.request(call)
        began = time.perf_counter()
        log: AttemptLog | None = None
        response: AsyncResponse
        if settings.forward is not None:
            response, log = await self._drive(
                settings.forward, request, self._transport, self._on_event
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
        error = error_from_response(response.status, response.headers, content)
        del content  # the server may have repeated the key in it
        response.hide_echo(error)
        raise with_attempts(error, reply)

    @functools.cached_property
    def _drive(self) -> AsyncDriver:
        from api_claude_runtime.pipeline.async_drivers import asend

        return asend

    async def close(self) -> None:
        """Close the idle connections of the running event loop. Later calls open new ones."""
        self._lifetime.closed = True
        await self._transport.close()
