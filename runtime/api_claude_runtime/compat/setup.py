"""`Setup`: the policies, conversions and errors that both kinds of transports share."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from api_claude_runtime.errors.bounds import checked
from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.status import APIStatusError
from api_claude_runtime.pipeline.flow import check_policies, pipeline
from api_claude_runtime.replies.reply import Reply

from .body_watch import BodyWatch, watch
from .library_errors import library_error
from .library_requests import converted

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.errors.base import ClaudeError
    from api_claude_runtime.http.bounds import Bounds
    from api_claude_runtime.http.request import Origin, Request
    from api_claude_runtime.pipeline.events import EventListener
    from api_claude_runtime.pipeline.flow import Forward, Policy

_DECODED = frozenset((b"content-encoding", b"content-length", b"transfer-encoding"))


class Setup:
    """The policies of a transport, and the conversions between a library and this package."""

    def __init__(
        self,
        library: Any,
        policies: Sequence[Policy],
        listener: EventListener | None,
        bounds: Bounds | None = None,
    ) -> None:
        self.library = library
        self.bounds = checked(bounds)
        self.policies = tuple(check_policies(policies, listener, None))
        self.listener = listener
        self.forward: Forward | None = None
        if self.policies or listener is not None:
            self.forward = pipeline(self.policies)
        self._checked: set[Origin] = set()
        self._lock = threading.Lock()

    def origins(self) -> list[Origin]:
        """Return the origins to which the policies may send."""
        found: list[Origin] = []
        for policy in self.policies:
            if (origins := getattr(policy, "origins", None)) is not None:
                found += origins()
        return found

    def request(self, request: httpx.Request) -> Request:
        """Convert a request of the caller's client.

        Raises:
            ConfigurationError: A policy cannot serve the origin of the request.
        """
        found = converted(self.library, request)._replace(bounds=self.bounds)
        if found.origin not in self._checked:  # the base URL is known only now
            check_policies(self.policies, self.listener, found.origin)
            with self._lock:
                self._checked.add(found.origin)
        return found

    def watch(self, request: Request, response: Any, elapsed: float, log: Any) -> BodyWatch | None:
        """Return the watch of the body of `response`; `None` if nothing needs one."""
        if self.forward is None:
            return None
        return watch(response, Reply.of(request, response, elapsed, log))

    def response(self, received: Any, stream: Any) -> httpx.Response:
        """Return a response of the library. Its body, `stream`, is decompressed already."""
        headers = received.headers
        raw = headers.raw
        if headers.first(b"content-encoding") is not None:
            raw = [(name, value) for name, value in raw if name.lower() not in _DECODED]
        made: httpx.Response = self.library.Response(
            received.status, headers=raw, stream=stream, extensions={"http_version": b"HTTP/1.1"}
        )
        return made

    def answer(self, error: ClaudeError, request: httpx.Request) -> httpx.Response:
        """Return the response that a policy read to raise `error`, or raise it for the library.

        A status is a response at this level. The caller's client makes an exception of it.
        """
        status = error.__cause__ if isinstance(error, RetryAfterTooLong) else error
        if not isinstance(status, APIStatusError):
            raise library_error(self.library, error, request) from error.__cause__
        body = status.body.encode() if isinstance(status.body, str) else to_json(status.body)
        made: httpx.Response = self.library.Response(
            status.status,
            headers=[pair for pair in status.headers.raw if pair[0].lower() not in _DECODED],
            content=body,
            extensions={"http_version": b"HTTP/1.1"},
        )
        return made
