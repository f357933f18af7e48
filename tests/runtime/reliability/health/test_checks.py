"""Health checks without I/O: their requests, endpoints and error texts."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from api_claude import Client
from api_claude_runtime.auth.credentials import direct_credentials
from api_claude_runtime.client.settings import Settings
from api_claude_runtime.errors.base import ConfigurationError, DecodeError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.http.request import Origin
from api_claude_runtime.pipeline.flow import Policy
from api_claude_runtime.reliability.failover.endpoint import Endpoint
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.reliability.health.checks import Check, plan
from api_claude_runtime.reliability.health.result import CheckRules, HealthStrategy
from api_claude_runtime.reliability.retry.retry import Retry

KEY = "sk-ant-api03-SECRET"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
STRATEGIES: list[HealthStrategy] = ["ping", "api", "tcp"]
SETTINGS = Settings(
    credentials=direct_credentials("sk-ant-home"),
    url="http://home:81/proxy",
    default_headers={"x-gateway": "secret"},
)


def single_check(strategy: HealthStrategy, *endpoints: Endpoint) -> Check:
    (check,) = plan(SETTINGS, endpoints or None, CheckRules(strategy))
    return check


def method_and_target(check: Check) -> tuple[str, bytes]:
    assert check.request is not None
    return check.request.method, check.request.target


def headers(check: Check) -> dict[bytes, bytes]:
    assert check.request is not None
    assert len(check.request.headers) == len(dict(check.request.headers))
    return dict(check.request.headers)


def test_requests_to_the_base_url_of_the_client() -> None:
    ping, api, tcp = (single_check(strategy) for strategy in STRATEGIES)
    assert {each.endpoint for each in (ping, api, tcp)} == {"http://home:81/proxy"}
    assert tcp.request is None
    assert tcp.origin == Origin(b"http", b"home", 81)
    assert method_and_target(ping) == ("HEAD", b"/proxy")
    assert headers(ping).keys() == {b"host", b"user-agent", b"accept"}
    assert method_and_target(api) == ("GET", b"/proxy/v1/models?limit=1")
    assert headers(api)[b"authorization"] == b"Bearer sk-ant-home"
    assert headers(api)[b"x-gateway"] == b"secret"
    assert b"anthropic-version" in headers(api)


def test_each_endpoint_gets_its_own_credentials_and_headers() -> None:
    endpoint = Endpoint("http://b", api_key=KEY, auth_header="x-api-key", headers={"X-Zone": "1"})
    api, ping = single_check("api", endpoint), single_check("ping", endpoint)
    assert headers(api)[b"x-api-key"] == KEY.encode()
    assert headers(api)[b"x-zone"] == headers(ping)[b"x-zone"] == b"1"
    assert headers(api)[b"host"] == headers(ping)[b"host"] == b"b"
    assert b"authorization" not in headers(api)
    assert headers(ping).keys() == {b"host", b"user-agent", b"accept", b"x-zone"}
    assert method_and_target(ping) == ("HEAD", b"/")
    assert KEY not in f"{api!r}{ping!r}"


def test_credentials_are_not_sent_to_another_host() -> None:
    endpoint = Endpoint("http://b")
    with pytest.raises(ConfigurationError, match="not sent to another host"):
        single_check("api", endpoint)
    for strategy in ("ping", "tcp"):
        request = single_check(strategy, endpoint).request
        assert request is None or "home" not in f"{dict(request.headers)}"


def test_default_endpoints_are_those_of_failover() -> None:
    a, b, c = (Endpoint(f"http://{name}", api_key="k") for name in "abc")
    policies: list[Policy] = [Failover([a, b]), Retry(), Failover([b, c])]
    settings = SETTINGS.with_policies(policies, None)
    assert [each.endpoint for each in plan(settings, None, CheckRules())] == [
        "http://a",
        "http://b",
        "http://c",
    ]
    assert [each.endpoint for each in plan(settings, [c, a, c], CheckRules())] == [
        "http://c",
        "http://a",
        "http://c",
    ]
    assert plan(settings, [], CheckRules()) == ()


def test_endpoints_must_be_endpoint_objects() -> None:
    urls: Any = ["http://a"]
    with pytest.raises(ConfigurationError, match="must contain Endpoint objects, not str"):
        plan(SETTINGS, urls, CheckRules())


def test_error_texts_contain_no_server_text() -> None:
    check = single_check("api")
    assert check.reason(DecodeError(f"encoded as {KEY}")) == "DecodeError"
    assert check.reason(APITimeoutError("long", phase="read")) == "no answer within 5 s"
    assert check.reason(TimeoutError()) == "no answer within 5 s"
    assert check.reason(APITimeoutError("none is free", phase="pool")) == "none is free"
    assert check.reason(APITimeoutError("no way", phase="connect")) == "no way"
    assert check.reason(APIConnectionError("refused", sent=False)) == "refused"
    assert check.reason(OSError("refused")) == "cannot connect to http://home:81: refused"
    for error in (ConfigurationError("no"), RuntimeError("closed"), KeyError("bug")):
        assert check.reason(error) is None


def test_an_incomplete_response_has_no_status() -> None:
    found = single_check("api").result(3.0, 200, "broken", NOW)
    assert (found.status, found.http_status, found.error) == ("unhealthy", None, "broken")
    assert not found.answered
    assert single_check("tcp").result(3.0, None, None, NOW).answered


def test_health_is_imported_on_first_use() -> None:
    code = (
        "import sys, api_claude\n"
        "client = api_claude.Client(auth_token='t', base_url='http://127.0.0.1:9')\n"
        "assert not [n for n in sys.modules if 'reliability' in n], 'a client'\n"
        "client.health.check()\n"
        "assert [n for n in sys.modules if 'client_health' in n]\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_each_client_has_its_own_health() -> None:
    client = Client(api_key="k", base_url="http://127.0.0.1:9")
    health = client.health
    assert client.health is health
    health.check(strategy="tcp")
    derived = client.with_options(policies=[Failover([Endpoint("http://127.0.0.1:9/x")])])
    assert derived.health is not health
    assert derived.health.metrics() == {}
    assert [each.endpoint for each in derived.health.check(strategy="tcp")] == [
        "http://127.0.0.1:9/x"
    ]
    assert list(health.metrics()) == ["http://127.0.0.1:9"]
