"""Helpers to run flows step by step: requests and responses without a socket, a manual clock."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.pipeline.flow import Flow, Forward, Send
from api_claude_runtime.requests.timeouts import Timeout, wire_timeout

REQUEST = Request("POST", Origin(b"http", b"a", 80), b"/v1/x", [], b"{}", wire_timeout(Timeout()))


class Answer:
    """A fake response with a status and headers. Its body is never read."""

    def __init__(self, status: int = 200, **headers: str) -> None:
        self.status = status
        self.headers = Headers(
            [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        )
        self.notes: list[str] = []
        self._callbacks: list[tuple[Any, tuple[Any, ...]]] = []

    def note(self, text: str) -> None:
        self.notes.append(text)

    def when_broken(self, function: Any, *arguments: Any) -> None:
        self._callbacks.append((function, arguments))

    def end(self, error: BaseException | None = None) -> None:
        """End the body; `error` is what cut it off."""
        if error is None:
            return
        for function, arguments in self._callbacks:
            function(*arguments, error)

    def __repr__(self) -> str:
        return f"Answer({self.status})"

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


class Clock:
    """A clock that advances only when a test sets `now`."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def send(request: Request) -> Flow:
    """Send the request: the innermost step of a pipeline."""
    response: Any = yield Send(request)
    return response


def start(policy: Any, request: Request = REQUEST, forward: Forward = send) -> Any:
    """Create the flow of a call through one policy."""
    return policy(request, forward)


def returned(flow: Any, answer: Any = None) -> Any:
    """Return what the flow returns when it is resumed with `answer`."""
    try:
        step = flow.send(answer)
    except StopIteration as stop:
        return stop.value
    raise AssertionError(f"the flow did not return but yielded {step!r}")
