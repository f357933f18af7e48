"""The examples of docs/reliability: the fault server fails, and then the contract server answers."""

import gzip
import json
import re
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import HTTPServer

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from api_claude import CallDone, CircuitState
from support.documents import DOCS, run
from support.servers import ContractServer, FaultServer, ModelServer, Request, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS

API, GATEWAY = "https://api.anthropic.com", "https://gateway.example.com"


@pytest.fixture(autouse=True)
def contract(contract_server: ContractServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault that is none: `contract` hands the request on to the contract server."""

    def pass_on(connection: Connection, request: Request) -> None:
        headers = [
            each for each in request.headers if each[0].lower() not in {"host", "connection"}
        ]
        url = contract_server.base_url + request.rest
        reply = httpx.request(request.method, url, headers=headers, content=request.body)
        kind = reply.headers.get("content-type", "text/plain")
        if request.method == "HEAD":
            connection.send_head(reply.status_code, [("content-type", kind)])
        else:
            connection.reply(reply.status_code, kind, reply.content)

    monkeypatch.setitem(FAULTS, "contract", pass_on)


@pytest.fixture
def other() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


def meet(faults: FaultServer, monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Let the page's clients meet these, one request after the other."""
    monkeypatch.setenv("ANTHROPIC_BASE_URL", faults.url(*names))
    monkeypatch.setenv("ANTHROPIC_API_KEY", "test")


def test_every_page_has_its_test() -> None:
    for page in (DOCS / "reliability").glob("*.md"):
        assert f"test_{page.stem.replace('-', '_').lower()}" in globals()


def test_readme(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    meet(faults, monkeypatch, "json-529", "contract", "json-404", "contract")
    run("reliability/README.md")
    first, second, third = capsys.readouterr().out.splitlines()
    assert first == "529 0.0 s waited "
    assert re.fullmatch(r"200 0\.\d s waited retry after 529", second)
    assert third == f"[('{faults.base_url}', 404)]"
    stamps = [each.header("x-attempt-id") for each in faults.requests]
    assert len({stamp for stamp in stamps if stamp}) == 1


def test_retry(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    meet(faults, monkeypatch, "json-529", "contract", "contract", "busy-for-weeks")
    run("reliability/retry.md")
    assert capsys.readouterr().out.splitlines() == [
        "529 None ",
        "200 None retry after 529",
        "try again in 4000000.0 s",
    ]


def test_circuit_breaker(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    meet(faults, monkeypatch, "json-500", "json-500", "json-500", "contract")
    run("reliability/circuit-breaker.md")
    *failed, changed, _, refused, model, states, again, model_too = (
        capsys.readouterr().out.splitlines()
    )
    assert failed == ["InternalServerError"] * 2
    assert changed == f"{faults.base_url} changed from closed to open"
    assert refused == "not sent; the circuit is open for another 30 s"
    assert states == repr({faults.base_url: CircuitState.OPEN})
    assert again == f"{faults.base_url} changed from open to closed"
    assert model == model_too
    assert len(faults.requests) == 5


def test_rate_limit(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    meet(faults, monkeypatch, "contract")
    names = run("reliability/rate-limit.md", replacements={API: faults.base_url})
    factor, last = capsys.readouterr().out.splitlines()
    assert float(factor) > 1
    assert last == "the call could be sent in 60 s"
    assert Counter(each.rest for each in faults.requests) == {
        "/v1/messages": 4,
        "/v1/messages/count_tokens": 1,
        "/v1/models": 1,
    }
    assert names["LIMITS"].keys() == {faults.base_url, GATEWAY}


def test_failover(
    faults: FaultServer,
    other: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    meet(faults, monkeypatch, "json-529", "contract")
    here = faults.url("json-529", "contract")
    there = other.url("contract")
    run("reliability/failover.md", replacements={f"{GATEWAY}/claude": there, API: here})
    first, second, *together, healthy = capsys.readouterr().out.splitlines()
    assert [first, second] == [f"{faults.base_url} 529", f"{other.base_url} 200"]
    assert len(together) == 3
    assert len(set(together)) == 1
    assert healthy == f"['{there}']"
    assert other.requests[0].header("authorization") == "Bearer key-of-the-gateway"


def test_health(
    faults: FaultServer,
    other: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    meet(faults, monkeypatch, "contract")
    here, there = faults.url("contract"), other.url("contract")
    run("reliability/health.md", replacements={API: here, GATEWAY: there})
    result, metrics, latest, model = capsys.readouterr().out.splitlines()
    assert re.fullmatch(rf"{here} healthy \d+ ms None", result)
    assert re.fullmatch(rf"{here} 2 100% healthy [\d.]+", metrics)
    assert latest == "['healthy', 'healthy']"
    assert model
    assert {each.method for each in other.requests} == {"HEAD"}


def test_events(
    faults: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    meet(faults, monkeypatch, "json-529", "contract", "json-529", "contract", "json-ok")
    names = run(
        "reliability/events.md", replacements={'{"claude-sonnet-4-6"': f'{{"{bodies.MODEL}"'}
    )
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[:5]] == ["GET", "Wait", "GET", "CallDone", "BodyDone"]
    assert 'api_claude_calls_total{method="GET",outcome="200"} 1.0' in lines
    assert "failed: 0; retried: 1" in lines
    assert any(line.startswith("call_duration_seconds GET unknown ok ") for line in lines)
    assert any(line.startswith("attempt_duration_seconds {'endpoint': ") for line in lines)
    assert json.loads(names["line"])["calls"] == 1
    usage = names["message"].usage
    cost = (usage.input_tokens * 3 + usage.output_tokens * 15) / 1e6
    assert lines[-1] == f"{cost} 0"
    caplog.clear()
    names["metrics"](CallDone("POST", "/v1/messages", 200, None, 31.0, 1, "req_1", "m", 1))
    assert caplog.messages == ["/v1/messages took 31.0 s (req_1)"]
    caplog.set_level("INFO", "calls")
    names["log_event"](CallDone("POST", "/v1/messages", 200, None, 1.0, 1, "req_2", "m", 2))
    assert json.loads(caplog.messages[-1])["request_id"] == "req_2"
    with HTTPServer(("127.0.0.1", 0), names["MetricsHandler"]) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        reply = httpx.get(f"http://127.0.0.1:{server.server_port}/metrics")
        thread.join()
    found = {each.name for each in text_string_to_metric_families(reply.text)}
    assert {"api_claude_calls", "api_claude_call_duration_seconds"} <= found


def test_presets(
    model_server: ModelServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", model_server.base_url)
    monkeypatch.setenv("ANTHROPIC_API_KEY", model_server.api_key)
    names = run("reliability/presets.md", replacements={"max_tokens=1024": "max_tokens=8"})
    assert names["message"].content
    out = capsys.readouterr().out
    assert out.startswith("Retry(attempts=3, base=0.5")
    assert out.endswith("\n50\n3\n")


def test_reply_cache(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    meet(faults, monkeypatch, "contract")
    run("reliability/reply-cache.md")
    first, second, report, removed = capsys.readouterr().out.splitlines()
    assert first.endswith(" False")
    assert second == first.replace("False", "True")
    assert report.startswith(
        "CacheReport(hits=1, shared=0, misses=1, stores=1, evictions=0, entries=1"
    )
    assert removed == "True False"
    assert len(faults.requests) == 2  # count_tokens and the list of models


def test_compression(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "test")
    received = list[bytes]()

    def unpack(connection: Connection, request: Request) -> None:
        received.append(gzip.decompress(request.body))
        assert request.header("content-encoding") == "gzip"
        connection.reply(200, "application/json", b'{"input_tokens": 40001}')

    monkeypatch.setitem(FAULTS, "anthropic", unpack)
    run("reliability/compression.md", replacements={GATEWAY: faults.base_url})
    assert capsys.readouterr().out == "40001\n"
    assert received[0].count(b"The same sentence. ") == 10_000
