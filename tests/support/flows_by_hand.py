"""Flows, driven by hand: requests and replies without a socket, a clock that one sets."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.pipeline.flow import Flow, Forward, Send
from api_claude_runtime.requests.timeouts import Timeout, wire_timeout

REQUEST = Request("POST", Origin(b"http", b"a", 80), b"/v1/x", [], b"{}", wire_timeout(Timeout()))


class Answer:
    """A reply's status and headers; nothing is ever read from it."""

    def __init__(self, status: int = 200, **headers: str) -> None:
        self.status = status
        self.headers = Headers(
            [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        )

        self._watchers: list[tuple[Any, tuple[Any, ...]]] = []

    def when_broken(self, function: Any, *arguments: Any) -> None:
        self._watchers.append((function, arguments))

    def end(self, error: BaseException | None = None) -> None:
        """Its body came whole, or broke off."""
        if error is None:
            return
        for function, arguments in self._watchers:
            function(*arguments, error)

    def __repr__(self) -> str:
        return f"Answer({self.status})"

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


class Clock:
    """Seconds that pass when one says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def send(request: Request) -> Flow:
    """The end of every pipeline."""
    response: Any = yield Send(request)
    return response


def start(policy: Any, request: Request = REQUEST, forward: Forward = send) -> Any:
    return policy(request, forward)


def returned(flow: Any, answer: Any = None) -> Any:
    """What the flow returns when it is answered."""
    try:
        step = flow.send(answer)
    except StopIteration as stop:
        return stop.value
    raise AssertionError(f"it goes on with {step!r}")
