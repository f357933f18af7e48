"""`ToolLoop`: what a run of tools sends next, and what a reply means. No I/O, no tool is run."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from api_claude_runtime.errors.arguments import whole
from api_claude_runtime.errors.base import Cancelled, ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import is_async
from api_claude_runtime.helpers.tools.errors import MaxTurnsReached, ToolRefused

from .calls import AsyncApprove, blocks_of, call_of, failed
from .catalog import Handlers, ToolCatalog, Tools
from .job import ToolJob
from .request import given, keep_container, listed, relax, sendable
from .turn_results import TurnResults

M = TypeVar("M")


class ToolLoop(Generic[M]):
    """One round is: `goes_on()`, run `jobs()` and record what they give, send `request()`,
    `take()` the reply. What was not taken is sent again.
    """

    def __init__(
        self,
        tools: Tools,
        arguments: Mapping[str, Any],
        *,
        max_turns: int,
        concurrency: int,
        approve: AsyncApprove | None,
        handlers: Handlers | None,
        asynchronous: bool,
    ) -> None:
        """Nothing is sent.

        Raises:
            ConfigurationError: a setting, or tools, that make no sense.
        """
        self._max_turns = whole("max_turns", max_turns)
        self.concurrency = whole("concurrency", concurrency)
        if approve is not None and is_async(approve) and not asynchronous:
            raise ConfigurationError("approve= is async, which takes an AsyncClient")
        self.approve = approve
        self._offered = ToolCatalog(tools, handlers, asynchronous=asynchronous)
        self._arguments = given(arguments)
        self._messages = listed(
            "messages", self._arguments.pop("messages", None), "a list of messages"
        )
        self._container: Any = None
        self._turns = 0
        self._unfinished = True
        self._reading = threading.Lock()
        self.answers = TurnResults()
        self.last: M | None = None
        self.cancelled = False

    @property
    def messages(self) -> list[Any]:
        """The conversation as it would be sent next."""
        return [*self._messages, *self.answers.turns]

    @property
    def is_read(self) -> bool:
        """Whether somebody is in the middle of a round."""
        return self._reading.locked()

    @contextmanager
    def one_reader(self) -> Generator[None, None, None]:
        """Raises `ConfigurationError` if there is another."""
        if not self._reading.acquire(blocking=False):
            text = "this run of tools is at work in another thread or task, or in a tool of its own"
            raise ConfigurationError(f"{text}: one at a time")
        try:
            yield
        finally:
            self._reading.release()

    def cancel(self) -> None:
        """From now on nothing begins. Does nothing once the last reply is there."""
        self.cancelled = self.cancelled or self._unfinished

    def check_cancelled(self) -> None:
        """Raises `Cancelled` if it is."""
        if self.cancelled:
            raise Cancelled("the run of tools was cancelled", partial=self.last)

    def goes_on(self) -> bool:
        """Whether there is more to do: not if the model wants nothing more, or calls what only the
        caller can answer.

        Raises:
            Cancelled: somebody did that.
            MaxTurnsReached: there is more to do, and no turn left.
        """
        self.check_cancelled()
        if not self._unfinished or self._left():
            return False
        if self._turns >= self._max_turns:
            text = f"max_turns={self._max_turns}: the model has not come to an end by then"
            raise MaxTurnsReached(
                text, last_message=self.last, messages=self.messages, turns=self._turns
            )
        return True

    def check_answerable(self) -> None:
        """Raises `ConfigurationError` if the caller has to answer a call that is open."""
        if left := self._left():
            text = f"nothing runs {', '.join(map(repr, left))}: turn.answer(...) first"
            raise ConfigurationError(f"{text}, or give it a function in handlers=")

    def _left(self) -> list[str]:
        return [call.name for _, call in self.answers.open if self._offered.is_left(call)]

    def jobs(self) -> Generator[ToolJob, None, None]:
        """The calls that wait for their tool. Of those that cannot be run, the model is told.

        Raises:
            Cancelled: somebody did that.
        """
        for index, call in self.answers.open:
            self.check_cancelled()
            try:
                job = self._offered.job(index, call)
            except Exception as error:  # noqa: BLE001 - a validator is the caller's own code
                self.answers.record(index, failed(call, error))
            else:
                yield job

    def allows(self, job: ToolJob, decision: Any) -> bool:
        """Whether to run it, by what `approve` says; if not, the model is told."""
        if decision is True:
            return True
        if decision is not False and not isinstance(decision, str):
            kind = type(decision).__name__
            raise ConfigurationError(f"approve= returned {kind}, not a bool or the reason as str")
        reason = f": {decision}" if decision else ""
        error = ToolRefused(f"this call was refused, and not run{reason}")
        self.answers.record(job.index, failed(job.call, error))
        return False

    def request(self) -> dict[str, Any]:
        """The arguments of the next call."""
        request = {**self._arguments, "messages": self.messages}
        if self._offered.definitions:
            request["tools"] = list(self._offered.definitions)
        if self._turns:
            relax(request)
            keep_container(request, self._container)
        return request

    def take(self, message: M) -> TurnResults:
        """The reply to `request()`; its calls, to be answered.

        Raises:
            DecodeError: it is no message. As with any other error, it is asked for again.
        """
        reply: Any = message
        blocks = blocks_of(reply)
        calls = [block for block in blocks if getattr(block, "type", None) == "tool_use"]
        if reply.stop_reason != "tool_use":
            calls = []  # cut off, refused: they are not meant to be run
        answers = TurnResults(map(call_of, calls))
        messages = self.messages
        if content := [sendable(block) for block in blocks]:
            # The API takes no empty turn back.
            messages.append({"role": "assistant", "content": content})
        self._messages, self.answers = messages, answers
        self.last = message
        self._container = getattr(reply, "container", None) or self._container
        self._turns += 1
        self._unfinished = bool(calls) or reply.stop_reason == "pause_turn"
        return self.answers
