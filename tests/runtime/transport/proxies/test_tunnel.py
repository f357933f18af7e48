"""The dialogues that open a tunnel, by hand: what is sent, and each way in which they fail."""

from __future__ import annotations

import traceback

import pytest

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.http.request import Origin
from api_claude_runtime.transport.http1.failures import ProxyError
from api_claude_runtime.transport.proxies.environment import Proxy
from api_claude_runtime.transport.proxies.tunnel import Dialogue, Route

SECURE = Origin(b"https", b"api.example.com", 443)
PLAIN = Origin(b"http", b"api.example.com", 80)
TO_FAR = b"CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com:443\r\n"
V6 = Origin(b"https", b"::1", 8443)


def route(url: str) -> Route:
    return Route(Proxy(Secret(url), "all_proxy"))


def hold(
    dialogue: Dialogue | None, replies: list[bytes], *, one_by_one: bool = False
) -> list[bytes]:
    """Return what is sent. `replies` are the bytes of the proxy after each sending."""
    assert dialogue is not None
    sent: list[bytes] = []
    waiting = b""
    step = next(dialogue)
    while True:
        try:
            if step is not None:
                sent.append(step)
                waiting = replies[len(sent) - 1]
                step = dialogue.send(b"")
            elif one_by_one:
                received, waiting = waiting[:1], waiting[1:]
                step = dialogue.send(received)
            else:
                received, waiting = waiting, b""
                step = dialogue.send(received)
        except StopIteration:
            return sent


@pytest.mark.parametrize("one_by_one", [False, True])
@pytest.mark.parametrize(
    "url, origin, sent",
    [
        (
            "http://proxy:3128",
            SECURE,
            TO_FAR + b"\r\n",
        ),
        ("https://proxy", V6, b"CONNECT [::1]:8443 HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n"),
        (
            "http://me:p%20w@proxy",
            SECURE,
            TO_FAR + b"Proxy-Authorization: Basic bWU6cCB3\r\n\r\n",
        ),
    ],
)
def test_connect(url: str, origin: Origin, sent: bytes, one_by_one: bool) -> None:
    reply = b"HTTP/1.1 200 Connection established\r\nvia: x\r\n\r\n"
    assert hold(route(url).dialogue(origin), [reply], one_by_one=one_by_one) == [sent]


@pytest.mark.parametrize("one_by_one", [False, True])
def test_socks(one_by_one: bool) -> None:
    bound = b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50"
    dialogue = route("socks5://proxy").dialogue(SECURE)
    sent = hold(dialogue, [b"\x05\x00", bound], one_by_one=one_by_one)
    assert sent == [b"\x05\x01\x00", b"\x05\x01\x00\x03\x0fapi.example.com\x01\xbb"]
    login = route("socks5h://me:p%20w@proxy").dialogue(V6)
    named = b"\x05\x00\x00\x03\x04host\x00\x50"
    sent = hold(login, [b"\x05\x02", b"\x01\x00", named], one_by_one=one_by_one)
    assert sent[1] == b"\x01\x02me\x03p w"
    assert sent[2] == b"\x05\x01\x00\x04" + b"\0" * 15 + b"\x01" + b"\x20\xfb"


FAILURES: list[tuple[str, str, list[bytes]]] = [
    (
        "http://me:SECRET@proxy",
        "status 407",
        [b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"],
    ),
    ("http://me:SECRET@proxy", "begin with HTTP", [b"SSH-2.0\r\n"]),
    ("http://me:SECRET@proxy", "closed the connection", [b""]),
    ("http://me:SECRET@proxy", "in the middle", [b"HTTP/1.1 2"]),
    ("http://me:SECRET@proxy", "before the tunnel", [b"HTTP/1.1 200 OK\r\n\r\nhello"]),
    ("socks5://proxy", "closed the connection", [b""]),
    ("socks5://proxy", "requires a user name", [b"\x05\x02"]),
    ("socks5://proxy", "does not speak SOCKS", [b"HTTP/1.1 400"]),
    ("socks5://proxy", "connection refused", [b"\x05\x00", b"\x05\x05\x00\x01" + b"\0" * 6]),
    ("socks5://proxy", "does not speak", [b"\x05\x00", b"\x05\x77\x00\x01" + b"\0" * 6]),
    ("socks5://proxy", "before the tunnel", [b"\x05\x00", b"\x05\x00\x00\x01" + b"\0" * 7]),
    ("socks5://me:SECRET@proxy", "requires another login", [b"\x05\x00"]),
    ("socks5://me:SECRET@proxy", "rejected", [b"\x05\x02", b"\x01\x01"]),
    ("socks5://me:" + "SECRET" * 50 + "@proxy", "does not speak", [b"\x05\x02"]),
]


@pytest.mark.parametrize("url, reason, replies", FAILURES)
def test_failures(url: str, reason: str, replies: list[bytes]) -> None:
    with pytest.raises(ProxyError, match=reason) as caught:
        hold(route(url).dialogue(SECURE), replies)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [line for line in shown.format() if "/tunnel.py" in line]
    assert frames
    assert not any("SECRET" in line for line in frames)


def test_requests_that_need_no_tunnel() -> None:
    through = route("http://me:pw@proxy")
    assert through.dialogue(PLAIN) is None
    assert through.prefix(PLAIN) == b"http://api.example.com"
    assert through.authorization == b"Proxy-Authorization: Basic bWU6cHc=\r\n"
    assert route("http://proxy").authorization == b""
    for url, origin in (("socks5://proxy", PLAIN), ("http://proxy", SECURE)):
        assert route(url).prefix(origin) == b""
        assert route(url).dialogue(origin) is not None


def test_default_ports() -> None:
    ports = {"http://p": 80, "https://p": 443, "socks5://p": 1080, "http://p:3128": 3128}
    assert {url: route(url).port for url in ports} == ports
    assert "SECRET" not in repr(route("http://me:SECRET@proxy"))
