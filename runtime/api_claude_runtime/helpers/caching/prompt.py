"""`CachedPrompt`: the tools and content blocks of a request, in the order of the cache."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from pydantic_core import from_json, to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.call import is_omitted
from api_claude_runtime.requests.json_body import encode

from .breakpoints import as_list, marking_problem

Part: TypeAlias = Literal["tools", "system", "messages"]
PARTS: tuple[Part, ...] = ("tools", "system", "messages")
"""In the order of the cache (source: the API's guide to prompt caching)."""

_FREE = frozenset({"input", "input_schema"})
"""Fields with JSON of the caller. The order of its keys is part of the prompt; elsewhere, the API
reads known fields.
"""


class Block(NamedTuple):
    """A tool or a content block, without its breakpoints."""

    path: str
    part: Part
    value: Any
    role: Any
    """The role of the message; `None` for tools and the system prompt."""
    ttl: str | None
    """How long the prompt up to this block is kept; `None` without a breakpoint."""

    @property
    def json(self) -> bytes:
        return to_json(self.value)


@dataclass(frozen=True, slots=True)
class CachedPrompt:
    """The blocks of a request in the order of the cache, and its settings."""

    blocks: tuple[Block, ...]
    fields: Mapping[str, Any]
    """The fields of the body, as plain JSON values."""

    @property
    def breakpoints(self) -> list[int]:
        """Indexes of the blocks that have a breakpoint."""
        return [at for at, block in enumerate(self.blocks) if block.ttl is not None]

    def count(self, parts: Sequence[Part]) -> int:
        """Return the number of blocks of these parts."""
        return sum(block.part in parts for block in self.blocks)


def prompt_of(name: str, request: Mapping[str, Any]) -> CachedPrompt:
    """Return the prompt of a request: the arguments of `create`, or a body.

    Raises:
        RequestError: The argument called `name` is not a mapping, or cannot be sent.
    """
    given: object = request
    if not isinstance(given, Mapping):
        raise RequestError(f"{name} must be a dict of arguments, not {type(given).__name__}")
    whole: dict[str, Any] = {**request, **as_fields(request.get("extra_body"))}
    for option in ("extra_headers", "extra_query", "extra_body", "timeout", "deadline", "output"):
        whole.pop(option, None)
    for part in ("tools", "messages"):
        items: Any = whole.get(part)
        if items is not None and not is_omitted(items):
            found = as_list(getattr(items, "messages", items))
            if found is None:
                raise RequestError(f"{name}: {part} must be a list, not {type(items).__name__}")
            whole[part] = found
    try:
        fields: dict[str, Any] = from_json(encode(whole))
    except RequestError:
        raise
    except ValueError as error:  # it can be sent, but is too deep to be read
        raise RequestError(f"{name} cannot be compared: {error}") from None
    blocks = [*_blocks(fields)]
    if own := _ttl(fields):
        # It marks the last block that can have a breakpoint.
        for at in reversed(range(len(blocks))):
            if not marking_problem(blocks[at].value):
                blocks[at] = blocks[at]._replace(ttl=own)
                break
    return CachedPrompt(tuple(blocks), fields)


def _blocks(fields: Mapping[str, Any]) -> Iterator[Block]:
    for at, tool in enumerate(as_items(fields.get("tools"))):
        yield _block(f"tools[{at}]", "tools", tool, None)
    yield from _content("system", "system", fields.get("system"), None)
    for at, message in enumerate(as_items(fields.get("messages"))):
        turn, path = as_fields(message), f"messages[{at}].content"
        yield from _content(path, "messages", turn.get("content"), turn.get("role"))


def _content(path: str, part: Part, content: Any, role: Any) -> Iterator[Block]:
    if isinstance(content, str):
        # The spec: a string stands for a single text block.
        yield Block(path, part, {"type": "text", "text": content}, role, None)
    for at, block in enumerate(as_items(content)):
        yield _block(f"{path}[{at}]", part, block, role)


def _block(path: str, part: Part, value: Any, role: Any) -> Block:
    # A breakpoint inside a tool result counts as one of the result.
    marks = (*map(_ttl, as_items(as_fields(value).get("content"))), _ttl(value))
    ttls = [each for each in marks if each]
    return Block(path, part, _unmarked(value), role, ttls[-1] if ttls else None)


def _ttl(value: Any) -> str | None:
    control = as_fields(as_fields(value).get("cache_control"))
    return str(control.get("ttl") or "5m") if control else None


def _unmarked(value: Any) -> Any:
    """Return a copy of a block without breakpoints, with its fields in one fixed order."""
    if isinstance(value, list):
        return [_unmarked(each) for each in as_items(value)]
    if not isinstance(value, dict):
        return value
    return {
        name: each if name in _FREE else _unmarked(each)
        for name, each in sorted(as_fields(value).items(), key=_place)
        if name != "cache_control"
    }


def _place(item: tuple[str, Any]) -> tuple[bool, str]:
    return item[0] not in {"type", "name"}, item[0]


def as_fields(value: Any) -> Mapping[str, Any]:
    """Return `value` if it is a mapping, otherwise an empty one."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def as_items(value: Any) -> list[Any]:
    """Return `value` if it is a list, otherwise an empty one."""
    return cast("Any", value) if isinstance(value, list) else []
