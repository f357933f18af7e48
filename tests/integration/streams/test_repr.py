"""The `repr` of groups, streams, their managers and downloads: the state, and no secret."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import errors, tool
from support.blocking import KEY, Connector
from support.servers import FaultServer, bodies

ASK: dict[str, Any] = {
    "model": "m",
    "max_tokens": 8,
    "messages": [{"role": "user", "content": "Hi"}],
}


def prefix(connect: Connector) -> str:
    return "" if connect.mode == "sync" else "Async"


def test_groups(connect: Connector) -> None:
    client = connect("http://127.0.0.1:9/base")
    assert repr(client.messages) == "<client.messages of http://127.0.0.1:9/base>"
    batches = client.beta.messages.batches
    assert repr(batches) == "<client.beta.messages.batches of http://127.0.0.1:9/base>"
    assert KEY not in repr(client.messages)


def test_message_streams(faults: FaultServer, connect: Connector) -> None:
    manager = connect(faults.url("sse-ok")).messages.stream(**ASK)
    name = prefix(connect)
    assert repr(manager) == f"<{name}MessageStreamManager, not started>"
    with manager as stream:
        assert repr(stream) == f"<{name}MessageStream, running, request id {bodies.REQUEST_ID}>"
        assert repr(manager) == f"<{name}MessageStreamManager, {stream!r}>"
        stream.get_final_message()
        assert repr(stream) == f"<{name}MessageStream, ended, request id {bodies.REQUEST_ID}>"


def test_event_streams(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("sse-ok"))
    states = []
    for end in ("close", "cancel"):
        stream = client.messages.create(**ASK, stream=True)
        next(iter(stream))
        states.append(repr(stream))
        getattr(stream, end)()
        states.append(repr(stream))
        stream.close()
    name, tail = f"<{prefix(connect)}EventStream", f"request id {bodies.REQUEST_ID}>"
    assert states == [
        f"{name}, {state}, {tail}" for state in ("running", "closed", "running", "cancelled")
    ]


def test_downloads(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("file-ok", "file-ok", "short-body"))
    size = len(bodies.FILE)
    name, tail = f"<{prefix(connect)}Download", f"request id {bodies.REQUEST_ID}>"
    file = client.files.download("f")
    assert repr(file) == f"{name}, not read yet, 0 of {size:,} bytes, {tail}"
    file.read()
    assert repr(file) == f"{name}, ended, {size:,} of {size:,} bytes, {tail}"
    file = client.files.download("f")
    file.close()
    assert repr(file) == f"{name}, closed, 0 of {size:,} bytes, {tail}"
    file = client.files.download("f")
    with pytest.raises(errors.StreamInterrupted):
        file.read()
    assert ", closed, " in repr(file)


def test_tool_runs(faults: FaultServer, connect: Connector) -> None:
    @tool
    def look_up(word: str) -> str:
        return word

    client = connect(faults.url("json-ok"))
    run = client.messages.run_tools(tools=[look_up], **ASK)
    assert repr(run) == f"<{prefix(connect)}ToolRun, messages: 1>"
    run.until_done()
    assert repr(run) == f"<{prefix(connect)}ToolRun, messages: 2>"
    streamed = client.messages.stream_tools(tools=[look_up], **ASK)
    assert repr(streamed) == f"<{prefix(connect)}StreamedToolRun, messages: 1>"
