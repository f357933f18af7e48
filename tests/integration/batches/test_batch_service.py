"""Tests of the batch methods against `BatchService`, with a real model."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import pytest

from api_claude import AsyncClient, Client, errors, models, reply_of
from api_claude_runtime.batches.api.errors import BatchTimeout
from api_claude_runtime.batches.api.wait import await_batch, wait_for_batch
from api_claude_runtime.batches.requests.split import split
from support.blocking import KEY, Connector
from support.operations import document
from support.servers import BatchService, ModelServer

LONG = "word " * 9000
"""Exceeds the context size of the model, which returns an error."""


def params(text: str = "Say hello.", **more: Any) -> dict[str, Any]:
    messages = [{"role": "user", "content": text}]
    return {"model": ModelServer.model, "max_tokens": 4, "messages": messages, **more}


def request(name: str, *args: Any, **more: Any) -> Any:
    return {"custom_id": name, "params": params(*args, **more)}


def some(count: int) -> list[Any]:
    return [request(f"r{number}") for number in range(count)]


def counts(batch: models.MessageBatch) -> dict[str, int]:
    return {kind: count for kind, count in batch.request_counts.model_dump().items() if count}


def ended(batches: Any, batch: Any) -> models.MessageBatch:
    done = wait_for_batch(batches, batch, poll=0.05, longest_poll=0.2, timeout=60)
    assert isinstance(done, models.MessageBatch)
    return done


def kinds(batches: Any, batch: Any) -> dict[str, str]:
    return {line.custom_id: line.result.type for line in batches.results(batch.id)}


def wait_for_executed(service: BatchService, count: int) -> None:
    deadline = time.monotonic() + 30
    while service.executed < count:
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.fixture
def held(model_server: ModelServer) -> Iterator[BatchService]:
    with BatchService(model_server.base_url, model_server.api_key, hold=True) as service:
        yield service


@pytest.fixture
def batches(batch_service: BatchService, connect: Connector) -> Any:
    return connect(batch_service.base_url).messages.batches


@pytest.fixture
def held_batches(held: BatchService, connect: Connector) -> Any:
    return connect(held.base_url).messages.batches


def test_a_batch_from_creation_to_deletion(held: BatchService, held_batches: Any) -> None:
    batch = held_batches.create(requests=some(3))
    assert isinstance(batch, models.MessageBatch)
    assert batch.processing_status == "in_progress"
    assert counts(batch) == {"processing": 3}
    assert (batch.expires_at - batch.created_at).total_seconds() == 24 * 60 * 60
    assert batch.ended_at is batch.results_url is batch.cancel_initiated_at is None
    assert (reply_of(batch).request_id or "").startswith("req_")
    held.release(2)
    assert held.wait_until_idle()
    with pytest.raises(BatchTimeout) as caught:
        wait_for_batch(held_batches, batch, poll=0.01, timeout=0.1)
    assert counts(caught.value.batch) == {"processing": 3}  # until the whole batch has ended
    held.release()
    done = ended(held_batches, batch)
    assert counts(done) == {"succeeded": 3}
    assert done.ended_at is not None
    assert batch.created_at < done.ended_at < batch.expires_at
    assert done.results_url == f"{held.base_url}/v1/messages/batches/{batch.id}/results"
    lines = {line.custom_id: line.result for line in held_batches.results(batch.id)}
    assert lines.keys() == {"r0", "r1", "r2"}
    for result in lines.values():
        assert isinstance(result, models.MessageBatchSucceededResult)
        assert isinstance(result.message.content[0], models.TextBlock)
        assert 0 < result.message.usage.output_tokens <= 4
    assert held_batches.delete(batch.id).type == "message_batch_deleted"
    with pytest.raises(errors.NotFoundError, match="not found"):
        held_batches.retrieve(batch.id)
    assert (held.created, held.executed) == (1, 3)


def test_the_beta_methods(batch_service: BatchService, connect: Connector) -> None:
    batches = connect(batch_service.base_url).beta.messages.batches
    batch = ended(batches, batches.create(requests=some(1)))
    assert kinds(batches, batch) == {"r0": "succeeded"}


def test_await_batch(batch_service: BatchService) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=batch_service.base_url) as client:
            batches = client.messages.batches
            batch = await batches.create(requests=some(4))
            done = await await_batch(batches, batch.id, poll=0.05, timeout=60)
            assert counts(done) == {"succeeded": 4}
            async with await batches.results(done.id) as results:
                assert {line.custom_id async for line in results} == {"r0", "r1", "r2", "r3"}

    asyncio.run(main())


def test_a_batch_with_failing_requests(batch_service: BatchService, batches: Any) -> None:
    bad: Any = {"custom_id": "no-messages", "params": {"model": "m", "max_tokens": 4}}
    many = [
        request("good"),
        request("too-long", LONG),
        bad,
        request("streamed", stream=True),
        request("no-tokens", max_tokens=0),
    ]
    batch = ended(batches, batches.create(requests=many))
    assert counts(batch) == {"succeeded": 1, "errored": 4}
    lines = {line.custom_id: line.result for line in batches.results(batch.id)}
    assert lines["good"].type == "succeeded"
    refused = {name: result.error for name, result in lines.items() if result.type == "errored"}
    assert {error.error.type for error in refused.values()} == {"invalid_request_error"}
    assert "context size" in refused["too-long"].error.message  # the error message of the model
    assert refused["too-long"].request_id.startswith("workerreq_")
    # Requests that the API rejects are not sent to the model.
    assert refused["no-messages"].error.message == "messages: Field required"
    assert "not supported" in refused["streamed"].error.message
    assert batch_service.executed == 2


def test_an_unavailable_model(connect: Connector) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        unused_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with BatchService(unused_url, KEY) as service:
        batches = connect(service.base_url).messages.batches
        batch = ended(batches, batches.create(requests=some(2)))
        errored = [line.result.error.error for line in batches.results(batch.id)]
        assert [error.type for error in errored] == ["api_error", "api_error"]
        assert service.executed == 0


def test_results_are_in_the_order_of_completion(batches: Any) -> None:
    slow = request("slow", "Tell me a long story about a dragon.", max_tokens=40)
    batch = ended(batches, batches.create(requests=[slow, request("refused", stream=True)]))
    assert list(kinds(batches, batch)) == ["refused", "slow"]


def test_cancel_before_any_request_started(held: BatchService, held_batches: Any) -> None:
    batch = held_batches.cancel(held_batches.create(requests=some(3)).id)
    assert batch.processing_status == "canceling"
    assert batch.cancel_initiated_at is not None
    assert counts(batch) == {"processing": 3}
    done = held_batches.retrieve(batch.id)
    assert done.processing_status == "ended"
    assert counts(done) == {"canceled": 3}
    assert set(kinds(held_batches, batch).values()) == {"canceled"}
    assert held.executed == 0
    with pytest.raises(errors.BadRequestError, match="has ended"):
        held_batches.cancel(batch.id)


def test_cancel_finishes_running_requests(held: BatchService, held_batches: Any) -> None:
    long = request("long", "Tell me a long story about a dragon.", max_tokens=60)
    batch = held_batches.create(requests=[long, *some(3)])
    held.release(1)
    wait_for_executed(held, 1)
    assert held_batches.cancel(batch.id).processing_status == "canceling"
    done = ended(held_batches, batch)
    assert counts(done) == {"succeeded": 1, "canceled": 3}
    assert kinds(held_batches, batch)["long"] == "succeeded"
    held.release()
    assert held.wait_until_idle()
    assert held.executed == 1


def test_requests_that_have_not_started_expire(
    model_server: ModelServer, connect: Connector
) -> None:
    with BatchService(
        model_server.base_url, model_server.api_key, expires_after=2.0, hold=True
    ) as service:
        batches = connect(service.base_url).messages.batches
        batch = batches.create(requests=[request("good"), request("too-long", LONG), *some(2)])
        service.release(2)
        done = ended(batches, batch)
        assert counts(done) == {"succeeded": 1, "errored": 1, "expired": 2}
        assert (done.expires_at - done.created_at).total_seconds() == 2.0
        assert done.ended_at >= done.expires_at
        assert kinds(batches, batch)["r1"] == "expired"
        assert service.executed == 2


def test_list_pages(held: BatchService, held_batches: Any) -> None:
    names = [held_batches.create(requests=some(1)).id for _ in range(5)][::-1]
    assert [batch.id for batch in held_batches.list().data] == names
    assert not held_batches.list(limit=5).has_more
    page = held_batches.list(limit=2)
    assert (page.has_more, page.first_id, page.last_id) == (True, names[0], names[1])
    assert [batch.id for batch in page.iter_all()] == names
    after = held_batches.list(after_id=names[2], limit=2)
    assert ([batch.id for batch in after.data], after.has_more) == (names[3:], False)
    before = held_batches.list(before_id=names[3], limit=2)
    assert ([batch.id for batch in before.data], before.has_more) == (names[1:3], True)
    assert sorted(batch.id for batch in before.iter_all()) == sorted(names[:3])
    nothing = held_batches.list(after_id=names[-1])
    assert (nothing.data, nothing.first_id, nothing.last_id) == ([], None, None)
    for limit in (0, 1001):
        with pytest.raises(errors.BadRequestError, match="limit"):
            held_batches.list(limit=limit)


def test_results_and_delete_require_an_ended_batch(held_batches: Any) -> None:
    batch = held_batches.create(requests=some(1))
    with pytest.raises(errors.NotFoundError, match="has no available results"):
        list(held_batches.results(batch.id))
    with pytest.raises(errors.BadRequestError, match="Consider canceling"):
        held_batches.delete(batch.id)
    assert held_batches.retrieve(batch.id).processing_status == "in_progress"


@pytest.mark.parametrize("action", ["retrieve", "cancel", "delete", "results"])
def test_an_unknown_batch_is_not_found(batches: Any, action: str) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        getattr(batches, action)("msgbatch_none")
    assert caught.value.type == "not_found_error"
    assert (caught.value.request_id or "").startswith("req_")


@pytest.mark.parametrize("auth_header", ["authorization", "x-api-key"])
def test_the_api_key_is_checked(
    batch_service: BatchService, connect: Connector, auth_header: str
) -> None:
    right = connect(batch_service.base_url, auth_header=auth_header)
    assert right.messages.batches.list().data == []
    wrong = connect(batch_service.base_url, auth_header=auth_header, api_key="sk-ant-wrong")
    with pytest.raises(errors.AuthenticationError) as caught:
        wrong.messages.batches.create(requests=some(1))
    assert caught.value.type == "authentication_error"
    assert batch_service.created == 0


@pytest.mark.parametrize(
    "requests, message",
    [
        ([], "requests: List should have at least 1 item"),
        (7, "requests: Input should be a valid list"),
        ([7], "requests.0: Input should be an object"),
        ([{"params": params()}], "requests.0.custom_id: Field required"),
        ([{"custom_id": 1, "params": params()}], "requests.0.custom_id: Input should be"),
        ([request("x" * 65)], "requests.0.custom_id: String should have at most 64"),
        ([request("ok"), request("not ok")], "requests.1.custom_id: String should match"),
        ([request("line\n")], "requests.0.custom_id: String should match"),
        ([request("dup"), request("dup")], "Duplicate custom_id found: dup"),
        ([{"custom_id": "a"}], "requests.0.params: Field required"),
        ([{"custom_id": "a", "params": []}], "requests.0.params: Input should be"),
        ([{**request("a"), "more": 1}], "requests.0.more: Extra inputs"),
    ],
)
def test_an_invalid_batch_is_rejected(
    batch_service: BatchService, batches: Any, requests: Any, message: str
) -> None:
    with pytest.raises(errors.BadRequestError) as caught:
        batches.create(requests=requests)
    assert caught.value.type == "invalid_request_error"
    assert message in caught.value.message
    assert batch_service.created == 0


def test_a_batch_exists_after_a_lost_response(held: BatchService, held_batches: Any) -> None:
    held.lose_next_response()
    with pytest.raises(errors.APIConnectionError) as caught:
        held_batches.create(requests=some(2))
    assert caught.value.sent
    assert held.created == 1
    (batch,) = held_batches.list().data
    held_batches.create(requests=some(1))
    assert held.created == 2
    held.release()
    assert counts(ended(held_batches, batch)) == {"succeeded": 2}
    assert held.log[0] == "POST /v1/messages/batches -"


def test_a_batch_with_many_requests(held: BatchService, held_batches: Any) -> None:
    (spool,) = split([request(f"r{number}") for number in range(20_000)])
    batch = held_batches.create(requests=spool)
    held_batches.cancel(batch.id)
    lines = [line.custom_id for line in held_batches.results(batch.id)]
    assert lines == [f"r{number}" for number in range(20_000)]


def raw(service: BatchService, method: str, path: str, body: bytes = b"", **more: str) -> Any:
    connection = http.client.HTTPConnection(urlsplit(service.base_url).netloc, timeout=30)
    headers = {"x-api-key": service.api_key, "anthropic-version": "2023-06-01", **more}
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    assert response.headers["request-id"]
    data = response.read()
    connection.close()
    return response, data


def check(schema: str, value: Any) -> None:
    root = {"$ref": f"#/components/schemas/{schema}", "components": document()["components"]}
    jsonschema.Draft202012Validator(root).validate(value)


def test_responses_match_the_spec(held: BatchService) -> None:
    path = "/v1/messages/batches"
    body = json.dumps({"requests": [request("good"), request("too-long", LONG), *some(1)]})
    response, data = raw(held, "POST", path, body.encode())
    created = json.loads(data)
    check("MessageBatch", created)
    assert response.headers["content-type"] == "application/json"
    held.release(2)
    assert held.wait_until_idle()
    check("MessageBatch", json.loads(raw(held, "POST", f"{path}/{created['id']}/cancel")[1]))
    check("MessageBatch", json.loads(raw(held, "GET", f"{path}/{created['id']}")[1]))
    page = json.loads(raw(held, "GET", path)[1])
    assert page.keys() == {"data", "has_more", "first_id", "last_id"}
    check("MessageBatch", page["data"][0])
    response, data = raw(held, "GET", f"{path}/{created['id']}/results")
    assert response.headers["content-type"] == "application/x-jsonl"
    assert response.headers["transfer-encoding"] == "chunked"
    assert data.endswith(b"\n")
    for line in map(json.loads, data.splitlines()):
        if line["result"]["type"] == "succeeded":
            # The message of the local model is unchanged and has fewer fields than the spec.
            assert line["result"]["message"]["type"] == "message"
        else:
            check("MessageBatchIndividualResponse", line)
    response, data = raw(held, "GET", f"{path}/{created['id']}/nothing")
    assert response.status == 404
    check("ErrorResponse", json.loads(data))
    assert json.loads(data)["request_id"] == response.headers["request-id"]
    for broken in (b"{", b"[]", b'{"requests": [{"custom_id": NaN}]}', b"\xff"):
        response, data = raw(held, "POST", path, broken)
        assert response.status == 400
        check("ErrorResponse", json.loads(data))
    check("DeletedMessageBatch", json.loads(raw(held, "DELETE", f"{path}/{created['id']}")[1]))


def test_a_body_over_the_limit_is_rejected(batch_service: BatchService) -> None:
    length = {"content-length": str(256 * 1024 * 1024 + 1)}
    response, data = raw(batch_service, "POST", "/v1/messages/batches", **length)
    assert response.status == 413
    assert json.loads(data)["error"]["type"] == "request_too_large"


def test_leaving_the_block_ends_all_threads(model_server: ModelServer) -> None:
    before = Counter(thread.name for thread in threading.enumerate())
    with BatchService(model_server.base_url, model_server.api_key) as service:
        client = Client(api_key=KEY, base_url=service.base_url, timeout=30)
        story = "Tell me a long story about a dragon."
        long = [request(f"r{n}", story, max_tokens=1500, stop_sequences=[]) for n in range(4)]
        client.messages.batches.create(requests=long)
        wait_for_executed(service, 2)
        ending = time.monotonic()
    assert time.monotonic() - ending < 10  # the model would have generated text for longer
    assert Counter(thread.name for thread in threading.enumerate()) == before
    with client, pytest.raises(errors.APIConnectionError):
        client.messages.batches.list()
