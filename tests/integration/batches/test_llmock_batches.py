"""Tests of batches against llmock, an independent mock written from the API's documentation.

llmock generates random text and takes 3 s for a batch. It differs from the API as follows:

- There is no `request-id` header.
- `results_url` is a path, and is set from the start.
- The results of an unfinished batch are empty instead of a 404 response.
- A canceled batch has ended at once and has no results.
- The list starts with the oldest batch and ignores `after_id`.
- Batches cannot be deleted.
- A request without `messages` succeeds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import AsyncClient, Retry, errors, models, reply_of
from api_claude_runtime.batches.api.wait import await_batch, wait_for_batch
from support.blocking import KEY, AnyClient, Connector
from support.servers import LLMockServer, LLMockUnavailable

pytestmark = pytest.mark.xdist_group("llmock")  # one server is enough
ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}
REQUESTS: list[Any] = [{"custom_id": f"r{number}", "params": ASK} for number in range(3)]


@pytest.fixture(scope="module")
def llmock() -> Iterator[LLMockServer]:
    server = LLMockServer(rpm=600)
    try:
        server.__enter__()
    except LLMockUnavailable as error:
        pytest.skip(str(error))
    try:
        yield server
    finally:
        server.__exit__(None, None, None)


@pytest.fixture
def client(llmock: LLMockServer, connect: Connector) -> AnyClient:
    return connect(llmock.base_url)


def test_a_batch_from_creation_to_results(client: AnyClient) -> None:
    batches = client.messages.batches
    batch = batches.create(requests=REQUESTS)
    assert isinstance(batch, models.MessageBatch)
    assert batch.processing_status == "in_progress"
    assert batch.request_counts.processing == 3
    # The server reads its clock once for each of the two, in whole seconds.
    assert (batch.expires_at - batch.created_at).total_seconds() - 24 * 60 * 60 in {0, 1}
    seen: list[Any] = []
    done = wait_for_batch(batches, batch, poll=0.2, timeout=60, on_progress=seen.append)
    assert done is seen[-1]
    assert done.processing_status == "ended"
    assert done.ended_at is not None
    assert done.request_counts.succeeded == 3
    lines = list(batches.results(done.id))
    assert [line.custom_id for line in lines] == ["r0", "r1", "r2"]
    for line in lines:
        assert isinstance(line.result, models.MessageBatchSucceededResult)
        assert isinstance(line.result.message.content[0], models.TextBlock)
        assert line.result.message.model == ASK["model"]


def test_await_batch(llmock: LLMockServer) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=llmock.base_url) as client:
            batch = await client.messages.batches.create(requests=REQUESTS)
            done = await await_batch(client.messages.batches, batch.id, poll=0.2, timeout=60)
            assert done.request_counts.succeeded == 3

    asyncio.run(main())


def test_cancel(client: AnyClient) -> None:
    batches = client.messages.batches
    batch = batches.cancel(batches.create(requests=REQUESTS).id)
    assert batch.cancel_initiated_at is not None
    assert batch.request_counts.canceled == 3
    assert wait_for_batch(batches, batch) is batch
    assert list(batches.results(batch.id)) == []
    with pytest.raises(errors.BadRequestError, match="already ended") as caught:
        batches.cancel(batch.id)
    assert caught.value.type == "invalid_request_error"


def test_a_list_that_repeats_a_page_raises(client: AnyClient) -> None:
    batches = client.messages.batches
    for _ in range(2):
        batches.create(requests=REQUESTS)
    page = batches.list(limit=1)
    assert page.has_more
    assert page.first_id == page.last_id == page.data[0].id
    with pytest.raises(errors.DecodeError, match="never end"):  # llmock ignores `after_id`
        list(page.iter_all())


@pytest.mark.parametrize("action", ["retrieve", "cancel", "results"])
def test_an_unknown_batch_is_not_found(client: AnyClient, action: str) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        getattr(client.messages.batches, action)("msgbatch_none")
    assert caught.value.type == "not_found_error"
    assert caught.value.request_id is None


def test_rejected_requests(client: AnyClient) -> None:
    with pytest.raises(errors.BadRequestError, match="non-empty") as caught:
        client.messages.batches.create(requests=[])
    assert caught.value.type == "invalid_request_error"
    with pytest.raises(errors.APIStatusError) as refused:
        client.messages.batches.delete("msgbatch_none")
    assert refused.value.status == 405


def test_waiting_retries_overloaded_responses(llmock: LLMockServer, connect: Connector) -> None:
    retrying = connect(llmock.base_url, policies=[Retry(3, base=0.01, cap=0.02)])
    batch = retrying.messages.batches.create(requests=REQUESTS)
    busy = {"type": "fail", "status": 529, "times": 2, "retry_after": 0.05}
    llmock.then({**busy, "match": {"path": f"*/{batch.id}"}})
    seen: list[Any] = []
    wait_for_batch(retrying.messages.batches, batch, poll=0.1, timeout=60, on_progress=seen.append)
    statuses = [[each.status for each in reply_of(batch).attempts] for batch in seen]
    assert statuses[0] == [529, 529, 200]
    assert all(others == [200] for others in statuses[1:])


def test_retry_waits_for_an_exhausted_rate_limit(connect: Connector) -> None:
    with LLMockServer(rpm=120) as server:  # 120 at once, then one every 0.5 s
        client = connect(server.base_url, policies=[Retry(3, base=0.01, cap=0.02)])
        for _ in range(1000):
            reply = reply_of(client.messages.create(**ASK))
            if len(reply.attempts) > 1:
                break
        refused, *_, last = reply.attempts
        assert (refused.status, last.status) == (429, 200)
        assert 0 < last.waited <= 1  # the value of `retry-after-ms`
        limits = reply.rate_limits.requests
        assert limits is not None
        assert limits.limit == 120
        assert limits.remaining is not None
        assert limits.reset is not None
