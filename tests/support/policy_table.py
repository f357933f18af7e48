"""What policies are to make of each fault: taken from what they say of themselves, not from what
they do.
"""

from collections.abc import Iterator
from typing import NamedTuple

from api_claude import CircuitState, errors
from support.fault_table import CALLS, CASES

CLOSED, OPEN = CircuitState.CLOSED, CircuitState.OPEN


class Row(NamedTuple):
    """The replies and failures that a call meets, in order: before the bar at the first endpoint,
    after it at a second one that is well. `X` is the fault's own.
    """

    retry: str
    """`Retry` of three attempts; the fault lasts."""
    passing: str
    """The same; the fault happens once."""
    failover: str
    """`Failover` to the second endpoint."""
    strict: str
    """Failover, Retry, a breaker that opens at the first failure, RateLimit."""
    patient: str
    """The same, with a breaker that opens at the fifth failure only."""
    circuit: CircuitState
    """Of the strict breaker, for the first endpoint."""


ROWS = {
    #                      retry      passing  failover   strict       patient        circuit
    # The reply came as it should, or whole: what it says is nobody else's business.
    "served": Row("200", "200", "200", "200", "200", CLOSED),
    # "Errors of the request or of the credentials" are never tried again, and not the endpoint's.
    "wrong": Row("X", "X", "X", "X", "X", CLOSED),
    # A rate limit is tried again, and elsewhere; for a breaker, "that endpoint works".
    "busy": Row("X X X", "X 200", "X | 200", "X X X | 200", "X X X | 200", CLOSED),
    # A wait that is too long is not taken; elsewhere there may be none.
    "absurd": Row("X", "X", "X | 200", "X | 200", "X | 200", CLOSED),
    # The server's own fault counts. Retry does not sleep on a circuit that is open by then.
    "failing": Row("X X X", "X 200", "X | 200", "X | 200", "X X X | 200", OPEN),
    # It may have arrived: it is not sent again, to nobody, for it could be billed twice.
    "unanswered": Row("X", "X", "X", "X", "X", OPEN),
    # It cannot have arrived: it is always tried again.
    "unsent": Row("X X X", "", "X | 200", "X | 200", "X X X | 200", OPEN),
    # Nothing is tried again after the headers; the circuit hears how the reading ends.
    "broken": Row("200", "200", "200", "200", "200", OPEN),
}

CONNECTION, TIMEOUT = "APIConnectionError", "APITimeoutError"
# Fault: its row, and what stands for X. Those that are not here are served, or whole.
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
    "wrong-certificate": ("unsent", CONNECTION),
    **dict.fromkeys(("short-body", "reset-mid-body", "stall-mid-body"), ("broken", "")),
    **dict.fromkeys(("reset-after-headers", "cut-chunk"), ("broken", "")),
    **dict.fromkeys(("sse-reset-at-once", "sse-reset", "truncated-chunk"), ("broken", "")),
    "stall-mid-stream": ("broken", ""),
    # All bytes came, and what they say is a failure of the server's own.
    **dict.fromkeys(("sse-cut", "sse-overloaded"), ("broken", "")),
}
# Places where nobody takes a request.
PLACES = ("refused", "no-such-name", "wrong-certificate")
POLICIES = ("retry", "passing", "failover", "strict", "patient")


class Outcome(NamedTuple):
    """What came of a call."""

    result: str
    """`ok`, or the class of its error."""
    log: str
    """Its attempts, in the words of a `Row`."""
    first: int
    """How many requests the first server got."""
    second: int
    circuit: str
    """Of the first endpoint; empty without a breaker."""
    problems: tuple[str, ...] = ()
    """What must not be: a key that is shown, a connection that is left."""


class Case(NamedTuple):
    """One call under one set of policies."""

    fault: str
    call: str
    policies: str
    error: type[errors.ClaudeError] | None
    """Without policies."""

    def __str__(self) -> str:
        return f"{self.fault}-{self.call}-{self.policies}"

    @property
    def row(self) -> Row:
        return ROWS[FAULTS.get(self.fault, ("served", ""))[0]]

    @property
    def course(self) -> str:
        course: str = getattr(self.row, self.policies)
        return course.replace("X", FAULTS.get(self.fault, ("", ""))[1])

    def expected(self) -> Outcome:
        """By the documentation."""
        here, _, there = self.course.partition("|")
        heard = 0 if self.fault in PLACES else len(here.split())
        circuit = {"strict": self.row.circuit.value, "patient": CLOSED.value}.get(self.policies, "")
        saved = bool(there) or " 200" in here
        error = None if saved else self.error
        if self.fault == "busy-for-weeks" and not saved:
            error = errors.RetryAfterTooLong
        result = error.__name__ if error else "ok"
        return Outcome(result, self.course, heard, len(there.split()), circuit)


def _faults() -> Iterator[tuple[str, str, type[errors.ClaudeError] | None]]:
    yield from CASES
    for call in CALLS:
        for place in PLACES:
            yield place, call, errors.APIConnectionError


def _cases() -> Iterator[Case]:
    for fault, call, error in _faults():
        for policies in POLICIES:
            case = Case(fault, call, policies, error)
            if policies != "passing" or case.row.passing not in {"", case.row.retry}:
                yield case


POLICY_CASES = list(_cases())
