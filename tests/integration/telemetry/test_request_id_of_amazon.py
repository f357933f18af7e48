"""Amazon names the id of a request in another header: everything that reports ids has it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api_claude import Endpoint, Failover, Recorder, errors, reply_of
from support.blocking import KEY, Connector
from support.servers.canned import Canned, CannedServer
from support.telemetry import Telemetry, attributes

QUESTION: dict[str, Any] = {"model": "m", "messages": []}
PATH = "/v1/messages/count_tokens"
RESPONSES = {
    PATH: Canned(b'{"input_tokens": 7}'),
    "/v1/models?limit=1": Canned(b'{"data": [], "has_more": false}'),
}


def test_a_call_its_spans_and_its_recording(tmp_path: Path, connect: Connector) -> None:
    telemetry, path = Telemetry(), tmp_path / "tape.jsonl"
    with CannedServer(RESPONSES, request_id="x-amzn-requestid") as server:
        policies = [telemetry.policy, Recorder(path, mode="record")]
        found = connect(server.base_url, policies=policies).messages.count_tokens(**QUESTION)
        assert reply_of(found).request_id == "req_canned"
        spans = [each for each in telemetry.spans if each.name.startswith("POST")]
        ids = [attributes(each)["http.response.header.request-id"] for each in spans]
        assert ids == [("req_canned",)] * 2  # of the call and of its attempt
    again = connect(server.base_url, policies=[Recorder(path)]).messages.count_tokens(**QUESTION)
    assert reply_of(again).request_id == "req_canned"


def test_the_span_of_an_endpoint(connect: Connector) -> None:
    telemetry = Telemetry()
    with CannedServer(RESPONSES, request_id="x-amzn-requestid") as server:
        failover = Failover([Endpoint(server.base_url)])
        client = connect(server.base_url, policies=[telemetry.policy, failover])
        client.messages.count_tokens(**QUESTION)
    with_id = [each for each in telemetry.spans if "request-id" in str(attributes(each))]
    assert len(with_id) == len(telemetry.spans) == 2


def test_an_error_and_the_diagnosis(connect: Connector) -> None:
    with CannedServer(RESPONSES, request_id="x-amzn-requestid") as server:
        client = connect(server.base_url)
        with pytest.raises(errors.NotFoundError) as raised:
            client.models.retrieve("m")
        assert raised.value.request_id == "req_canned"
        diagnosis = client.diagnose()
    assert "request id req_canned" in str(diagnosis)
    assert KEY not in str(diagnosis)
