"""The expected outcome of each fault under each set of policies.

The expectations come from the documentation of the policies, not from their code.
"""

from collections.abc import Iterator
from typing import NamedTuple

from api_claude import CircuitState, errors
from support.fault_table import CALLS, CASES

CLOSED, OPEN = CircuitState.CLOSED, CircuitState.OPEN


class Row(NamedTuple):
    """The attempts that a call makes with each set of policies, by status or error class.

    Attempts before `|` go to the first endpoint, which has the fault. Those after it go to the
    second endpoint, which works. `X` stands for the outcome of the fault.
    """

    retry: str
    """`Retry` with three attempts; the fault is permanent."""
    passing: str
    """`Retry` with three attempts; the fault happens once."""
    failover: str
    """`Failover` to the second endpoint."""
    strict: str
    """Failover, Retry, a breaker that opens at the first failure, and RateLimit."""
    patient: str
    """Failover, Retry, a breaker that opens at the fifth failure, and RateLimit."""
    circuit: CircuitState
    """State of the strict breaker for the first endpoint."""


ROWS = {
    #                      retry      passing  failover   strict       patient        circuit
    # A complete response. Its content does not concern the policies.
    "served": Row("200", "200", "200", "200", "200", CLOSED),
    # Request and credential errors are never retried and are no failure of the endpoint.
    "wrong": Row("X", "X", "X", "X", "X", CLOSED),
    # A rate limit is retried, also at another endpoint. For a breaker the endpoint works.
    "busy": Row("X X X", "X 200", "X | 200", "X X X | 200", "X X X | 200", CLOSED),
    # A `retry-after` that is too long is not waited for; another endpoint may need no wait.
    "absurd": Row("X", "X", "X | 200", "X | 200", "X | 200", CLOSED),
    # A server error counts as a failure. Retry does not wait for a circuit that is open by then.
    "failing": Row("X X X", "X 200", "X | 200", "X | 200", "X X X | 200", OPEN),
    # The request may have arrived: it is not resent to any endpoint, it could be billed twice.
    "unanswered": Row("X", "X", "X", "X", "X", OPEN),
    # The request cannot have arrived: it is always retried.
    "unsent": Row("X X X", "", "X | 200", "X | 200", "X X X | 200", OPEN),
    # The next handshake would fail in the same way. Another endpoint has another certificate.
    "untrusted": Row("X", "", "X | 200", "X | 200", "X | 200", OPEN),
    # Nothing is retried after the headers, but the circuit counts a body that breaks off.
    "broken": Row("200", "200", "200", "200", "200", OPEN),
}

CONNECTION, TIMEOUT = "APIConnectionError", "APITimeoutError"
# Fault -> (row, outcome that X stands for). Faults that are not listed are "served".
FAULTS: dict[str, tuple[str, str]] = {
    "json-400": ("wrong", "400"),
    "json-401": ("wrong", "401"),
    "json-402": ("wrong", "402"),
    "json-403": ("wrong", "403"),
    "json-404": ("wrong", "404"),
    "json-413": ("wrong", "413"),
    "redirect": ("wrong", "307"),
    "json-429": ("busy", "429"),
    "busy-briefly": ("busy", "429"),
    "busy-unreadably": ("busy", "429"),
    "busy-for-weeks": ("absurd", "429"),
    "json-500": ("failing", "500"),
    "json-504": ("failing", "504"),
    "json-529": ("failing", "529"),
    "html-502": ("failing", "502"),
    "empty-503": ("failing", "503"),
    "reset-before-headers": ("unanswered", CONNECTION),
    "garbage": ("unanswered", CONNECTION),
    "stall-before-headers": ("unanswered", TIMEOUT),
    "refused": ("unsent", CONNECTION),
    "no-such-name": ("unsent", CONNECTION),
    "wrong-certificate": ("untrusted", "CertificateError"),
    **dict.fromkeys(("short-body", "reset-mid-body", "stall-mid-body"), ("broken", "")),
    **dict.fromkeys(("reset-after-headers", "cut-chunk"), ("broken", "")),
    **dict.fromkeys(("sse-reset-at-once", "sse-reset", "truncated-chunk"), ("broken", "")),
    "stall-mid-stream": ("broken", ""),
    # All bytes arrived, but they contain a server error.
    **dict.fromkeys(("sse-cut", "sse-overloaded"), ("broken", "")),
    **dict.fromkeys(("error-200", "error-200-foreign", "error-200-as-stream"), ("broken", "")),
    **dict.fromkeys(("error-200-held-open", "sse-unnamed-error"), ("broken", "")),
    "sse-error-without-end": ("broken", ""),
}
# First endpoints that do not receive a request.
UNREACHABLE = ("refused", "no-such-name", "wrong-certificate")
POLICIES = ("retry", "passing", "failover", "strict", "patient")


class Outcome(NamedTuple):
    """The outcome of a call."""

    result: str
    """`ok`, or the error class."""
    log: str
    """The attempts, in the format of a `Row`."""
    first: int
    """Number of requests to the first server."""
    second: int
    """Number of requests to the second server."""
    circuit: str
    """Circuit state of the first endpoint; empty without a breaker."""
    problems: tuple[str, ...] = ()
    """Violated invariants, such as an exposed key or a leaked connection."""


class Case(NamedTuple):
    """One kind of call with one fault and one set of policies."""

    fault: str
    call: str
    policies: str
    error: type[errors.ClaudeError] | None
    """The error without policies; `None` if the call succeeds."""

    def __str__(self) -> str:
        return f"{self.fault}-{self.call}-{self.policies}"

    @property
    def row(self) -> Row:
        return ROWS[FAULTS.get(self.fault, ("served", ""))[0]]

    @property
    def expected_log(self) -> str:
        log: str = getattr(self.row, self.policies)
        return log.replace("X", FAULTS.get(self.fault, ("", ""))[1])

    def expected(self) -> Outcome:
        """Return the documented outcome."""
        first, _, second = self.expected_log.partition("|")
        received = 0 if self.fault in UNREACHABLE else len(first.split())
        circuit = {"strict": self.row.circuit.value, "patient": CLOSED.value}.get(self.policies, "")
        saved = bool(second) or " 200" in first
        error = None if saved else self.error
        if self.fault == "busy-for-weeks" and not saved:
            error = errors.RetryAfterTooLong
        result = error.__name__ if error else "ok"
        return Outcome(result, self.expected_log, received, len(second.split()), circuit)


def _faults() -> Iterator[tuple[str, str, type[errors.ClaudeError] | None]]:
    yield from CASES
    for call in CALLS:
        for fault in UNREACHABLE:
            is_trusted = fault != "wrong-certificate"
            yield fault, call, errors.APIConnectionError if is_trusted else errors.CertificateError


def _cases() -> Iterator[Case]:
    for fault, call, error in _faults():
        for policies in POLICIES:
            case = Case(fault, call, policies, error)
            if policies != "passing" or case.row.passing not in {"", case.row.retry}:
                yield case


POLICY_CASES = list(_cases())
