"""`AsyncOfficialGroup`: a group of endpoints, such as `client.messages`."""

from __future__ import annotations

import functools
import sys
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from types import TracebackType
from typing import Any, Literal, TypeAlias

from api_claude_runtime.client.resource import AsyncResource
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.streaming.async_stream import AsyncStream
from api_claude_runtime.streaming.downloads.async_download import AsyncDownload

from .arguments import Prepared, prepared
from .results.async_download import AsyncOfficialDownload
from .results.async_runner import AsyncOfficialRunner
from .results.async_streams import (
    AsyncOfficialPage,
    AsyncOfficialStream,
    AsyncOfficialStreamManager,
)
from .results.errors import official_errors
from .results.parsed_output import with_parsed_output
from .results.raw_response import APIResponse, AsyncAPIResponse
from .results.values import official

Mode = Literal["plain", "raw", "streaming"]
Query: TypeAlias = Mapping[str, Any] | None


class AsyncPaginator:
    """The result of a method that lists: awaited, a page; iterated, all items."""

    def __init__(self, send: Callable[[], Any]) -> None:
        self._send = send

    def __await__(self) -> Generator[Any, None, AsyncOfficialPage]:
        page: Generator[Any, None, AsyncOfficialPage] = self._send().__await__()
        return page

    async def __aiter__(self) -> AsyncIterator[Any]:
        async for item in await self._send():
            yield item


class AsyncStreamedResponse:
    """What `with_streaming_response` returns: the response inside a `with` block."""

    def __init__(self, send: Callable[[], Any]) -> None:
        self._send = send
        self._response: APIResponse | None = None

    async def __aenter__(self) -> AsyncAPIResponse:
        response: APIResponse = await self._send()
        self._response = response
        return AsyncAPIResponse(response)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        value: Any = self._response.parse() if self._response is not None else None
        if (close := getattr(value, "close", None)) is not None:
            await close()


class AsyncOfficialGroup:
    """A group of endpoints with the methods of the official package.

    Methods have the names and the arguments of the API, which are the same in both packages.
    """

    def __init__(self, group: Any, default_query: Query, mode: Mode = "plain") -> None:
        self._group = group
        self._default_query = default_query
        self._mode: Mode = mode

    @property
    def with_raw_response(self) -> AsyncOfficialGroup:
        """This group with methods that return an `APIResponse` with status and headers."""
        return AsyncOfficialGroup(self._group, self._default_query, "raw")

    @property
    def with_streaming_response(self) -> AsyncOfficialGroup:
        """This group with methods that return an `APIResponse` inside a `with` block."""
        return AsyncOfficialGroup(self._group, self._default_query, "streaming")

    def __getattr__(self, name: str) -> Any:
        if name[:1] == "_":
            raise AttributeError(name)
        member = _member(self._group, name, self._default_query, self._mode)
        # Kept, so that a program can replace a method: `client.messages.create = fake`.
        return vars(self).setdefault(name, member)

    def __dir__(self) -> list[str]:
        return dir(self._group)

    def __repr__(self) -> str:
        return repr(self._group)


# Functions instead of methods, because a group that referred to itself would not be freed with its
# client.


def _member(group: Any, name: str, query: Query, mode: Mode) -> Any:
    has_messages = hasattr(group.__class__, "run_tools")
    if name == "tool_runner" and has_messages:
        return _tool_runner(group.run_tools, query)
    member = getattr(group, "create" if name == "parse" and has_messages else name)
    if isinstance(member, AsyncResource):
        return AsyncOfficialGroup(member, query, mode)
    if not callable(member):
        return member
    returned = str(member.__annotations__.get("return"))
    if "StreamManager" in returned:
        return _stream(member, query)
    if mode == "streaming":
        return _streamed_response(member, query)
    if mode == "plain" and "Page" in returned:
        return _paginator(member, query)
    return _method(member, query, mode)


def _method(method: Callable[..., Any], query: Query, mode: Mode) -> Any:
    @functools.wraps(method)
    async def call(*ids: Any, **given: Any) -> Any:
        return await _send(method, ids, prepared(given, query), mode)

    return call


def _streamed_response(method: Callable[..., Any], query: Query) -> Any:
    @functools.wraps(method)
    def call(*ids: Any, **given: Any) -> AsyncStreamedResponse:
        call = prepared(given, query)
        return AsyncStreamedResponse(lambda: _send(method, ids, call, "streaming"))

    return call


def _paginator(method: Callable[..., Any], query: Query) -> Any:
    @functools.wraps(method)
    def call(*ids: Any, **given: Any) -> Any:
        call = prepared(given, query)
        return AsyncPaginator(lambda: _send(method, ids, call, "plain"))

    return call


def _stream(method: Callable[..., Any], query: Query) -> Any:
    @functools.wraps(method)
    def call(**given: Any) -> AsyncOfficialStreamManager:
        arguments, output = prepared(given, query)
        return AsyncOfficialStreamManager(method(**arguments), output)

    return call


def _tool_runner(run_tools: Callable[..., Any], query: Query) -> Any:
    def tool_runner(
        *, max_iterations: int | None = None, stream: bool = False, **given: Any
    ) -> AsyncOfficialRunner:
        """Return the messages of a conversation in which the tools are run."""
        arguments, _ = prepared(given, query)
        if stream:
            raise TypeError(
                "tool_runner(stream=True) is not supported here: use"
                " client.inner.messages.stream_tools(...)"
            )
        arguments["max_turns"] = sys.maxsize if max_iterations is None else max_iterations
        return AsyncOfficialRunner(run_tools(**arguments))

    return tool_runner


async def _send(
    method: Callable[..., Any], ids: tuple[Any, ...], call: Prepared, mode: Mode
) -> Any:
    with official_errors():
        received = await method(*ids, **call.arguments)
    value = _converted(received)
    if isinstance(value, APIModel) and "stop_reason" in type(value).model_fields:
        value = with_parsed_output(value, call.output)
    return value if mode == "plain" else APIResponse(received, value)


def _converted(value: Any) -> Any:
    if isinstance(value, AsyncStream):
        return AsyncOfficialStream(value)
    if isinstance(value, AsyncDownload):
        return AsyncOfficialDownload(value)
    if isinstance(value, APIModel) and hasattr(type(value), "iter_all"):
        return AsyncOfficialPage(value)
    return official(value)
