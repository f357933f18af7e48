"""The servers of platforms refuse requests that have another form, so that a pass means something."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import errors
from api_claude.platforms import Foundry, GoogleCloud, Vertex
from support.blocking import AnyClient, Connector
from support.platform_calls import CALLS, client_of
from support.servers.platform_readings import foundry, google_cloud, vertex
from support.servers.platforms import PlatformServer

READINGS = {
    "vertex": vertex("eu", "p", {"t"}),
    "google_cloud": google_cloud("p", "global", "w", {"t"}),
    "foundry": foundry(keys={"t"}, tokens={"t"}),
}


def clients(connect: Connector, url: str) -> dict[str, AnyClient]:
    options: dict[str, Any] = {"access_token": "t", "base_url": f"{url}/v1"}
    return {
        "api": connect(url, api_key="t"),
        "other region": client_of(connect, Vertex("us", "p", **options)),
        "other project": client_of(connect, Vertex("eu", "q", **options)),
        "other token": client_of(connect, Vertex("eu", "p", **{**options, "access_token": "u"})),
        "other version": client_of(connect, Vertex("eu", "p", **options, api_version="2023-06-01")),
        "no workspace": client_of(connect, GoogleCloud(base_url=url, access_token="t")),
        "other path": client_of(connect, Foundry(base_url=url, api_key="t")),
        "other key": client_of(connect, Foundry(base_url=f"{url}/anthropic", api_key="u")),
    }


@pytest.mark.parametrize("name", READINGS)
def test_requests_of_another_form_are_refused(name: str, connect: Connector) -> None:
    with PlatformServer(READINGS[name]) as server:
        for client in clients(connect, server.url).values():
            for call in ("create", "stream", "count_tokens"):
                with pytest.raises(errors.BadRequestError, match="refused: "):
                    CALLS[call](client)
        connect.close()
