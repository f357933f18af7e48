"""Errors of a client of `keep_requests` have the request: each kind of failure, sync and async."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from api_claude import Retry, errors, keep_requests
from support.blocking import Connector
from support.servers import FaultServer

KEY = "sk-ant-test-SECRET"
ARGUMENTS: dict[str, Any] = {
    "model": "m",
    "max_tokens": 5,
    "messages": [{"role": "user", "content": "it's"}],
}


def kept_client(connect: Connector, url: str, **options: Any) -> Any:
    """Return a client that keeps requests, to be used like the synchronous one."""
    client = connect(url, api_key=KEY, **options)
    if connect.mode == "sync":
        return keep_requests(client)
    client._target = keep_requests(client._target)
    return client


def check(error: errors.ClaudeError, url: str, *, stream: bool = False) -> None:
    assert error.preview is not None
    assert error.preview.url == f"{url}/v1/messages"
    assert error.preview.json == {**ARGUMENTS, **({"stream": True} if stream else {})}
    command = error.curl()
    assert '"authorization: Bearer $ANTHROPIC_API_KEY"' in command
    assert ("--no-buffer" in command) is stream
    assert "$env:ANTHROPIC_API_KEY" in error.curl("powershell")
    copied = pickle.loads(pickle.dumps(error))
    assert copied.curl() == command
    for text in (command, str(error), repr(error), repr(vars(error.preview))):
        assert KEY not in text
    assert KEY.encode() not in pickle.dumps(error)


@pytest.mark.parametrize("policies", [[], [Retry(1)]])
@pytest.mark.parametrize(
    "fault, kind",
    [
        ("json-401", errors.AuthenticationError),
        ("json-529", errors.OverloadedError),
        ("reset-before-headers", errors.APIConnectionError),
        ("reset-mid-body", errors.APIConnectionError),
        ("error-200-html", errors.DecodeError),
    ],
)
def test_calls(
    faults: FaultServer, connect: Connector, fault: str, kind: type[Any], policies: list[Any]
) -> None:
    client = kept_client(connect, faults.url(fault), policies=policies)
    with pytest.raises(kind) as caught:
        client.messages.create(**ARGUMENTS)
    check(caught.value, faults.url(fault))


def test_streams_that_break(faults: FaultServer, connect: Connector) -> None:
    url = faults.url("sse-reset")
    client = kept_client(connect, url)
    with pytest.raises(errors.StreamInterrupted) as caught:
        for _ in client.messages.create(**ARGUMENTS, stream=True):
            pass
    check(caught.value, url, stream=True)
    with (
        pytest.raises(errors.StreamInterrupted) as caught,
        client.messages.stream(**ARGUMENTS) as stream,
    ):
        stream.get_final_message()
    check(caught.value, url, stream=True)


def test_request_is_kept_as_it_was_sent(faults: FaultServer, connect: Connector) -> None:
    url = faults.url("sse-reset")
    client = kept_client(connect, url)
    messages = [*ARGUMENTS["messages"]]
    arguments = {**ARGUMENTS, "messages": messages}
    with pytest.raises(errors.StreamInterrupted) as caught:
        for _ in client.messages.create(**arguments, stream=True):
            messages.append({"role": "user", "content": "later"})
    check(caught.value, url, stream=True)
