"""Hostile servers of platforms: no credential in any report, and frames without an end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import Bounds, errors
from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Vertex
from support.blocking import Connector
from support.leaks import leaks
from support.servers import FaultServer
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

MESSAGE: dict[str, Any] = {
    "model": "claude-x",
    "max_tokens": 9,
    "messages": [{"role": "user", "content": "Hi"}],
}
SECRETS = {"secret": "SECRET"}
KEY = "SECRET-0123456789abcdef"
SIGNED: dict[str, Any] = {
    "access_key": "AKIAIOSFODNN7EXAMPLE",
    "secret_key": f"{KEY}-1",
    "session_token": f"{KEY}-2",
}
PLATFORMS: dict[str, Callable[[str], Any]] = {
    "aws": lambda url: AWS("us-east-1", "wrkspc_1", base_url=url, **SIGNED),
    "aws-key": lambda url: AWS("us-east-1", "wrkspc_1", base_url=url, api_key=KEY),
    "bedrock": lambda url: Bedrock("us-east-1", base_url=url, **SIGNED),
    "bedrock-key": lambda url: Bedrock("us-east-1", base_url=url, api_key=KEY),
    "foundry": lambda url: Foundry(base_url=url, api_key=KEY),
    "google-cloud": lambda url: GoogleCloud(project="p", base_url=url, access_token=KEY),
    "vertex": lambda url: Vertex("us-east1", project="p", base_url=url, access_token=KEY),
}


@pytest.mark.parametrize("status", [200, 403, 529])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_a_platform_repeats_of_the_request_is_masked(
    faults: FaultServer,
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    status: int,
) -> None:
    signatures: list[str] = []

    def repeat(connection: Connection, request: Request) -> None:
        values = [value for _, value in request.headers]
        signatures.extend(
            value.rpartition("Signature=")[2] for value in values if "Signature=" in value
        )
        body = {"type": "error", "error": {"type": "x", "message": " ".join(values)}}
        headers = [(f"x-{index}", value) for index, value in enumerate(values)]
        sent = request.header("authorization") or KEY
        ids = [("request-id", sent), ("x-amzn-requestid", sent)]
        data = json.dumps(body).encode()
        connection.reply(status, "application/json", data, [*ids, *headers])

    monkeypatch.setitem(FAULTS, "repeating", repeat)
    client = connect(None, api_key=None, platform=PLATFORMS[platform](faults.url("repeating")))
    with pytest.raises(errors.ClaudeError) as raised:
        client.messages.create(**MESSAGE)
    assert bool(signatures) == (platform in {"aws", "bedrock"})
    signed = {f"signature {index}": each for index, each in enumerate(signatures)}
    assert leaks(raised.value, {**SECRETS, **signed}) == set()


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_redirect_of_a_platform_is_not_followed(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    def elsewhere(connection: Connection, request: Request) -> None:
        connection.reply(307, "text/plain", b"", [("location", faults.url("json-ok"))])

    monkeypatch.setitem(FAULTS, "elsewhere", elsewhere)
    client = connect(None, api_key=None, platform=PLATFORMS[platform](faults.url("elsewhere")))
    with pytest.raises(errors.ClaudeError) as raised:
        client.messages.create(**MESSAGE)
    assert leaks(raised.value, SECRETS) == set()
    assert [each.fault for each in faults.requests] == ["elsewhere"]


@pytest.mark.parametrize("length", [900_000_000, 2**32 - 1])
def test_a_frame_without_an_end_is_bounded(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    def flood(connection: Connection, request: Request) -> None:
        from struct import pack
        from zlib import crc32

        kind = ("content-type", "application/vnd.amazon.eventstream")
        connection.send_head(200, [kind, ("transfer-encoding", "chunked")])
        start = pack(">II", length, 10)
        connection.send_chunk(start + pack(">I", crc32(start)))
        while True:
            connection.send_chunk(b"a" * 65536)

    monkeypatch.setitem(FAULTS, "endless-frame", flood)
    platform = PLATFORMS["bedrock"](faults.url("endless-frame"))
    client = connect(None, api_key=None, platform=platform, bounds=Bounds(event_bytes=100_000))
    with pytest.raises(errors.BoundExceeded) as raised, client.messages.stream(**MESSAGE) as stream:
        stream.get_final_message()
    assert raised.value.bound == "event_bytes"
    assert leaks(raised.value, SECRETS) == set()
