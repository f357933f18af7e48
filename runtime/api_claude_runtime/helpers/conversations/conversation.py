"""`Conversation`: what has been said, as a value; each turn makes a new one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator
from typing import (
    Any,
    NotRequired,
    Protocol,
    Self,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    cast,
    overload,
)

from pydantic_core import from_json

from api_claude_runtime.errors.arguments import is_list
from api_claude_runtime.errors.awaitables import awaitable_of, value_of
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import (
    Turn,
    content_of,
    copied,
    system_of,
    transcript,
    turn_of,
    unanswered,
)
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.call import OMIT, Omit

CountFlow: TypeAlias = "Generator[dict[str, Any], Any, Conversation]"
"""Yields the arguments of a call, answered with what it gives."""


class Counted(Protocol):
    """What `client.messages.count_tokens` answers with."""

    @property
    def input_tokens(self) -> int: ...


class Arguments(TypedDict):
    """What a conversation brings to a request."""

    messages: list[Any]
    system: NotRequired[Any]


class NewTurn(Protocol):
    """A message of the model: what `client.messages.create` answers with."""

    @property
    def content(self) -> Any: ...
    @property
    def role(self) -> Any: ...


class Conversation:
    """A system prompt and turns. Immutable: what adds a turn gives a new conversation, and the old
    one stays good.

        talk = Conversation(system="Be brief.").user("Hello!")
        reply = client.messages.create(
            model=..., max_tokens=..., system=talk.system, messages=talk.messages
        )
        talk = talk.assistant(reply).user("And again?")

    Dicts and lists are copied, on their way in and out. The blocks of a reply are kept as they are,
    so that signatures of thinking and ids of tool calls go back as they came.
    """

    __slots__ = ("_system", "_turns")

    def __init__(
        self, messages: Iterable[Any] = (), *, system: str | Iterable[Any] | Omit | None = OMIT
    ) -> None:
        """Of messages as a request has them, `{"role": ..., "content": ...}`, or none.

        Raises:
            RequestError: one is no message; the text says which.
        """
        if not is_list(messages):
            kind = type(messages).__name__
            raise RequestError(f"messages is {kind}, not a list of messages")
        self._system: str | list[Any] | Omit = system_of(system)
        self._turns: tuple[Turn, ...] = tuple(
            turn_of(message, f"messages[{index}]") for index, message in enumerate(messages)
        )

    @property
    def messages(self) -> list[Any]:
        """What `messages=` takes."""
        return [copied(turn) for turn in self._turns]

    @property
    def system(self) -> Any:
        """What `system=` takes: text, a list of text blocks, or `OMIT` if there is none."""
        return copied(self._system)

    @property
    def arguments(self) -> Arguments:
        """Both, for `create(**talk.arguments, ...)`; without `system` if there is none."""
        found: Arguments = {"messages": self.messages}
        if not isinstance(self._system, Omit):
            found["system"] = self.system
        return found

    def user(self, content: Any) -> Self:
        """The user says something: text, a content block, or a list of them.

        Raises:
            RequestError: it is none of these.
        """
        return self._and({"role": "user", "content": content_of(content, "user")})

    def assistant(self, content: Any) -> Self:
        """The model said something: its message as it came, text, a block, or a list of blocks.

        Raises:
            RequestError: it is none of these, as a stream is none: `get_final_message()` is.
        """
        return self._and({"role": "assistant", "content": content_of(content, "assistant")})

    def results(self, blocks: Any) -> Self:
        """The results of the tools that the model called in its last turn: a `tool_result` block
        or a list of them; what the user says besides stands behind them.

        Raises:
            RequestError: a call has no result, or a result no call; the API would refuse both.
        """
        content = content_of(blocks, "user")
        last = self._turns[-1] if self._turns else {}
        if problem := unanswered(last, content):
            raise RequestError(f"results: {problem}")
        return self._and({"role": "user", "content": content})

    def with_system(self, system: str | Iterable[Any] | Omit | None) -> Self:
        """The same turns under another system prompt, or under none."""
        return self._of(self._turns, system_of(system))

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

        return cast("Self", _drive(trimming(self, max_tokens, keep, request), count))

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

        return cast("Self", await _adrive(trimming(self, max_tokens, keep, request), count))

    def replay(self, create: Callable[..., NewTurn], **request: Any) -> Self:
        """A new conversation: the user's turns asked again, one after the other, each on top of the
        new answers. Nothing of the old answers is sent.

            other = talk.replay(client.messages.create, model="...", max_tokens=1024)

        Raises:
            RequestError: there are results of tools in it, which answer the old calls and no new
                ones (before anything is sent); or a new answer calls a tool, and is not the last.
        """
        from .replay import replaying

        return cast("Self", _drive(replaying(self, request), create))

    async def areplay(self, create: Callable[..., Awaitable[NewTurn]], **request: Any) -> Self:
        """The same with an `AsyncClient`'s `create`."""
        from .replay import replaying

        return cast("Self", await _adrive(replaying(self, request), create))

    def to_json(self) -> str:
        """All of it as JSON, an object of `messages` and, if there is one, `system`.

        Raises:
            RequestError: something in it cannot be said as JSON; the text says where.
        """
        return json_body.encode({"system": self._system, "messages": self._turns}).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """What `to_json` gave; equal to what it was, with dicts in place of models.

        Raises:
            RequestError: it is no conversation.
        """
        try:
            value: Any = from_json(text, allow_inf_nan=False)
        except (ValueError, TypeError) as error:
            raise RequestError(f"no conversation: {str(error)[:200]}") from None
        if not isinstance(value, dict) or "messages" not in value:
            raise RequestError("no conversation: an object with `messages` is needed")
        fields = cast("dict[str, Any]", value)
        return cls(fields["messages"], system=fields.get("system"))

    def _of(self, turns: tuple[Turn, ...], system: str | list[Any] | Omit) -> Self:
        new = type(self).__new__(type(self))
        new._turns, new._system = turns, system
        return new

    def _and(self, turn: Turn) -> Self:
        return self._of((*self._turns, turn), self._system)

    def __add__(self, other: Conversation | Iterable[Any]) -> Self:
        """With more turns behind: messages, or a conversation whose system prompt is no other."""
        if not isinstance(other, Conversation):
            if not is_list(other):
                return NotImplemented
            other = Conversation(other)
        if not isinstance(other._system, Omit) and other._system != self._system:
            raise RequestError("the two have different system prompts: with_system(...) sets one")
        return self._of(self._turns + other._turns, self._system)

    def __len__(self) -> int:
        return len(self._turns)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.messages)

    @overload
    def __getitem__(self, index: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        """A message, or with a slice some of the turns under the same system prompt."""
        if isinstance(index, slice):
            return self._of(self._turns[index], self._system)
        return copied(self._turns[index])

    def __eq__(self, other: object) -> bool:
        """Whether both say the same in a request, be it with models or with dicts."""
        if not isinstance(other, Conversation):
            return NotImplemented
        if len(self) != len(other):
            return False
        try:
            return bool(from_json(self.to_json()) == from_json(other.to_json()))
        except RequestError:
            return False

    __hash__ = None  # type: ignore[assignment]  # as of a list: blocks are dicts

    def __repr__(self) -> str:
        system = "" if isinstance(self._system, Omit) else ", system=..."
        return f"Conversation({len(self)} message{'' if len(self) == 1 else 's'}{system})"

    def __str__(self) -> str:
        """To be read, not to be parsed: what is no text is cut or only named."""
        return transcript(self._system, self._turns)


def _drive(flow: CountFlow, call: Callable[..., Any]) -> Conversation:
    try:
        arguments = next(flow)
        while True:
            arguments = flow.send(value_of(call(**arguments), "atrim or areplay"))
    except StopIteration as stop:
        made: Conversation = stop.value
        return made


async def _adrive(flow: CountFlow, call: Callable[..., Awaitable[Any]]) -> Conversation:
    try:
        arguments = next(flow)
        while True:
            arguments = flow.send(await awaitable_of(call(**arguments), "trim or replay"))
    except StopIteration as stop:
        made: Conversation = stop.value
        return made
