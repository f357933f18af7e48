"""The order of the checks, step by step without I/O, and what is skipped after a failure."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from typing import Any

import pytest

from api_claude import Client, Diagnosis
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.helpers.diagnostics.response import Response
from api_claude_runtime.helpers.diagnostics.steps import Fetch, Outcome, Target, diagnosis
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.transport.proxies.environment import Proxy

FINE = Outcome(Response(200, Headers(), b'{"data": []}', datetime(2026, 6, 1, tzinfo=UTC)))
PROXY = Proxy(Secret("http://127.0.0.1:3128"), "HTTPS_PROXY")


def run(url: str, *outcomes: Outcome, proxy: Proxy | None = None) -> dict[str, Any]:
    """Answer the steps with these outcomes, which must be all, and return the lines."""
    settings = Client(api_key="sk-ant-1", base_url=url)._settings
    flow = diagnosis(Target(settings, proxy, False, ssl.create_default_context, 5.0))
    given = iter(outcomes)
    step = next(flow)
    try:
        while True:
            outcome = next(given)
            assert isinstance(step, Fetch) is isinstance(outcome.value, Response)
            step = flow.send(outcome)
    except StopIteration as stop:
        assert next(given, None) is None
        found: Diagnosis = stop.value
    return {line.check: line for line in found.lines}


@pytest.mark.parametrize(
    "outcomes, statuses",
    [
        ([Outcome(error=OSError("x"))], {"dns": "failed", "tcp": "skipped", "tls": "skipped"}),
        ([Outcome("a"), Outcome(error=TimeoutError())], {"tcp": "failed", "tls": "skipped"}),
        ([Outcome("a"), Outcome("a"), Outcome(error=OSError("x"))], {"tls": "failed"}),
        ([Outcome("a"), Outcome("a"), Outcome("TLSv1.3"), FINE], {"tls": "ok", "api": "ok"}),
    ],
)
def test_failure_ends_the_checks(outcomes: list[Outcome], statuses: dict[str, str]) -> None:
    lines = run("https://a.example", *outcomes)
    assert {name: lines[name].status for name in statuses} == statuses
    failed = [name for name, line in lines.items() if line.status == "failed"]
    for line in lines.values():
        if line.status == "skipped" and failed:
            assert line.text == f"not checked, because {failed[0]} failed"
    assert len(lines) == 8


@pytest.mark.parametrize(
    "host, proxy, status",
    [
        ("127.0.0.1", None, "ok"),
        ("[::1]", None, "ok"),
        ("localhost", None, "ok"),
        ("a.example", None, "warning"),
        ("192.0.2.1", None, "warning"),
        ("a.example", PROXY, "warning"),
    ],
)
def test_without_encryption(
    monkeypatch: pytest.MonkeyPatch, host: str, proxy: Proxy | None, status: str
) -> None:
    monkeypatch.setenv("API_CLAUDE_ALLOW_HTTP", "1")
    line = run(f"http://{host}", Outcome("a"), Outcome("a"), FINE, proxy=proxy)["tls"]
    assert line.status == status
    assert bool(line.remedy) is (status == "warning")


def test_proxy_is_checked_in_place_of_the_api() -> None:
    lines = run("https://a.example", Outcome("b"), Outcome("b"), FINE, proxy=PROXY)
    assert lines["dns"].text == "127.0.0.1 has the address b"
    assert lines["tcp"].text == "connected to b, port 3128"
    assert lines["tls"].status == "skipped"
