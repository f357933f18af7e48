"""`CallSpan`: the span of one call, from its start to the end of its body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from api_claude_runtime.errors.base import Cancelled

if TYPE_CHECKING:
    from opentelemetry.context import Context

    from api_claude_runtime.pipeline.flow import AnyResponse
    from api_claude_runtime.pipeline.usage.used import Used

_LONGEST_ERROR = 65_536
_LONGEST_TYPE = 64


class CallSpan:
    """Base class of the spans of calls. It ends with the body of the response."""

    context: Context
    """The context of the span, for its children."""

    def __init__(self) -> None:
        self._error: str | None = None
        self._partial = False
        self._ended = False
        self._kept: list[bytes] = []

    def respond(self, response: AnyResponse, attempts: int) -> None:
        """Take the response that the caller gets. The span ends when its body has ended."""
        self.set("api_claude.attempts", attempts)
        if not hasattr(response, "when_done"):  # a policy may return a response of its own
            self._end()
        elif 200 <= response.status < 300:
            self._watch(response)
            response.when_done(self._body_done)
            response.when_broken(self._body_done)
            response.when_used(self._take)
        else:
            self._error = str(response.status)
            response.tap(self._keep_error)
            response.when_done(self._error_done)

    def fail(self, error: BaseException, attempts: int) -> None:
        """End the span of a call that got no response."""
        self.set("api_claude.attempts", attempts)
        self._error = type(error).__name__
        self._end()

    def set(self, name: str, value: Any) -> None:
        """Set an attribute of the span."""
        raise NotImplementedError

    def _watch(self, response: AnyResponse) -> None:
        """Register what else the span needs of a successful response."""

    def _use(self, used: Used) -> None:
        """Take the tokens of a message in the body."""

    def _finish(self, error: str | None) -> None:
        """End the span. `error` is the type of the error, if there is one."""
        raise NotImplementedError

    def _take(self, used: Used | None) -> None:
        if used is None:
            self._end()
        else:
            self._partial = self._partial or used.partial
            self._use(used)

    def _body_done(self, error: BaseException | None) -> None:
        if error is not None:
            self._error = type(error).__name__
            self._partial = self._partial or isinstance(error, Cancelled)

    def _keep_error(self, chunk: bytes | None) -> None:
        if chunk is not None and sum(map(len, self._kept)) < _LONGEST_ERROR:
            self._kept.append(chunk)

    def _error_done(self, _: BaseException | None) -> None:
        self._error = _type_of(b"".join(self._kept)) or self._error
        self._end()

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            if self._partial:
                self.set("api_claude.response.partial", True)
            self._finish(self._error)


def _type_of(body: bytes) -> str | None:
    """Return the type in the body of an error, such as `overloaded_error`. Its text is not read."""
    try:
        kind = from_json(body)["error"]["type"]
    except (ValueError, TypeError, KeyError):
        return None
    named = isinstance(kind, str) and kind.isidentifier() and len(kind) <= _LONGEST_TYPE
    return kind if named else None
