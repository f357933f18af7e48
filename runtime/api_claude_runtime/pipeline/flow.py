"""Flows: the steps of a policy, as a generator that does no I/O and reads no clock.

A flow yields the step that it wants done, receives the result of the step, and returns the response
that the caller gets:

    def twice(request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        if response.status != 503:
            return response
        yield Discard(response)
        yield Sleep(1.0, "503")
        return (yield from forward(request))

If sending fails or the call is cancelled, the exception is thrown into the flow at its current
step. A policy therefore releases what it acquired in a `finally` block. A flow ends when the
response headers have arrived. `response.when_done(...)` registers a callback for the end of the
body. Two small drivers (`drivers.py`, `async_drivers.py`) run flows for threads and for event
loops. A test can run them step by step.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

from .listeners import check_listener, takes_fewer

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import MaskedBytes
    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.request import Origin, Request

    from .async_tracked_response import AsyncTrackedResponse
    from .steps.signal import Signal
    from .tracked_response import TrackedResponse

    AnyResponse: TypeAlias = TrackedResponse | AsyncTrackedResponse

__all__ = (
    "Discard",
    "Exchange",
    "Flow",
    "Forward",
    "Policy",
    "Read",
    "Received",
    "Respond",
    "Run",
    "Send",
    "Sleep",
    "Step",
    "WaitFor",
    "pipeline",
)


@dataclass(slots=True)  # one per attempt; half the cost of a named tuple
class Send:
    """Send a request. The result is the response. A failure is thrown into the flow."""

    request: Request


class Sleep(NamedTuple):
    """Wait. The result is `None`."""

    seconds: float
    reason: str
    """Reason for the wait, in a word or two. It appears in the log of attempts."""
    deadline: float | None = None
    """`request.deadline` of the policy. If the wait would end after it, or after the deadline of
    the call, an `APITimeoutError` is thrown into the flow at once."""


class Discard(NamedTuple):
    """Close a response that the caller does not get, because another attempt follows."""

    response: AnyResponse


class Read(NamedTuple):
    """Read a response to its end. The result is the bytes. The caller does not get the response."""

    response: AnyResponse


class WaitFor(NamedTuple):
    """Wait until another call sets `signal`. The result is `True`.

    The result is `False`, without a wait, if the wait would block the call that sets the signal.
    """

    signal: Signal
    reason: str
    """Reason for the wait, in a word or two. It appears in the log of attempts."""
    deadline: float | None = None
    """`request.deadline` of the policy. The wait ends then, or at the deadline of the call, with an
    `APITimeoutError`."""


class Respond(NamedTuple):
    """Make a response without sending anything. The result is the response."""

    status: int
    headers: Headers
    body: Sequence[tuple[float, bytes]]
    """The chunks of the body, each with the seconds to wait before it."""
    error: Exception | None = None
    """The exception that breaks the body off after its last chunk."""
    cached: bool = False
    """The value of `reply_of(value).cached`: whether an earlier or other call paid for it."""


class Run(NamedTuple):
    """Call a function that may take long, such as one that asks for a token.

    The result is what it returns, with a `Secret` in place of a text. A driver for event loops
    calls it in a thread, and a coroutine function in the event loop.
    """

    function: Callable[[], Any]
    reason: str
    """What it is for, in a word or two. It appears in the log of attempts."""


class Exchange(NamedTuple):
    """Send a request and read the whole response, which the caller does not get.

    If the call is interrupted meanwhile, the flow still gets the response if it arrives soon. The
    interrupt is thrown into the flow at its next step, of which there must be one. For a request
    whose response must not be lost, because it cannot be sent again.
    """

    request: Request


class Received(NamedTuple):
    """A whole response, the result of `Exchange`."""

    status: int
    headers: Headers
    body: MaskedBytes


Step: TypeAlias = "Send | Sleep | Discard | Read | WaitFor | Respond | Run | Exchange"
Flow: TypeAlias = "Generator[Step, Any, AnyResponse]"
Forward: TypeAlias = "Callable[[Request], Flow]"


class Policy(Protocol):
    """A layer between a call and the transport, such as a retry or a rate limit.

    One object serves all calls, threads and tasks of its clients.

    A policy may have a method `check_origin(origin)`. It is called when a client is created with
    the policy, and raises `ConfigurationError` if the policy cannot serve a client with a base URL
    at `origin`. A policy that sends to other hosts must have a method `origins()`, which returns
    their `Origin`s. A policy may have the methods `check_inner(policies)` and
    `check_outer(policies)`. They are called like `check_origin`, with the policies inside and
    outside of it, and raise `ConfigurationError` if the policy cannot work with them.
    """

    def __call__(self, request: Request, forward: Forward, /) -> Flow: ...


def check_policies(
    policies: Sequence[Policy], on_event: object, origin: Origin | None
) -> Sequence[Policy]:
    """Return `policies` if they and the listener are valid.

    Without an `origin`, which a transport below another client does not know yet, the policies are
    not asked whether they can serve it.

    Raises:
        ConfigurationError: An item is not a policy, a policy cannot serve a client with a base URL
            at `origin`, or `on_event` is not a synchronous callable.
    """
    if not isinstance(policies, Sequence):
        raise ConfigurationError(f"policies must be a list of policies, not {shown(policies)}")
    for index, policy in enumerate(policies):
        _check_callable(policy)
        if sum(each is policy for each in policies) > 1:
            raise ConfigurationError(f"policies must not contain the same object twice: {policy!r}")
        check = getattr(policy, "check_origin", None)
        if check is not None and origin is not None:
            check(origin)
        if (check_inner := getattr(policy, "check_inner", None)) is not None:
            check_inner(policies[index + 1 :])
        if (check_outer := getattr(policy, "check_outer", None)) is not None:
            check_outer(policies[:index])
    if on_event is not None:
        check_listener("on_event", on_event)
    return policies


def _check_callable(policy: Policy) -> None:
    if isinstance(policy, type) or not callable(policy):
        raise ConfigurationError(
            f"policies must contain policy objects such as Retry(), not {shown(policy)}"
        )
    if iscoroutinefunction(policy) or iscoroutinefunction(type(policy).__call__):
        raise ConfigurationError(
            f"policies must not be asynchronous: {policy!r}; write a generator function"
        )
    if takes_fewer(policy, 2):
        raise ConfigurationError(
            f"policies must be called with a request and the next policy, unlike {shown(policy)}: a"
            " listener such as Metrics is passed as on_event="
        )


def pipeline(policies: Sequence[Policy]) -> Forward:
    """Return a function that sends a request through all policies. The first is the outermost."""
    forward: Forward = _send
    for policy in reversed(policies):
        forward = _bound(policy, forward)
    return forward


def _send(request: Request) -> Flow:
    if request.platform is not None:
        served: AnyResponse = yield from request.platform.send(request)
        return served
    response: AnyResponse = yield Send(request)
    return response


def _bound(policy: Policy, forward: Forward) -> Forward:
    call = policy.__call__  # looked up once, not per call
    return lambda request: call(request, forward)


def unknown_step(step: object) -> TypeError:
    """Return the error for something that a policy yielded although it is not a step."""
    return TypeError(
        "a policy must yield a step (Send, Sleep, Discard, Read, WaitFor, Respond, Run or"
        f" Exchange), not {step!r}: to send a request, use `yield from forward(request)`"
    )
