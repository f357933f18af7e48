"""What can go wrong with a tool's use: an unknown name, an input, a result."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ClaudeError

if TYPE_CHECKING:
    from pydantic import ValidationError

__all__ = ("MaxTurnsReached", "ToolInputError", "ToolNotFound", "ToolRefused", "ToolResultError")

LONGEST = 100
"""Characters of the model's own input that a message shows in one place."""
_MESSAGE = 1000
_MOST = 20


class ToolInputError(ClaudeError, ValueError):
    """The model's input does not fit the tool's parameters; the tool was not run.

    `problems` has a line for each: where, and what. The text holds them all and can be shown to the
    model. `tool` is the tool's name.
    """

    def __init__(self, tool: str, problems: Iterable[str]) -> None:
        self.tool = tool
        self.problems = tuple(problems)
        super().__init__(f"the input of {tool!r} does not fit: {'; '.join(self.problems)}")


class ToolNotFound(ClaudeError, LookupError):  # noqa: N818 - says what is the matter
    """There is no tool of this name. `names` are those there are; the text can be shown to the
    model.
    """

    def __init__(self, name: str, names: Iterable[str]) -> None:
        self.name = name
        self.names = tuple(names)
        super().__init__(f"there is no tool {shown(name)}: {near(name, self.names)}")


class ToolResultError(ClaudeError, TypeError):
    """What a tool returned cannot be shown to the model."""


class ToolRefused(ClaudeError):  # noqa: N818 - says what happened
    """`approve` did not let a tool run. The text, with the reason if there is one, is shown to the
    model.
    """


class MaxTurnsReached(ClaudeError):  # noqa: N818 - says what happened
    """A run of tools has called the model as often as it may, and the model wants more tools: they
    were not run.

    `last_message` is the last reply, `messages` the conversation as far as it came, `turns` how
    many calls that took.
    """

    hint = "raise `max_turns=`, or answer the last calls and go on from `messages`"

    def __init__(
        self,
        message: str,
        *,
        last_message: Any = None,
        messages: Iterable[Any] = (),
        turns: int = 0,
    ) -> None:
        super().__init__(message)
        self.last_message = last_message
        self.messages = list(messages)
        self.turns = turns


def near(name: str, names: Iterable[str]) -> str:
    """`did you mean 'a'? there are a, b`; names are few, and the model sees only these."""
    known = list(names)
    if not known:
        return "there are none"
    close = difflib.get_close_matches(str(name)[:LONGEST], known, n=1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    return f"{hint}there are {', '.join(known)}"


def shown(value: Any) -> str:
    """`value` as Python writes it, in no more than `LONGEST` characters."""
    # A long text is cut before it is written: an input can be megabytes of base64.
    text = repr(value[: LONGEST + 1] if isinstance(value, str) else value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."


def input_problems(error: ValidationError) -> list[str]:
    """A line for each problem, as `address.lines[0]: Field required`."""
    found = error.errors(include_url=False, include_context=False)
    lines = [_line(problem["type"], _path(problem["loc"]), problem) for problem in found[:_MOST]]
    more = len(found) - _MOST
    return [*lines, f"and {more} more"] if more > 0 else lines


def _path(where: tuple[int | str, ...]) -> str:
    path = ""
    for part in where:
        if isinstance(part, int):
            path += f"[{part}]"
        else:
            # A key can be the model's own, and as long as it likes.
            name = part if len(part) <= LONGEST else f"{part[: LONGEST - 3]}..."
            path += f".{name}" if path else name
    return path


def _line(kind: str, path: str, problem: Mapping[str, Any]) -> str:
    message, value = str(problem["msg"]), problem["input"]
    if kind == "missing":
        text = message
    elif kind == "extra_forbidden":
        text = "there is no such parameter"
    else:
        text = f"{_without(message, value)} (got {shown(value)})"
    return f"{path}: {text}" if path else text


def _without(message: str, value: Any) -> str:
    """A validator of the caller's own may put the whole value into its message."""
    if len(message) > LONGEST:
        for text in (repr(value), str(value)):
            if len(text) > LONGEST:
                message = message.replace(text, shown(value))
    return message if len(message) <= _MESSAGE else f"{message[: _MESSAGE - 3]}..."
