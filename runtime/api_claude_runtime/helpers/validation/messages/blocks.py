"""Checks images and documents in messages: size, and whether the type matches the content."""

from __future__ import annotations

from binascii import Error, a2b_base64
from collections.abc import Iterator, Mapping
from typing import Any, cast

from api_claude_runtime.helpers.content.blocks import DOCUMENT_LIMIT, IMAGE_LIMIT
from api_claude_runtime.helpers.content.media_types import HEAD, sniff
from api_claude_runtime.helpers.validation.problem import Problem
from api_claude_runtime.replies.fields import field

_LIMITS = {"image": IMAGE_LIMIT, "document": DOCUMENT_LIMIT}


def media_problems(messages: list[Any]) -> Iterator[Problem]:
    """Yield the problems of images and documents that a request contains as base64 or text."""
    for path, kind, source in media_of(messages):
        if isinstance(source, Mapping):
            yield from _source(kind, cast("Mapping[str, Any]", source), path)


def media_of(messages: list[Any]) -> Iterator[tuple[str, str, Any]]:
    """Yield the path, the kind and the value of the source of each image and document.

    Those in the result of a tool are included.
    """
    for index, message in enumerate(messages):
        yield from _contents(message, f"messages[{index}].content")


def list_of(value: Any, name: str) -> list[Any]:
    """Return a field of an object that is a list; an empty list for anything else."""
    found: Any = field(value, name)
    return cast("Any", found) if isinstance(found, list) else []


def _contents(parent: Any, place: str) -> Iterator[tuple[str, str, Any]]:
    for index, block in enumerate(list_of(parent, "content")):
        path = f"{place}[{index}]"
        kind, source = field(block, "type"), field(block, "source")
        if kind == "tool_result":
            yield from _contents(block, f"{path}.content")
        elif kind in _LIMITS:
            yield f"{path}.source", kind, source


def _source(kind: str, source: Mapping[str, Any], path: str) -> Iterator[Problem]:
    data, limit = source.get("data"), _LIMITS[kind]
    if not isinstance(data, str):
        return
    if len(data) > limit:
        text = f"is too large: {len(data):,} bytes; the limit of a {kind} is {limit:,}"
        yield Problem(f"{path}.data", text, "size")
    given = source.get("media_type")
    found = _media_type(data) if source.get("type") == "base64" else None
    if found and given != found:
        text = f"is {given!r}, but the data is {found}"
        yield Problem(f"{path}.media_type", text, "media_type", repr(given))


def _media_type(data: str) -> str | None:
    try:
        return sniff(a2b_base64(data[: HEAD // 3 * 4]))
    except Error:
        return None
