"""The signature of AWS, compared with the values that AWS publishes and with botocore's."""

from __future__ import annotations

import random
import traceback
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from botocore.auth import SigV4Auth  # type: ignore[import-untyped]  # botocore has no types
from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped]  # botocore has no types
from botocore.credentials import Credentials  # type: ignore[import-untyped]  # botocore has no types

from api_claude.errors import RequestError
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.http.timeout import WireTimeout
from api_claude_runtime.platforms.amazon.access_key import AccessKey
from api_claude_runtime.platforms.amazon.signature import _signing_key, signed

# All published examples have this key and time.
ID, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
NOON = 1440938160.0  # 20150830T123600Z
KEY = AccessKey(ID, Secret(SECRET))
TOKEN = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQW"
TIMEOUT: WireTimeout = {"connect": 1.0, "read": 1.0, "write": 1.0, "pool": 1.0}
Lines = list[tuple[bytes, bytes]]


def request(
    target: bytes = b"/", headers: Lines | None = None, method: str = "GET", body: Any = b""
) -> Request:
    origin = Origin(b"https", b"example.amazonaws.com", 443)
    return Request(method, origin, target, headers or [], body, TIMEOUT)


def signature(of: Request) -> str:
    return dict(of.headers)[b"authorization"].partition(b"Signature=")[2].decode()


PUBLISHED: list[tuple[str, dict[str, Any], str]] = [
    ("get-vanilla", {}, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    (
        "post-vanilla",
        {"method": "POST"},
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    ),
    (
        "get-vanilla-query-order-key-case",
        {"target": b"/?Param2=value2&Param1=value1"},
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    (
        "get-header-key-duplicate",
        {"headers": [(b"My-Header1", v) for v in (b"value2", b"value2", b"value1")]},
        "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
    ),
    (
        "get-header-value-trim",
        {"headers": [(b"My-Header1", b" value1"), (b"My-Header2", b' "a   b   c"')]},
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ),
    (
        "get-unreserved",
        {"target": b"/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"},
        "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
    ),
    (
        "get-vanilla-empty-query-key",
        {"target": b"/?Param1=value1"},
        "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
    ),
    (
        "post-x-www-form-urlencoded",
        {
            "method": "POST",
            "headers": [(b"Content-Type", b"application/x-www-form-urlencoded")],
            "body": b"Param1=value1",
        },
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
]


@pytest.mark.parametrize("name,parts,expected", PUBLISHED, ids=[each[0] for each in PUBLISHED])
def test_published_signatures(name: str, parts: dict[str, Any], expected: str) -> None:
    assert signature(signed(request(**parts), KEY, "us-east-1", "service", NOON)) == expected


def test_the_whole_header_of_the_published_example() -> None:
    found = signed(request(), KEY, "us-east-1", "service", NOON)
    assert found.headers == [
        (b"host", b"example.amazonaws.com"),
        (b"x-amz-date", b"20150830T123600Z"),
        (
            b"authorization",
            (
                b"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,"
                b" SignedHeaders=host;x-amz-date, Signature="
                b"5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
            ),
        ),
    ]


MODELS = (
    "anthropic.claude-sonnet-4-5-20250929-v1:0",
    "arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Aapplication-inference-profile%2Fabc123",
    "us.anthropic.claude-3-haiku%3Bx",
    "ünïcode%20model",
)
SEGMENTS = (
    *MODELS,
    "model",
    "invoke",
    "a b",
    "",
    ".",
    "..",
    "~",
    "%7E",
    "x'(y)*!",
    "a+b",
    "@:$,;=&",
)
VALUES = ("", "1", "a%20b", "a+b", "%C3%BC", "z=1", "~-_.", "A", "%2F")
NAMES = ("", "beta", "Beta", "limit", "a%5B%5D", "after_id", "after", "-", "z")
HEADERS = (
    *("content-type", "Content-Type", "X-Custom", "x-custom", "anthropic-beta", "connection"),
    *("Expect", "te", "Transfer-Encoding", "User-Agent", "traceparent", "x-amzn-trace-id"),
    *("X-Amzn-Bedrock-Trace", "X-Stainless-Lang", "accept", "content-length", "zz", "a"),
)
TEXTS = ("a", "  a  b ", "\ta\t\tb\t", "", " ", "a,b", "a, b", "grün", '"a   b"', "x" * 300, ":;=/")


def made(choose: random.Random) -> Request:
    """Return a random request."""
    path = "/" + "/".join(choose.choices(SEGMENTS, k=choose.randrange(6)))
    pairs = [
        choose.choice(NAMES) + choose.choice(["", "="]) + choose.choice(VALUES)
        for _ in range(choose.choice([0, 0, 1, 2, 5]))
    ]
    target = path + ("?" + "&".join(pairs) if pairs else "")
    headers = [
        (choose.choice(HEADERS).encode(), choose.choice(TEXTS).encode())
        for _ in range(choose.randrange(8))
    ]
    if choose.random() < 0.7:
        headers.insert(0, (b"Host", b"bedrock-runtime.us-east-1.amazonaws.com"))
    return request(
        target.encode(), headers, choose.choice(["GET", "POST", "DELETE"]), choose.randbytes(50)
    )


def oracle(of: Request, region: str, service: str, secret: str, key_id: str) -> str:
    """Return the authorization that botocore computes for a request that was signed."""
    seen = AWSRequest(method=of.method, url=str(of.origin) + of.target.decode(), data=of.body)
    for name, value in of.headers:
        if name != b"authorization":
            seen.headers.add_header(name.decode(), value.decode())
        if name == b"x-amz-date":
            seen.context["timestamp"] = value.decode()
    auth = SigV4Auth(Credentials(key_id, secret), service, region)
    auth._inject_signature_to_request(
        seen, auth.signature(auth.string_to_sign(seen, auth.canonical_request(seen)), seen)
    )
    return str(seen.headers["authorization"])


@pytest.mark.parametrize("seed", range(4))
def test_random_requests_are_signed_as_by_botocore(seed: int) -> None:
    choose = random.Random(seed)
    midnight = 1_700_006_400.0
    for _ in range(800):
        key_id, secret = f"AKIA{choose.randrange(9**9)}", f"{choose.random()}/+secret"
        token = Secret(TOKEN) if choose.random() < 0.5 else None
        region = choose.choice(["us-east-1", "eu-central-1", "us-gov-west-1"])
        service = choose.choice(["bedrock", "bedrock-mantle", "aws-external-anthropic"])
        now = midnight + choose.choice([-1, -0.001, 0, 0.5, 86399.999, choose.random() * 1e9])
        of = made(choose)
        found = signed(of, AccessKey(key_id, Secret(secret), token), region, service, now)
        headers = dict(found.headers)
        assert headers[b"authorization"].decode() == oracle(found, region, service, secret, key_id)
        assert headers.get(b"x-amz-security-token") == (token and TOKEN.encode())
        kept = [line for line in found.headers if line in of.headers]
        assert kept == of.headers


def test_what_signed_a_request_before_is_removed() -> None:
    earlier: Lines = [
        (b"Authorization", b"Bearer token"),
        (b"X-API-Key", b"sk-ant-1"),
        (b"x-amz-date", b"20000101T000000Z"),
        (b"X-Amz-Security-Token", b"old"),
        (b"x-amz-content-sha256", b"UNSIGNED-PAYLOAD"),
        (b"x-amzn-bedrock-trace", b"ENABLED"),
    ]
    once = signed(request(headers=earlier), KEY, "us-east-1", "service", NOON)
    assert [name for name, _ in once.headers] == [
        *(b"host", b"x-amzn-bedrock-trace", b"x-amz-date", b"authorization")
    ]
    with_token = AccessKey(ID, Secret(SECRET), Secret(TOKEN))
    again = signed(once, with_token, "us-east-1", "service", NOON + 1)
    assert signed(again, KEY, "us-east-1", "service", NOON) == once
    assert len(again.headers) == len(once.headers) + 1


def test_what_proxies_change_is_not_signed() -> None:
    lines: Lines = [(b"accept-encoding", b"gzip"), (b"user-agent", b"a"), (b"te", b"trailers")]
    with_them = signed(request(headers=lines), KEY, "us-east-1", "service", NOON)
    assert signature(with_them) == PUBLISHED[0][2]
    assert with_them.headers[1:4] == lines


class Body:
    """A body that is generated while it is sent."""

    length: int | None = 5
    released = False

    def __init__(self, *, replayable: bool) -> None:
        self.replayable = replayable

    def __iter__(self) -> Iterator[bytes]:
        yield b"he"
        yield b"llo"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"hello"

    def release(self) -> None:
        self.released = True


def test_a_streamed_body_is_read_once_to_hash_it() -> None:
    body = Body(replayable=True)
    streamed = signed(request(method="POST", body=body), KEY, "us-east-1", "service", NOON)
    plain = signed(request(method="POST", body=b"hello"), KEY, "us-east-1", "service", NOON)
    assert signature(streamed) == signature(plain)
    assert streamed.body is body
    assert not body.released


def test_a_body_that_can_be_read_only_once_is_refused() -> None:
    with pytest.raises(RequestError, match="pass the content as bytes, or the path of a file"):
        signed(request(body=Body(replayable=False)), KEY, "us-east-1", "service", NOON)


def test_nothing_that_is_signed_with_shows_in_a_repr_or_a_traceback() -> None:
    key = AccessKey(ID, Secret(SECRET), Secret(TOKEN))
    found = signed(request(), key, "us-east-1", "service", NOON)
    derived = _signing_key(key.secret_key, b"20150830/us-east-1/service/aws4_request")
    shown = f"{found} {found.headers} {key} {derived!r} {_signing_key}"
    with pytest.raises(RequestError) as caught:
        signed(request(body=Body(replayable=False)), key, "us-east-1", "service", NOON)
    captured = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown += "".join(captured.format())
    for secret in (SECRET, TOKEN, signature(found), bytes(derived).hex(), str(bytes(derived))):
        assert secret not in shown


def test_no_local_of_any_frame_shows_a_secret() -> None:
    """Each line of the module is looked at as if it raised an error."""
    import sys
    from types import FrameType

    shown: list[str] = []

    def look(frame: FrameType, event: str, argument: Any) -> Any:
        if "platforms/amazon" not in frame.f_code.co_filename:
            return None
        shown.append(repr(frame.f_locals))
        return look

    _signing_key.cache_clear()
    key = AccessKey(ID, Secret(SECRET), Secret(TOKEN))
    before = sys.gettrace()
    sys.settrace(look)
    try:
        found = signed(request(headers=[(b"a", b"b")]), key, "us-east-1", "service", NOON)
    finally:
        sys.settrace(before)
    derived = _signing_key(key.secret_key, b"20150830/us-east-1/service/aws4_request")
    assert len(shown) > 30
    for secret in (SECRET, TOKEN, str(bytes(derived))[2:-1], found.headers[-1][1].decode()):
        assert not [each for each in shown if secret in each]
