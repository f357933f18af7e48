"""Policies are checked when a client is made, and nest in the order of the list."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from api_claude import Metrics, Retry, log_events
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.pipeline.flow import Flow, Forward, Send, check_policies, pipeline
from support.flows_by_hand import REQUEST, Answer, returned

ORIGIN = Origin(b"https", b"a.example", 443)


def plain(request: Any, forward: Forward) -> Flow:
    return (yield from forward(request))


async def coroutine(request: Any, forward: Any) -> None: ...


class Picky:
    """Accepts no base URL."""

    def check_origin(self, origin: Origin) -> None:
        raise ConfigurationError(f"not {origin}")

    def __call__(self, request: Any, forward: Forward) -> Flow:
        return (yield from forward(request))


def test_the_first_policy_is_the_outermost() -> None:
    order: list[str] = []

    def named(name: str) -> Any:
        def policy(request: Any, forward: Forward) -> Flow:
            order.append(f"{name} in")
            response = yield from forward(request)
            order.append(f"{name} out")
            return response

        return policy

    flow = pipeline([named("outer"), named("inner")])(REQUEST)
    assert next(flow) == Send(REQUEST)
    answer = Answer()
    assert returned(flow, answer) is answer
    assert order == ["outer in", "inner in", "inner out", "outer out"]


def test_without_policies_the_request_is_sent() -> None:
    flow = pipeline([])(REQUEST)
    assert next(flow) == Send(REQUEST)


def print_event(event: object) -> None:
    print(event)


class Listener:
    def __call__(self, event: object) -> None:
        """Do nothing."""


class AsyncListener:
    async def __call__(self, event: object) -> None:
        """Do nothing."""


class Deaf:
    """Takes no event."""

    def __call__(self) -> None:
        """Do nothing."""

    def listen(self) -> None:
        """Do nothing."""


class Static:
    @staticmethod
    def __call__(request: Request, forward: Forward) -> Flow:
        return (yield from forward(request))


class Bound:
    def policy(self, request: Request, forward: Forward) -> Flow:
        return (yield from forward(request))


def test_valid_policies_are_returned() -> None:
    policies: list[Any] = [
        Retry(),
        plain,
        Static(),
        Bound().policy,
        lambda *both: both[1](both[0]),
        partial(lambda number, request, forward: forward(request), 5),
    ]
    assert check_policies(policies, print, ORIGIN) is policies
    assert check_policies((), None, ORIGIN) == ()


@pytest.mark.parametrize(
    "listener",
    [
        *(print, print_event, [].append, lambda *events: None, lambda event=None: None),
        *(Listener(), Listener().__call__, partial(print, "event"), log_events(), Metrics()),
    ],
)
def test_functions_that_take_an_event_are_listeners(listener: Any) -> None:
    assert check_policies([], listener, ORIGIN) == []


@pytest.mark.parametrize(
    "policies, on_event, message",
    [
        (Retry(), None, "policies must be a list of policies"),
        ([Retry], None, r"policy objects such as Retry\(\)"),
        (["retry"], None, "not 'retry'"),
        ([coroutine], None, "must not be asynchronous"),
        ([plain, plain], None, "the same object twice"),
        ([Picky()], None, r"not https://a\.example"),
        ([print_event], None, "a listener such as Metrics is passed as on_event="),
        ([Listener()], None, "a listener such as Metrics is passed as on_event="),
        ([], "print", "on_event must be callable"),
        ([], Listener, "on_event must be callable, not <class"),
        ([], coroutine, "on_event must not be asynchronous"),
        ([], AsyncListener(), "on_event must not be asynchronous"),
        ([], log_events, r"must take an event, unlike .*such as log_events\(\)"),
        ([], Deaf(), "on_event must take an event"),
        ([], Deaf().listen, "on_event must take an event"),
    ],
)
def test_invalid_ones_are_a_configuration_error(policies: Any, on_event: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        check_policies(policies, on_event, ORIGIN)
