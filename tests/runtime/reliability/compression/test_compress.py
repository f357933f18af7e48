"""Which requests are compressed, and what of them changes."""

from __future__ import annotations

import base64
import gzip
import json
import random
from typing import Any

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.request import Request
from api_claude_runtime.pipeline.flow import check_policies
from api_claude_runtime.reliability.compression.compress import Compress
from api_claude_runtime.reliability.failover.endpoint import Endpoint
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.reliability.retry.retry import Retry
from support.flows_by_hand import REQUEST, start

HERE = ["http://a"]
TEXT = json.dumps({"text": "Hello, Claude. " * 20_000}).encode()
DICE = random.Random(1)
IMAGE = json.dumps({"data": base64.b64encode(DICE.randbytes(300_000)).decode()}).encode()
BYTES = DICE.randbytes(200_000)


def request(body: Any, **headers: str) -> Request:
    pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    length = (b"content-length", b"%d" % len(body))
    return REQUEST._replace(body=body, headers=[(b"host", b"a"), length, *pairs])


def sent(policy: Compress, original: Request) -> Request:
    step = next(start(policy, original))
    found: Request = step.request
    return found


def is_packed(policy: Compress, body: Any, **headers: str) -> bool:
    original = request(body, **headers)
    found = sent(policy, original)
    assert (found is original) == (found.body == body)
    return found is not original


def test_a_large_text_is_compressed() -> None:
    original = request(TEXT, content_type="application/json")
    found = sent(Compress(origins=HERE), original)
    assert isinstance(found.body, bytes)
    assert gzip.decompress(found.body) == TEXT
    assert found.headers == [
        (b"host", b"a"),
        (b"content-length", b"%d" % len(found.body)),
        (b"content-type", b"application/json"),
        (b"content-encoding", b"gzip"),
    ]
    assert found._replace(headers=original.headers, body=TEXT) == original
    assert original.body is TEXT  # another attempt starts from the same request


@pytest.mark.parametrize("size, packed", [(999, False), (1000, True)])
def test_least(size: int, packed: bool) -> None:
    assert is_packed(Compress(origins=HERE, least=1000), b"x" * size) is packed


def test_what_does_not_shrink_is_not_compressed() -> None:
    assert not is_packed(Compress(origins=HERE), BYTES)
    assert not is_packed(Compress(origins=HERE, saving=0.0), BYTES)
    assert not is_packed(Compress(origins=HERE, least=0, saving=0.0), b"")
    assert not is_packed(Compress(origins=HERE, least=0), b"{}")


def test_an_image_is_left_out_for_gzip() -> None:
    assert not is_packed(Compress(origins=HERE), IMAGE)
    assert is_packed(Compress(origins=HERE, saving=0.1), IMAGE)


def test_an_image_is_compressed_for_zstd() -> None:
    pytest.importorskip("backports.zstd")
    assert is_packed(Compress("zstd", origins=HERE), IMAGE)


def test_a_short_text_beside_an_image_does_not_count() -> None:
    assert not is_packed(Compress(origins=HERE), TEXT[:10_000] + IMAGE)


@pytest.mark.parametrize("url", ["http://b", "https://a", "http://a:8080"])
def test_other_origins_get_the_body_as_it_is(url: str) -> None:
    assert not is_packed(Compress(origins=[url]), TEXT)
    assert is_packed(Compress(origins=[url, "http://a:80/prefix"]), TEXT)


def test_a_body_with_an_encoding_is_left_alone() -> None:
    assert not is_packed(Compress(origins=HERE), TEXT, content_encoding="identity")


class Form:
    length = 200_000
    replayable = True

    def __len__(self) -> int:
        return self.length

    def __iter__(self) -> Any:
        raise AssertionError("a form must not be read")


def test_a_streamed_body_is_left_alone() -> None:
    assert not is_packed(Compress(origins=HERE), Form())


def test_it_must_come_after_policies_that_change_the_origin() -> None:
    compress = Compress(origins=HERE)
    failover = Failover([Endpoint("http://a", api_key="k"), Endpoint("http://b", api_key="k")])
    with pytest.raises(ConfigurationError, match=r"Compress after Failover.*put Compress last"):
        check_policies([Retry(), compress, failover], None, REQUEST.origin)
    check_policies([failover, compress, Retry()], None, REQUEST.origin)


@pytest.mark.parametrize(
    "settings",
    [
        {"encoding": "br"},
        {"origins": []},
        {"origins": "http://a"},
        {"level": 0},
        {"level": 10},
        {"level": 1.5},
        {"level": 23, "encoding": "zstd"},
        {"least": -1},
        {"least": 1.5},
        {"saving": 1.0},
        {"saving": -0.1},
    ],
)
def test_invalid_settings(settings: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{next(iter(settings))} must be"):
        Compress(**{"origins": HERE, **settings})


def test_the_origins_must_be_urls() -> None:
    with pytest.raises(ConfigurationError):
        Compress(origins=["gateway.example.com"])


def test_the_repr_shows_the_settings() -> None:
    expected = "Compress('gzip', origins=['http://a'], level=1, least=65536, saving=0.3)"
    assert repr(Compress(origins=HERE)) == expected
