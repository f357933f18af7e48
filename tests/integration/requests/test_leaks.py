"""Credentials of calls that fail are in no report: tracebacks with locals, errors, pickles, logs."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import Endpoint, Failover, Metrics, Recorder, Retry, Secret, errors, preview
from support.blocking import Connector
from support.leak_cases import (
    ARGUMENTS,
    CASES,
    ECHOES,
    FAILURES,
    MARKS,
    OPTIONS,
    REFUSED,
    SECRETS,
    Case,
    failure,
)
from support.leaks import JUDGES, inside, leaks
from support.servers import FaultServer

CREATE, STREAM = CASES[0], CASES[3]
# All faults with two kinds of calls, and some faults with the others.
RUNS = [(case, "pool") for case in CASES] + [(CREATE, "httpx")]
SOME = ["echo-error", "echo-html", "garbage"]


@pytest.fixture
def closed_port() -> Iterator[str]:
    """A base URL with a port that is reserved, so that no server can listen on it."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


def more(connect: Connector, transport: str) -> dict[str, Any]:
    return {"http_client": connect.httpx_client()} if transport == "httpx" else {}


@pytest.mark.parametrize("case, transport", RUNS, ids=lambda each: getattr(each, "name", each))
def test_no_report_of_a_failed_call_shows_a_credential(
    connect: Connector,
    faults: FaultServer,
    case: Case,
    transport: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "api_claude")
    for fault in [*ECHOES, *FAILURES] if case in (CREATE, STREAM) else SOME:
        error = failure(connect, faults.url(fault), case, more(connect, transport))
        if error is not None:
            assert isinstance(error, errors.ClaudeError), fault
            assert leaks(error, MARKS) == set(), fault
    assert not any(mark in caplog.text for mark in MARKS.values())


@pytest.mark.parametrize("transport", ["pool", "httpx"])
def test_no_report_of_a_refused_connection_shows_a_credential(
    connect: Connector, closed_port: str, transport: str
) -> None:
    for case in CASES:
        error = failure(connect, closed_port, case, more(connect, transport))
        assert isinstance(error, errors.APIConnectionError)
        assert leaks(error, MARKS) == set()


@pytest.mark.parametrize("name", REFUSED)
def test_no_report_of_a_call_that_cannot_be_sent_shows_a_credential(
    connect: Connector, faults: FaultServer, name: str
) -> None:
    for case in (CREATE, STREAM, *CASES[5:]):
        error = failure(connect, faults.url("json-ok"), case, arguments=REFUSED[name])
        assert isinstance(error, errors.RequestError | errors.ConfigurationError | TypeError)
        assert leaks(error, MARKS) == set(), case.name
    assert faults.requests == []


@pytest.mark.parametrize("header", ["authorization", "x-api-key"])
def test_what_a_server_repeats_of_the_request_is_masked(
    connect: Connector, faults: FaultServer, header: str
) -> None:
    client = connect(faults.url("echo-error"), **OPTIONS(), auth_header=header)
    with pytest.raises(errors.AuthenticationError) as caught:
        client.messages.create(**CREATE.arguments(), **ARGUMENTS())
    shown = str(caught.value)
    assert f"{header}: {'Bearer ' if header == 'authorization' else ''}**********" in shown
    assert "x-team: a" in shown  # what is no credential is kept
    assert "api_key=**********&page=1" in shown
    assert caught.value.body["error"]["details"]["request"]["headers"]["cookie"] == "**********"
    restored = pickle.loads(pickle.dumps(caught.value))
    assert str(restored) == shown


def test_the_target_of_a_redirect_is_shown_without_the_key(
    connect: Connector, faults: FaultServer
) -> None:
    client = connect(faults.url("echo-redirect"), **OPTIONS())
    with pytest.raises(errors.APIStatusError, match="the location header is") as caught:
        client.messages.create(**CREATE.arguments())
    assert "https://elsewhere.example" in str(caught.value)
    assert caught.value.headers["location"].endswith("**********")
    assert MARKS["key"] not in f"{caught.value.request_id} {dict(caught.value.headers)}"


def test_the_key_of_an_endpoint_is_masked_as_well(connect: Connector, faults: FaultServer) -> None:
    with FaultServer() as other:
        endpoints = [Endpoint(other.url("echo-text"), api_key=SECRETS["extra header"])]
        policies = [Retry(2, base=0.001, statuses=[500]), Failover(endpoints)]
        client = connect(faults.url("json-ok"), api_key=SECRETS["key"], policies=policies)
        with pytest.raises(errors.InternalServerError) as caught:
            client.messages.create(**CREATE.arguments())
    assert "**********" in caught.value.body
    assert leaks(caught.value, MARKS) == set()


def test_events_of_calls_have_no_credentials(connect: Connector, faults: FaultServer) -> None:
    events: list[object] = []
    metrics = Metrics()

    def listener(event: Any) -> None:
        events.append(event)
        metrics(event)

    error = failure(connect, faults.url("echo-error"), CREATE, {"on_event": listener})
    assert leaks(error, MARKS) == set()  # type: ignore[arg-type] # it is an error
    shown = f"{events} {metrics.report()} {metrics.prometheus()}"
    assert len(events) >= 2
    # Attempts are events before the error is known, so they may have a request id of the server.
    assert not any(mark in shown for mark in MARKS.values())


def test_a_client_and_its_copies_show_no_credentials(
    connect: Connector, faults: FaultServer
) -> None:
    client = connect(faults.url("json-ok"), **OPTIONS())
    target = getattr(client, "_target", client)
    for each in (target, copy.copy(target), copy.deepcopy(target), target.with_options(timeout=1)):
        shown = "\n".join(inside(each))
        assert not any(mark in shown for mark in MARKS.values())
        assert not any(mark in repr(vars(each)) for mark in MARKS.values())


def test_what_is_hidden_is_sent(connect: Connector, faults: FaultServer) -> None:
    client = connect(faults.url("echo"), **OPTIONS())
    given = client.request("POST", "/v1/messages", cast_to=dict, **REQUEST(), **ARGUMENTS())
    headers = {name.lower(): value for name, value in given["headers"]}
    assert headers["authorization"] == f"Bearer {SECRETS['key']}"
    assert headers["x-gateway-token"] == SECRETS["default header"]
    assert headers["cookie"] == SECRETS["default cookie"]
    assert headers["cf-access-client-secret"] == SECRETS["extra header"]
    assert given["path"].endswith(f"/v1/messages?api_key={SECRETS['query']}&page=1")
    server = json.loads(given["body"])["mcp_servers"][0]
    assert server["authorization_token"] == SECRETS["body"]


def REQUEST() -> dict[str, Any]:
    return {"body": CASES[1].arguments()}


def test_a_header_of_any_name_is_hidden_in_a_secret(
    connect: Connector, faults: FaultServer
) -> None:
    client = connect(faults.url("echo"), default_headers={"x-zone": Secret(SECRETS["query"])})
    given = client.request(
        "GET", "/v1/models", cast_to=dict, extra_headers={"x-door": Secret(SECRETS["body"])}
    )
    headers = {name.lower(): value for name, value in given["headers"]}
    assert (headers["x-zone"], headers["x-door"]) == (SECRETS["query"], SECRETS["body"])
    assert client.default_headers == {"x-zone": "**********"}
    for fault in ("echo-error", "garbage"):
        client = connect(faults.url(fault), default_headers={"x-zone": Secret(SECRETS["query"])})
        with pytest.raises(errors.ClaudeError) as caught:
            client.models.list(extra_headers={"x-door": Secret(SECRETS["body"])})
        assert leaks(caught.value, MARKS) == set()


def test_the_credentials_that_a_caller_passed_are_unchanged(
    connect: Connector, faults: FaultServer
) -> None:
    options, arguments, body = OPTIONS(), ARGUMENTS(), CASES[1].arguments()
    client = connect(faults.url("json-ok"), **options)
    client.beta.messages.create(**body, **arguments)
    assert (options, arguments, body) == (OPTIONS(), ARGUMENTS(), CASES[1].arguments())


def test_a_preview_shows_no_credentials(connect: Connector, faults: FaultServer) -> None:
    client = connect(faults.url("json-ok"), **OPTIONS())
    target = getattr(client, "_target", client)
    shown = preview(target.messages.create, **CREATE.arguments(), **ARGUMENTS())
    text = f"{shown} {shown!r} {shown.url} {shown.headers} {shown.python()}"
    assert not any(mark in text for mark in MARKS.values())


def test_a_recording_has_no_credentials(
    connect: Connector, faults: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "calls.jsonl"
    client = connect(faults.url("echo"), policies=[Recorder(path, mode="record")], **OPTIONS())
    client.request("POST", "/v1/messages", cast_to=dict, **REQUEST(), **ARGUMENTS())
    text = path.read_text()
    assert "/v1/messages" in text
    assert not any(mark in text for mark in MARKS.values())


def test_the_judges_find_a_leak() -> None:
    """A test of the tests: each judge shows a secret that is in its place."""

    def fail(value: str) -> None:
        raise ValueError(value)

    code = compile(
        "def f(fail, value):\n    kept = value\n    fail(kept)\n", "/nowhere/a.py", "exec"
    )
    names: dict[str, Any] = {}
    exec(code, names)
    with pytest.raises(ValueError) as caught:
        names["f"](fail, SECRETS["key"])
    found = {judge for judge, _ in leaks(caught.value, MARKS)}
    assert found >= JUDGES.keys() - {"cgitb"}  # which needs the source
