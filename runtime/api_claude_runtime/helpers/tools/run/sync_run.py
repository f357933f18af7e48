"""`ToolRun`: calls of the model, and the tools in between."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.helpers.tools.loop.executor import work
from api_claude_runtime.helpers.tools.loop.loop import ToolLoop

from .base_run import BaseRun
from .turn import Turn

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.loop.calls import Approve
    from api_claude_runtime.helpers.tools.loop.catalog import Handlers, Tools

__all__ = ("ToolRun",)

M = TypeVar("M")


class ToolRun(BaseRun[M]):
    """Iterate it for turns, or go straight to `until_done()`. Nothing is sent before that.

        for turn in run:
            print(turn.message.stop_reason, turn.calls)

    A turn is there as soon as the model has replied, before its tools run. Stepping on runs them
    and sends their results, all in one user turn and in the order of the calls. It goes on while
    the model calls tools, or pauses one that the API runs (`pause_turn`). A reply with any other
    stop reason is the last: `max_tokens` too, since a call that was cut off is not run.

    - What goes wrong with a tool is told to the model, as a result with `is_error`: what it raises
      (type and text, so let no secret be in it), input that does not fit, a value that the model
      cannot be shown, a name that is nowhere.
    - A call of a tool that has a definition and no function ends the run, unless `turn.answer` has
      answered it: no tool of its turn is run then, and `messages` ends with that turn. Answer it in
      your own time, and go on iterating.
    - A `tool_choice` that forces a tool (`any`, `tool`) is sent in the first turn only, or there
      would be no end; later turns leave the choice to the model.
    - The container of a reply goes along with the calls that follow it.

    It is for one reader, and used once: iterating again goes on where it stopped. An error of the
    API comes through as it is, and so does Ctrl-C, once no tool runs any more; `messages` is still
    what would be sent next, so iterate again or begin a new run with it.
    """

    def __init__(
        self,
        create: Callable[..., M],
        tools: Tools,
        arguments: Mapping[str, Any],
        *,
        max_turns: int = 10,
        concurrency: int = 8,
        approve: Approve | None = None,
        handlers: Handlers | None = None,
    ) -> None:
        """A run of `create(**arguments)` with `tools`.

        Args:
            create: `client.messages.create`.
            tools: A `ToolRegistry`, or `Tool`s, functions, and definitions as dicts.
            arguments: Of `create`, without `tools`. They are never changed.
            max_turns: Calls of the model at most.
            concurrency: Tools of one turn that run at once, each in a thread of its own with a copy
                of the context; with 1, or of a turn with one call, in the caller's thread.
            approve: Asked in the caller's thread, for one call of a turn after the other, before
                any of them runs. False or a string refuses: the model is told, with the reason.
            handlers: Functions for tools whose definition is a dict, by name. They are called with
                one argument: the input as the model gave it, a dict.

        Raises:
            ConfigurationError: a setting that makes no sense, something that is no tool, two tools
                with one name, a tool that is async.
        """
        super().__init__(
            ToolLoop(
                tools,
                arguments,
                max_turns=max_turns,
                concurrency=concurrency,
                approve=approve,
                handlers=handlers,
                asynchronous=False,
            )
        )
        self._create = create

    def __iter__(self) -> Generator[Turn[M], None, None]:
        """The turns, as far as there are any.

        Raises:
            MaxTurnsReached: the model wants to go on after `max_turns` calls.
            Cancelled: somebody called `cancel()`; `partial` is the last message.
            APIStatusError, APIConnectionError: as of `create`.
            ConfigurationError: another thread is at work with it.
        """
        while (turn := self._step()) is not None:
            yield turn

    def until_done(self) -> M:
        """Go to the end; the last message.

        Raises:
            MaxTurnsReached: as iterating does, like all others.
        """
        while self._step() is not None:
            pass
        return self._last()

    def _step(self) -> Turn[M] | None:
        loop = self._loop
        with loop.one_reader():
            if not loop.goes_on():
                return None
            work(loop)
            message = self._create(**loop.request())
            answers = loop.take(message)
            loop.check_cancelled()
        return Turn(message, answers, self._run)

    def _run(self) -> None:
        loop = self._loop
        with loop.one_reader():
            loop.check_answerable()
            work(loop)
