"""`cached`: set a prompt cache breakpoint on a block, message, tool or list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast, overload

from pydantic_core import from_json, to_json

from api_claude_runtime.errors.arguments import is_one_of
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.replies.fields import field, tag_of
from api_claude_runtime.replies.models import APIModel

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
    from api_claude_runtime.helpers.tools.define.tool import Tool

Ttl: TypeAlias = Literal["5m", "1h"]
T = TypeVar("T", bound=Mapping[str, Any])
M = TypeVar("M", bound="APIModel | Tool[..., Any]")

TTLS = ("5m", "1h")
# Block types that have no `cache_control`. The API also rejects it on empty text (source: its guide
# to prompt caching, as for thinking) and on tools with `defer_loading` (source: its error).
_UNMARKABLE = frozenset({"thinking", "redacted_thinking", "fallback", "mcp_tool_listing"})


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
    """Return a copy of `block` with a cache breakpoint.

    The API caches the request up to and including the breakpoint. Later requests that begin with
    the same content can read it from the prompt cache.

        create(system=[cached("Long instructions ...")], tools=cached(registry), ...)

    Args:
        block: What to mark. Text becomes a text block. A content block or a tool definition is
            copied. A block of a response and a `Tool` become a dict. In a list or a `ToolRegistry`,
            the last item is marked. In a message, the last block is marked.
        ttl: How long the API keeps the cached content after its last use: `"5m"` or `"1h"`. An
            hour costs more to write. With `None`, the API uses five minutes.

    Raises:
        RequestError: `block` cannot be marked (thinking, empty text, an empty list, a tool with
            deferred loading), or `ttl` is not one of the two values.
    """
    if ttl is not None and not is_one_of(ttl, TTLS):
        raise RequestError(f"ttl must be '5m' or '1h', not {shown(ttl)}")
    control = {"type": "ephemeral"} if ttl is None else {"type": "ephemeral", "ttl": ttl}
    try:
        return _marked(block, control)
    except RecursionError:
        raise RequestError("cached: block is nested too deeply, or contains itself") from None


def as_list(items: Any) -> list[Any] | None:
    """Return blocks or tools as a list, each `Tool` as its definition; `None` if `items` is not a
    list, a tuple or a `ToolRegistry`.
    """
    definitions: Any = getattr(items, "definitions", None)
    if isinstance(definitions, list):  # a mock has every attribute
        found: list[Any] = cast("Any", definitions)
        return found
    if isinstance(items, (list, tuple)):
        return [_definition(item) for item in cast("Any", items)]
    return None


def marking_problem(block: Any) -> str:
    """Return why `block` cannot have a cache breakpoint, or an empty string if it can."""
    kind = tag_of(block)
    if kind in _UNMARKABLE:
        return f"a {kind} block cannot have a cache breakpoint: mark a block before or after it"
    if kind == "text" and not field(block, "text"):
        return "an empty text block cannot have a cache breakpoint"
    if field(block, "defer_loading") is True:
        return "a tool with defer_loading cannot have a cache breakpoint: mark a tool without it"
    return ""


def _marked(item: Any, control: Mapping[str, str]) -> Any:
    if isinstance(item, str):
        item = {"type": "text", "text": item}
    blocks = as_list(item)
    if blocks is not None:
        if not blocks:
            raise RequestError("cached: the list is empty, so it has no item to mark")
        return [*blocks[:-1], _marked(blocks[-1], control)]
    block = _definition(item)
    if isinstance(block, APIModel):
        try:
            block = from_json(to_json(block, exclude_none=True))  # what `body.encode` would send
        except ValueError as error:
            raise RequestError(f"cached: the block cannot be sent: {error}") from None
    if not isinstance(block, Mapping):
        raise RequestError(
            "cached: block must be text, a content block, a message, a tool or a list of these,"
            f" not {type(item).__name__}"
        )
    fields: dict[str, Any] = {**cast("Mapping[str, Any]", block)}
    if "role" in fields:
        # A request accepts only these two fields of a response message.
        own = {"role": fields["role"]} if isinstance(item, APIModel) else fields
        return {**own, "content": _content(fields.get("content"), control)}
    if not fields.keys() & {"type", "name"}:
        raise RequestError(
            "cached: a dict must have a type (content block), a role (message) or a name (tool)"
        )
    if problem := marking_problem(fields):
        raise RequestError(f"cached: {problem}")
    return {**fields, "cache_control": dict(control)}


def _content(content: Any, control: Mapping[str, str]) -> list[Any]:
    if not content:
        raise RequestError("cached: the message has no content")
    marked: Any = _marked(content, control)
    return [marked] if isinstance(marked, dict) else marked


def _definition(item: Any) -> Any:
    # Checked by attribute: importing `Tool` would cost time in programs that only mark text.
    return item if isinstance(item, APIModel) else getattr(item, "definition", item)
