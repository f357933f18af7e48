"""`SyncClient`: sends calls and decodes their responses, for threads."""

from __future__ import annotations

import functools
import time
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.http.context_manager import ContextManager
from api_claude_runtime.pages.cursor import bind
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.reply import Reply, attach, marked
from api_claude_runtime.requests.call import ACCEPT_EVENTS, ACCEPT_FILE, ACCEPT_LINES
from api_claude_runtime.streaming.event_decoder import (
    EventDecoder,
    is_event_stream,
    no_event_stream,
)
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
    """A client for threads; one may be shared by many. Making one does no I/O.

    Args:
        api_key: The key. Without it, and without `auth_token` and `credentials`, the environment
            is asked (`ANTHROPIC_API_KEY`, then `ANTHROPIC_AUTH_TOKEN`).
        auth_token: A token, always sent as `Authorization: Bearer`.
        credentials: A `Credentials`, in place of the two above.
        auth_header: The header that a key goes in: `authorization` (as `Bearer`) or `x-api-key`.
        base_url: Default `ANTHROPIC_BASE_URL`, else `https://api.anthropic.com`. May have a path.
        timeout: Seconds, a `Timeout`, an `httpx.Timeout`, or `None` for no bound. Default 600 s
            for every wait, 5 s for connecting.
        api_version: The `anthropic-version` header.
        default_headers: Headers of every request, such as `anthropic-workspace-id`.
        http_client: An `httpx.Client` to send through. It stays its owner's to close.
        limits: Connections at once (1000), idle ones kept (100) and for how many seconds (30).
        ssl_context: TLS settings of the default transport.
        policies: What stands between a call and the wire, the first outermost: `Retry` and others.
        on_event: Called with each `Attempt`, `Wait`, `CallDone` and `BodyDone`. What it raises is
            logged, and harms no call.

    Raises:
        CredentialsError: no credentials, or such as cannot be.
        ConfigurationError: another option that makes no sense.
    """

    def _connect(
        self, client: HTTPXClient | None, limits: Limits | None, context: ssl.SSLContext | None
    ) -> None:
        self._transport: Transport = transport(self._origins(), client, limits, context)

    def fetch(self, cls: type[M], call: Call) -> M:
        """Send `call`; its JSON reply as a `cls`."""
        response, reply = self._open(call)
        return attach(decode.model(cls, response.read(), reply), reply)

    def fetch_optional(self, cls: type[M], call: Call) -> M | None:
        """Send `call`; its JSON reply as a `cls`, or `None` if it is null, or has no content."""
        response, reply = self._open(call)
        data = response.read()
        return None if decode.is_empty(data) else attach(decode.model(cls, data, reply), reply)

    def fetch_member(self, kind: Any, call: Call) -> Any:
        """Send `call`; its JSON reply as a member of the union `kind`."""
        response, reply = self._open(call)
        return attach(decode.value(kind, response.read(), reply), reply)

    def fetch_page(self, cls: type[P], call: Call) -> P:
        """Send `call`; its reply as a page that knows how to turn."""
        page = self.fetch(cls, call).checked()
        return bind(page, call, functools.partial(self.fetch_page, cls))

    def events(self, kind: Any, call: Call, *, done: str | None) -> EventStream[Any]:
        """Send `call`; its events, of the union `kind`, the last of type `done`."""
        call.accept = ACCEPT_EVENTS
        response, reply = self._open(call)
        if not is_event_stream(reply):
            raise no_event_stream(response.read(), reply)
        return EventStream(response, EventDecoder(kind, done, reply))

    def lines(self, cls: type[M], call: Call) -> Stream[M]:
        """Send `call`; the lines of its JSONL reply."""
        call.accept = ACCEPT_LINES
        response, reply = self._open(call)
        return Stream(response, LineDecoder(cls, reply))

    def download(self, call: Call) -> Download:
        """Send `call`; the file that it answers with, not yet read."""
        from api_claude_runtime.streaming.download import Download

        call.accept = ACCEPT_FILE
        return Download(*self._open(call))

    def _open(self, call: Call) -> tuple[Response, Reply]:
        """Send `call` and wait for a good reply's headers."""
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
            content = b""  # the status says more than the break in its text
        raise marked(error_from_response(response.status, response.headers, content), reply)

    @functools.cached_property
    def _drive(self) -> Driver:
        from api_claude_runtime.pipeline.drivers import send

        return send

    def close(self) -> None:
        """Close idle connections. A client that is used again opens new ones."""
        self._transport.close()
