"""`SyncClient`: sends calls and decodes their responses."""

from __future__ import annotations

import functools
import time
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.http.context_manager import ContextManager
from api_claude_runtime.pages.cursor import bind
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.reply import Reply, attach, with_attempts
from api_claude_runtime.requests.call import ACCEPT_EVENTS, ACCEPT_FILE, ACCEPT_LINES
from api_claude_runtime.streaming.event_decoder import EventDecoder
from api_claude_runtime.streaming.line_decoder import LineDecoder
from api_claude_runtime.streaming.stream import EventStream, Stream
from api_claude_runtime.transport.factory import transport

from .base_client import BaseClient

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.response import Response
    from api_claude_runtime.http.transport import Transport
    from api_claude_runtime.pages.cursor import Paged
    from api_claude_runtime.pipeline.attempt_log import AttemptLog
    from api_claude_runtime.pipeline.drivers import Driver
    from api_claude_runtime.replies.models import APIModel
    from api_claude_runtime.requests.call import Call
    from api_claude_runtime.streaming.download import Download
    from api_claude_runtime.transport.connection_settings import Limits
    from api_claude_runtime.transport.factory import HTTPXClient

M = TypeVar("M", bound="APIModel")
P = TypeVar("P", bound="Paged[Any]")


class SyncClient(BaseClient["HTTPXClient"], ContextManager):
    """The synchronous client. Threads can share one client. The constructor does no I/O.

    Args:
        api_key: The API key. If `api_key`, `auth_token` and `credentials` are all missing, the
            environment variables `ANTHROPIC_API_KEY` and then `ANTHROPIC_AUTH_TOKEN` are used.
        auth_token: A token that is always sent as `Authorization: Bearer`.
        credentials: A `Credentials` object, instead of `api_key` and `auth_token`.
        auth_header: The header for the key: `authorization` (as `Bearer`) or `x-api-key`. Default
            `authorization`.
        base_url: The URL of the API, which may contain a path. Default: the environment variable
            `ANTHROPIC_BASE_URL`, else `https://api.anthropic.com`.
        timeout: Seconds, a `Timeout`, an `httpx.Timeout`, or `None` for no limit. Default: 5
            seconds to connect, 600 seconds for every other wait.
        api_version: The value of the `anthropic-version` header.
        default_headers: Headers that are added to every request, such as `anthropic-workspace-id`.
        http_client: An `httpx.Client` to send requests with. The caller must close it.
        limits: Connection limits. Default: 1000 connections in use, and 100 idle connections that
            are kept for 30 seconds.
        ssl_context: TLS settings of the default transport.
        policies: Policies that are applied to every call, such as `Retry`. The first is the
            outermost.
        on_event: A callback for each `Attempt`, `Wait`, `CallDone` and `BodyDone`. Its exceptions
            are logged and do not affect the call.

    Raises:
        CredentialsError: No credentials were found, or they are invalid.
        ConfigurationError: Another option is invalid.
    """

    def _connect(
        self, client: HTTPXClient | None, limits: Limits | None, context: ssl.SSLContext | None
    ) -> None:
        self._transport: Transport = transport(self._origins(), client, limits, context)

    def fetch(self, cls: type[M], call: Call) -> M:
        """Send `call` and decode the JSON response to a `cls`."""
        response, reply = self._open(call)
        return attach(decode.model(cls, response.read(), reply), reply)

    def fetch_optional(self, cls: type[M], call: Call) -> M | None:
        """Send `call` and decode the JSON response to a `cls`.

        Return `None` if the body is empty or null.
        """
        response, reply = self._open(call)
        data = response.read()
        return None if decode.is_empty(data) else attach(decode.model(cls, data, reply), reply)

    def fetch_member(self, kind: Any, call: Call) -> Any:
        """Send `call` and decode the JSON response to a member of the union `kind`."""
        response, reply = self._open(call)
        return attach(decode.value(kind, response.read(), reply), reply)

    def fetch_page(self, cls: type[P], call: Call) -> P:
        """Send `call` and return a page that can fetch other pages."""
        page = self.fetch(cls, call).checked()
        return bind(page, call, functools.partial(self.fetch_page, cls))

    def events(self, kind: Any, call: Call, *, done: str | None) -> EventStream[Any]:
        """Send `call` and return its event stream.

        Args:
            kind: The union of the event types.
            call: The call to send.
            done: The type of the last event; `None` if the stream has none.
        """
        call.accept = ACCEPT_EVENTS
        response, reply = self._open(call)
        return EventStream(response, EventDecoder(kind, done, reply))

    def lines(self, cls: type[M], call: Call) -> Stream[M]:
        """Send `call` and return a stream of the lines of the JSONL response."""
        call.accept = ACCEPT_LINES
        response, reply = self._open(call)
        return Stream(response, LineDecoder(cls, reply))

    def download(self, call: Call) -> Download:
        """Send `call` and return the file in the response, whose body is not read yet."""
        from api_claude_runtime.streaming.download import Download

        call.accept = ACCEPT_FILE
        return Download(*self._open(call))

    def _open(self, call: Call) -> tuple[Response, Reply]:
        """Send `call` and wait for the headers of a successful response."""
        request = self._settings.request(call)
        began = time.perf_counter()
        log: AttemptLog | None = None
        response: Response
        if self._forward is not None:
            response, log = self._drive(self._forward, request, self._transport, self._on_event)
        else:
            try:
                response = self._transport.send(request)
            finally:
                request.release()
        reply = Reply.of(request, response, time.perf_counter() - began, log)
        if 200 <= response.status < 300:
            return response, reply
        try:
            content = response.read()
        except ClaudeError:
            content = b""  # the status error is more useful than the failed read
        raise with_attempts(error_from_response(response.status, response.headers, content), reply)

    @functools.cached_property
    def _drive(self) -> Driver:
        from api_claude_runtime.pipeline.drivers import send

        return send

    def close(self) -> None:
        """Close the idle connections. Later calls open new connections."""
        self._transport.close()
