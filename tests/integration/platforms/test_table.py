"""The table of platforms and operations, with servers that check what they are sent.

An operation that a platform offers succeeds. Another one is an error before anything is sent.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from api_claude import errors
from support.blocking import Connector
from support.platform_calls import CALLS, MODEL, client_of
from support.platform_table import ROWS, Row
from support.servers.platforms import PlatformServer


@pytest.fixture(scope="module", params=ROWS)
def row(request: pytest.FixtureRequest) -> Iterator[tuple[Row, PlatformServer]]:
    found = ROWS[request.param]
    with PlatformServer(found.reading, found.stream) as server:
        yield found, server


@pytest.fixture(autouse=True)
def first_party_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set credentials of Anthropic's API, which no platform may be sent: the servers check that."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-api03-SECRET")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "sk-ant-oat01-SECRET")


@pytest.mark.parametrize("operation", CALLS)
def test_each_operation(
    connect: Connector, row: tuple[Row, PlatformServer], operation: str
) -> None:
    found, server = row
    client = client_of(connect, found.platform(server.url))
    before = len(server.requests)
    if operation in found.offers:
        assert CALLS[operation](client)
        assert len(server.requests) == before + 1
        assert "sk-ant" not in str(server.requests[-1])
    else:
        with pytest.raises(errors.RequestError, match="does not offer"):
            CALLS[operation](client)
        assert len(server.requests) == before


def test_a_wrong_credential_is_refused(connect: Connector, row: tuple[Row, PlatformServer]) -> None:
    """The servers of the table do check: a request without its credentials is an error."""
    found, server = row
    client = client_of(connect, found.platform(server.url))
    with pytest.raises(errors.BadRequestError, match="refused"):
        client.messages.create(
            model=MODEL,
            max_tokens=9,
            messages=[],
            extra_headers={"authorization": "Bearer another"},
        )
