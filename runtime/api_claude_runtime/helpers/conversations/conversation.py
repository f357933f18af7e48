"""`Conversation`: a transcript with methods to trim it to a token limit and to replay it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol, Self, TypeAlias

from api_claude_runtime.auth.hiding import hide_arguments
from api_claude_runtime.client.resource import check_asynchronous
from api_claude_runtime.errors.awaitables import require_awaitable, require_value
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

from .transcript import Transcript

__all__ = ("Conversation",)


Arguments: TypeAlias = "dict[str, Any]"


class Counted(Protocol):
    """The result of `client.messages.count_tokens`."""

    @property
    def input_tokens(self) -> int: ...


class NewTurn(Protocol):
    """A message of the model: the result of `client.messages.create`."""

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
        """Return a conversation without the oldest turns, so that it fits into `max_tokens`.

            talk = talk.trim(client.messages.count_tokens, max_tokens=8000, model=..., tools=...)

        As few turns as possible are removed. The result begins with a turn of the user, has the
        tool call for each tool result, and has at least the last `keep` turns of the user. A turn
        with only tool results does not count as one of these. The system prompt stays. A system
        message between turns is removed if it is before the cut, like any other message.

        The prompt cache matches a conversation from its beginning. After trimming, the API has to
        write the turns to the cache again, but not the tools and the system prompt. Therefore trim
        rarely, and well below the limit.

        Args:
            count: `client.messages.count_tokens`. It is called once if the conversation fits.
                Otherwise it is called about log2(number of turns) more times.
            max_tokens: Maximum number of input tokens: system prompt, tools and turns.
            keep: Minimum number of turns of the user to keep.
            request: Other arguments that count as input: `model`, `tools`, `thinking`, ...

        Raises:
            ConfigurationError: `max_tokens` or `keep` is not an integer of at least 1.
            RequestError: Even the shortest possible result does not fit. The message has its
                number of tokens and the limit.
        """
        hide_arguments(request)

        from api_claude_runtime.pipeline.drivers import run_flow

        from .trim import trim_flow

        return run_flow(trim_flow(self, max_tokens, keep, request), _caller(count))

    async def atrim(
        self,
        count: Callable[..., Awaitable[Counted]],
        *,
        max_tokens: int,
        keep: int = 1,
        **request: Any,
    ) -> Self:
        """Asynchronous version of `trim`, with `count_tokens` of an `AsyncClient`."""
        hide_arguments(request)

        from api_claude_runtime.pipeline.async_drivers import arun_flow

        from .trim import trim_flow

        return await arun_flow(trim_flow(self, max_tokens, keep, request), _async_caller(count))

    def replay(self, create: Callable[..., NewTurn], **request: Any) -> Self:
        """Return a new conversation: send the turns of the user again and collect new answers.

            other = talk.replay(client.messages.create, model="...", max_tokens=1024)

        The turns are sent one after the other, each with the new answers before it. The old answers
        are not sent.

        Args:
            create: `client.messages.create`.
            request: The other arguments of each call.

        Raises:
            RequestError: The conversation has tool results, which belong to the old tool calls.
                This is raised before the first request. Or a new answer other than the last one
                calls a tool.
        """
        hide_arguments(request)

        from api_claude_runtime.pipeline.drivers import run_flow

        from .replay import replay_flow

        return run_flow(replay_flow(self, request), _caller(create))

    async def areplay(self, create: Callable[..., Awaitable[NewTurn]], **request: Any) -> Self:
        """Asynchronous version of `replay`, with `create` of an `AsyncClient`."""
        hide_arguments(request)

        from api_claude_runtime.pipeline.async_drivers import arun_flow

        from .replay import replay_flow

        return await arun_flow(replay_flow(self, request), _async_caller(create))


def check_callable(call: object) -> None:
    """Check that `call` is a method.

    Raises:
        ConfigurationError: It cannot be called.
    """
    if not callable(call):
        raise ConfigurationError(f"the first argument must be a method, not {shown(call)}")


def _caller(call: Callable[..., Any]) -> Callable[[Arguments], Any]:
    """Return a function that executes a step: the arguments of a call of a `Client`."""
    check_callable(call)
    return lambda arguments: require_value(call(**arguments), "atrim or areplay")


def _async_caller(call: Callable[..., Awaitable[Any]]) -> Callable[[Arguments], Awaitable[Any]]:
    """Asynchronous version of `_caller`."""
    check_callable(call)
    check_asynchronous(call, "trim or replay")
    return lambda arguments: require_awaitable(call(**arguments), "trim or replay")
