# Made from async_groups.py by `nox -s codegen`. Do not edit.
"""`OfficialGroup`: a group of endpoints, such as `client.messages`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Literal

from api_claude_runtime.client.resource import Resource
from api_claude_runtime.helpers.output.output import Output
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.streaming.downloads.download import Download
from api_claude_runtime.streaming.stream import Stream

from .arguments import prepared
from .results.errors import official_errors
from .results.parsed_output import with_parsed_output
from .results.raw_response import APIResponse
from .results.streams import (
    OfficialDownload,
    OfficialPage,
    OfficialRunner,
    OfficialStream,
    OfficialStreamManager,
)
from .results.values import official

Mode = Literal["plain", "raw", "streaming"]


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

    def __init__(
        self, group: Any, default_query: Mapping[str, Any] | None, mode: Mode = "plain"
    ) -> None:
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
        if name == "tool_runner":
            return self._tool_runner
        inner = getattr(self._group, "create" if name == "parse" else name)
        if isinstance(inner, Resource):
            return OfficialGroup(inner, self._default_query, self._mode)
        if name == "stream":
            return functools.partial(self._stream, inner)
        return functools.partial(self._call, inner) if callable(inner) else inner

    def __dir__(self) -> list[str]:
        return dir(self._group)

    def __repr__(self) -> str:
        return repr(self._group)

    def _call(self, method: Callable[..., Any], *ids: Any, **given: Any) -> Any:
        arguments, output = prepared(given, self._default_query)
        send = functools.partial(self._send, method, ids, arguments, output)
        if self._mode == "streaming":
            return StreamedResponse(send)
        return send()

    def _send(
        self,
        method: Callable[..., Any],
        ids: tuple[Any, ...],
        arguments: Mapping[str, Any],
        output: Output[Any] | None,
    ) -> Any:
        with official_errors():
            received = method(*ids, **arguments)
        value = _converted(received)
        if hasattr(value, "stop_reason"):
            value = with_parsed_output(value, output)
        return value if self._mode == "plain" else APIResponse(received, value)

    def _stream(self, method: Callable[..., Any], **given: Any) -> OfficialStreamManager:
        arguments, output = prepared(given, self._default_query)
        return OfficialStreamManager(method(**arguments), output)

    def _tool_runner(
        self, *, max_iterations: int | None = None, stream: bool = False, **given: Any
    ) -> OfficialRunner:
        """Return the messages of a conversation in which the tools are run."""
        if stream:
            raise TypeError(
                "tool_runner(stream=True) is not supported here: use"
                " client.inner.messages.stream_tools(...)"
            )
        arguments, _ = prepared(given, self._default_query)
        if max_iterations is not None:
            arguments["max_turns"] = max_iterations
        return OfficialRunner(self._group.run_tools(**arguments))


def _converted(value: Any) -> Any:
    if isinstance(value, Stream):
        return OfficialStream(value)
    if isinstance(value, Download):
        return OfficialDownload(value)
    if isinstance(value, APIModel) and hasattr(type(value), "iter_all"):
        return OfficialPage(value)
    return official(value)
