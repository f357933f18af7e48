"""Methods and helpers of message batches, with the requests checked against the spec."""

from typing import Any

import pytest

from api_claude import models
from support.blocking import AnyClient, Connector
from support.operations import check, document
from support.servers import ContractServer

PARAMS = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}
ID = "msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d"


@pytest.fixture(params=["messages", "beta.messages"])
def batches(
    request: pytest.FixtureRequest, contract_server: ContractServer, connect: Connector
) -> Any:
    client = connect(contract_server.base_url)
    return (client if request.param == "messages" else client.beta).messages.batches


def test_create(batches: Any) -> None:
    requests = [{"custom_id": f"request-{number}", "params": PARAMS} for number in range(3)]
    batch = batches.create(requests=requests)
    check(batch)
    assert isinstance(batch, models.MessageBatch)
    assert batch.created_at.tzinfo is not None


@pytest.mark.parametrize("action", ["retrieve", "cancel"])
def test_retrieve_and_cancel(batches: Any, action: str) -> None:
    batch = getattr(batches, action)(ID)
    check(batch)
    assert batch.request_counts.processing >= 0


def test_delete(batches: Any) -> None:
    deleted = batches.delete(ID)
    check(deleted)
    assert deleted.type == "message_batch_deleted"


def test_list(batches: Any) -> None:
    page = batches.list(limit=5, after_id=ID)
    check(page)
    assert all(isinstance(batch, models.MessageBatch) for batch in page.data)


def test_results(batches: Any) -> None:
    with batches.results(ID, extra_headers={"x-steady-stream-interval-ms": "0"}) as results:
        check(results)
        lines = list(results)
    assert {line.result.type for line in lines} == {"succeeded", "errored", "canceled", "expired"}
    messages = [line.result.message for line in lines if line.result.type == "succeeded"]
    blocks = {block.type for message in messages for block in message.content}
    assert blocks == set(
        document()["components"]["schemas"]["ContentBlock"]["discriminator"]["mapping"]
    )


def test_results_closed_early(batches: Any) -> None:
    with batches.results(ID) as results:
        assert next(iter(results)).custom_id
    check(batches.retrieve(ID))


def test_results_read_to_the_end_need_no_close(
    contract_server: ContractServer, connect: Connector
) -> None:
    client: AnyClient = connect(contract_server.base_url)
    fast = {"x-steady-stream-interval-ms": "0"}
    assert len(list(client.messages.batches.results(ID, extra_headers=fast))) > 4


def test_submit_all(batches: Any) -> None:
    """The request bodies are sent from spool files on disk, and each matches the spec."""
    with batches.submit_all([PARAMS] * 5, most_requests=2) as job:
        assert len(job.batches) == 3
        for batch in job.batches:
            check(batch)
        assert len(set(job.ids)) == 5  # equal requests get different ids


def test_cancel_of_a_job(batches: Any) -> None:
    headers = {"anthropic-workspace-id": "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"}
    with batches.job([batches.retrieve(ID)], extra_headers=headers) as job:
        job.cancel()
        for batch in job.batches:
            check(batch)
