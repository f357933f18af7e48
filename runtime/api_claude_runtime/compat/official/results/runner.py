# Made from async_runner.py by `nox -s codegen`. Do not edit.
"""`OfficialRunner`: what `tool_runner` returns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

from api_claude_runtime.helpers.tools.errors import MaxTurnsReached

from .errors import official_errors
from .missing import missing
from .values import official


class OfficialRunner:
    """The messages of a run of tools. The tools run when the next message is asked for."""

    def __init__(self, run: Any) -> None:
        self._run = run
        self._turn: Any = None
        self._turns: Iterator[Any] = iter(run)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        try:
            with official_errors():
                self._turn = next(self._turns)
        except MaxTurnsReached:  # `max_iterations` is no error in the official package
            raise StopIteration from None
        return official(self._turn.message)

    def generate_tool_call_response(self) -> dict[str, Any] | None:
        """Run the tools of the last message now, and return the message with their results.

        Returns:
            The message that the next request ends with; `None` if the last message calls no tools.
        """
        if self._turn is None or not self._turn.calls:
            return None
        with official_errors():
            self._turn.run()
        results: dict[str, Any] = self._run.messages[-1]
        return results

    def until_done(self) -> Any:
        """Run to the end and return the last message."""
        for _ in self:
            pass
        return official(self._turn.message)

    def __getattr__(self, name: str) -> Any:
        raise missing(self, name, "run")
