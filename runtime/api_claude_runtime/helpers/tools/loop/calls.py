"""`ToolCall` and `ToolResult`: what the model asks for, and what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from pydantic_core import from_json, to_json

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.helpers.tools.errors import ToolResultError
from api_claude_runtime.replies.reply import marked, reply_in

from .result_content import block_of, content_of

__all__ = ("Approve", "AsyncApprove", "ToolCall", "ToolResult")

Approve: TypeAlias = "Callable[[ToolCall], bool | str]"
"""True lets a tool run; false, or a string with the reason, does not."""
AsyncApprove: TypeAlias = "Callable[[ToolCall], bool | str | Awaitable[bool | str]]"
"""The same, or an async function."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A `tool_use` block of a reply."""

    id: str
    name: str
    input: dict[str, Any]
    """As the model gave it, a copy. Of a stream: a string, if it is no JSON."""
    toolset: str | None = None
    """The toolset that the tool belongs to, if it belongs to one (browser, computer)."""


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What came of a call, and what the model is told of it."""

    call: ToolCall
    value: Any
    """What the tool returned, or the caller answered; `None` if the tool failed."""
    error: Exception | None
    """What the tool raised, why it was not run, or why its value cannot be shown."""
    is_error: bool
    """Whether the model is told that it failed."""
    seconds: float
    """How long the tool ran; 0.0 if it did not."""
    content: str | list[Any]
    """What the model sees: text, or content blocks."""

    @property
    def block(self) -> Any:
        """A new dict as `ToolResultBlockParam`."""
        block = block_of(self.call.id, self.content, is_error=self.is_error)
        if self.call.toolset is not None:
            block["toolset_name"] = self.call.toolset
        return block


def blocks_of(message: Any) -> list[Any]:
    """Its content; `DecodeError` if it has none, as a body that is `{}`."""
    blocks: list[Any] = message.content
    if isinstance(cast("object", blocks), list):
        return blocks
    kind = type(blocks).__name__
    reply = reply_in(message)
    text = f"the reply is no message: its content is {kind}, not a list"
    error = DecodeError(text, request_id=None if reply is None else reply.request_id)
    raise marked(error, reply)


def call_of(block: Any) -> ToolCall:
    """Of a `tool_use` block. Its input is copied: what a tool does to it must not be sent back."""
    given = getattr(block, "input", None)  # a server may leave it out
    value: Any = {} if given is None else deepcopy(given)
    name: Any = block.name
    # Of a name that is none, a list say, the model is told that there is no such tool.
    known = name if isinstance(name, str) else str(name)
    return ToolCall(block.id, known, value, getattr(block, "toolset_name", None))


def returned(
    call: ToolCall, value: Any, seconds: float = 0.0, *, is_error: bool = False
) -> ToolResult:
    """Of a tool that returned `value`.

    Raises:
        ToolResultError: it cannot be shown to the model.
    """
    content = content_of(value)
    try:
        content = _as_sent(content)
    except ValueError as caught:
        raise ToolResultError(f"what it returned is no JSON: {str(caught)[:200]}") from caught
    error = value if isinstance(value, Exception) else None
    return ToolResult(call, value, error, is_error, seconds, content)


def failed(call: ToolCall, error: Exception, seconds: float = 0.0, value: Any = None) -> ToolResult:
    """Of a tool that raised `error`, was not run for it, or whose `value` cannot be shown."""
    return ToolResult(call, value, error, True, seconds, _told(error))


def _as_sent(content: str | list[Any]) -> str | list[Any]:
    """A copy: what is sent later is what was checked, whatever the tool does to it meanwhile. What
    is wrong with it is this tool's failure, and not that of the request. `ValueError` says what.
    """
    data = to_json(content, exclude_none=True)
    if isinstance(content, str):
        return content
    try:
        blocks: list[Any] = from_json(data, allow_inf_nan=False)
    except ValueError:
        from_json(data)  # raises what else is wrong
        raise ValueError("it holds a NaN or an infinity") from None
    return blocks


def _told(error: Exception) -> str:
    try:
        text = str(content_of(error))
    except Exception:  # noqa: BLE001 - an error of the caller's own, whose text fails
        text = type(error).__name__
    return text.encode("utf-8", "backslashreplace").decode()
