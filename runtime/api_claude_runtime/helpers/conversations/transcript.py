"""`Transcript`: an immutable system prompt and messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NotRequired, Self, SupportsIndex, TypedDict, cast, overload

from pydantic_core import from_json

from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import (
    Turn,
    content_of,
    copied,
    results_problem,
    system_of,
    transcript,
    turn_of,
)
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.call import OMIT, Omit


class Arguments(TypedDict):
    """The arguments of a request that a conversation provides."""

    messages: list[Any]
    system: NotRequired[Any]


def _equal(one: object, two: object) -> bool:
    try:
        return bool(one == two)
    except Exception:  # noqa: BLE001 - a value in a block may compare as an array does
        return False


class Transcript:
    """An immutable conversation: a system prompt and messages, also called turns.

    A method that adds a turn returns a new conversation. The old one does not change.

        talk = Conversation(system="Be brief.").user("Hello!")
        reply = client.messages.create(
            model=..., max_tokens=..., system=talk.system, messages=talk.messages
        )
        talk = talk.assistant(reply).user("And again?")

    Dicts and lists are copied when they are added and when they are read. The blocks of a response
    are kept unchanged, so that the API receives the same thinking signatures and tool call ids.
    """

    __slots__ = ("_system", "_turns")

    def __init__(
        self, messages: Iterable[Any] = (), *, system: str | Iterable[Any] | Omit | None = OMIT
    ) -> None:
        """Create a conversation.

        Args:
            messages: Messages as in a request, `{"role": ..., "content": ...}`.
            system: System prompt: text or a list of text blocks.

        Raises:
            RequestError: An item is not a message. The error message has its index.
        """
        if not is_list_like(messages):
            kind = type(messages).__name__
            del messages  # may be a whole request, with credentials
            raise RequestError(f"messages must be a list of messages, not {kind}")
        self._system: str | list[Any] | Omit = system_of(system)
        self._turns: tuple[Turn, ...] = tuple(
            turn_of(message, f"messages[{index}]") for index, message in enumerate(messages)
        )

    @property
    def messages(self) -> list[Any]:
        """Messages for the `messages` argument of `create`."""
        return [copied(turn) for turn in self._turns]

    @property
    def system(self) -> Any:
        """Value for the `system` argument of `create`: text, a list of text blocks, or `OMIT` if
        there is no system prompt.
        """
        return copied(self._system)

    @property
    def arguments(self) -> Arguments:
        """`messages` and, if there is one, `system`, for `create(**talk.arguments, ...)`."""
        found: Arguments = {"messages": self.messages}
        if not isinstance(self._system, Omit):
            found["system"] = self.system
        return found

    def user(self, content: Any) -> Self:
        """Add a turn of the user: text, a content block or a list of blocks.

        Raises:
            RequestError: `content` has another type, or is a message of another role.
        """
        return self._with_turn({"role": "user", "content": content_of(content, "user")})

    def assistant(self, content: Any) -> Self:
        """Add a turn of the model: its message, text, a content block or a list of blocks.

        Raises:
            RequestError: `content` has another type, or is a message of another role. For a stream,
                pass the message from its `get_final_message()`.
        """
        return self._with_turn({"role": "assistant", "content": content_of(content, "assistant")})

    def results(self, blocks: Any) -> Self:
        """Add the results of all tools that the model called in its last turn.

        Args:
            blocks: A `tool_result` block or a list of them. Other blocks of the user may follow
                the results.

        Raises:
            RequestError: A tool call has no result or several, a result has no call, or another
                block comes before a result. The API rejects such a request.
        """
        content = content_of(blocks, "user")
        last = self._turns[-1] if self._turns else {}
        if problem := results_problem(last, content):
            raise RequestError(f"results: {problem}")
        return self._with_turn({"role": "user", "content": content})

    def with_system(self, system: str | Iterable[Any] | Omit | None) -> Self:
        """Return a copy with another system prompt, or without one."""
        return self._copy(self._turns, system_of(system))

    def to_json(self) -> str:
        """Return the conversation as a JSON object with `messages` and, if there is one, `system`.

        Raises:
            RequestError: A value cannot be encoded as JSON. The error message has its place.
        """
        return json_body.encode({"system": self._system, "messages": self._turns}).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return the conversation that `to_json` wrote.

        It is equal to the original. Its blocks are dicts instead of models.

        Raises:
            RequestError: `text` is not a conversation in JSON.
        """
        try:
            value: Any = from_json(text, allow_inf_nan=False)
        except (ValueError, TypeError) as error:
            raise RequestError(f"from_json: text must be JSON: {str(error)[:200]}") from None
        if not isinstance(value, dict) or "messages" not in value:
            raise RequestError("from_json: text must be a JSON object with `messages`")
        fields = cast("dict[str, Any]", value)
        return cls(fields["messages"], system=fields.get("system"))

    def _copy(self, turns: tuple[Turn, ...], system: str | list[Any] | Omit) -> Self:
        new = type(self).__new__(type(self))
        new._turns, new._system = turns, system  # noqa: SLF001 - a new instance of this class
        return new

    def _with_turn(self, turn: Turn) -> Self:
        return self._copy((*self._turns, turn), self._system)

    def __add__(self, other: Transcript | Iterable[Any]) -> Self:
        """Return a copy with the turns of `other` added: messages or a conversation.

        Raises:
            RequestError: `other` is a conversation with a different system prompt.
        """
        if not isinstance(other, Transcript):
            if not is_list_like(other):
                return NotImplemented
            other = Transcript(other)
        if not isinstance(other._system, Omit) and not _equal(other._system, self._system):
            raise RequestError(
                "conversations with different system prompts cannot be added: use with_system(...)"
                " to give both the same"
            )
        return self._copy(self._turns + other._turns, self._system)

    def __len__(self) -> int:
        return len(self._turns)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.messages)

    @overload
    def __getitem__(self, index: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        """Return a message, or for a slice a conversation with the same system prompt."""
        if isinstance(index, slice):
            return self._copy(self._turns[index], self._system)
        return copied(self._turns[index])

    def __eq__(self, other: object) -> bool:
        """Return whether both give the same JSON in a request. Models and dicts compare equal."""
        if not isinstance(other, Transcript):
            return NotImplemented
        if len(self) != len(other):
            return False
        try:
            return bool(from_json(self.to_json()) == from_json(other.to_json()))
        except RequestError:
            return False

    __hash__ = None  # type: ignore[assignment]  # unhashable like a list, because it may hold dicts

    def __repr__(self) -> str:
        system = "" if isinstance(self._system, Omit) else ", system=..."
        return f"{type(self).__name__}({len(self)} message{'' if len(self) == 1 else 's'}{system})"

    def __str__(self) -> str:
        """Return a transcript for reading. Blocks other than text are shortened."""
        return transcript(self._system, self._turns)
