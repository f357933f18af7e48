"""`with_parsed_output`: sets the parsed text of a message where the official package has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.helpers.output.parsed import answer

from .values import official

if TYPE_CHECKING:
    from api_claude_runtime.helpers.output.output import Output


def with_parsed_output(message: Any, output: Output[Any] | None) -> Any:
    """Set `parsed_output` of a message and of its text blocks, and return the message.

    Raises:
        OutputError: The text is not a valid value of the type.
    """
    value = output.parse(answer(message)) if output is not None else None
    # In the dictionary of the object, which is not serialized.
    vars(message)["parsed_output"] = value
    for block in message.content:
        if block.type == "text":
            vars(block)["parsed_output"] = value
    return official(message)
