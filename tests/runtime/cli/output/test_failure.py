"""Errors as one line: their advice names options of the command line."""

from __future__ import annotations

import pytest

from api_claude_runtime.cli.output.failure import failure_line
from api_claude_runtime.errors.base import ClaudeError, DecodeError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    CertificateError,
    StreamInterrupted,
    StreamTimeout,
)
from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.http.timeout import Deadline


@pytest.mark.parametrize(
    "error",
    [
        DecodeError("x"),
        APIConnectionError("x"),
        CertificateError("x"),
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


@pytest.mark.parametrize(
    "deadline, advice",
    [
        (Deadline.after(2.0), "increase --deadline"),
        (Deadline.for_head(2.0, "Retry(deadline=...)", None), "increase the deadline of Retry"),
    ],
    ids=["call", "retry"],
)
def test_advice_on_deadlines(deadline: Deadline, advice: str) -> None:
    error = APITimeoutError.of_deadline(deadline, "read", "http://a", sent=True)
    error.attempts = (Attempt("GET", "/", "http://a", 529, None, 1.0, 0.0, ""),) * 2
    line = failure_line(error)
    assert advice in line
    assert "=" not in line
    assert line.count("attempt") == 1
    assert "in attempt 2" in line
    stream = StreamTimeout.of(error, None)
    assert "increase --deadline" in failure_line(stream)


def test_advice_on_timeouts() -> None:
    assert "increase --timeout" in failure_line(APITimeoutError("x", phase="read"))
    assert "printed is all that arrived" in failure_line(StreamTimeout("x", partial=1))
