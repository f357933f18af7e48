"""`BaseRun`: what all runs of tools share."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, cast

from api_claude_runtime.helpers.tools.loop.loop import ToolLoop

M = TypeVar("M")


class BaseRun(Generic[M]):
    """A conversation that goes on as long as the model calls tools."""

    def __init__(self, loop: ToolLoop[M]) -> None:
        self._loop = loop

    @property
    def messages(self) -> list[Any]:
        """The whole conversation as it would be sent next, a new list: to go on with.

        It ends with the model's turn, or with the results that answer it once all are there. If
        that turn calls tools, and the run will not go on, somebody has to answer it. A call of the
        API that failed changes nothing: a new run can begin with it.
        """
        return self._loop.messages

    def cancel(self) -> None:
        """From any thread or task: nothing new begins, no call of the model and no tool. What runs
        is waited for; then whoever reads the run gets `Cancelled`. A streamed turn that is being
        read is not cut. After the last reply it does nothing; before, it is for good.
        """
        self._loop.cancel()

    def _last(self) -> M:
        return cast("M", self._loop.last)
