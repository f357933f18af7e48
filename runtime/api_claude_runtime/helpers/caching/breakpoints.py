"""`cached`: a breakpoint of the prompt cache on what is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast, overload

from pydantic_core import from_json, to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import field
from api_claude_runtime.replies.models import APIModel

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
    from api_claude_runtime.helpers.tools.define.tool import Tool

Ttl: TypeAlias = Literal["5m", "1h"]
T = TypeVar("T", bound=Mapping[str, Any])
M = TypeVar("M", bound="APIModel | Tool[..., Any]")

TTLS = ("5m", "1h")
# Types without a `cache_control`. The guide to prompt caching names thinking and empty text, and
# the API's own error tools with `defer_loading`.
_NEVER = frozenset({"thinking", "redacted_thinking", "fallback", "mcp_tool_listing"})


@overload
def cached(block: str, ttl: Ttl | None = None) -> dict[str, Any]: ...
@overload
def cached(block: ToolRegistry, ttl: Ttl | None = None) -> list[Any]: ...
@overload
def cached(block: APIModel | Tool[..., Any], ttl: Ttl | None = None) -> dict[str, Any]: ...
@overload
def cached(block: T, ttl: Ttl | None = None) -> T: ...
@overload
def cached(block: list[T], ttl: Ttl | None = None) -> list[T]: ...
@overload
def cached(block: list[M], ttl: Ttl | None = None) -> list[Any]: ...
@overload
def cached(block: list[object] | tuple[object, ...], ttl: Ttl | None = None) -> list[Any]: ...
def cached(block: Any, ttl: Ttl | None = None) -> Any:
    """A copy with a cache breakpoint: what comes up to it, itself included, can be read from the
    prompt cache by later requests that begin the same.

        create(system=[cached("Long instructions ...")], tools=cached(registry), ...)

    Args:
        block: Text, which becomes a text block; a content block or a tool's definition; a block of
            a reply, which becomes a dict; a `Tool`; a list of them or a `ToolRegistry`, whose last
            one is marked; a message, whose last block is.
        ttl: How long it is kept after its last use: `"5m"`, which is what the API takes for
            `None`, or `"1h"`, which costs more to write.

    Raises:
        RequestError: it cannot be marked: thinking, empty text, an empty list, a tool whose loading
            is deferred; or another `ttl`.
    """
    if ttl is not None and ttl not in TTLS:
        raise RequestError(f"ttl={ttl!r}: '5m' or '1h'")
    control = {"type": "ephemeral"} if ttl is None else {"type": "ephemeral", "ttl": ttl}
    return _marked(block, control)


def listed(items: Any) -> list[Any] | None:
    """Blocks or tools, a `Tool` as its definition; `None` if it is no list of them."""
    if hasattr(items, "definitions"):
        return cast("list[Any]", items.definitions)
    if isinstance(items, (list, tuple)):
        return [_defined(item) for item in cast("Any", items)]
    return None


def problem_of(block: Any) -> str:
    """Why it cannot be marked; empty if it can."""
    kind = field(block, "type")
    if kind in _NEVER:
        return f"a {kind} block cannot be marked: mark the one before it, or one behind it"
    if kind == "text" and not field(block, "text"):
        return "an empty text cannot be marked"
    if field(block, "defer_loading") is True:
        return "a tool with defer_loading cannot be marked: mark one without"
    return ""


def _marked(item: Any, control: Mapping[str, str]) -> Any:
    if isinstance(item, str):
        item = {"type": "text", "text": item}
    blocks = listed(item)
    if blocks is not None:
        if not blocks:
            raise RequestError("cached: an empty list has no last one")
        return [*blocks[:-1], _marked(blocks[-1], control)]
    block = _defined(item)
    if isinstance(block, APIModel):
        block = from_json(to_json(block, exclude_none=True))  # what `body.encode` would send
    if not isinstance(block, Mapping):
        raise RequestError(f"cached: {type(item).__name__} is no block, message, tool or text")
    fields: dict[str, Any] = {**cast("Mapping[str, Any]", block)}
    if "role" in fields:
        # Of a reply, a request takes no more than these two.
        own = {"role": fields["role"]} if isinstance(item, APIModel) else fields
        return {**own, "content": _content(fields.get("content"), control)}
    if not fields.keys() & {"type", "name"}:
        raise RequestError("cached: a dict without type, role or name is no block, message or tool")
    if problem := problem_of(fields):
        raise RequestError(f"cached: {problem}")
    return {**fields, "cache_control": dict(control)}


def _content(content: Any, control: Mapping[str, str]) -> list[Any]:
    if not content:
        raise RequestError("cached: the message has no content")
    marked: Any = _marked(content, control)
    return [marked] if isinstance(marked, dict) else marked


def _defined(item: Any) -> Any:
    # A `Tool` is not imported to be told by: most callers mark text.
    return item if isinstance(item, APIModel) else getattr(item, "definition", item)
