"""Errors as exceptions of httpx or httpx2: every class of this package, caught by either name."""

from __future__ import annotations

import importlib
import pickle
from typing import Any

import httpcore
import pytest

from api_claude import errors
from api_claude_runtime.compat.library_errors import library_error


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    return importlib.import_module(request.param)


def caused(error: errors.ClaudeError, cause: BaseException) -> errors.ClaudeError:
    error.__cause__ = cause
    return error


CASES = [
    (errors.APITimeoutError("x", phase="connect"), "ConnectTimeout"),
    (errors.APITimeoutError("x", phase="pool"), "PoolTimeout"),
    (errors.APITimeoutError("x", phase="read"), "ReadTimeout"),
    (errors.APITimeoutError("x", phase="write"), "WriteTimeout"),
    (errors.APIConnectionError("x", sent=False), "ConnectError"),
    (errors.APIConnectionError("x"), "ReadError"),
    (caused(errors.APIConnectionError("x"), httpcore.RemoteProtocolError()), "RemoteProtocolError"),
    (caused(errors.APIConnectionError("x"), httpcore.WriteError()), "WriteError"),
    (caused(errors.APIConnectionError("x"), OSError()), "ReadError"),
    (caused(errors.ConfigurationError("x"), httpcore.UnsupportedProtocol()), "UnsupportedProtocol"),
    (errors.RequestError("x"), "LocalProtocolError"),
    (errors.DecodeError("x"), "DecodingError"),
]
REFUSALS = [
    errors.CircuitOpen("x", endpoint="e", wait=2.0),
    errors.RateLimitReached("x"),
    errors.QuotaExceeded("x"),
    errors.ConfigurationError("x"),
]


@pytest.mark.parametrize("error, name", CASES)
def test_an_error_is_of_both_kinds(error: errors.ClaudeError, name: str, library: Any) -> None:
    request = library.Request("GET", "http://a")
    made = library_error(library, error, request)
    assert isinstance(made, getattr(library, name))
    assert isinstance(made, type(error))
    assert made.request is request
    assert str(made) == str(error)
    assert vars(made).items() >= vars(error).items()
    assert type(library_error(library, error, request)) is type(made)


@pytest.mark.parametrize("error", REFUSALS, ids=lambda error: type(error).__name__)
def test_a_refusal_is_no_transport_error(error: errors.ClaudeError, library: Any) -> None:
    made = library_error(library, error, library.Request("GET", "http://a"))
    assert isinstance(made, library.RequestError)
    assert not isinstance(made, library.TransportError)
    assert isinstance(made, type(error))


def test_a_pickled_error_is_of_this_package_and_has_no_request(library: Any) -> None:
    request = library.Request("GET", "http://a", headers={"x-api-key": "sk-ant-secret"})
    made = library_error(library, REFUSALS[0], request)
    data = pickle.dumps(made)
    assert b"sk-ant-secret" not in data
    restored = pickle.loads(data)
    assert type(restored) is errors.CircuitOpen
    assert (restored.message, restored.endpoint, restored.wait) == ("x", "e", 2.0)
