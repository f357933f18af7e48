"""Flows: what a policy does, as a conversation in which it never touches a socket or a clock.

A flow is a generator. It yields what it wants done, is answered with what came of it, and returns
the reply that the caller gets:

    def twice(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        if response.status != 503:
            return response
        yield Discard(response)
        yield Sleep(1.0, "503")
        return (yield from forward(request))

A failure to send is thrown into the flow where it waits, and so is a cancellation: what a policy
has taken, it gives back in `finally`. Its part ends when the reply's headers are there; how
the body ends, `response.when_done(...)` tells it. Two small drivers (`drive.py`) run flows for
threads and for asyncio; a test runs them by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from api_claude_runtime.errors.base import ConfigurationError

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

    from .tracked_response import AsyncTrackedResponse, TrackedResponse

    AnyResponse: TypeAlias = TrackedResponse | AsyncTrackedResponse

__all__ = ("Discard", "Flow", "Forward", "Policy", "Read", "Send", "Sleep", "Step", "pipeline")


@dataclass(slots=True)  # made for each attempt: half the price of a named tuple
class Send:
    """Send it; answered with the response, or the error is thrown in."""

    request: Request


class Sleep(NamedTuple):
    """Wait; answered with nothing."""

    seconds: float
    reason: str
    """What the wait is for, in a word or two: it stands in the log of attempts."""


class Discard(NamedTuple):
    """Close a response that the caller will not get, since another attempt follows."""

    response: AnyResponse


class Read(NamedTuple):
    """Read a response to its end; answered with the bytes. Nobody else will get it."""

    response: AnyResponse


Step: TypeAlias = "Send | Sleep | Discard | Read"
Flow: TypeAlias = "Generator[Step, Any, AnyResponse]"
Forward: TypeAlias = "Callable[[Request], Flow]"


class Policy(Protocol):
    """Something that stands between a call and the wire. One object serves all calls, threads and
    tasks of its clients.

    It may have a method `check_origin(origin)`, which is called when a client is made with it, and
    raises `ConfigurationError` if it cannot serve a client whose base URL is there. A policy that
    sends to other hosts names them in a method `origins()`, which returns their `Origin`s.
    """

    def __call__(self, request: Request, forward: Forward, /) -> Flow: ...


def checked(policies: Sequence[Policy], on_event: object, origin: Origin) -> Sequence[Policy]:
    """The policies themselves.

    Raises:
        ConfigurationError: what is none, or cannot serve a client whose base URL is at `origin`.
    """
    if not isinstance(policies, Sequence):
        raise ConfigurationError(f"policies={policies!r} is no list of policies")
    for policy in policies:
        if isinstance(policy, type) or not callable(policy):
            raise ConfigurationError(f"{policy!r} is no policy: a policy is made, as in Retry()")
        if iscoroutinefunction(policy) or iscoroutinefunction(type(policy).__call__):
            raise ConfigurationError(f"{policy!r} is asynchronous: a policy is a generator")
        if sum(each is policy for each in policies) > 1:
            raise ConfigurationError(f"{policy!r} stands there twice")
        if (check := getattr(policy, "check_origin", None)) is not None:
            check(origin)
    if on_event is not None and not callable(on_event):
        raise ConfigurationError(f"on_event={on_event!r} cannot be called")
    if iscoroutinefunction(on_event):
        raise ConfigurationError("on_event is asynchronous: nobody would await it")
    return policies


def pipeline(policies: Sequence[Policy]) -> Forward:
    """All of them around one sending, the first outermost."""
    forward: Forward = _send
    for policy in reversed(policies):
        forward = _bound(policy, forward)
    return forward


def _send(request: Request) -> Flow:
    response: AnyResponse = yield Send(request)
    return response


def _bound(policy: Policy, forward: Forward) -> Forward:
    call = policy.__call__  # looked up once
    return lambda request: call(request, forward)
