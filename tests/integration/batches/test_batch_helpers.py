"""Tests of `submit_all`, `job` and `wait` of the batches resource and its beta version."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import errors
from support.blocking import Connector
from support.servers import BatchService, ModelServer

QUICK: dict[str, Any] = {"poll": 0.05, "longest_poll": 0.2, "timeout": 60}
HEADERS = {"x-mine": "yes", "anthropic-beta": "mine-2026-01-01"}


def some(count: int) -> list[dict[str, Any]]:
    return [
        {
            "model": ModelServer.model,
            "max_tokens": 3,
            "messages": [{"role": "user", "content": f"Say {number}."}],
        }
        for number in range(count)
    ]


class Recorder:
    """An httpx event hook that records the requests of a client."""

    def __init__(self) -> None:
        self.requests: list[Any] = []

    def __call__(self, request: Any) -> None:
        self.requests.append(request)

    async def record(self, request: Any) -> None:
        self(request)

    def lines(self) -> set[str]:
        """Return the method and the last path segment of each request, and check its headers."""
        found = set[str]()
        for request in self.requests:
            assert request.headers.get("x-mine") == "yes", request.url
            assert "mine-2026-01-01" in request.headers["anthropic-beta"]
            last = request.url.path.rpartition("/")[2]
            found.add(f"{request.method} {'id' if last.startswith('msgbatch_') else last}")
        self.requests.clear()
        return found


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def client(batch_service: BatchService, connect: Connector, recorder: Recorder) -> Any:
    hook = recorder if connect.mode == "sync" else recorder.record
    own = connect.httpx_client(event_hooks={"request": [hook]})
    return connect(batch_service.base_url, api_key=batch_service.api_key, http_client=own)


@pytest.fixture(params=["messages", "beta"])
def batches(request: pytest.FixtureRequest, client: Any) -> Any:
    return (client if request.param == "messages" else client.beta).messages.batches


def test_extra_headers_are_sent_with_each_call_of_a_job(
    batches: Any, batch_service: BatchService, recorder: Recorder
) -> None:
    with batches.submit_all(some(3), extra_headers=HEADERS) as job:
        assert all(outcome.ok for outcome in job.wait(**QUICK).results())
        job.cancel()
        again = job.retry(which=[job.ids[0]]).wait(**QUICK)
        assert [outcome.ok for outcome in again.results()] == [True]
    assert recorder.lines() == {"POST batches", "GET id", "GET results"}
    job = batches.submit_all(some(3), resume=True, extra_headers=HEADERS)
    assert batch_service.created == 2
    assert recorder.lines() == {"GET batches", "GET results"}
    same = batches.job(job.batches, some(3), extra_headers=HEADERS)
    assert [outcome.custom_id for outcome in same.results()] == [*job.ids]
    assert recorder.lines() == {"GET results"}
    assert batches.wait(job.batches[0].id, extra_headers=HEADERS).processing_status == "ended"
    assert recorder.lines() == {"GET id"}


def test_a_job_without_extra_headers(batches: Any) -> None:
    with batches.submit_all(some(1)) as job:
        ended = batches.wait(job.batches[0].id, **QUICK)
        (outcome,) = batches.job([ended], some(1)).results()
        assert outcome.ok


def test_a_job_of_existing_batches_requires_the_same_limits(batches: Any) -> None:
    with batches.submit_all(some(3), most_requests=2) as job:
        job.wait(**QUICK)
        with pytest.raises(errors.ConfigurationError, match="most_requests and most_bytes"):
            batches.job(job.batches, some(3))
        same = batches.job(job.batches, some(3), most_requests=2)
        assert [outcome.custom_id for outcome in same.results()] == [*job.ids]
    with batches.submit_all(some(3), most_bytes=300) as job:
        job.wait(**QUICK)
        assert len(job.batches) > 1
        same = batches.job(job.batches, some(3), most_bytes=300)
        assert all(outcome.ok for outcome in same.results())
