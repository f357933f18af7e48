# Made from async_groups.py by `nox -s codegen`. Do not edit.
"""`OfficialGroup`: a group of endpoints, such as `client.messages`."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Literal, TypeAlias

from api_claude_runtime.client.resource import Resource
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.streaming.downloads.download import Download
from api_claude_runtime.streaming.stream import Stream

from .arguments import Prepared, prepared
from .results.download import OfficialDownload
from .results.errors import official_errors
from .results.parsed_output import with_parsed_output
from .results.raw_response import APIResponse
from .results.runner import OfficialRunner
from .results.streams import OfficialPage, OfficialStream, OfficialStreamManager
from .results.values import official

Mode = Literal["plain", "raw", "streaming"]
Query: TypeAlias = Mapping[str, Any] | None


class StreamedResponse:
    """What `with_streaming_response` returns: the response inside a `with` block."""

    def __init__(self, send: Callable[[], Any]) -> None:
        self._send = send
        self._response: APIResponse | None = None

    def __enter__(self) -> APIResponse:
        response: APIResponse = self._send()
        self._response = response
        return response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        value: Any = self._response.parse() if self._response is not None else None
        if (close := getattr(value, "close", None)) is not None:
            close()


class OfficialGroup:
    """A group of endpoints with the methods of the official package.

    Methods have the names and the arguments of the API, which are the same in both packages.
    """

    def __init__(self, group: Any, default_query: Query, mode: Mode = "plain") -> None:
        self._group = group
        self._default_query = default_query
        self._mode: Mode = mode

    @property
    def with_raw_response(self) -> OfficialGroup:
        """This group with methods that return an `APIResponse` with status and headers."""
        return OfficialGroup(self._group, self._default_query, "raw")

    @property
    def with_streaming_response(self) -> OfficialGroup:
        """This group with methods that return an `APIResponse` inside a `with` block."""
        return OfficialGroup(self._group, self._default_query, "streaming")

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
    if isinstance(member, Resource):
        return OfficialGroup(member, query, mode)
    if not callable(member):
        return member
    returned = str(member.__annotations__.get("return"))
    if "StreamManager" in returned:
        return _stream(member, query)
    if mode == "streaming":
        return _streamed_response(member, query)
    return _method(member, query, mode)


def _method(method: Callable[..., Any], query: Query, mode: Mode) -> Any:
    @functools.wraps(method)
    def call(*ids: Any, **given: Any) -> Any:
        return _send(method, ids, prepared(given, query), mode)

    return call


def _streamed_response(method: Callable[..., Any], query: Query) -> Any:
    @functools.wraps(method)
    def call(*ids: Any, **given: Any) -> StreamedResponse:
        call = prepared(given, query)
        return StreamedResponse(lambda: _send(method, ids, call, "streaming"))

    return call


def _stream(method: Callable[..., Any], query: Query) -> Any:
    @functools.wraps(method)
    def call(**given: Any) -> OfficialStreamManager:
        arguments, output = prepared(given, query)
        return OfficialStreamManager(method(**arguments), output)

    return call


def _tool_runner(run_tools: Callable[..., Any], query: Query) -> Any:
    def tool_runner(
        *, max_iterations: int | None = None, stream: bool = False, **given: Any
    ) -> OfficialRunner:
        """Return the messages of a conversation in which the tools are run."""
        arguments, _ = prepared(given, query)
        if stream:
            raise TypeError(
                "tool_runner(stream=True) is not supported here: use"
                " client.inner.messages.stream_tools(...)"
            )
        arguments["max_turns"] = sys.maxsize if max_iterations is None else max_iterations
        return OfficialRunner(run_tools(**arguments))

    return tool_runner


def _send(method: Callable[..., Any], ids: tuple[Any, ...], call: Prepared, mode: Mode) -> Any:
    with official_errors():
        received = method(*ids, **call.arguments)
    value = _converted(received)
    if isinstance(value, APIModel) and "stop_reason" in type(value).model_fields:
        value = with_parsed_output(value, call.output)
    return value if mode == "plain" else APIResponse(received, value)


def _converted(value: Any) -> Any:
    if isinstance(value, Stream):
        return OfficialStream(value)
    if isinstance(value, Download):
        return OfficialDownload(value)
    if isinstance(value, APIModel) and hasattr(type(value), "iter_all"):
        return OfficialPage(value)
    return official(value)
