"""`ChatSpan`: the span of a call that creates a message."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.pipeline.listeners import call_listener

from .call_span import CallSpan
from .token_usage import tokens_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse
    from api_claude_runtime.pipeline.usage.used import Used

    from .content.content import Content
    from .libraries import InferenceInvocation, Libraries

_REASONS = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "tool_use": "tool_call",
}
"""The names of the conventions for the reasons why a message ends. Other reasons are kept."""


class ChatSpan(CallSpan):
    """A span of the GenAI conventions, `chat {model}`, with its metrics."""

    def __init__(self, libraries: Libraries, request: Request, content: Content | None) -> None:
        super().__init__()
        self._began = perf_counter()
        fields: Mapping[str, Any] = request.fields or {}
        self._libraries = libraries
        self._streamed = fields.get("stream") is True
        self._invocation = invocation = libraries.handler.inference(
            request.provider,
            request_model=request.model,
            server_address=request.origin.host.decode("ascii"),
            server_port=request.origin.port,
        )
        invocation.suspend()  # the policy attaches the context while the call is sent
        self.context = invocation.context
        _describe(invocation, fields)
        if not (invocation.span.is_recording() or invocation.should_capture_content):
            content = None  # it is not sampled, so nothing would show the content
        self._content = content
        if content is not None:
            call_listener(content.take_request, invocation, request)

    def set(self, name: str, value: Any) -> None:
        """Set an attribute of the span."""
        self._invocation.attributes[name] = value

    def _watch(self, response: AnyResponse) -> None:
        if self._streamed:
            response.tap(self._first_chunk)
        if self._content is not None:
            response.tap(self._content.keep)

    def _first_chunk(self, chunk: bytes | None) -> None:
        if chunk and self._invocation.ttfc_seconds is None:
            self._invocation.ttfc_seconds = perf_counter() - self._began
            self._invocation.record_stream_chunk()

    def _use(self, used: Used) -> None:
        invocation = self._invocation
        invocation.response_model_name = used.model
        invocation.response_id = used.message_id
        if used.stop_reason is not None:
            invocation.finish_reasons = [_REASONS.get(used.stop_reason, used.stop_reason)]
        if used.cached:
            self.set("api_claude.response.cached", True)  # and no tokens: the API charges nothing
            return
        tokens = tokens_of(used.usage)
        invocation.input_tokens = tokens.input
        invocation.output_tokens = tokens.output
        invocation.cache_read_input_tokens = tokens.cache_read
        invocation.cache_write_input_tokens = tokens.cache_write
        invocation.thinking_tokens = tokens.thinking

    def _finish(self, error: str | None) -> None:
        invocation = self._invocation
        if self._content is not None:
            call_listener(self._content.take_response, invocation, self._streamed)
        if error is None:
            invocation.stop()
        else:
            invocation.fail(self._libraries.error(error, error))


def _describe(invocation: InferenceInvocation, fields: Mapping[str, Any]) -> None:
    """Set the parameters of the request that the conventions name."""
    invocation.max_tokens = _number(fields.get("max_tokens"))
    invocation.temperature = _number(fields.get("temperature"))
    invocation.top_p = _number(fields.get("top_p"))
    invocation.top_k = _number(fields.get("top_k"))
    if fields.get("stream") is True:
        invocation.request_stream = True
    stops = fields.get("stop_sequences")
    if isinstance(stops, list | tuple):
        invocation.stop_sequences = list(map(str, cast("Sequence[Any]", stops)))
    given = fields.get("output_config")
    if isinstance(given, dict):
        config = cast("dict[str, Any]", given)
        effort = config.get("effort")
        invocation.reasoning_level = effort if isinstance(effort, str) else None
        if config.get("format") is not None:
            invocation.output_type = "json"


def _number(value: Any) -> Any:
    return value if isinstance(value, int | float) else None
