"""`with_parsed_output`: sets the parsed text of a message where the official package has it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.helpers.output.parsed import answer, parsed
from api_claude_runtime.replies.fields import field
from api_claude_runtime.replies.models import APIModel

from .values import official

if TYPE_CHECKING:
    from api_claude_runtime.helpers.output.output import Output


def with_parsed_output(message: Any, output: Output[Any] | None) -> Any:
    """Set `parsed_output` of a message and of its text blocks, and return the message.

    The value is `None` for a message without text, such as one that calls a tool.

    Raises:
        OutputError: The text is not a valid value of the type.
    """
    value = parsed(output, message).parsed if output is not None and answer(message) else None
    # In the dictionary of the object, which is not serialized.
    vars(message)["parsed_output"] = value
    for block in _texts(message):
        vars(block)["parsed_output"] = value
    return official(message)


def text_in_message(message: Any) -> str:
    """Return the text of all text blocks of a message."""
    texts = (field(each, "text") for each in _texts(message))
    return "".join(text for text in texts if isinstance(text, str))


def _texts(message: Any) -> list[APIModel]:
    """Return the text blocks of a message. A server may send anything."""
    content: object = message.content
    found = cast("Sequence[Any]", content) if isinstance(content, list) else ()
    return [each for each in found if isinstance(each, APIModel) and field(each, "type") == "text"]
