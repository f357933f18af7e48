"""`client.diagnose` on real sockets: each kind of failure is a line with a remedy, without the key."""

from __future__ import annotations

import json
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from api_claude import Diagnosis, Retry
from support.blocking import Connector
from support.health_faults import shout
from support.servers import FaultServer, Request, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.tls import self_signed

KEY = "sk-ant-api03-SECRET-0123456789"
MODELS = bodies.to_json({"data": [], "has_more": False, "first_id": None, "last_id": None})
LIMITS = (
    ("anthropic-ratelimit-requests-limit", "50"),
    ("anthropic-ratelimit-requests-remaining", "49"),
    ("anthropic-ratelimit-tokens-remaining", "0"),
)


def answer(status: int, body: bytes = MODELS, *headers: tuple[str, str], skew: float = 0.0) -> Any:
    """Return a fault that sends a response, whose `Date` is wrong by `skew` seconds."""

    def send(connection: Connection, request: Request) -> None:
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=skew), usegmt=True)
        length = ("content-length", str(len(body)))
        all_headers = [("date", date), ("request-id", "req_1"), length, *headers]
        connection.send_head(status, all_headers)
        connection.send(body)

    return send


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {
        "fine": answer(200),
        "limits": answer(200, MODELS, *LIMITS),
        "no-models": answer(200, b"<html>Log in</html>"),
        "moved": answer(302, b"", ("location", "https://example.com/")),
        "ahead": answer(200, skew=7200),
        "behind": answer(200, skew=-600),
        "no-date": lambda connection, _: connection.reply(200, "application/json", MODELS),
        **{f"status-{status}": answer(status) for status in (400, 401, 403, 404, 500, 502, 529)},
        "shout": shout,
        "status-429": answer(429, MODELS, ("retry-after", "7")),
    }
    for name, each in found.items():
        monkeypatch.setitem(FAULTS, name, each)


@pytest.fixture
def no_answer() -> Iterator[int]:
    """The port of a listener that accepts connections and sends nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.fixture
def closed_port() -> int:
    """A port where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


Diagnose = Callable[..., dict[str, Any]]


@pytest.fixture
def diagnose(connect: Connector) -> Diagnose:
    """Diagnose a client for a URL. Return the lines by check, and the result as `result`."""

    def run(url: str, seconds: float = 20.0, **options: Any) -> dict[str, Any]:
        client = connect(url, **{"api_key": KEY, **options})
        found = client.diagnose(timeout=seconds)
        assert isinstance(found, Diagnosis)
        shown = f"{found}{found.to_json()}{found!r}"
        assert KEY not in shown
        for line in found.lines:
            assert bool(line.remedy) is (line.status in {"warning", "failed"}), line
        return {"result": found, **{line.check: line for line in found.lines}}

    return run


def test_all_is_well(faults: FaultServer, diagnose: Diagnose) -> None:
    found = diagnose(faults.url("limits"))
    assert found["result"].ok
    checks = [line.check for line in found["result"].lines]
    assert checks == ["credentials", "proxy", "dns", "tcp", "tls", "api", "clock", "rate limits"]
    assert found["credentials"].text == (
        "API key from the argument api_key=, sent in the header authorization"
    )
    assert found["dns"].text == "127.0.0.1 has the address 127.0.0.1"
    assert found["api"].text == "GET /v1/models returned 200, request id req_1"
    assert found["clock"].status == "ok"
    assert found["rate limits"].text == "left: requests 49 of 50, tokens 0"
    assert found["rate limits"].status == "warning"
    (request,) = faults.requests
    assert (request.method, request.rest) == ("GET", "/v1/models?limit=1")
    assert request.header("authorization") == f"Bearer {KEY}"
    assert json.loads(found["result"].to_json())["ok"] is True


@pytest.mark.parametrize(
    "fault, status, text",
    [
        ("status-401", "failed", "check that the key"),
        ("status-403", "failed", "permission"),
        ("status-404", "failed", "correct base_url="),
        ("status-400", "failed", "api_version="),
        ("status-429", "warning", "RateLimit"),
        ("status-500", "failed", "the server failed"),
        ("status-502", "failed", "gateway"),
        ("status-529", "failed", "overloaded"),
        ("moved", "failed", "redirects"),
        ("no-models", "failed", "proxy or gateway may have answered"),
        ("reset-before-headers", "failed", "check that base_url="),
        ("garbage", "failed", "check that base_url="),
        ("shout", "failed", "check that base_url="),  # the key in place of a header
    ],
)
def test_responses(
    faults: FaultServer, diagnose: Diagnose, fault: str, status: str, text: str
) -> None:
    found = diagnose(faults.url(fault), policies=[Retry(3)])
    assert found["api"].status == status
    assert text in found["api"].remedy
    assert found["tcp"].status == "ok"
    assert found["result"].ok is (status != "failed")
    assert len(faults.requests) == 1  # the policies of the client do not apply


def test_retry_after_is_shown(faults: FaultServer, diagnose: Diagnose) -> None:
    assert "asks to wait 7 s" in diagnose(faults.url("status-429"))["api"].text


@pytest.mark.parametrize("fault, text", [("ahead", "behind"), ("behind", "ahead of")])
def test_clocks(faults: FaultServer, diagnose: Diagnose, fault: str, text: str) -> None:
    found = diagnose(faults.url(fault))
    assert found["clock"].status == "warning"
    assert f"s {text} that of the server" in found["clock"].text
    assert "NTP" in found["clock"].remedy
    assert found["result"].ok


def test_response_without_a_date(faults: FaultServer, diagnose: Diagnose) -> None:
    found = diagnose(faults.url("no-date"))
    assert found["clock"].status == found["rate limits"].status == "skipped"


def test_nothing_listens(diagnose: Diagnose, closed_port: int) -> None:
    found = diagnose(f"http://127.0.0.1:{closed_port}")
    assert found["tcp"].status == "failed"
    assert "refused" in found["tcp"].text
    assert found["dns"].status == "ok"
    for name in ("api", "clock", "rate limits"):
        assert (found[name].status, found[name].text) == (
            "skipped",
            "not checked, because tcp failed",
        )


def test_unknown_host(diagnose: Diagnose) -> None:
    found = diagnose("https://host.invalid")
    assert found["dns"].status == "failed"
    assert "host.invalid" in found["dns"].text
    assert found["tls"].text == "not checked, because dns failed"


def test_listener_that_sends_nothing(diagnose: Diagnose, no_answer: int) -> None:
    began = time.monotonic()
    found = diagnose(f"http://127.0.0.1:{no_answer}", 0.3)
    assert found["tcp"].status == "ok"
    assert found["api"].status == "failed"
    assert "0.3 s" in found["api"].text
    found = diagnose(f"https://127.0.0.1:{no_answer}", 0.3)
    assert found["tls"].status == "failed"
    assert "no answer within 0.3 s" in found["tls"].text
    assert time.monotonic() - began < 60  # far from the 600 s of the client


def test_endless_response(faults: FaultServer, diagnose: Diagnose) -> None:
    def drip(connection: Connection, request: Request) -> None:
        connection.send_head(200, [("content-length", "1000000")])
        for _ in range(200):
            connection.send(b" ")
            connection.pause(0.02)
        connection.close()

    FAULTS["drip"] = drip
    try:
        found = diagnose(faults.url("drip"), 0.3)
    finally:
        del FAULTS["drip"]
    assert (found["api"].status, found["api"].text) == (
        "failed",
        "GET /v1/models: no answer within 0.3 s",
    )


def test_self_signed_certificate(diagnose: Diagnose, tmp_path: Path) -> None:
    context, certificate = self_signed(tmp_path)
    with FaultServer(context) as server:
        found = diagnose(server.url("fine"))
        assert found["tls"].status == "failed"
        assert "self-signed certificate" in found["tls"].text
        assert "SSL_CERT_FILE" in found["tls"].remedy
        assert found["api"].status == "skipped"
        trusted = ssl.create_default_context(cafile=str(certificate))
        found = diagnose(server.url("fine"), ssl_context=trusted)
        assert found["tls"].text.startswith("TLSv1.")
        assert "certificate valid until" in found["tls"].text
        assert found["result"].ok


def test_certificates_that_cannot_be_loaded(
    diagnose: Diagnose, no_answer: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    found = diagnose(f"https://127.0.0.1:{no_answer}")
    assert "SSL_CERT_FILE" in found["tls"].text
    assert found["tls"].status == "failed"


def test_server_without_tls(faults: FaultServer, diagnose: Diagnose) -> None:
    found = diagnose(faults.url("fine").replace("http:", "https:"))
    assert found["tls"].status == "failed"
    assert "SSL" in found["tls"].text or "closed" in found["tls"].text


def test_wrong_proxy(diagnose: Diagnose, closed_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:PASSWORD@127.0.0.1:{closed_port}")
    found = diagnose("https://api.example.com")
    assert found["proxy"].text == (f"http://127.0.0.1:{closed_port} from the variable HTTPS_PROXY")
    assert found["tcp"].status == "failed"
    assert "correct HTTPS_PROXY" in found["tcp"].remedy
    assert "PASSWORD" not in str(found["result"])


def test_proxy_that_refuses(
    faults: FaultServer, diagnose: Diagnose, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", faults.base_url)  # it answers CONNECT with an error
    found = diagnose("https://api.example.com")
    assert found["tcp"].status == "ok"
    assert found["tls"].status == "skipped"
    assert found["api"].status == "failed"
    assert "proxy in HTTPS_PROXY allows this host" in found["api"].remedy


def test_httpx_client_connects_by_itself(
    faults: FaultServer, connect: Connector, diagnose: Diagnose
) -> None:
    found = diagnose(faults.url("fine"), http_client=connect.httpx_client())
    for name in ("proxy", "dns", "tcp", "tls"):
        assert found[name].status == "skipped"
        assert "http_client" in found[name].text
    assert found["api"].status == "ok"


def test_key_that_default_headers_replace(faults: FaultServer, diagnose: Diagnose) -> None:
    found = diagnose(faults.url("fine"), default_headers={"Authorization": "Basic hidden"})
    assert found["credentials"].status == "warning"
    assert "default_headers replaces" in found["credentials"].text
    assert "hidden" not in str(found["result"])
