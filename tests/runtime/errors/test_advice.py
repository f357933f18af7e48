"""Tests of what errors say about credentials that a server has refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.http.headers import Headers

TOO_OLD = b'{"message": "Signature expired: 20300101T000000Z is now earlier than 20300101T001000Z"}'


def hint(status: int, body: bytes, *headers: tuple[bytes, bytes]) -> str:
    return error_from_response(status, Headers([*headers]), body).hint


def date(seconds: float) -> tuple[bytes, bytes]:
    there = datetime.now(UTC) + timedelta(seconds=seconds)
    return b"Date", format_datetime(there, usegmt=True).encode()


@pytest.mark.parametrize(
    "body",
    [
        TOO_OLD,
        b'{"Message": "Signature not yet current: 1 is still later than 2"}',
        b'{"__type": "RequestTimeTooSkewed", "message": "no text"}',
        b'{"__type": "com.amazon#RequestExpired"}',
        b'{"type": "error", "error": {"type": "e", "message": "Signature expired: 1"}}',
        b'{"message": "The difference between the request time and the current time is too large."}',
    ],
)
@pytest.mark.parametrize("status", [400, 401, 403])
def test_the_time_of_a_signature(status: int, body: bytes) -> None:
    assert "the clock of this machine" in hint(status, body)
    assert " s behind that of the server" in hint(status, body, date(700))
    assert " s ahead of that of the server" in hint(status, body, date(-700))
    for agrees in (date(40), date(-40)):
        assert "clock of this machine agrees" in hint(status, body, agrees)
        assert "a short-term API key of Bedrock has expired" in hint(status, body, agrees)


@pytest.mark.parametrize(
    "value",
    [b"", b"yesterday", b"Mon, 99 Foo 2030 00:00:00 GMT", b"Mon, 01 Jan 99999 00:00:00 GMT"],
)
def test_a_date_that_is_none(value: bytes) -> None:
    assert hint(403, TOO_OLD, (b"date", value)) == hint(403, TOO_OLD)
    assert hint(403, TOO_OLD).startswith("correct the clock of this machine")


def test_a_date_without_a_zone_is_in_utc() -> None:
    there = datetime.now(UTC) + timedelta(seconds=700)
    value = f"{there:%a, %d %b %Y %H:%M:%S} -0000".encode()
    assert " s behind that of the server" in hint(403, TOO_OLD, (b"date", value))


@pytest.mark.parametrize(
    "status, name, message, text",
    [
        (403, "ExpiredTokenException", "x", "the temporary access key has expired"),
        (400, "ExpiredToken", "x", "the temporary access key has expired"),
        (403, "", "The security token included in the request is expired", "temporary access key"),
        (403, "UnrecognizedClientException", "x", "check that the access key exists"),
        (
            403,
            "",
            "The security token included in the request is invalid.",
            "the access key exists",
        ),
        (403, "InvalidSignatureException", "The request signature we", "check the secret key"),
        (403, "AccessDeniedException", "Bearer Token has expired", "check the API key of the"),
        (403, "AccessDeniedException", "You don't have access to the model.", ""),
        (400, "ValidationException", "The model is invalid.", ""),
        (500, "InternalServerException", "Signature expired: 1", ""),
    ],
)
def test_the_errors_of_amazon(status: int, name: str, message: str, text: str) -> None:
    headers = [(b"x-amzn-errortype", f"{name}:http://a.example/".encode())] if name else []
    found = hint(status, b'{"message": "%b"}' % message.encode(), *headers)
    assert text in found
    assert bool(text) == bool(found)


def test_others_keep_their_own() -> None:
    body = b'{"type": "error", "error": {"type": "authentication_error", "message": "invalid"}}'
    assert hint(401, body).startswith("check the key, and the header")
    long = b'{"message": "%b Signature expired: 1"}' % (b"x" * 100_000)
    assert hint(403, long) == ""
