"""Errors of tools and tool runs, and the texts that describe them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.wording import shown

if TYPE_CHECKING:
    from pydantic import ValidationError

__all__ = ("MaxTurnsReached", "ToolInputError", "ToolNotFound", "ToolRefused", "ToolResultError")

MAX_SHOWN = 100
"""Maximum number of characters of one input value or name in an error text."""
_MAX_MESSAGE = 1000
_MAX_PROBLEMS = 20


class ToolInputError(ClaudeError, ValueError):
    """The model's input does not match the tool's parameters. The tool was not run.

    `tool` is the name of the tool. `problems` has one line for each problem, with its location and
    its cause. The error text lists all problems and can be sent to the model.
    """

    def __init__(self, tool: str, problems: Iterable[str]) -> None:
        self.tool = tool
        self.problems = tuple(problems)
        super().__init__(f"invalid input for tool {tool!r}: {'; '.join(self.problems)}")


class ToolNotFound(ClaudeError, LookupError):  # noqa: N818 - the name describes the problem
    """No tool has this name.

    `name` is the unknown name, and `names` are the available ones. The error text can be sent to
    the model.
    """

    def __init__(self, name: str, names: Iterable[str]) -> None:
        self.name = name if isinstance(cast("object", name), str) else shown(name)
        self.names = tuple(names)
        super().__init__(f"unknown tool {short_repr(name)}: {suggestion(name, self.names)}")


class ToolResultError(ClaudeError, TypeError):
    """The value that a tool returned cannot be sent to the model."""


class ToolRefused(ClaudeError):  # noqa: N818 - the name describes the problem
    """`approve` refused a tool call. The text, with the reason if one was given, is sent to the
    model.
    """


class MaxTurnsReached(ClaudeError):  # noqa: N818 - the name describes the problem
    """A tool run reached `max_turns` requests, and the model has not finished.

    The tools that the model called last were not run. `last_message` is the last response,
    `messages` is the conversation so far, and `turns` is the number of responses received.
    """

    hint = "increase `max_turns`, or answer the last tool calls and continue from `messages`"

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


def suggestion(name: str, names: Iterable[str]) -> str:
    """Return the closest of `names` and the list of all, as part of an error text.

    For example: `did you mean 'a'? the available tools are a, b`.
    """
    known = list(names)
    name = name if isinstance(cast("object", name), str) else ""
    if not known:
        return "no tools are available"
    from api_claude_runtime.hints.nearest import nearest

    near = nearest(name, known)
    hint = f"did you mean {near!r}? " if near else ""
    return f"{hint}the available tools are {', '.join(known)}"


def short_repr(value: Any) -> str:
    """Return `repr(value)`, shortened to at most `MAX_SHOWN` characters."""
    # Cut a long string before calling `repr`: an input can be megabytes of base64.
    text = shown(value[: MAX_SHOWN + 1] if isinstance(value, str) else value)
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 3]}..."


def input_problems(error: ValidationError) -> list[str]:
    """Return one line for each problem, such as `address.lines[0]: Field required`."""
    found = error.errors(include_url=False, include_context=False)
    lines = [
        _line(problem["type"], _path(problem["loc"]), problem) for problem in found[:_MAX_PROBLEMS]
    ]
    more = len(found) - _MAX_PROBLEMS
    return [*lines, f"and {more} more"] if more > 0 else lines


def _path(where: tuple[int | str, ...]) -> str:
    path = ""
    for part in where:
        if isinstance(part, int):
            path += f"[{part}]"
        else:
            # The model can choose the key, and its length is not limited.
            name = part if len(part) <= MAX_SHOWN else f"{part[: MAX_SHOWN - 3]}..."
            path += f".{name}" if path else name
    return path


def _line(kind: str, path: str, problem: Mapping[str, Any]) -> str:
    message, value = str(problem["msg"]), problem["input"]
    if kind == "missing":
        text = message
    elif kind == "extra_forbidden":
        text = "unknown parameter"
    else:
        text = f"{_shorten(message, value)} (got {short_repr(value)})"
    return f"{path}: {text}" if path else text


def _shorten(message: str, value: Any) -> str:
    """Limit the length of `message`; a custom validator may put the whole value into it."""
    if len(message) > MAX_SHOWN:
        for text in (repr(value), str(value)):
            if len(text) > MAX_SHOWN:
                message = message.replace(text, short_repr(value))
    return message if len(message) <= _MAX_MESSAGE else f"{message[: _MAX_MESSAGE - 3]}..."
