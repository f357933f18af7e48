"""The clients: a call goes out, a typed value comes back. Nothing else happens by itself."""

from __future__ import annotations

import functools
import time
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from . import auth, decode, failures
from .errors import ClaudeError, CredentialsError
from .events import EventDecoder
from .jsonl import LineDecoder
from .reply import Reply
from .settings import API_VERSION, Settings
from .stream import AsyncEventStream, AsyncStream, EventStream, Stream
from .timeouts import DEFAULT_TIMEOUT
from .transports import async_transport, transport

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    import httpx

    from .auth import AuthHeader, Credentials
    from .call import Call
    from .models import APIModel
    from .pages import AsyncPage, Page
    from .request import AsyncResponse, AsyncTransport, Request, Response, Transport
    from .secret import Secret
    from .timeouts import TimeoutLike
    from .wiring import Limits

M = TypeVar("M", bound="APIModel")
P = TypeVar("P", bound="Page[Any]")
AP = TypeVar("AP", bound="AsyncPage[Any]")


def _credentials(
    given: Credentials | None,
    api_key: str | Secret | None,
    auth_token: str | Secret | None,
    header: AuthHeader,
) -> Credentials:
    if given is not None:
        if api_key is not None or auth_token is not None:
            raise CredentialsError("credentials were given twice: by credentials= and by a key")
        return given
    if api_key is None and auth_token is None:
        return auth.from_env(header=header)
    return auth.direct(api_key, auth_token, header=header)


def _reply(
    request: Request, status: int, response: Response | AsyncResponse, began: float
) -> Reply:
    elapsed = time.perf_counter() - began
    return Reply(request.method, request.url, status, response.headers, elapsed)


def _labelled(value: M, reply: Reply) -> M:
    # Past pydantic's __setattr__, which knows fields and not slots.
    object.__setattr__(value, "_reply", reply)
    return value


class _Options:
    """What both clients are made from. See `Client` for the meaning of each."""

    _settings: Settings

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)
        if settings is None:  # in the traceback of a constructor that raised
            return f"<{type(self).__name__}, not made>"
        return f"<{type(self).__name__} of {settings.base}, key from {settings.credentials.source}>"


class SyncClient(_Options):
    """A client for threads; one may be shared by many. Making one does no I/O.

    Args:
        api_key: The key. Without it, and without `auth_token` and `credentials`, the environment
            is asked (`ANTHROPIC_API_KEY`, then `ANTHROPIC_AUTH_TOKEN`).
        auth_token: A token, always sent as `Authorization: Bearer`.
        credentials: What `Credentials` functions return, in place of the two above.
        auth_header: The header that a key goes in: `authorization` (as `Bearer`) or `x-api-key`.
        base_url: Default `ANTHROPIC_BASE_URL`, else `https://api.anthropic.com`. May have a path.
        timeout: Seconds, a `Timeout`, an `httpx.Timeout`, or `None` for no bound. Default 600 s
            for every wait, 5 s for connecting.
        api_version: The `anthropic-version` header.
        default_headers: Headers of every request, such as `anthropic-workspace-id`.
        http_client: An `httpx.Client` to send through. It stays its owner's to close.
        limits: Connections at once (1000), idle ones kept (100) and for how many seconds (30).
        ssl_context: TLS settings of the default transport.

    Raises:
        CredentialsError: no credentials, or such as cannot be.
        ConfigurationError: another option that makes no sense.
    """

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
        http_client: httpx.Client | None = None,
        limits: Limits | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        api_key, auth_token = auth.hidden(api_key), auth.hidden(auth_token)
        credentials = _credentials(credentials, api_key, auth_token, auth_header)
        del api_key, auth_token  # a traceback with locals shows no key
        self._settings = Settings(
            credentials=credentials,
            url=base_url,
            timeout=timeout,
            api_version=api_version,
            default_headers=default_headers,
        )
        self._transport: Transport = transport(
            self._settings.base, http_client, limits, ssl_context
        )

    @classmethod
    def from_env(cls, *, auth_header: AuthHeader = "authorization", **options: Any) -> Self:
        """A client with the credentials of the environment."""
        return cls(credentials=auth.from_env(header=auth_header), **options)

    @classmethod
    def from_workspace(
        cls,
        path: str | Path | None = None,
        *,
        auth_header: AuthHeader = "authorization",
        **options: Any,
    ) -> Self:
        """A client with the key in `secret/-secrets.sh` of the workspace around `path`."""
        return cls(credentials=auth.from_workspace(path, header=auth_header), **options)

    def fetch(self, cls: type[M], call: Call) -> M:
        """Send `call`; its JSON reply as a `cls`."""
        response, reply = self._open(call)
        return _labelled(decode.model(cls, response.read(), reply), reply)

    def fetch_page(self, cls: type[P], call: Call) -> P:
        """Send `call`; its reply as a page that knows how to turn."""
        page = self.fetch(cls, call)
        object.__setattr__(page, "_call", call)
        object.__setattr__(page, "_turn", functools.partial(self.fetch_page, cls))
        return page

    def events(self, kind: Any, call: Call, *, done: str | None) -> EventStream[Any]:
        """Send `call`; its events, of the union `kind`, the last of type `done`."""
        response, reply = self._open(call)
        return EventStream(response, EventDecoder(kind, done, reply))

    def lines(self, cls: type[M], call: Call) -> Stream[M]:
        """Send `call`; the lines of its JSONL reply."""
        response, reply = self._open(call)
        return Stream(response, LineDecoder(cls, reply))

    def _open(self, call: Call) -> tuple[Response, Reply]:
        """Send `call` and wait for a good reply's headers."""
        request = self._settings.request(call)
        began = time.perf_counter()
        response = self._transport.send(request)
        if 200 <= response.status < 300:
            return response, _reply(request, response.status, response, began)
        try:
            content = response.read()
        except ClaudeError:
            content = b""  # the status says more than the break in its text
        raise failures.from_reply(response.status, response.headers, content)

    def close(self) -> None:
        """Close idle connections. A client that is used again opens new ones."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_Options):
    """The same for asyncio. One client may be shared by many tasks and by several event loops;
    under trio, give it an `httpx.AsyncClient`.
    """

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
        http_client: httpx.AsyncClient | None = None,
        limits: Limits | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        api_key, auth_token = auth.hidden(api_key), auth.hidden(auth_token)
        credentials = _credentials(credentials, api_key, auth_token, auth_header)
        del api_key, auth_token  # a traceback with locals shows no key
        self._settings = Settings(
            credentials=credentials,
            url=base_url,
            timeout=timeout,
            api_version=api_version,
            default_headers=default_headers,
        )
        self._transport: AsyncTransport = async_transport(
            self._settings.base, http_client, limits, ssl_context
        )

    @classmethod
    def from_env(cls, *, auth_header: AuthHeader = "authorization", **options: Any) -> Self:
        """A client with the credentials of the environment."""
        return cls(credentials=auth.from_env(header=auth_header), **options)

    @classmethod
    def from_workspace(
        cls,
        path: str | Path | None = None,
        *,
        auth_header: AuthHeader = "authorization",
        **options: Any,
    ) -> Self:
        """A client with the key in `secret/-secrets.sh` of the workspace around `path`."""
        return cls(credentials=auth.from_workspace(path, header=auth_header), **options)

    async def fetch(self, cls: type[M], call: Call) -> M:
        """Send `call`; its JSON reply as a `cls`."""
        response, reply = await self._open(call)
        return _labelled(decode.model(cls, await response.read(), reply), reply)

    async def fetch_page(self, cls: type[AP], call: Call) -> AP:
        """Send `call`; its reply as a page that knows how to turn."""
        page = await self.fetch(cls, call)
        object.__setattr__(page, "_call", call)
        object.__setattr__(page, "_turn", functools.partial(self.fetch_page, cls))
        return page

    async def events(self, kind: Any, call: Call, *, done: str | None) -> AsyncEventStream[Any]:
        """Send `call`; its events, of the union `kind`, the last of type `done`."""
        response, reply = await self._open(call)
        return AsyncEventStream(response, EventDecoder(kind, done, reply))

    async def lines(self, cls: type[M], call: Call) -> AsyncStream[M]:
        """Send `call`; the lines of its JSONL reply."""
        response, reply = await self._open(call)
        return AsyncStream(response, LineDecoder(cls, reply))

    async def _open(self, call: Call) -> tuple[AsyncResponse, Reply]:
        """Send `call` and wait for a good reply's headers."""
        request = self._settings.request(call)
        began = time.perf_counter()
        response = await self._transport.send(request)
        if 200 <= response.status < 300:
            return response, _reply(request, response.status, response, began)
        try:
            content = await response.read()
        except ClaudeError:
            content = b""  # the status says more than the break in its text
        raise failures.from_reply(response.status, response.headers, content)

    async def close(self) -> None:
        """Close the idle connections of the running event loop."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
