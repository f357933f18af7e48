"""Tests of all error classes: message, attributes, base classes, pickling and copying."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api_claude import ClaudeError, Problem, errors
from api_claude.models import Message
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies import decode
from support.streams import START, sse

HEADERS = Headers(
    [
        (b"Retry-After", b"7"),
        (b"anthropic-ratelimit-requests-limit", b"50"),
        (b"Request-Id", b"req_h"),
    ]
)
ALL_ERRORS: list[type[ClaudeError]] = sorted(
    {
        cls
        for cls in vars(errors).values()
        if isinstance(cls, type) and issubclass(cls, ClaudeError)
    },
    key=lambda cls: cls.__name__,
)
COPIERS: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(lambda error, p=p: pickle.loads(pickle.dumps(error, p)) for p in range(2, 6)),
]


def partial() -> Message:
    return decode.model(Message, sse(START).split(b'"message": ', 1)[1].strip()[:-1])


BATCH = {"id": "msgbatch_1"}
# Constructor arguments by class. Subclasses come before their base classes.
ARGUMENTS: dict[type[Any], dict[str, Any]] = {
    errors.StreamInterrupted: {"kwargs": {"partial": partial(), "request_id": "req_1"}},
    errors.BoundExceeded: {
        "kwargs": {
            "bound": "line_bytes",
            "limit": 5,
            "status": 200,
            "request_id": "req_1",
            "partial": partial(),
        }
    },
    errors.APITimeoutError: {"kwargs": {"phase": "read", "sent": True}},
    errors.APIConnectionError: {"kwargs": {"sent": False}},
    errors.DecodeError: {"kwargs": {"body": b"<html>", "request_id": "req_1"}},
    errors.RetryAfterTooLong: {"kwargs": {"retry_after": 4e6, "request_id": "req_1"}},
    errors.CircuitOpen: {"kwargs": {"endpoint": "http://a", "wait": 3.0}},
    errors.RateLimitReached: {"kwargs": {"wait": 3.0}},
    errors.Cancelled: {"kwargs": {"partial": partial()}},
    errors.OutputError: {
        "kwargs": {"text": "{}", "problems": ("x: Field required",), "reply": partial()}
    },
    errors.MaxTurnsReached: {
        "kwargs": {"last_message": partial(), "messages": [{"role": "user"}], "turns": 3}
    },
    errors.ToolInputError: {"args": ("weather", ["city: no"])},
    errors.ToolNotFound: {"args": ("no", ["weather"])},
    errors.ConfigFileError: {"kwargs": {"path": Path("claude.toml"), "line": 3, "key": "timeout"}},
    errors.InvalidRequest: {
        "args": ("client.messages.create", [Problem("model", "is missing", "missing")])
    },
    errors.QuotaExceeded: {"kwargs": {"key": "blue", "limit": 5, "used": 5, "asked": 1}},
    errors.BatchTimeout: {"kwargs": {"batch": BATCH}},
    errors.SubmitError: {"kwargs": {"batches": [BATCH]}},
    errors.BatchResultUnknown: {"kwargs": {"custom_id": "a", "result": {"type": "new"}}},
    errors.BatchRequestError: {"kwargs": {"custom_id": "a"}},
    ClaudeError: {},
}


def make(cls: type[Any]) -> Any:
    """Create an error of this class with all attributes set."""
    if issubclass(cls, errors.APIStatusError):
        error: Any = cls(
            "no",
            status=cls.status_code or 418,
            type="some_error",
            details={"error_code": cls.error_code or "some_code", "paths": ["a"]},
            body={"error": {"message": "no"}},
            headers=HEADERS,
            request_id="req_1",
        )
        error.partial = partial()
        return error
    arguments = next(found for kind, found in ARGUMENTS.items() if issubclass(cls, kind))
    return cls(*arguments.get("args", ("no",)), **arguments.get("kwargs", {}))


def test_the_collected_errors_are_complete() -> None:
    """Ensure that the parametrized tests below cover the error classes."""
    assert len(ALL_ERRORS) > 60
    assert {ClaudeError, errors.StreamTimeout, errors.OverloadedError} <= set(ALL_ERRORS)


@pytest.mark.parametrize("cls", ALL_ERRORS)
def test_every_error_can_be_pickled_and_copied_without_loss(cls: type[Any]) -> None:
    error = make(cls)
    for copier in COPIERS:
        copied = copier(error)
        assert type(copied) is cls
        assert copied is not error
        assert vars(copied) == vars(error)
        assert (str(copied), repr(copied), copied.args) == (str(error), repr(error), error.args)


@pytest.mark.parametrize("cls", ALL_ERRORS)
def test_every_error_has_a_message_a_hint_and_its_own_docstring(cls: type[Any]) -> None:
    error = make(cls)
    assert isinstance(error, ClaudeError)
    assert "no" in error.message
    assert error.message in str(error)
    assert error.hint in str(error)
    assert cls.__doc__
    assert cls.__doc__ != cls.__mro__[1].__doc__


@pytest.mark.parametrize("cls", [errors.StreamInterrupted, errors.StreamTimeout])
def test_the_advice_of_an_interrupted_stream_names_partial_only_if_there_is_one(cls: Any) -> None:
    raw = cls("no")
    assert raw.partial is None
    assert "partial" not in str(raw)
    for error in (cls("no", partial="so far"), cls("no")):
        error.partial = "so far"
        assert "`partial` holds what arrived" in str(error)
        for copier in COPIERS:
            assert copier(error).partial == "so far"
            assert str(copier(error)) == str(error)


def test_the_advice_of_a_timeout_depends_on_its_phase() -> None:
    """More time is no help if there is no network."""
    hints = {
        phase: errors.APITimeoutError("no", phase=phase).hint
        for phase in ("connect", "pool", "write", "read")
    }
    assert len(set(hints.values())) == 4
    assert hints["connect"].startswith("check the network")
    for phase in ("connect", "pool", "write"):
        assert f"`timeout=Timeout({phase}=...)`" in hints[phase]
    assert hints["read"] == "increase `timeout=`, or stream the response"


STATUS_ERRORS = [cls for cls in ALL_ERRORS if issubclass(cls, errors.APIStatusError)]


@pytest.mark.parametrize("cls", STATUS_ERRORS)
def test_a_status_error_shows_status_type_code_request_id_and_wait(cls: type[Any]) -> None:
    error = make(cls)
    assert str(error).startswith(f"{error.status} some_error, {error.code}: no [request id req_1]")
    assert "(the API asks to wait 7 s)" in str(error)
    assert error.retry_after == 7
    assert error.rate_limits.requests.limit == 50


def test_a_status_error_without_details_shows_only_status_and_message() -> None:
    error = errors.BadRequestError("no", status=400, headers=Headers())
    assert str(error) == "400: no"
    assert (error.type, error.code, error.retry_after, error.request_id) == (None,) * 4
    assert (error.details, error.body, error.partial) == ({}, None, None)


@pytest.mark.parametrize(
    "cls,standard",
    [
        (errors.ConfigurationError, ValueError),
        (errors.CredentialsError, ValueError),
        (errors.RequestError, ValueError),
        (errors.DecodeError, ValueError),
        (errors.APITimeoutError, TimeoutError),
        (errors.StreamTimeout, TimeoutError),
    ],
)
def test_the_standard_exception_also_catches_it(cls: type[Any], standard: type[Exception]) -> None:
    with pytest.raises(standard):
        raise make(cls)


@pytest.mark.parametrize(
    "cls,base",
    [
        (errors.CredentialsError, errors.ConfigurationError),
        (errors.APITimeoutError, errors.APIConnectionError),
        (errors.StreamInterrupted, errors.APIConnectionError),
        (errors.StreamTimeout, errors.StreamInterrupted),
        (errors.OverloadedError, errors.InternalServerError),
        (errors.ServiceUnavailableError, errors.InternalServerError),
        (errors.GatewayTimeoutError, errors.InternalServerError),
        (errors.HTTPNotImplementedError, errors.InternalServerError),
        (errors.ImageDimensionsTooLargeError, errors.BadRequestError),
    ],
)
def test_the_class_hierarchy(cls: type[Any], base: type[Any]) -> None:
    assert issubclass(cls, base)


def test_a_connection_error_counts_as_sent_unless_stated_otherwise() -> None:
    assert errors.APIConnectionError("no").sent is True
    assert errors.APITimeoutError("no", phase="connect", sent=False).sent is False
    assert errors.StreamInterrupted("no").sent is True


def test_python_looks_up_special_names_of_an_error_without_the_table_of_hints() -> None:
    """A traceback does, also while the interpreter exits and cannot import."""
    code = (
        "import sys, traceback\n"
        "from api_claude import errors\n"
        "traceback.format_exception(errors.ClaudeError('no'))\n"
        "print('api_claude_runtime.hints.table' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == ("False\n", "")
