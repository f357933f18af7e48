"""Errors of a `Recorder`."""

from __future__ import annotations

from api_claude_runtime.errors.base import ClaudeError

__all__ = ("RecordingError", "RequestNotRecorded")


class RecordingError(ClaudeError):
    """The file of a `Recorder` cannot be read or written, or a line of it is invalid."""

    hint = "delete the file to record it again, or take it from version control"


class RequestNotRecorded(RecordingError):  # noqa: N818 - the name states what happened
    """A `Recorder` has no response for this request. Nothing was sent.

    `line` is the line of the most similar request, and `difference` is where the two first differ,
    such as `body.messages[0].content`. They are `None` and empty if the file has no request.
    """

    hint = "record it with `mode='record'`, or with `mode='auto'` to add only what is missing"

    def __init__(self, message: str, *, line: int | None = None, difference: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.difference = difference
