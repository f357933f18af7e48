"""The generated `image`, `document`, `cached` and `result_block` match those of the runtime."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import api_claude
from api_claude import blocks
from api_claude_runtime.helpers.caching import breakpoints
from api_claude_runtime.helpers.content import blocks as runtime_blocks
from api_claude_runtime.helpers.tools.loop import result_content

PAIRS = [
    (blocks.image, runtime_blocks.image),
    (blocks.document, runtime_blocks.document),
    (blocks.cached, breakpoints.cached),
    (blocks.result_block, result_content.result_block),
]


@pytest.mark.parametrize("generated, original", PAIRS)
def test_signatures_are_equal(generated: Any, original: Any) -> None:
    def shape(function: Any) -> list[tuple[Any, ...]]:
        parameters = inspect.signature(function).parameters.values()
        return [(each.name, each.kind, each.default) for each in parameters]

    assert shape(generated) == shape(original)


def test_all_arguments_are_passed_on() -> None:
    control: Any = {"type": "ephemeral", "ttl": "1h"}
    png = b"\x89PNG\r\n\x1a\n" + b"\0" * 32
    assert api_claude.image(
        png, media_type="image/png", cache_control=control
    ) == runtime_blocks.image(png, media_type="image/png", cache_control=control)
    with pytest.raises(api_claude.errors.RequestError):
        api_claude.image(png, max_bytes=4)
    options: dict[str, Any] = {"title": "t", "context": "c", "citations": True}
    assert api_claude.document(
        text="x", cache_control=control, **options
    ) == runtime_blocks.document(text="x", cache_control=control, **options)
    with pytest.raises(api_claude.errors.RequestError):
        api_claude.document(text="long", media_type="text/plain", max_bytes=2)
    with pytest.raises(api_claude.errors.RequestError):
        api_claude.document(b"<p>", media_type="application/pdf")
    assert api_claude.result_block("t", {"a": 1}, is_error=True) == {
        "type": "tool_result",
        "tool_use_id": "t",
        "content": '{"a":1}',
        "is_error": True,
    }
    assert api_claude.cached("x", "1h") == {"type": "text", "text": "x", "cache_control": control}
