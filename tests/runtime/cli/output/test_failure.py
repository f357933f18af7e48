"""Errors as one line: their advice names options of the command line."""

from __future__ import annotations

import pytest

from api_claude_runtime.cli.output.failure import failure_line
from api_claude_runtime.errors.base import ClaudeError, DecodeError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    StreamInterrupted,
    StreamTimeout,
)


@pytest.mark.parametrize(
    "error",
    [
        DecodeError("x"),
        APIConnectionError("x"),
        *(APITimeoutError("x", phase=phase) for phase in ("connect", "write", "read", "pool")),
        *(
            kind("x", partial=partial)
            for kind in (StreamInterrupted, StreamTimeout)
            for partial in (1, None)
        ),
    ],
)
def test_advice_names_no_arguments_of_python(error: ClaudeError) -> None:
    line = failure_line(error)
    assert line.startswith(f"{type(error).__name__}: x (")
    assert "`" not in line
    assert "=" not in line


def test_advice_on_timeouts() -> None:
    assert "increase --timeout" in failure_line(APITimeoutError("x", phase="read"))
    assert "printed is all that arrived" in failure_line(StreamTimeout("x", partial=1))
