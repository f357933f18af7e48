"""`requirements`: the capabilities that the fields of a request need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import kind
from api_claude_runtime.replies.fields import field
from api_claude_runtime.requests.call import is_omitted

_TOOLS = {
    "code_execution_": ("code_execution", "server_tools.code_execution"),
    "web_search_": ("server_tools.web_search",),
    "web_fetch_": ("server_tools",),
}
"""Beginning of a tool's type -> the capabilities that it needs."""


class Requirement(NamedTuple):
    """A field of a request, and the capability that it needs."""

    path: str
    """Place in the request, such as `messages[0].content[1]`."""
    capability: str
    """Path of a field of `ModelInfo.capabilities`."""


def requirements(request: Mapping[str, Any]) -> Iterator[Requirement]:
    """Yield a requirement for each field of a message request that needs a capability."""
    thinking = kind(request.get("thinking"))
    if field(request.get("thinking"), "type") is not None:
        yield Requirement("thinking", f"thinking.types.{thinking}")
    yield from _of_output("output_config", request.get("output_config"))
    if _given(request.get("output")):  # the argument of `parse`
        yield Requirement("output", "structured_outputs")
    edits = field(request.get("context_management"), "edits")
    for at, edit in enumerate(items("context_management.edits", edits)):
        path = f"context_management.edits[{at}]"
        yield Requirement(path, f"context_management.{kind(edit)}")
    if _given(request.get("compaction")):
        yield Requirement("compaction", "compaction")
    for at, tool in enumerate(items("tools", request.get("tools"))):
        for beginning, capabilities in _TOOLS.items():
            if kind(tool).startswith(beginning):
                yield from (Requirement(f"tools[{at}]", each) for each in capabilities)
    for at, message in enumerate(items("messages", request.get("messages"))):
        path = f"messages[{at}]"
        yield from _of_output(f"{path}.output_config", field(message, "output_config"))
        yield from _of_content(f"{path}.content", field(message, "content"))


def items(name: str, value: Any) -> list[Any]:
    """Return the items of a list, a tuple, a `ToolRegistry` or a `Conversation`; of nothing, none.

    Raises:
        RequestError: `value` is something else, such as an iterator, which could be read only once.
    """
    value = getattr(value, "definitions", getattr(value, "messages", value))
    if not _given(value) or isinstance(value, str):
        return []
    if not isinstance(value, (list, tuple)):
        raise RequestError(f"{name} must be a list, not {type(value).__name__}")
    return list(cast("Any", value))


def _given(value: Any) -> bool:
    return value is not None and not is_omitted(value)


def _of_output(path: str, config: Any) -> Iterator[Requirement]:
    if _given(effort := field(config, "effort")):
        yield Requirement(f"{path}.effort", f"effort.{effort}")
    if _given(field(config, "format")):
        yield Requirement(f"{path}.format", "structured_outputs")


def _of_content(path: str, content: Any) -> Iterator[Requirement]:
    for at, block in enumerate(items(path, content)):
        where, name = f"{path}[{at}]", kind(block)
        if name == "image":
            yield Requirement(where, "image_input")
        if name == "document":
            source = field(block, "source")
            # A URL source is a PDF. A file source may be text, so nothing is required for it.
            pdf = kind(source) == "url" or field(source, "media_type") == "application/pdf"
            if pdf:
                yield Requirement(where, "pdf_input")
            yield from _of_content(f"{where}.source.content", field(source, "content"))
        if field(field(block, "citations"), "enabled") is True:
            yield Requirement(f"{where}.citations", "citations")
        if name == "tool_result":
            yield from _of_content(f"{where}.content", field(block, "content"))
