"""The clients: a call goes out, a typed value comes back. Nothing else happens by itself."""

from __future__ import annotations

import functools
import time
from typing import TYPE_CHECKING, Any, TypeVar

from . import decode, failures
from .base_client import BaseClient
from .closing import AsyncClosing, Closing
from .errors import ClaudeError
from .events import EventDecoder, is_event_stream, no_event_stream
from .jsonl import LineDecoder
from .reply import Reply, marked
from .stream import AsyncEventStream, AsyncStream, EventStream, Stream
from .transports import async_transport, transport

if TYPE_CHECKING:
    import ssl

    import httpx

    from .call import Call
    from .download import AsyncDownload, Download
    from .models import APIModel
    from .paged import Paged
    from .reliability.client_health import AsyncHealth, Health
    from .reliability.drive import AsyncDriver, Driver
    from .reliability.record import Record
    from .request import AsyncResponse, AsyncTransport, Request, Response, Transport
    from .wiring import Limits

M = TypeVar("M", bound="APIModel")
P = TypeVar("P", bound="Paged[Any]")

EVENTS = "text/event-stream"
# The reference client asks for the second; the first is what the results are.
LINES = "application/x-jsonl, application/binary"
FILE = "application/binary"


def _reply(
    request: Request,
    response: Response | AsyncResponse,
    began: float,
    record: Record | None,
) -> Reply:
    elapsed = time.perf_counter() - began
    return Reply(request.method, request.url, response.status, response.headers, elapsed, record)


def _is_nothing(data: bytes) -> bool:
    return data.strip() in {b"", b"null"}


def _labelled(value: M, reply: Reply) -> M:
    # Past pydantic's __setattr__, which knows fields and not slots.
    object.__setattr__(value, "_reply", reply)
    return value


class SyncClient(BaseClient["httpx.Client"], Closing):
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
        self, client: httpx.Client | None, limits: Limits | None, context: ssl.SSLContext | None
    ) -> None:
        self._transport: Transport = transport(self._origins(), client, limits, context)

    @functools.cached_property
    def health(self) -> Health:
        """Checks of endpoints, when asked for: `client.health.check()`."""
        from .reliability.client_health import Health

        # The first one that is made stays, when threads meet here.
        made = Health(self._settings, self._policies, self._transport)
        cached: dict[str, Health] = vars(self)
        return cached.setdefault("health", made)

    def fetch(self, cls: type[M], call: Call) -> M:
        """Send `call`; its JSON reply as a `cls`."""
        response, reply = self._open(call)
        return _labelled(decode.model(cls, response.read(), reply), reply)

    def fetch_optional(self, cls: type[M], call: Call) -> M | None:
        """Send `call`; its JSON reply as a `cls`, or `None` if it is null, or has no content."""
        response, reply = self._open(call)
        data = response.read()
        return None if _is_nothing(data) else _labelled(decode.model(cls, data, reply), reply)

    def fetch_member(self, kind: Any, call: Call) -> Any:
        """Send `call`; its JSON reply as a member of the union `kind`."""
        response, reply = self._open(call)
        return _labelled(decode.value(kind, response.read(), reply), reply)

    def fetch_page(self, cls: type[P], call: Call) -> P:
        """Send `call`; its reply as a page that knows how to turn."""
        page = self.fetch(cls, call).checked()
        object.__setattr__(page, "_call", call)
        object.__setattr__(page, "_turn", functools.partial(self.fetch_page, cls))
        return page

    def events(self, kind: Any, call: Call, *, done: str | None) -> EventStream[Any]:
        """Send `call`; its events, of the union `kind`, the last of type `done`."""
        call.accept = EVENTS
        response, reply = self._open(call)
        if not is_event_stream(reply):
            raise no_event_stream(response.read(), reply)
        return EventStream(response, EventDecoder(kind, done, reply))

    def lines(self, cls: type[M], call: Call) -> Stream[M]:
        """Send `call`; the lines of its JSONL reply."""
        call.accept = LINES
        response, reply = self._open(call)
        return Stream(response, LineDecoder(cls, reply))

    def download(self, call: Call) -> Download:
        """Send `call`; the file that it answers with, not yet read."""
        from .download import Download

        call.accept = FILE
        return Download(*self._open(call))

    def _open(self, call: Call) -> tuple[Response, Reply]:
        """Send `call` and wait for a good reply's headers."""
        request = self._settings.request(call)
        began = time.perf_counter()
        record: Record | None = None
        response: Response
        if self._forward is not None:
            response, record = self._drive(self._forward, request, self._transport, self._on_event)
        else:
            try:
                response = self._transport.send(request)
            finally:
                request.release()
        reply = _reply(request, response, began, record)
        if 200 <= response.status < 300:
            return response, reply
        try:
            content = response.read()
        except ClaudeError:
            content = b""  # the status says more than the break in its text
        raise marked(failures.from_reply(response.status, response.headers, content), reply)

    @functools.cached_property
    def _drive(self) -> Driver:
        from .reliability.drive import send  # once, and only for those who have policies

        return send

    def close(self) -> None:
        """Close idle connections. A client that is used again opens new ones."""
        self._transport.close()


class AsyncClient(BaseClient["httpx.AsyncClient"], AsyncClosing):
    """The same for asyncio. One client may be shared by many tasks and by several event loops;
    under trio, give it an `httpx.AsyncClient`.
    """

    def _connect(
        self,
        client: httpx.AsyncClient | None,
        limits: Limits | None,
        context: ssl.SSLContext | None,
    ) -> None:
        self._transport: AsyncTransport = async_transport(self._origins(), client, limits, context)

    @functools.cached_property
    def health(self) -> AsyncHealth:
        """Checks of endpoints, when asked for: `await client.health.check()`."""
        from .reliability.client_health import AsyncHealth

        made = AsyncHealth(self._settings, self._policies, self._transport)
        cached: dict[str, AsyncHealth] = vars(self)
        return cached.setdefault("health", made)

    async def fetch(self, cls: type[M], call: Call) -> M:
        """Send `call`; its JSON reply as a `cls`."""
        response, reply = await self._open(call)
        return _labelled(decode.model(cls, await response.read(), reply), reply)

    async def fetch_optional(self, cls: type[M], call: Call) -> M | None:
        """Send `call`; its JSON reply as a `cls`, or `None` if it is null, or has no content."""
        response, reply = await self._open(call)
        data = await response.read()
        return None if _is_nothing(data) else _labelled(decode.model(cls, data, reply), reply)

    async def fetch_member(self, kind: Any, call: Call) -> Any:
        """Send `call`; its JSON reply as a member of the union `kind`."""
        response, reply = await self._open(call)
        return _labelled(decode.value(kind, await response.read(), reply), reply)

    async def fetch_page(self, cls: type[P], call: Call) -> P:
        """Send `call`; its reply as a page that knows how to turn."""
        page = (await self.fetch(cls, call)).checked()
        object.__setattr__(page, "_call", call)
        object.__setattr__(page, "_turn", functools.partial(self.fetch_page, cls))
        return page

    async def events(self, kind: Any, call: Call, *, done: str | None) -> AsyncEventStream[Any]:
        """Send `call`; its events, of the union `kind`, the last of type `done`."""
        call.accept = EVENTS
        response, reply = await self._open(call)
        if not is_event_stream(reply):
            raise no_event_stream(await response.read(), reply)
        return AsyncEventStream(response, EventDecoder(kind, done, reply))

    async def lines(self, cls: type[M], call: Call) -> AsyncStream[M]:
        """Send `call`; the lines of its JSONL reply."""
        call.accept = LINES
        response, reply = await self._open(call)
        return AsyncStream(response, LineDecoder(cls, reply))

    async def download(self, call: Call) -> AsyncDownload:
        """Send `call`; the file that it answers with, not yet read."""
        from .download import AsyncDownload

        call.accept = FILE
        return AsyncDownload(*await self._open(call))

    async def _open(self, call: Call) -> tuple[AsyncResponse, Reply]:
        """Send `call` and wait for a good reply's headers."""
        request = self._settings.request(call)
        began = time.perf_counter()
        record: Record | None = None
        response: AsyncResponse
        if self._forward is not None:
            response, record = await self._drive(
                self._forward, request, self._transport, self._on_event
            )
        else:
            try:
                response = await self._transport.send(request)
            finally:
                request.release()
        reply = _reply(request, response, began, record)
        if 200 <= response.status < 300:
            return response, reply
        try:
            content = await response.read()
        except ClaudeError:
            content = b""  # the status says more than the break in its text
        raise marked(failures.from_reply(response.status, response.headers, content), reply)

    @functools.cached_property
    def _drive(self) -> AsyncDriver:
        from .reliability.drive import asend

        return asend

    async def close(self) -> None:
        """Close the idle connections of the running event loop."""
        await self._transport.close()
