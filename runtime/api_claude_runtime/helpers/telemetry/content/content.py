"""`Content`: the messages of one call, as attributes of its span."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from .parts import definitions_of, fields_of, items_of, parts_of
from .streamed import message_of

if TYPE_CHECKING:
    from api_claude_runtime.helpers.telemetry.libraries import InferenceInvocation, Libraries
    from api_claude_runtime.http.request import Request

_ATTRIBUTES = {
    "input_messages": "gen_ai.input.messages",
    "output_messages": "gen_ai.output.messages",
    "system_instruction": "gen_ai.system_instructions",
    "tool_definitions": "gen_ai.tool.definitions",
}


class Content:
    """Takes the content of a request and of its response."""

    def __init__(self, libraries: Libraries) -> None:
        self._libraries = libraries
        self._chunks: list[bytes] = []

    def take_request(self, invocation: InferenceInvocation, request: Request) -> None:
        """Add the prompt and the tools of a request."""
        if not isinstance(request.body, bytes):
            return
        try:
            body = fields_of(from_json(request.body))
        except ValueError:
            return  # it is nested too deeply to be read
        types = self._libraries.types
        messages = [
            types.InputMessage(str(each.get("role", "")), parts_of(types, each.get("content")))
            for each in map(fields_of, items_of(body.get("messages")))
        ]
        self._set(invocation, "input_messages", messages)
        self._set(invocation, "system_instruction", parts_of(types, body.get("system")))
        self._set(invocation, "tool_definitions", definitions_of(types, body.get("tools")))

    def keep(self, chunk: bytes | None) -> None:
        """Keep a chunk of the body of the response."""
        if chunk is not None:
            self._chunks.append(chunk)

    def take_response(self, invocation: InferenceInvocation, streamed: bool) -> None:
        """Add the message in the chunks, or as much of it as arrived."""
        body, self._chunks = b"".join(self._chunks), []
        if not body:
            return
        try:
            message = message_of(body) if streamed else fields_of(from_json(body))
        except ValueError:
            return  # the call has failed with a DecodeError
        types = self._libraries.types
        parts = parts_of(types, message.get("content"))
        reason = next(iter(invocation.finish_reasons or ()), None)
        self._set(
            invocation,
            "output_messages",
            [types.OutputMessage("assistant", parts, reason)] if parts else [],
        )

    def _set(self, invocation: InferenceInvocation, name: str, values: list[Any]) -> None:
        """Set content of a call.

        If the environment asks for content, it also decides whether it goes to spans or events.
        Otherwise it goes to the span.
        """
        if not values:
            return
        if invocation.should_capture_content:
            setattr(invocation, name, values)
        else:
            invocation.attributes[_ATTRIBUTES[name]] = self._libraries.dumps(values)
