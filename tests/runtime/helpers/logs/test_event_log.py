"""The levels, loggers, texts and fields of log lines."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from api_claude import Attempt, BodyDone, CallDone, Event, Used, Wait, log_events

ATTEMPT: dict[str, Any] = {
    "method": "POST",
    "path": "/v1/messages",
    "endpoint": "https://api.anthropic.com",
    "status": 200,
    "error": None,
    "seconds": 0.25,
    "waited": 0.0,
    "reason": "",
    "request_id": "req_1",
    "model": "claude-sonnet-4-6",
    "call": 7,
}
CALL: dict[str, Any] = {
    **{name: ATTEMPT[name] for name in ("method", "path", "request_id", "model", "call")},
    "status": 200,
    "error": None,
    "seconds": 1.5,
}


def attempt(**changes: Any) -> Attempt:
    return Attempt(**ATTEMPT | changes)


def wait(**changes: Any) -> Wait:
    names = ("method", "path", "request_id", "model", "call")
    given = {name: ATTEMPT[name] for name in names} | {"seconds": 2.0, "reason": "retry after 529"}
    return Wait(**given | changes)


def done(**changes: Any) -> CallDone:
    return CallDone(**CALL | {"attempts": 1} | changes)


def body(**changes: Any) -> BodyDone:
    return BodyDone(**CALL | changes)


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Any:
    """Pass events to a listener, and return the lines: (logger, level, text)."""
    caplog.set_level(logging.DEBUG, "api_claude")

    def written(*events: Event) -> list[tuple[str, str, str]]:
        caplog.clear()
        listener = log_events()
        for event in events:
            listener(event)
        return [
            (each.name.removeprefix("api_claude."), each.levelname, each.getMessage())
            for each in caplog.records
        ]

    return written


def test_an_attempt(lines: Any) -> None:
    text = "POST /v1/messages claude-sonnet-4-6: 200, request id req_1, 0.250 s"
    assert lines(attempt()) == [("attempts", "DEBUG", text)]


def test_an_attempt_without_a_response_and_a_model(lines: Any) -> None:
    event = attempt(status=None, error="APITimeoutError", request_id=None, model=None)
    text = "POST /v1/messages: APITimeoutError, 0.250 s"
    assert lines(event) == [("attempts", "DEBUG", text)]


def test_a_retry(lines: Any) -> None:
    first, retry, second = lines(
        attempt(status=529),
        wait(),
        attempt(waited=2.0, reason="retry after 529"),
        done(attempts=2),
    )
    assert first[2].startswith("POST /v1/messages claude-sonnet-4-6: 529,")
    assert retry == (
        "retries",
        "INFO",
        "POST /v1/messages claude-sonnet-4-6 waits 2.000 s: retry after 529",
    )
    assert second[2].endswith("0.250 s after a wait of 2.000 s (retry after 529)")


def test_a_retry_without_a_wait_is_a_line_too(lines: Any) -> None:
    events = attempt(status=529), attempt(endpoint="https://gateway.example.com")
    assert [each for each in lines(*events) if each[0] == "retries"] == [
        (
            "retries",
            "INFO",
            "POST /v1/messages claude-sonnet-4-6 is sent again, to https://gateway.example.com",
        )
    ]


def test_a_wait_before_the_first_attempt_is_no_retry(lines: Any) -> None:
    found = lines(wait(reason="rate limit"), attempt(), done(), wait(call=8, reason="rate limit"))
    assert [level for name, level, _ in found if name == "retries"] == ["DEBUG", "DEBUG"]


def test_calls_at_the_same_time_are_kept_apart(lines: Any) -> None:
    found = lines(attempt(call=1), attempt(call=2), done(call=1), attempt(call=1))
    assert [name for name, _, _ in found] == ["attempts"] * 3


@pytest.mark.parametrize(
    "changes, level",
    [
        ({"status": 529}, "WARNING"),
        ({"status": None, "error": "APITimeoutError"}, "WARNING"),
        ({"status": None, "error": "CircuitOpen", "attempts": 0}, "WARNING"),
        ({"status": None, "error": "CancelledError"}, "DEBUG"),
    ],
)
def test_a_failure(lines: Any, changes: dict[str, Any], level: str) -> None:
    ((logger, found, text),) = lines(done(**changes))
    assert (logger, found) == ("attempts", level)
    what = changes.get("error") or changes["status"]
    assert text.startswith(f"POST /v1/messages claude-sonnet-4-6 failed: {what}, request id req_1")


@pytest.mark.parametrize(
    "error, level", [(None, "DEBUG"), ("Cancelled", "DEBUG"), ("StreamInterrupted", "WARNING")]
)
def test_a_body(lines: Any, error: str | None, level: str) -> None:
    ((logger, found, text),) = lines(body(error=error))
    assert (logger, found) == ("streams", level)
    assert ("with" in text) == (error is not None)


def test_a_call_that_succeeds_and_its_tokens_write_nothing(lines: Any) -> None:
    used = Used("POST", "/v1/messages", None, None, None, None, 7, 1, partial=False)
    assert lines(done(), used) == []


def test_a_name_of_a_model_cannot_forge_a_line(lines: Any) -> None:
    ((_, _, text),) = lines(attempt(model="m\nERROR all is lost"))
    assert "\n" not in text


def test_nothing_is_written_at_a_higher_level(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "api_claude")
    listener = log_events()
    listener(attempt())
    listener(wait())
    assert caplog.records == []


def test_nothing_is_printed_without_a_configuration(capfd: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("api_claude")
    propagate, logger.propagate = logger.propagate, False
    try:
        log_events()(done(status=529))
    finally:
        logger.propagate = propagate
    assert capfd.readouterr() == ("", "")
    names = ("attempts", "retries", "streams")
    handlers = [logging.getLogger(f"api_claude.{name}").handlers for name in names]
    assert [[type(each) for each in found] for found in handlers] == [[logging.NullHandler]] * 3
