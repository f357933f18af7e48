"""`text_of`, and how models are shown in a console and in a notebook."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api_claude import MessageStream, errors, text_of
from api_claude.models import Message, TextBlock
from api_claude_runtime.helpers.output.parsed import Parsed
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.text import markdown_of
from support.servers import bodies


def message(*blocks: dict[str, Any], **fields: Any) -> Message:
    whole = {**bodies.MESSAGE, "content": list(blocks), **fields}
    return decode.model(Message, json.dumps(whole).encode())


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "text": value}


TOOL = {"type": "tool_use", "id": "t", "name": "look_up", "input": {"word": "é<b>"}}


def test_the_text_is_joined_and_other_blocks_are_left_out() -> None:
    whole = message(text("a"), TOOL, text("b"), {"type": "new", "text": "no"})
    assert text_of(whole) == "ab"
    assert text_of(whole.model_dump()) == "ab"
    assert text_of(Parsed(whole, 1)) == "ab"
    assert text_of({"role": "user", "content": "plain"}) == "plain"
    assert text_of(message(TOOL)) == ""
    assert text_of(Message.model_construct(content=None)) == ""
    assert (
        text_of(
            Message.model_construct(content=[TextBlock.model_construct(type="text", text=None)])
        )
        == ""
    )


@pytest.mark.parametrize("value", [None, 5, "text", [text("a")]])
def test_other_values_have_no_text(value: Any) -> None:
    with pytest.raises(errors.RequestError, match=r"text_of takes a message, not [^:]*$"):
        text_of(value)


def test_the_error_for_a_stream_names_its_own_method() -> None:
    stream = MessageStream.__new__(MessageStream)
    with pytest.raises(errors.RequestError, match=r"not MessageStream: use stream.get_final_text"):
        text_of(stream)


def test_a_repr_leaves_out_what_is_none() -> None:
    shown = repr(message(text("hi"), new_field=None, other=0))
    assert "None" not in shown
    assert shown.startswith(
        f"Message(id='{bodies.MESSAGE_ID}', content=[TextBlock(text='hi', type='text')]"
    )
    assert "other=0" in shown
    assert "None" not in str(message(text("hi")))


def test_only_messages_are_markdown() -> None:
    whole = message(text("# Hi"), TOOL, {"type": "new"})
    assert whole._repr_markdown_() == markdown_of(whole)
    assert markdown_of(whole) == (
        '# Hi\n\n**look_up**\n\n    {\n      "word": "é<b>"\n    }\n\n*(new)*\n\n'
        f"`{bodies.MODEL}, end_turn, 12 tokens in, 9 out`"
    )
    assert whole.content[0]._repr_markdown_() is None
    assert whole.usage._repr_markdown_() is None
    assert Message.model_construct(type="message", content=None)._repr_markdown_() is None
    assert Message.model_construct(type="message", content=[])._repr_markdown_() is not None


def test_code_is_shown_as_it_is() -> None:
    code = "```html\n<b>\n```"
    shown = markdown_of(message(text(f"a <i>\n{code}\nb <u>"))) or ""
    assert f"a &lt;i>\n{code}\nb &lt;u>" in shown


PIECES = st.sampled_from(
    ["```", "````", "~~~", "\n", "    ", "   ", " ", "> ", "- ", "<script>x</script>", "<img src=x>",
     "![a](http://x)", "![", "](http://x)", "`", "\\", "a", "```html", "\r", "\u2028", "<!--", "\t"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join))
@example("~~~\n```\n~~~\n<script>x</script>\n```")
@example("   ```\n```\n<script>x</script>\n```")
@example("````\n```\n````\n<script>x</script>\n```")
def test_no_html_and_no_image_is_rendered(value: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    rendered = markdown_it.MarkdownIt("commonmark", {"html": True}).render(
        markdown_of(message(text(value)))
    )
    for tag in ("<script", "<img", "<!--"):
        assert tag not in rendered, rendered


def test_unfinished_blocks_of_code_take_linear_time() -> None:
    """Doubling the text doubles the steps: with a square, this text would take minutes."""
    shown = markdown_of(message(text("```py\n<b>\n" * 100_000))) or ""
    assert "<b>" not in shown


def test_a_text_that_is_not_a_string_is_left_out() -> None:
    blocks = [{"type": "text", "text": 5}, {"type": "text", "text": "a"}]
    assert text_of({"content": blocks}) == "a"


@pytest.mark.parametrize("content", [5, 1.5, True, {"type": "text"}])
def test_content_of_another_type_has_no_text(content: Any) -> None:
    with pytest.warns(errors.ReplyShapeWarning):
        message = decode.model(Message, json.dumps({**bodies.MESSAGE, "content": content}).encode())
    assert text_of(message) == ""
