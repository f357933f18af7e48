"""`ToolCall` and `ToolResult`: a tool call of the model, and its result."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from pydantic_core import from_json, to_json

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.helpers.tools.errors import ToolResultError
from api_claude_runtime.replies.reply import reply_in, with_attempts

from .result_content import block_of, content_of

__all__ = ("Approve", "AsyncApprove", "ToolCall", "ToolResult")

Approve: TypeAlias = "Callable[[ToolCall], bool | str]"
"""A callback that decides on a tool call.

`True` allows the call. `False`, or a string with the reason, refuses it.
"""
AsyncApprove: TypeAlias = "Callable[[ToolCall], bool | str | Awaitable[bool | str]]"
"""Like `Approve`, but may also be async."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool call of the model: a `tool_use` block of a response."""

    id: str
    name: str
    input: dict[str, Any]
    """A copy of the input as the model sent it. In a stream, a string if it is not valid JSON."""
    toolset: str | None = None
    """The toolset that the tool belongs to, such as browser or computer; `None` without one."""


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The result of a tool call, and the content that the model receives."""

    call: ToolCall
    value: Any
    """The value that the tool returned, or the caller's answer; `None` if the tool raised."""
    error: Exception | None
    """The exception that the tool raised or returned, or `None`.

    It can also be the reason why the tool was not run, or why its value cannot be sent.
    """
    is_error: bool
    """Whether the result is sent to the model as an error."""
    seconds: float
    """Duration of the tool in seconds; 0.0 if it was not run."""
    content: str | list[Any]
    """The content that the model receives: text, or content blocks."""

    @property
    def block(self) -> Any:
        """The result as a new `ToolResultBlockParam` dict."""
        block = block_of(self.call.id, self.content, is_error=self.is_error)
        if self.call.toolset is not None:
            block["toolset_name"] = self.call.toolset
        return block


def blocks_of(message: Any) -> list[Any]:
    """Return the content of `message`.

    Raises:
        DecodeError: the content is not a list, for example if the body of the response is `{}`.
    """
    blocks: list[Any] = message.content
    if isinstance(cast("object", blocks), list):
        return blocks
    kind = type(blocks).__name__
    reply = reply_in(message)
    text = f"the response is not a message: content must be a list, not {kind}"
    error = DecodeError(text, request_id=None if reply is None else reply.request_id)
    raise with_attempts(error, reply)


def call_of(block: Any) -> ToolCall:
    """Return the call of a `tool_use` block.

    The input is copied, because a tool may change it and the original is sent back to the API.
    """
    given = getattr(block, "input", None)  # a server may omit it
    value: Any = {} if given is None else deepcopy(given)
    name: Any = block.name
    # If the name is not a string, the model gets an "unknown tool" error.
    known = name if isinstance(name, str) else str(name)
    return ToolCall(block.id, known, value, getattr(block, "toolset_name", None))


def value_result(
    call: ToolCall, value: Any, seconds: float = 0.0, *, is_error: bool = False
) -> ToolResult:
    """Return the result of a tool that returned `value`.

    Raises:
        ToolResultError: `value` cannot be sent to the model.
    """
    content = content_of(value)
    try:
        content = _json_copy(content)
    except ValueError as caught:
        raise ToolResultError(
            f"the returned value cannot be encoded as JSON: {str(caught)[:200]}"
        ) from caught
    error = value if isinstance(value, Exception) else None
    return ToolResult(call, value, error, is_error, seconds, content)


def error_result(
    call: ToolCall, error: Exception, seconds: float = 0.0, value: Any = None
) -> ToolResult:
    """Return the result of a call that failed with `error`.

    The tool raised it, the tool was not run because of it, or `value` cannot be sent.
    """
    return ToolResult(call, value, error, True, seconds, _error_text(error))


def _json_copy(content: str | list[Any]) -> str | list[Any]:
    """Return a JSON copy of `content`.

    The tool cannot change a copy afterwards, and invalid content becomes an error of this tool
    instead of an error of the request.

    Raises:
        ValueError: `content` cannot be encoded as JSON.
    """
    data = to_json(content, exclude_none=True)
    if isinstance(content, str):
        return content
    try:
        blocks: list[Any] = from_json(data, allow_inf_nan=False)
    except ValueError:
        from_json(data)  # raises if there is another problem
        raise ValueError("it contains NaN or infinity") from None
    return blocks


def _error_text(error: Exception) -> str:
    try:
        text = str(content_of(error))
    except Exception:  # noqa: BLE001 - `__str__` of a custom exception may raise
        text = type(error).__name__
    return text.encode("utf-8", "backslashreplace").decode()
