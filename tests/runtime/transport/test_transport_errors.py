"""Exceptions of httpcore and httpx become errors of this package, without what the server sent."""

from __future__ import annotations

import asyncio
import pickle
import ssl
from time import monotonic
from typing import Any

import httpcore
import httpx
import pytest

from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    CertificateError,
)
from api_claude_runtime.http.timeout import Deadline
from api_claude_runtime.transport.transport_errors import translate, translated_errors
from support.flows_by_hand import REQUEST

KEY = "sk-ant-secret"


@pytest.mark.parametrize("library", [httpcore, httpx])
@pytest.mark.parametrize(
    "name, phase, sent",
    [
        ("ConnectTimeout", "connect", False),
        ("PoolTimeout", "pool", False),
        ("WriteTimeout", "write", True),
        ("ReadTimeout", "read", True),
    ],
)
def test_timeouts(library: Any, name: str, phase: str, sent: bool) -> None:
    error = translate(getattr(library, name)(""), REQUEST)
    assert isinstance(error, APITimeoutError)
    assert (error.phase, error.sent) == (phase, sent)
    assert "http://a" in str(error)


@pytest.mark.parametrize("name", ["ConnectTimeout", "PoolTimeout", "ReadTimeout", "ReadError"])
def test_a_failure_after_the_deadline_is_a_timeout(name: str) -> None:
    late = REQUEST._replace(deadline=monotonic())
    error = translate(getattr(httpcore, name)(""), late)
    assert isinstance(error, APITimeoutError)
    assert error.deadline is not None
    assert str(error).startswith("the deadline passed while ")
    assert str(error).endswith("http://a, in attempt 1 (increase `deadline=`)")
    early = REQUEST._replace(deadline=monotonic() + 100)
    assert "deadline" not in str(translate(getattr(httpcore, name)(""), early))


def test_the_error_of_a_deadline_has_its_seconds() -> None:
    late = REQUEST._replace(deadline=Deadline.after(1e-9))
    error = translate(httpcore.ReadTimeout(""), late)
    assert isinstance(error, APITimeoutError)
    assert (error.deadline, error.phase, error.sent) == (1e-9, "read", True)
    assert "the deadline of 1e-09 s passed while receiving the response of http://a" in str(error)
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.deadline) == (str(error), error.deadline)


def test_the_failure_of_a_certificate_has_a_class_of_its_own() -> None:
    failure = httpcore.ConnectError("certificate verify failed")
    failure.__cause__ = ssl.SSLCertVerificationError("expired")
    error = translate(failure, REQUEST)
    assert isinstance(error, CertificateError)
    assert not error.sent
    assert type(translate(httpcore.ConnectError("refused"), REQUEST)) is APIConnectionError


@pytest.mark.parametrize(
    "original, kind, text",
    [
        (httpcore.UnsupportedProtocol("ftp"), ConfigurationError, "cannot be reached"),
        (httpcore.LocalProtocolError(KEY), RequestError, "violates HTTP"),
        (httpcore.ConnectError("refused"), APIConnectionError, "cannot connect to http://a"),
        (httpcore.ProxyError("403"), APIConnectionError, "cannot connect to http://a: 403"),
        (httpcore.ReadError("reset"), APIConnectionError, "failed: reset"),
        (httpcore.RemoteProtocolError(""), APIConnectionError, "RemoteProtocolError"),
        (OSError("broken pipe"), APIConnectionError, "failed: broken pipe"),
        (httpx.StreamClosed(), APIConnectionError, "the request to http://a failed"),
    ],
)
def test_other_errors(original: Exception, kind: type[Exception], text: str) -> None:
    error = translate(original, REQUEST)
    assert type(error) is kind
    assert text in str(error)
    assert KEY not in str(error)


@pytest.mark.parametrize(
    "original",
    [KeyboardInterrupt(), asyncio.CancelledError(), ValueError("a bug"), RequestError("")],
)
def test_what_is_not_a_transport_error_is_unchanged(original: BaseException) -> None:
    assert translate(original, REQUEST) is original
    with pytest.raises(type(original)), translated_errors(REQUEST):
        raise original


def test_the_cause_is_kept_unless_it_quotes_the_server() -> None:
    with pytest.raises(APIConnectionError) as caught, translated_errors(REQUEST):
        raise httpcore.ReadError("reset")
    assert isinstance(caught.value.__cause__, httpcore.ReadError)
    with pytest.raises(APIConnectionError) as caught, translated_errors(REQUEST):
        raise httpcore.RemoteProtocolError(f"illegal header line: bytearray(b'{KEY}')")
    assert caught.value.__cause__ is None
    context: BaseException | None = caught.value
    while context is not None:
        assert KEY not in repr(context)
        context = context.__context__


@pytest.mark.parametrize(
    "text, kind, said",
    [
        ("the body is shorter than its content-length", RequestError, "content-length"),
        ("Too much data for declared Content-Length", RequestError, "content-length"),
        (
            "can't handle event type Request when role=CLIENT and state=MUST_CLOSE",
            APIConnectionError,
            "an earlier request on it was not ended",
        ),
        ("Can't send data when our state is ERROR", APIConnectionError, "an earlier request"),
        (
            "Invalid input ConnectionInputs.SEND_HEADERS in state ConnectionState.CLOSED",
            APIConnectionError,
            "an earlier request",
        ),
        ("Illegal header value b'a'", RequestError, "check extra_headers"),
        ("a header has a line break or a control character", RequestError, "check extra_headers"),
    ],
)
def test_the_text_of_a_refused_request_states_what_is_wrong(
    text: str, kind: type[Exception], said: str
) -> None:
    error = translate(httpcore.LocalProtocolError(text), REQUEST)
    assert type(error) is kind
    assert said in str(error)
    assert ("extra_headers" in str(error)) is (said == "check extra_headers")


def test_a_request_on_a_connection_that_is_not_free_was_not_sent() -> None:
    text = "can't handle event type Request when role=CLIENT and state=MUST_CLOSE"
    error = translate(httpcore.LocalProtocolError(text), REQUEST)
    assert isinstance(error, APIConnectionError)
    assert not error.sent
