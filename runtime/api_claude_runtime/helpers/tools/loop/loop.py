"""`ToolLoop`: the state of a tool run, without network I/O and without running tools."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from api_claude_runtime.errors.arguments import check_positive_int
from api_claude_runtime.errors.base import Cancelled, ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import is_async
from api_claude_runtime.helpers.tools.errors import MaxTurnsReached, ToolRefused

from .calls import AsyncApprove, blocks_of, call_of, error_result
from .catalog import Handlers, ToolCatalog, Tools
from .job import ToolJob
from .request import as_list, checked, keep_container, release_tool_choice, sendable
from .turn_results import TurnResults

M = TypeVar("M")


class ToolLoop(Generic[M]):
    """The state of a tool run: builds each request and reads each response.

    One round has four steps: `should_continue()`, run `jobs()` and record their results, send
    `request()`, and pass the response to `take()`. A request whose response was not taken is sent
    again.
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
        """Check the settings and the tools. Nothing is sent.

        Raises:
            ConfigurationError: a setting, a tool or a handler is invalid.
        """
        self._max_turns = check_positive_int("max_turns", max_turns)
        self.concurrency = check_positive_int("concurrency", concurrency)
        if approve is not None and is_async(approve) and not asynchronous:
            raise ConfigurationError("an async approve function needs an AsyncClient")
        self.approve = approve
        self._catalog = ToolCatalog(tools, handlers, asynchronous=asynchronous)
        self._arguments = checked(arguments)
        self._messages = as_list(
            "messages", self._arguments.pop("messages", None), "a list of messages"
        )
        self._container: Any = None
        self._turns = 0
        self._unfinished = True
        self._reading = threading.Lock()
        self.answers = TurnResults()
        self.last: M | None = None
        self.cancelled = False
        self.around: Callable[[ToolJob], ToolJob] | None = None
        """Replaces each job, so that a helper sees the tool run."""

    @property
    def model(self) -> str | None:
        """The model of the requests."""
        model = self._arguments.get("model")
        return model if isinstance(model, str) else None

    @property
    def messages(self) -> list[Any]:
        """The conversation as the next request would send it."""
        return [*self._messages, *self.answers.turns]

    @property
    def is_busy(self) -> bool:
        """Whether a thread or task is in the middle of a round."""
        return self._reading.locked()

    @contextmanager
    def one_reader(self) -> Generator[None, None, None]:
        """Hold the run for one reader; raise `ConfigurationError` if it already has one."""
        if not self._reading.acquire(blocking=False):
            text = "this tool run is in use by another thread or task, or by one of its own tools"
            raise ConfigurationError(f"{text}: only one reader at a time is allowed")
        try:
            yield
        finally:
            self._reading.release()

    def cancel(self) -> None:
        """Start nothing from now on. Has no effect after the last response."""
        self.cancelled = self.cancelled or self._unfinished

    def check_cancelled(self) -> None:
        """Raise `Cancelled` if the run is cancelled."""
        if self.cancelled:
            raise Cancelled("the tool run was cancelled", partial=self.last)

    def should_continue(self) -> bool:
        """Return whether another request is needed.

        It is not if the model has finished, or if the caller must answer a call first.

        Raises:
            Cancelled: the run was cancelled.
            MaxTurnsReached: another request is needed, but `max_turns` is reached.
        """
        self.check_cancelled()
        if not self._unfinished or self._unhandled():
            return False
        if self._turns >= self._max_turns:
            text = f"the tool run reached max_turns={self._max_turns} before the model finished"
            raise MaxTurnsReached(
                text, last_message=self.last, messages=self.messages, turns=self._turns
            )
        return True

    def check_answerable(self) -> None:
        """Raise `ConfigurationError` if the caller must answer an open call first."""
        if names := self._unhandled():
            text = f"no function runs the tool calls {', '.join(map(repr, names))}"
            advice = "call turn.answer(...) first, or pass functions in handlers"
            raise ConfigurationError(f"{text}: {advice}")

    def _unhandled(self) -> list[str]:
        """Return the names of the open calls that have no function."""
        return [call.name for _, call in self.answers.open if self._catalog.is_unhandled(call)]

    def jobs(self) -> Generator[ToolJob, None, None]:
        """Yield a job for each open call. A call that cannot be run gets an error result instead.

        Raises:
            Cancelled: the run was cancelled.
        """
        for index, call in self.answers.open:
            self.check_cancelled()
            try:
                job = self._catalog.job(index, call)
            except Exception as error:  # noqa: BLE001 - a custom validator can raise anything
                self.answers.record(index, error_result(call, error))
            else:
                yield job if self.around is None else self.around(job)

    def allows(self, job: ToolJob, decision: Any) -> bool:
        """Return whether `decision` of `approve` allows the job; record a refusal as an error."""
        if decision is True:
            return True
        if decision is not False and not isinstance(decision, str):
            kind = type(decision).__name__
            raise ConfigurationError(f"approve must return a bool or a reason as str, not {kind}")
        reason = f": {decision}" if decision else ""
        error = ToolRefused(f"this call was refused and not run{reason}")
        self.answers.record(job.index, error_result(job.call, error))
        return False

    def request(self) -> dict[str, Any]:
        """Return the arguments of the next request."""
        request = {**self._arguments, "messages": self.messages}
        if self._catalog.definitions:
            request["tools"] = list(self._catalog.definitions)
        if self._turns:
            release_tool_choice(request)
            keep_container(request, self._container)
        return request

    def take(self, message: M) -> TurnResults:
        """Take the response to `request()`, and return its calls with their results to come.

        Raises:
            DecodeError: the response is not a message. The run is unchanged, so the same request
                can be sent again.
        """
        reply: Any = message
        blocks = blocks_of(reply)
        calls = [block for block in blocks if getattr(block, "type", None) == "tool_use"]
        if reply.stop_reason != "tool_use":
            calls = []  # the response was cut off or refused: its calls must not be run
        answers = TurnResults(map(call_of, calls))
        messages = self.messages
        if content := [sendable(block) for block in blocks]:
            # The API refuses an empty turn.
            messages.append({"role": "assistant", "content": content})
        self._messages, self.answers = messages, answers
        self.last = message
        self._container = getattr(reply, "container", None) or self._container
        self._turns += 1
        self._unfinished = bool(calls) or reply.stop_reason == "pause_turn"
        return self.answers
