"""`Conversation`: a transcript that can be trimmed to a token limit and replayed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, Protocol, Self, TypeAlias, TypeVar

from api_claude_runtime.errors.awaitables import awaitable_of, value_of

from .transcript import Transcript

__all__ = ("Conversation",)


C = TypeVar("C", bound=Transcript)

CallFlow: TypeAlias = "Generator[dict[str, Any], Any, C]"
"""Yields the arguments of a call, answered with what it gives."""


class Counted(Protocol):
    """What `client.messages.count_tokens` answers with."""

    @property
    def input_tokens(self) -> int: ...


class NewTurn(Protocol):
    """A message of the model: what `client.messages.create` answers with."""

    @property
    def content(self) -> Any: ...
    @property
    def role(self) -> Any: ...


class Conversation(Transcript):
    __doc__ = Transcript.__doc__

    __slots__ = ()

    def trim(
        self, count: Callable[..., Counted], *, max_tokens: int, keep: int = 1, **request: Any
    ) -> Self:
        """Without its oldest turns, as few as have to go to fit into `max_tokens` of input.

            talk = talk.trim(client.messages.count_tokens, max_tokens=8000, model=..., tools=...)

        What is left begins with a user's turn, has the call of each tool's result, and has the
        last `keep` turns of the user (results alone are no turn). The system prompt stays; a
        system message among the turns goes with those around it.

        The prompt cache knows a conversation by its beginning: after a cut the turns are read and
        written anew (tools and system prompt are not). Cut seldom, and then well below the limit.

        Args:
            count: `client.messages.count_tokens`. It is asked once if all of it fits, otherwise
                about log2 of the number of turns times more.
            max_tokens: Of input: system prompt, tools and turns.
            keep: Turns of the user that stay at least.
            request: Whatever else counts: `model`, `tools`, `thinking`, ...

        Raises:
            RequestError: the shortest that could be left does not fit; the text has both figures.
        """
        from .trim import trimming

        return _drive(trimming(self, max_tokens, keep, request), count)

    async def atrim(
        self,
        count: Callable[..., Awaitable[Counted]],
        *,
        max_tokens: int,
        keep: int = 1,
        **request: Any,
    ) -> Self:
        """The same with an `AsyncClient`'s `count_tokens`."""
        from .trim import trimming

        return await _adrive(trimming(self, max_tokens, keep, request), count)

    def replay(self, create: Callable[..., NewTurn], **request: Any) -> Self:
        """A new conversation: the user's turns asked again, one after the other, each on top of the
        new answers. Nothing of the old answers is sent.

            other = talk.replay(client.messages.create, model="...", max_tokens=1024)

        Raises:
            RequestError: there are results of tools in it, which answer the old calls and no new
                ones (before anything is sent); or a new answer calls a tool, and is not the last.
        """
        from .replay import replaying

        return _drive(replaying(self, request), create)

    async def areplay(self, create: Callable[..., Awaitable[NewTurn]], **request: Any) -> Self:
        """The same with an `AsyncClient`'s `create`."""
        from .replay import replaying

        return await _adrive(replaying(self, request), create)


def _drive(flow: CallFlow[C], call: Callable[..., Any]) -> C:
    try:
        arguments = next(flow)
        while True:
            arguments = flow.send(value_of(call(**arguments), "atrim or areplay"))
    except StopIteration as stop:
        made: C = stop.value
        return made


async def _adrive(flow: CallFlow[C], call: Callable[..., Awaitable[Any]]) -> C:
    try:
        arguments = next(flow)
        while True:
            arguments = flow.send(await awaitable_of(call(**arguments), "trim or replay"))
    except StopIteration as stop:
        made: C = stop.value
        return made
