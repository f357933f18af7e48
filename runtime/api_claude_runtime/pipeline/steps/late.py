"""`Late`: the outcome of a step that was done although the call was interrupted meanwhile."""

from __future__ import annotations

from typing import Any

PATIENCE = 5.0
"""Seconds that an interrupted call still waits for what must not be lost."""


class Late(BaseException):
    """Raised by a step that was done, although the call was interrupted meanwhile.

    Args:
        result: The result of the step.
        interrupt: What ends the call after the flow has the result.
    """

    def __init__(self, result: Any, interrupt: BaseException) -> None:
        super().__init__()
        self.result = result
        self.interrupt = interrupt
