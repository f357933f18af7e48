"""A token endpoint of Google, and a server of Vertex AI that accepts its tokens."""

from collections.abc import Iterator

import pytest

from support.servers.google_tokens import GoogleTokenServer
from support.servers.platform_readings import vertex
from support.servers.platforms import PlatformServer


@pytest.fixture
def tokens() -> Iterator[GoogleTokenServer]:
    """A token endpoint that knows one service account."""
    with GoogleTokenServer() as server:
        yield server


@pytest.fixture
def vertex_server(tokens: GoogleTokenServer) -> Iterator[PlatformServer]:
    """A server of one region and one project, which are the defaults of `support.platform_calls.at`."""
    with PlatformServer(vertex("us-east5", "my-project", tokens.issued)) as found:
        yield found
