"""`Parsed`: a reply together with its text as the type that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies.reply import marked, reply_in

from .errors import OutputError
from .output import Output

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

__all__ = ("Parsed",)

M = TypeVar("M")
T = TypeVar("T")
A = TypeVar("A", bound=Mapping[str, Any])


@dataclass(frozen=True, slots=True)
class Parsed(Generic[M, T]):
    """What `parse` returns. `reply_of` takes it, as it takes the message."""

    message: M
    """The reply as it came: usage, stop reason, all blocks."""
    parsed: T
    """Its text, checked."""

    @property
    def _reply(self) -> Reply | None:
        return reply_in(self.message)


def output_of(kind: type[T] | Output[T]) -> Output[T]:
    """A type, or an `Output` as it is."""
    return kind if isinstance(kind, Output) else Output(kind)


def with_format(output: Output[Any], arguments: A) -> A:
    """The arguments of `create`, with the output's schema in their `output_config`.

    Raises:
        RequestError: they have a format of their own, or the schema cannot be said.
    """
    given: Any = arguments.get("output_config") or {}  # OMIT is false
    if given.get("format") is not None:
        raise RequestError("output_config.format: output= says it already")
    whole = {**arguments, "output_config": {**given, "format": output.format}}
    return cast("A", whole)


def answer(message: Any) -> str:
    """The text that is the answer: of the text blocks at the end, after any use of tools."""
    texts: list[str] = []
    for block in reversed(message.content):
        if getattr(block, "type", None) != "text":
            break
        texts.append(block.text or "")
    return "".join(reversed(texts))


def parsed(output: Output[T], message: M) -> Parsed[M, T]:
    """The message with its text checked.

    Raises:
        OutputError: the text is not of the type; it has the message as `reply`.
    """
    try:
        return Parsed(message, output.parse(answer(message)))
    except OutputError as error:
        error.reply = message
        raise marked(error, reply_in(message)) from None
