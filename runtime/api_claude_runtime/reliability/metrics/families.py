"""The series of `Metrics`: names, kinds, descriptions and buckets."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Labels: TypeAlias = "tuple[tuple[str, str], ...]"
Key: TypeAlias = "tuple[str, Labels]"

PREFIX = "api_claude_"


class Family(NamedTuple):
    """The series of one name."""

    kind: str
    description: str
    bounds: tuple[float, ...] = ()
    """Upper bounds of the buckets of a histogram."""


_SECONDS = (
    *(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0),
    *(30.0, 60.0, 120.0, 300.0, 600.0),
)
_TOKENS = (10.0, 30.0, 100.0, 300.0, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6)
_COST = (1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)

COUNTERS = {
    "calls_total": Family("counter", "Calls that received a response or failed."),
    "call_seconds_total": Family("counter", "Seconds from the call to the response headers."),
    "attempts_total": Family("counter", "Requests, including those that could not be sent."),
    "attempt_seconds_total": Family("counter", "Seconds from sending to headers or failure."),
    "retried_calls_total": Family("counter", "Calls that took more than one attempt."),
    "waits_total": Family("counter", "Waits that policies started."),
    "wait_seconds_total": Family("counter", "Seconds of the waits that policies started."),
    "bodies_total": Family("counter", "Response bodies read, closed early or cut off."),
    "body_seconds_total": Family("counter", "Seconds from headers to the end of the body."),
    "messages_total": Family("counter", "Messages with a usage, and streams that broke off."),
    "tokens_total": Family("counter", "Tokens in the usage of messages."),
    "cost_total": Family("counter", "Cost of messages, by the prices of the caller."),
    "unpriced_messages_total": Family("counter", "Messages whose cost is unknown."),
    "circuit_state": Family("gauge", "Circuit of an endpoint: 0 closed, 1 half-open, 2 open."),
}
HISTOGRAMS = {
    "call_duration_seconds": Family(
        "histogram", "Seconds from the call to the response headers.", _SECONDS
    ),
    "attempt_duration_seconds": Family(
        "histogram", "Seconds from sending to headers or failure.", _SECONDS
    ),
    "first_byte_seconds": Family(
        "histogram", "Seconds from sending to the headers, and to the first chunk read.", _SECONDS
    ),
    "body_duration_seconds": Family(
        "histogram", "Seconds from headers to the end of the body.", _SECONDS
    ),
    "message_tokens": Family("histogram", "Tokens of one message.", _TOKENS),
    "message_cost": Family("histogram", "Cost of one message.", _COST),
}
