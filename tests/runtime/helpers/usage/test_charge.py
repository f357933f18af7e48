"""What is charged for a value, a failed call or an interrupted one."""

from __future__ import annotations

import json
import pickle
from types import SimpleNamespace
from typing import Any

import pytest

from api_claude import Cost, Prices, Savings, Totals, errors
from api_claude.models import Message
from api_claude_runtime.batches.gather.outcome import Outcome
from api_claude_runtime.batches.results.outcome import missing, outcome_of
from api_claude_runtime.helpers.compare.comparison import ModelRun
from api_claude_runtime.helpers.output.parsed import Parsed
from api_claude_runtime.helpers.usage.charge import charge_of
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies import decode
from support.batches_in_memory import errored, line
from support.servers import bodies

PRICES = Prices(input=1_000_000, output=1_000_000)
TOKENS = bodies.USAGE["input_tokens"] + bodies.USAGE["output_tokens"]
WHOLE = decode.model(Message, json.dumps(dict(bodies.MESSAGE)).encode())
PARTIAL = WHOLE.model_copy(update={"stop_reason": None})
NO_USAGE = WHOLE.model_copy(update={"usage": None})


def failed(error: errors.ClaudeError) -> Outcome[Any]:
    return Outcome(0, None, error, 0.1)


CHARGED = {
    "message": WHOLE,
    "parsed": Parsed(WHOLE, 5),
    "outcome of parse": Outcome(0, Parsed(WHOLE, 5), None, 0.1),
    "output error": errors.OutputError("no", text="x", reply=WHOLE),
    "outcome of an output error": failed(errors.OutputError("no", reply=WHOLE)),
    "interrupted": errors.StreamInterrupted("no", partial=PARTIAL),
    "timeout": errors.StreamTimeout("no", partial=PARTIAL),
    "cancelled": errors.Cancelled("no", partial=PARTIAL),
    "outcome of an interrupted stream": failed(errors.StreamInterrupted("no", partial=PARTIAL)),
    "unpickled": pickle.loads(pickle.dumps(errors.OutputError("no", reply=WHOLE))),
    "turn": SimpleNamespace(message=WHOLE),
    "dict": WHOLE.model_dump(mode="json"),
    "outcome of a dict": Outcome(0, WHOLE.model_dump(), None, 0.1),
    "stream": SimpleNamespace(snapshot=PARTIAL),
    "model run": ModelRun("a", "m", WHOLE, None, 0.1, None),
    "failed model run": ModelRun(
        "a", "m", None, errors.StreamInterrupted("no", partial=PARTIAL), 0.1, None
    ),
}
UNKNOWN = {
    "no message": None,
    "a number": 5,
    "an empty dict": {},
    "a dict without tokens": {"usage": {}, 5: "five"},
    "no usage": NO_USAGE,
    "parsed without usage": Parsed(NO_USAGE, 5),
    "no reply": errors.OutputError("no"),
    "nothing arrived": errors.StreamInterrupted("no"),
    "connection": errors.APIConnectionError("no"),
    "read timeout": errors.APITimeoutError("no", phase="read"),
    "unreadable": errors.DecodeError("no", body=b"<html>"),
    "cancelled before the message": errors.Cancelled("no"),
    "stream without a message": SimpleNamespace(snapshot=None),
    "error in a raw stream": errors.OverloadedError("busy", status=200, headers=Headers()),
    "missing": missing("a", 1, "msgbatch_1"),
    "unknown result": outcome_of(line("a", {"type": "new"})),
    "model run": ModelRun("a", "m", None, errors.APIConnectionError("no"), 0.1, None),
}
FREE = {
    "status": errors.OverloadedError("busy", status=529, headers=Headers()),
    "not sent": errors.APIConnectionError("no", sent=False),
    "no connection": errors.APITimeoutError("no", phase="connect", sent=False),
    "request": errors.RequestError("no"),
    "circuit": errors.CircuitOpen("no"),
    "expired": outcome_of(line("a", {"type": "expired"})),
    "canceled": outcome_of(line("a", {"type": "canceled"})),
    "errored": outcome_of(line("a", errored("api_error"))),
}


@pytest.mark.parametrize("name", CHARGED)
def test_a_message_is_charged_wherever_it_is(name: str) -> None:
    value = CHARGED[name]
    totals = Totals.of([value])
    assert totals.usage[bodies.MODEL].input_tokens == bodies.USAGE["input_tokens"]
    assert totals.without_usage == 0
    assert totals.interrupted == (charge_of(value).interrupted)
    assert totals.cost(PRICES).total == Cost.of(value, PRICES).total == TOKENS
    assert Savings.of(value, PRICES).without == TOKENS


@pytest.mark.parametrize("name", UNKNOWN)
def test_an_unknown_charge_is_counted_and_has_no_cost(name: str) -> None:
    totals = Totals.of([UNKNOWN[name]])
    assert (totals.without_usage, totals.interrupted, totals.usage) == (1, 0, {})
    assert "1 without usage: not in the cost" in str(totals)
    for kind in (Cost, Savings):
        with pytest.raises(errors.RequestError, match="is unknown: it has no usage"):
            kind.of(UNKNOWN[name], PRICES)


@pytest.mark.parametrize("name", FREE)
def test_what_is_not_charged_is_not_unknown(name: str) -> None:
    totals = Totals.of([FREE[name]])
    assert (totals.without_usage, totals.interrupted, totals.usage) == (0, 0, {})
    assert "without usage" not in str(totals)


@pytest.mark.parametrize("usage", [None, "none", {}, {"input_tokens": "many"}, 5])
def test_a_usage_without_numbers_is_unknown(usage: object) -> None:
    message = WHOLE.model_copy(update={"usage": usage})
    assert Totals.of([message]).without_usage == 1
    with pytest.raises(errors.RequestError):
        Cost.of(message.usage, PRICES)


def test_an_interrupted_message_is_shown() -> None:
    totals = Totals.of([WHOLE, errors.StreamInterrupted("no", partial=PARTIAL), None])
    lines = str(totals).splitlines()
    assert lines[0] == "2 succeeded, 1 errored"
    assert lines[-2:] == [
        "1 interrupted: more output tokens may be charged",
        "1 without usage: not in the cost",
    ]
    assert "1 interrupted, 1 without usage" in repr(totals)
    assert totals.counts == {"succeeded": 2, "errored": 1}


def test_a_status_error_in_a_stream_is_charged_with_its_partial() -> None:
    error = errors.OverloadedError("busy", status=200, headers=Headers())
    error.partial = PARTIAL
    assert charge_of(error).interrupted
    assert Totals.of([error]).cost(PRICES).total == TOKENS
