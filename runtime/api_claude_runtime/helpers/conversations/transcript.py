"""`Transcript`: a system prompt and messages as an immutable value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NotRequired, Self, SupportsIndex, TypedDict, cast, overload

from pydantic_core import from_json

from api_claude_runtime.errors.arguments import is_list
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


class Arguments(TypedDict):
    """What a conversation brings to a request."""

    messages: list[Any]
    system: NotRequired[Any]


class Transcript:
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
        new._turns, new._system = turns, system  # noqa: SLF001 - a copy of this class, half made
        return new

    def _and(self, turn: Turn) -> Self:
        return self._of((*self._turns, turn), self._system)

    def __add__(self, other: Transcript | Iterable[Any]) -> Self:
        """With more turns behind: messages, or a conversation whose system prompt is no other."""
        if not isinstance(other, Transcript):
            if not is_list(other):
                return NotImplemented
            other = Transcript(other)
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
        if not isinstance(other, Transcript):
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
        return f"{type(self).__name__}({len(self)} message{'' if len(self) == 1 else 's'}{system})"

    def __str__(self) -> str:
        """To be read, not to be parsed: what is no text is cut or only named."""
        return transcript(self._system, self._turns)
