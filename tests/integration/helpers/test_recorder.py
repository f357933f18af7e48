"""Record on real sockets, then replay without a server: replies, streams, pages, files and errors."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    Client,
    Compress,
    Recorder,
    ReplyCache,
    Retry,
    Timeout,
    errors,
    reply_of,
)
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS, CASES
from support.servers import FaultServer, GatedServer, bodies
from support.servers.canned import Canned, CannedServer

NOWHERE = "http://127.0.0.1:9"
SECRET = "sk-ant-0123456789-abcdef"
TIMEOUT = Timeout(connect=5.0, read=0.3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recordings" / "calls.jsonl"


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def outcome(call: Any) -> Any:
    """Return the result, or the class of the error and what it knows."""
    try:
        return call()
    except errors.APIStatusError as error:
        return type(error), error.status, error.request_id, str(error)
    except errors.ClaudeError as error:
        return type(error)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("fault, call, expected", CASES)
def test_each_outcome_is_replayed(
    path: Path,
    faults: FaultServer,
    connect: Connector,
    fault: str,
    call: str,
    expected: type[errors.ClaudeError] | None,
) -> None:
    recorder = Recorder(path, mode="record")
    recording = connect(faults.url(fault), policies=[recorder], timeout=TIMEOUT, api_key=SECRET)
    before = outcome(lambda: CALLS[call](recording))
    connect.close()
    if not path.exists():
        assert expected is not None
        assert issubclass(expected, errors.APIConnectionError)  # there was no response
        return
    replayer = Recorder(path)
    replaying = connect(NOWHERE, policies=[replayer], timeout=TIMEOUT)
    assert outcome(lambda: CALLS[call](replaying)) == before
    assert replayer.unused == []
    text = path.read_text("utf-8")
    assert SECRET not in text
    assert "authorization" not in text


def test_a_stream_is_not_marked_as_closed_early(
    path: Path, faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("sse-ok"), policies=[Recorder(path, mode="record")])
    CALLS["stream"](client)
    CALLS["raw"](client)
    assert all("end" not in each["response"] for each in lines(path))


def test_the_timing_of_a_stream(path: Path, faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("slow-drip"), policies=[Recorder(path, mode="record")])
    assert CALLS["stream"](client) == bodies.TEXT
    (exchange,) = lines(path)
    waits = [seconds for seconds, _ in exchange["response"]["body"]]
    assert len(waits) > 3
    assert sum(waits) > 0
    replaying = connect(NOWHERE, policies=[Recorder(path, speed=50.0)])
    assert CALLS["stream"](replaying) == bodies.TEXT


def test_a_stream_that_its_reader_left_ends_there(
    path: Path, faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("slow-drip"), policies=[Recorder(path, mode="record")])
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        first = next(iter(stream))
    assert lines(path)[0]["response"]["end"] == "closed"
    replaying = connect(NOWHERE, policies=[Recorder(path)])
    stream = replaying.messages.create(**ARGUMENTS, stream=True)
    events = iter(stream)
    assert next(events) == first
    with pytest.raises(errors.StreamInterrupted, match="closed it early"):
        list(events)


def model(name: str) -> dict[str, Any]:
    return {
        "type": "model",
        "id": name,
        "display_name": name,
        "created_at": "2026-01-01T00:00:00Z",
    }


def page(name: str, last: str | None) -> Canned:
    value = {"data": [model(name)], "has_more": last is not None, "first_id": name, "last_id": name}
    return Canned(json.dumps(value).encode())


@pytest.mark.filterwarnings("ignore")
def test_pages(path: Path, connect: Connector) -> None:
    responses = {"/v1/models": page("a", "a"), "/v1/models?after_id=a": page("b", None)}
    with CannedServer(responses) as server:
        client = connect(server.base_url, policies=[Recorder(path, mode="record")])
        before = [each.id for each in client.models.list().iter_all()]
    replaying = connect(NOWHERE, policies=[Recorder(path)])
    assert [each.id for each in replaying.models.list().iter_all()] == before == ["a", "b"]


def test_batch_results(path: Path, connect: Connector) -> None:
    result = {"custom_id": "c", "result": {"type": "canceled"}}
    body = b"".join(json.dumps({**result, "custom_id": name}).encode() + b"\n" for name in "ab")
    target = "/v1/messages/batches/b/results"
    with CannedServer({target: Canned(body, "application/x-jsonl")}) as server:
        client = connect(server.base_url, policies=[Recorder(path, mode="record")])
        before = list(client.messages.batches.results("b"))
    replaying = connect(NOWHERE, policies=[Recorder(path)])
    assert list(replaying.messages.batches.results("b")) == before
    assert [each.custom_id for each in before] == ["a", "b"]


def test_a_download(path: Path, tmp_path: Path, faults: FaultServer, connect: Connector) -> None:
    recording = connect(faults.url("file-ok"), policies=[Recorder(path, mode="record")])
    replayed: list[bytes] = []
    recording.beta.files.download("f").save(tmp_path / "one")
    replaying = connect(NOWHERE, policies=[Recorder(path)])
    replaying.beta.files.download("f").save(tmp_path / "two")
    replayed = [(tmp_path / name).read_bytes() for name in ("one", "two")]
    assert replayed == [bodies.FILE] * 2


def test_an_upload_is_recognized_by_its_content(
    path: Path, tmp_path: Path, faults: FaultServer, connect: Connector
) -> None:
    file = tmp_path / "upload.txt"
    file.write_bytes(b"content " * 50_000)

    def upload(client: Any) -> Any:
        return client.request("POST", "/v1/files", cast_to=bytes, files={"file": file})

    recording = connect(faults.url("json-ok"), policies=[Recorder(path, mode="record")])
    before = upload(recording)
    replaying = connect(NOWHERE, policies=[Recorder(path, mode="replay")])
    assert upload(replaying) == before
    file.write_bytes(b"other")
    with pytest.raises(errors.RequestNotRecorded, match=r"differs in body\.sha256"):
        upload(replaying)


def ask(client: Any, question: str = "hi") -> Any:
    messages = [{"role": "user", "content": question}]
    return client.messages.create(model="m", max_tokens=9, messages=messages)


def test_equal_requests_get_their_responses_in_order(path: Path, connect: Connector) -> None:
    with GatedServer() as server:
        client = connect(server.base_url, policies=[Recorder(path, mode="record")])
        before = [ask(client).id, ask(client, "other").id, ask(client).id]
    recorder = Recorder(path)
    client = connect(NOWHERE, policies=[recorder])
    assert recorder.unused == [1, 2, 3]
    assert [ask(client).id, ask(client).id] == [before[0], before[2]]
    assert recorder.unused == [2]
    with pytest.raises(errors.RequestNotRecorded, match="has 2 for this body, and this is call 3"):
        ask(client)
    assert ask(client, "other").id == before[1]


def test_an_unknown_request_names_the_nearest(path: Path, connect: Connector) -> None:
    with GatedServer() as server:
        client = connect(server.base_url, policies=[Recorder(path, mode="record")])
        ask(client, "first")
        ask(client, "second")
    client = connect(NOWHERE, policies=[Recorder(path)])
    with pytest.raises(errors.RequestNotRecorded) as caught:
        client.messages.create(
            model="m", max_tokens=10, messages=[{"role": "user", "content": "second"}]
        )
    assert caught.value.line == 2
    assert caught.value.difference == "body.max_tokens"
    assert "line 2, differs in body.max_tokens: recorded 9, sent 10" in str(caught.value)
    assert caught.value.attempts == ()


def test_auto_adds_what_is_missing(path: Path, connect: Connector) -> None:
    with GatedServer() as server:
        for questions in (["a"], ["a", "b"], ["b", "a", "c"]):
            client = connect(server.base_url, policies=[Recorder(path, mode="auto")])
            for question in questions:
                ask(client, question)
        assert len(server.requests) == len(lines(path)) == 3
    client = connect(NOWHERE, policies=[Recorder(path)])
    assert [ask(client, question).id for question in "cba"] == ["msg_3", "msg_2", "msg_1"]


def test_record_replaces_the_file(path: Path, connect: Connector) -> None:
    with GatedServer() as server:
        for question in ("old", "new"):
            client = connect(server.base_url, policies=[Recorder(path, mode="record")])
            ask(client, question)
    assert "old" not in path.read_text("utf-8")
    assert len(lines(path)) == 1


def test_retry_outside_sees_each_recorded_attempt(path: Path, connect: Connector) -> None:
    with GatedServer([529, 500]) as server:
        policies = [Retry(3, base=0.0), Recorder(path, mode="record")]
        before = ask(connect(server.base_url, policies=policies))
        assert len(server.requests) == 3
    client = connect(NOWHERE, policies=[Retry(3, base=0.0), Recorder(path)])
    assert ask(client) == before
    assert [each["response"]["status"] for each in lines(path)] == [529, 500, 200]


def test_with_other_policies(path: Path, faults: FaultServer, connect: Connector) -> None:
    def policies(**options: Any) -> list[Any]:
        return [
            ReplyCache(),
            Recorder(path, **options),
            Compress(origins=[faults.base_url], least=0),
        ]

    recording = connect(faults.url("json-ok"), policies=policies(mode="record"))
    question = "a long question " * 100
    before = [ask(recording, question), ask(recording, question)]
    assert faults.requests[0].header("content-encoding") == "gzip"
    assert lines(path)[0]["request"]["body"]["json"]["messages"][0]["content"] == question
    replaying = connect(NOWHERE, policies=policies())
    assert [ask(replaying, question), ask(replaying, question)] == before


def test_the_reply_of_a_replayed_call(path: Path, connect: Connector) -> None:
    with GatedServer() as server:
        ask(connect(server.base_url, policies=[Recorder(path, mode="record")]))
    reply = reply_of(ask(connect(NOWHERE, policies=[Recorder(path)])))
    assert (reply.status, reply.request_id, reply.cached) == (200, "req_1", False)
    assert reply.headers["anthropic-ratelimit-requests-remaining"] == "7"
    assert reply.attempts == ()


def test_threads_and_tasks_share_a_recorder(path: Path) -> None:
    with GatedServer() as server:
        recorder = Recorder(path, mode="record")
        client = Client(api_key="k", base_url=server.base_url, policies=[recorder])

        async def tasks() -> None:
            async with AsyncClient(
                api_key="k", base_url=server.base_url, policies=[recorder]
            ) as other:
                await asyncio.gather(*(ask(other, f"task {n}") for n in range(20)))

        threads = [threading.Thread(target=ask, args=(client, f"{n}")) for n in range(20)]
        threads.append(threading.Thread(target=asyncio.run, args=(tasks(),)))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        client.close()
    assert len(lines(path)) == 40
    replayer = Recorder(path)
    with Client(api_key="k", base_url=NOWHERE, policies=[replayer]) as replaying:
        for number in range(20):
            ask(replaying, f"task {number}")
            ask(replaying, f"{number}")
    assert replayer.unused == []


@pytest.mark.parametrize(
    "settings, message",
    [
        ({"mode": "both"}, "mode must be one of record, replay, auto"),
        ({"speed": -1}, "speed must be at least 0"),
        ({"speed": float("inf")}, "speed must be at least 0 and finite"),
        ({"headers": "accept"}, "headers must be a collection"),
        ({"headers": ["X-API-Key"]}, "headers must not contain x-api-key"),
        ({}, "there is no recording"),
    ],
)
def test_invalid_settings(path: Path, settings: Any, message: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=message):
        Recorder(path, **settings)


def test_the_repr_shows_the_settings(path: Path) -> None:
    text = repr(Recorder(str(path), mode="auto"))
    assert text == f"Recorder({str(path)!r}, mode='auto', speed=0.0)"
