"""Compressed requests on real sockets. Apache httpd unpacks them and passes them on."""

from __future__ import annotations

import base64
import gzip
import json
import random
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from api_claude import Compress, Endpoint, Failover, ReplyCache, Retry, errors
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import ApacheServer, ApacheUnavailable, FaultServer, bodies

WORDS = ["Hello", "Claude", "h\xe9llo", "\U0001f600", *(f"word{number}" for number in range(500))]
# Apache refuses a body that shrinks too well: it might be an attack.
QUESTION = " ".join(random.Random(1).choices(WORDS, k=20_000))
LARGE = {**ARGUMENTS, "messages": [{"role": "user", "content": QUESTION}]}
IMAGE = base64.b64encode(random.Random(1).randbytes(300_000)).decode()


class Gateway(NamedTuple):
    apache: ApacheServer
    behind: FaultServer


@pytest.fixture(scope="module")
def gateway() -> Iterator[Gateway]:
    with FaultServer() as behind:
        server = ApacheServer(behind.base_url.removeprefix("http://"))
        try:
            server.__enter__()
        except ApacheUnavailable as error:
            pytest.skip(str(error))
        try:
            yield Gateway(server, behind)
        finally:
            server.__exit__(None, None, None)


@pytest.mark.parametrize("level", [1, 6, 9])
@pytest.mark.parametrize("call", CALLS)
def test_apache_unpacks_the_request(
    gateway: Gateway, connect: Connector, monkeypatch: pytest.MonkeyPatch, call: str, level: int
) -> None:
    apache, behind = gateway
    compress = Compress(origins=[apache.base_url], level=level)
    good = "json-ok" if call == "create" else "sse-ok"
    plain = connect(behind.url(good))
    client = connect(f"{apache.base_url}/{good}", policies=[compress])
    behind.requests.clear()
    monkeypatch.setitem(ARGUMENTS, "messages", LARGE["messages"])
    assert [CALLS[call](each) for each in (plain, client)] == [bodies.TEXT] * 2
    expected, unpacked = behind.requests
    assert unpacked.body == expected.body
    assert unpacked.header("x-forwarded-host")  # it came through Apache


def test_what_is_on_the_wire(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-ok"), policies=[Compress(origins=[faults.base_url])])
    client.messages.create(**LARGE)
    client.messages.create(**ARGUMENTS)
    large, small = faults.requests
    assert large.header("content-encoding") == "gzip"
    assert large.header("content-length") == str(len(large.body))
    assert json.loads(gzip.decompress(large.body)) == LARGE
    assert len(large.body) < len(QUESTION) // 2
    names = [
        [name for name, _ in each.headers if name != "content-encoding"] for each in (large, small)
    ]
    assert names[0] == names[1]
    assert small.header("content-encoding") is None
    assert small.json() == ARGUMENTS


def test_zstd_on_the_wire(faults: FaultServer, connect: Connector) -> None:
    zstd = pytest.importorskip("backports.zstd")
    client = connect(faults.url("json-ok"), policies=[Compress("zstd", origins=[faults.base_url])])
    client.messages.create(**LARGE)
    (request,) = faults.requests
    assert request.header("content-encoding") == "zstd"
    assert json.loads(zstd.decompress(request.body)) == LARGE


def test_each_attempt_of_retry_is_compressed(faults: FaultServer, connect: Connector) -> None:
    policies = [Retry(3, base=0.0), Compress(origins=[faults.base_url])]
    connect(faults.url("json-529", "json-500", "json-ok"), policies=policies).messages.create(
        **LARGE
    )
    first, second, third = faults.requests
    assert first.body == second.body == third.body
    assert json.loads(gzip.decompress(third.body)) == LARGE


def test_failover_to_an_endpoint_that_is_not_named(faults: FaultServer, connect: Connector) -> None:
    with FaultServer() as other:
        failover = Failover(
            [
                Endpoint(faults.url("json-529"), api_key="a"),
                Endpoint(other.url("json-ok"), api_key="b"),
            ]
        )
        policies = [failover, Compress(origins=[faults.base_url])]
        connect("http://127.0.0.1:9", policies=policies).messages.create(**LARGE)
        (named,), (unnamed,) = faults.requests, other.requests
    assert named.header("content-encoding") == "gzip"
    assert unnamed.header("content-encoding") is None
    assert unnamed.json() == LARGE


def test_a_client_with_compress_before_failover_is_refused(connect: Connector) -> None:
    endpoints = [Endpoint("http://a", api_key="k"), Endpoint("http://b", api_key="k")]
    with pytest.raises(errors.ConfigurationError, match="put Compress last"):
        connect("http://a", policies=[Compress(origins=["http://a"]), Failover(endpoints)])


def test_an_upload_is_sent_as_it_is(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-ok"), policies=[Compress(origins=[faults.base_url], least=0)])
    content = b"text " * 40_000
    client.request("POST", "/v1/files", cast_to=bytes, files={"file": ("a.txt", content)})
    (request,) = faults.requests
    assert request.header("content-encoding") is None
    assert content in request.body


def test_an_image_is_sent_as_it_is(faults: FaultServer, connect: Connector) -> None:
    source = {"type": "base64", "media_type": "image/png", "data": IMAGE}
    content: Any = [{"type": "image", "source": source}]
    client = connect(faults.url("json-ok"), policies=[Compress(origins=[faults.base_url])])
    client.messages.create(**{**LARGE, "messages": [{"role": "user", "content": content}]})
    assert faults.requests[0].header("content-encoding") is None


def test_the_reply_cache_does_not_notice(faults: FaultServer, connect: Connector) -> None:
    cache = ReplyCache()
    policies = [cache, Compress(origins=[faults.base_url])]
    client = connect(faults.url("json-ok"), policies=policies)
    client.messages.create(**LARGE)
    client.messages.create(**LARGE)
    assert len(faults.requests) == 1
    assert cache.report().hits == 1
