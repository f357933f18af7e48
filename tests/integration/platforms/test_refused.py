"""Credentials that a platform refuses: expired ones, and signatures with the time of a wrong clock."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from api_claude import errors
from api_claude_runtime.errors.status import APIStatusError
from integration.faults.test_faults import everything_shown
from support.blocking import Connector
from support.platform_calls import CALLS, client_of
from support.platform_table import AMAZON, KEY, ROWS, Row
from support.servers.platforms import PlatformServer

ADVICE = {
    "bedrock-key": "check the API key of the platform",
    "bedrock-signed": "the temporary access key has expired",
    "bedrock-temporary": "the temporary access key has expired",
    "bedrock-messages-key": "check the API key of the platform",
    "bedrock-messages-signed": "the temporary access key has expired",
    "mantle-key": "check the API key of the platform",
    "mantle-signed": "the temporary access key has expired",
    "aws-key": "check the API key of the platform",
    "aws-signed": "the temporary access key has expired",
    "vertex": "access_token= is never renewed",
    "google-cloud": "access_token= is never renewed",
    "foundry-key": "check that the key is one of this resource",
    "foundry-token": "token_provider= must return a token of Microsoft Entra",
}
SECRETS = (KEY, "wJalrXUtnFEMI", "SESSION/TOKEN", "AWS4-HMAC-SHA256 Credential")
USED = ("create", "stream", "count_tokens", "files")
CASES = [(name, each) for name, row in ROWS.items() for each in USED if each in row.offers]
SIGNED = [(name, each) for name, each in CASES if name in AMAZON and "key" not in name]


def failure(connect: Connector, row: Row, server: PlatformServer, operation: str) -> APIStatusError:
    """Return the error of a call, after checking that one valid request was sent."""
    before = len(server.requests)
    client = client_of(connect, row.platform(server.url))
    with pytest.raises(APIStatusError) as raised:
        CALLS[operation](client)
    assert len(server.requests) == before + 1
    shown = everything_shown(raised.value)
    assert [secret for secret in SECRETS if secret in shown] == []
    return raised.value


@pytest.mark.parametrize("name, operation", CASES)
def test_expired_credentials(connect: Connector, name: str, operation: str) -> None:
    row = ROWS[name]
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(row.expired)
        error = failure(connect, row, server, operation)
        assert type(error) is (
            errors.PermissionDeniedError
            if row.expired.status == 403
            else errors.AuthenticationError
        )
        assert ADVICE[name] in str(error)
        row.reading(server.requests[0])  # it is a request that the server accepts otherwise
        assert CALLS[operation](client_of(connect, row.platform(server.url)))


@pytest.mark.parametrize("seconds, where", [(900, "behind"), (-900, "ahead of")])
@pytest.mark.parametrize("name, operation", SIGNED)
def test_a_clock_that_differs(
    connect: Connector, name: str, operation: str, seconds: int, where: str
) -> None:
    row = AMAZON[name]
    with PlatformServer(row.reading, row.stream) as server:
        server.clock_error = timedelta(seconds=seconds)
        error = failure(connect, row, server, operation)
        expected = rf"the clock of this machine is (89\d|90\d) s {where} that of the server"
        assert re.search(expected, str(error))
        server.clock_error = timedelta(seconds=120)  # within what the service accepts
        assert CALLS[operation](client_of(connect, row.platform(server.url)))
