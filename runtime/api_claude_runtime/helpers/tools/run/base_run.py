"""`BaseRun`: the base class of all tool runs."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from api_claude_runtime.helpers.tools.loop.loop import ToolLoop

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.loop.job import ToolJob

M = TypeVar("M")


class BaseRun(Generic[M]):
    """A conversation that continues as long as the model calls tools."""

    def __init__(self, loop: ToolLoop[M]) -> None:
        self._loop = loop

    @property
    def messages(self) -> list[Any]:
        """The whole conversation as the next request would send it, as a new list.

        It ends with the model's last turn, or with the results that answer it once all of them are
        available. If the run stops after a turn that calls tools, answer that turn before you send
        the conversation again. A failed request does not change the conversation, so you can start
        a new run with it.
        """
        return self._loop.messages

    def cancel(self) -> None:
        """Cancel the run. Can be called from any thread or task.

        No new request and no new tool starts. The run waits for what is in progress, then raises
        `Cancelled` in its reader. A streamed turn that is being read is not interrupted.
        Cancellation is permanent, but has no effect after the last response.
        """
        self._loop.cancel()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, messages: {len(self.messages)}>"

    def _last(self) -> M:
        return cast("M", self._loop.last)


@contextmanager
def observe_tools(
    run: BaseRun[Any], around: Callable[[ToolJob], ToolJob]
) -> Generator[str | None, None, None]:
    """Run each tool of `run` as `around(job)` instead of `job`, and give the model of the run."""
    # Not a method, because runs are public objects.
    loop = run._loop  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - see above
    before, loop.around = loop.around, around
    try:
        yield loop.model
    finally:
        loop.around = before
