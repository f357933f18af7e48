"""The table of platforms and operations, with servers that check what they are sent.

An operation that a platform offers succeeds. Another one is an error before anything is sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from api_claude import errors
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Vertex
from support.blocking import Connector
from support.platform_calls import CALLS, MODEL, client_of
from support.platform_table import CLOUD_PATH, KEY, ROWS, Row
from support.servers import amazon_readings as amazon
from support.servers.canned import Received
from support.servers.platforms import Operation, PlatformServer, Reading, Refused


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


def proxied(reading: Reading) -> Reading:
    """Read requests that a proxy would authorize: they have no credentials yet."""

    def read(request: Received) -> Operation:
        names = {"authorization", "x-api-key", "api-key", "x-amz-date"} & request.headers.keys()
        if names:
            raise Refused(f"there are {names}")
        authorized = {**request.headers, "authorization": f"Bearer {KEY}"}
        return reading(replace(request, headers=authorized))

    return read


PROXIED: dict[str, Row] = {
    name: row._replace(reading=proxied(row.reading), platform=platform)
    for name, row, platform in (
        (
            "bedrock",
            ROWS["bedrock-key"],
            lambda url: Bedrock(amazon.REGION, base_url=url, skip_auth=True),
        ),
        (
            "aws",
            ROWS["aws-key"],
            lambda url: AWS(workspace_id="wrkspc_1", base_url=url, skip_auth=True),
        ),
        (
            "vertex",
            ROWS["vertex"],
            lambda url: Vertex("us-east5", "my-project", base_url=f"{url}/v1", skip_auth=True),
        ),
        (
            "google-cloud",
            ROWS["google-cloud"],
            lambda url: GoogleCloud(base_url=f"{url}{CLOUD_PATH}", skip_auth=True),
        ),
        (
            "foundry",
            ROWS["foundry-token"],
            lambda url: Foundry(base_url=f"{url}/anthropic", skip_auth=True),
        ),
    )
}


@pytest.mark.parametrize("name", PROXIED)
def test_a_proxy_that_adds_the_credentials(connect: Connector, name: str) -> None:
    row = PROXIED[name]
    with PlatformServer(row.reading, row.stream) as server:
        client = client_of(connect, row.platform(server.url))
        assert all(CALLS[operation](client) for operation in row.offers)
        assert len(server.requests) == len(row.offers)
