"""Sends the calls of `client.request`. The type that the caller names decides how it is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple, cast, get_args, get_origin

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.pages.async_page import AsyncPaging
from api_claude_runtime.pages.cursor import Paged
from api_claude_runtime.pages.page import Paging
from api_claude_runtime.replies.cast import (
    Body,
    Decoder,
    check_error,
    decoder,
    is_generated,
    with_reply,
)
from api_claude_runtime.replies.models import APIModel, Unknown
from api_claude_runtime.replies.reply import Reply, attach
from api_claude_runtime.requests.call import (
    ACCEPT_ANY,
    ACCEPT_EVENTS,
    ACCEPT_LINES,
    Call,
    CallOptions,
    check_mapping,
    joined,
)
from api_claude_runtime.requests.path import checked_method, checked_path
from api_claude_runtime.streaming.async_stream import AsyncEventStream, AsyncStream
from api_claude_runtime.streaming.cast_decoder import CastEventDecoder
from api_claude_runtime.streaming.downloads.async_download import AsyncDownload
from api_claude_runtime.streaming.downloads.download import Download
from api_claude_runtime.streaming.event_decoder import EventDecoder
from api_claude_runtime.streaming.line_decoder import LineDecoder
from api_claude_runtime.streaming.stream import EventStream, Stream

from .async_calls import AsyncCalls
from .calls import Calls


class _Kinds(NamedTuple):
    """The classes of one kind of client that have a form of their own."""

    paging: Any
    events: Any
    lines: Any
    file: Any


_SYNC = _Kinds(Paging, EventStream, Stream, Download)
_ASYNC = _Kinds(AsyncPaging, AsyncEventStream, AsyncStream, AsyncDownload)


class Form(NamedTuple):
    """How a response is read, and the type of its value, events or lines."""

    name: Literal["bytes", "events", "file", "lines", "nothing", "page", "value"]
    kind: Any
    decode: Decoder | None = None


def form_of(cast_to: Any, *, asynchronous: bool) -> Form:
    """Return how to read a response as `cast_to`.

    Raises:
        RequestError: `cast_to` is not a type, or belongs to the other kind of client.
    """
    own, other = (_ASYNC, _SYNC) if asynchronous else (_SYNC, _ASYNC)
    origin = get_origin(cast_to) or cast_to
    kind = (get_args(cast_to) or (Unknown,))[0]
    if any(origin is each for each in other) or _is_page(cast_to, other.paging):
        wrong, right = ("Client", "AsyncClient") if asynchronous else ("AsyncClient", "Client")
        name = getattr(origin, "__name__", origin)
        raise RequestError(f"cast_to={name} is for {wrong}: use its counterpart for {right}")
    if _is_page(cast_to, own.paging):
        return Form("page", cast_to)
    if origin is own.file:
        return Form("file", None)
    if origin is own.events:
        return Form("events", kind, decoder(kind))
    if origin is own.lines:
        return Form("lines", kind, decoder(kind))
    if cast_to is bytes:
        return Form("bytes", None)
    if cast_to is None or cast_to is type(None):
        return Form("nothing", None)
    return Form("value", cast_to, decoder(cast_to))


def _is_page(kind: Any, paging: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Paged) and issubclass(kind, paging)


def call_of(
    method: str,
    path: str,
    body: Any,
    query: Mapping[str, Any] | None,
    files: Mapping[str, Any] | None,
    betas: Sequence[str],
    options: CallOptions,
) -> Call:
    """Return the checked call of an endpoint.

    Raises:
        RequestError: The method, the path or the body cannot be sent.
    """
    check_mapping("query", query)
    check_mapping("files", files)
    if body is not None and not isinstance(body, (Mapping, APIModel)):
        raise RequestError(
            f"body must be a mapping, not {type(body).__name__}: pass a pydantic model as "
            "model.model_dump(mode='json')"
        )
    return Call(
        checked_method(method),
        checked_path(path),
        query=query or {},
        headers={"anthropic-beta": joined(betas)},
        body=cast("Any", body),
        files=files,
        options=options,
    )


def _prepared(call: Call, form: Form, last_event: str | None) -> Call:
    """Set what the call accepts, and check that `last_event` has a meaning."""
    if form.name == "events":
        call.accept = ACCEPT_EVENTS
    elif last_event is not None:
        raise RequestError("last_event must be given only with cast_to=EventStream[...]")
    if form.name == "lines":
        call.accept = ACCEPT_LINES
    elif form.name in {"bytes", "nothing"}:
        call.accept = ACCEPT_ANY
    return call


def _events_decoder(form: Form, last_event: str | None, reply: Reply) -> EventDecoder:
    kind = EventDecoder if is_generated(form.kind) else CastEventDecoder
    return kind(form.kind, last_event, reply)


def _value(form: Form, data: bytes, reply: Reply) -> Any:
    if form.decode is not None:
        return with_reply(form.decode(data, reply), reply)
    check_error(data, reply)
    return attach(Body(data), reply) if form.name == "bytes" else None


class Endpoint(Calls):
    """The endpoint of a call of `Client.request`."""

    def request(self, call: Call, cast_to: Any, last_event: str | None) -> Any:
        form = form_of(cast_to, asynchronous=False)
        call = _prepared(call, form, last_event)
        if form.name == "page":
            return self._fetch_page(form.kind, call)
        if form.name == "file":
            return self._download(call)
        if form.name not in {"events", "lines"}:
            return self._read(_value, form, call)[0]
        response, reply = self._open(call)
        if form.name == "events":
            decoder = _events_decoder(form, last_event, reply)
            return EventStream[Any](response, self._observed(decoder, response))
        lines = LineDecoder[Any](form.kind, reply, form.decode)
        return Stream[Any](response, self._observed(lines, response))


class AsyncEndpoint(AsyncCalls):
    """Asynchronous version of `Endpoint`."""

    async def request(self, call: Call, cast_to: Any, last_event: str | None) -> Any:
        form = form_of(cast_to, asynchronous=True)
        call = _prepared(call, form, last_event)
        if form.name == "page":
            return await self._fetch_page(form.kind, call)
        if form.name == "file":
            return await self._download(call)
        if form.name not in {"events", "lines"}:
            return (await self._read(_value, form, call))[0]
        response, reply = await self._open(call)
        if form.name == "events":
            decoder = _events_decoder(form, last_event, reply)
            return AsyncEventStream[Any](response, self._observed(decoder, response))
        lines = LineDecoder[Any](form.kind, reply, form.decode)
        return AsyncStream[Any](response, self._observed(lines, response))
