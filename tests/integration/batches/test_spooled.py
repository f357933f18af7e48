"""Tests of request bodies that are sent from a `Spool`, on real sockets."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import Retry, errors
from api_claude_runtime.requests.spooled_array import Spool
from support.blocking import Connector
from support.fault_table import ARGUMENTS
from support.servers import FaultServer


def batch(count: int) -> tuple[Spool, list[dict[str, Any]]]:
    values = [{"custom_id": f"r{number}", "params": ARGUMENTS} for number in range(count)]
    spool = Spool()
    for value in values:
        spool.append(value)
    return spool, values


@pytest.mark.parametrize("transport", ["pool", "httpx"])
def test_a_spooled_body_is_sent_and_retried(
    faults: FaultServer, connect: Connector, transport: str
) -> None:
    options = {"http_client": connect.httpx_client()} if transport == "httpx" else {}
    client = connect(faults.url("json-529", "json-unknown"), policies=[Retry(base=0.0)], **options)
    spool, values = batch(3000)
    with pytest.warns(errors.ReplyShapeWarning):  # the response is a message, not a batch
        client.messages.batches.create(requests=spool, extra_body={"more": 1})
    first, second = faults.requests
    for request in (first, second):  # the body can be sent again by a policy
        assert request.json() == {"requests": values, "more": 1}
        assert request.header("content-length") == str(len(request.body))
        assert request.header("content-type") == "application/json"
        assert request.header("transfer-encoding") is None
    connect.close()
    assert faults.wait_until_idle()
