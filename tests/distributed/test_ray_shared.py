"""`RayShared` in clients of several processes, threads and tasks."""

from __future__ import annotations

import asyncio
import pickle
import threading
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    Budget,
    Client,
    Prices,
    Quota,
    RateLimit,
    RayShared,
    Retry,
    errors,
)
from support.servers import FaultServer, GatedServer

ARGUMENTS: Any = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 10,
    "messages": [{"role": "user", "content": "Hello"}],
}


def test_processes_share_one_budget(cluster: Any) -> None:
    shared = RayShared(Quota(day=Budget(requests=5)))
    with GatedServer() as server:
        url, arguments = server.base_url, ARGUMENTS

        def work(number: int) -> int:
            client = Client(base_url=url, policies=[shared])
            refused = 0
            for _ in range(4):
                try:
                    client.messages.create(**arguments)
                except errors.QuotaExceeded:
                    refused += 1
            return refused

        remote = cluster.remote(num_cpus=1)(work)
        assert sum(cluster.get([remote.remote(number) for number in range(3)])) == 7
        assert len(server.requests) == 5
    (use,) = shared.report()
    assert use.limits[0].used == 5
    again = Quota(day=Budget(requests=5))
    again.restore(shared.export())
    assert RayShared(again).report()[0].limits[0].used == 5


def test_a_wait_blocks_no_event_loop_and_can_be_cancelled(cluster: Any) -> None:
    limit = RayShared(RateLimit(requests_per_minute=60, burst=1 / 60, max_wait=3600))
    ticks = 0

    async def main(url: str) -> None:
        nonlocal ticks

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        ticking = asyncio.ensure_future(tick())
        async with AsyncClient(base_url=url, policies=[Retry(), limit]) as client:
            first, second, third = (
                asyncio.ensure_future(client.messages.create(**ARGUMENTS)) for _ in range(3)
            )
            await first
            third.cancel()
            message = await second
            from api_claude import reply_of

            (attempt,) = reply_of(message).attempts
            assert attempt.reason == "shared limit"
            assert attempt.waited > 0
            with pytest.raises(asyncio.CancelledError):
                await third
        ticking.cancel()

    with GatedServer() as server:
        asyncio.run(main(server.base_url))
        assert len(server.requests) == 2
    assert ticks > 10


def test_threads_wait_in_turn(cluster: Any) -> None:
    limit = RayShared(RateLimit(requests_per_minute=120, burst=1 / 120))
    with GatedServer() as server, Client(base_url=server.base_url, policies=[limit]) as client:
        threads = [
            threading.Thread(target=lambda: client.messages.create(**ARGUMENTS)) for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.requests) == 4


def test_a_stream_counts_when_it_ends_and_a_failure_does_not(cluster: Any) -> None:
    shared = RayShared(
        Quota(day=Budget(tokens=1000, cost=1.0), prices=Prices(input=3.0, output=15.0))
    )
    with FaultServer() as server:
        with Client(base_url=server.url("sse-ok"), policies=[shared]) as client:
            with client.messages.stream(**ARGUMENTS) as stream:
                next(iter(stream))
                assert shared.report()[0].limits[0].reserved > 0
            with client.messages.stream(**ARGUMENTS) as stream:
                stream.get_final_message()
        with (
            Client(base_url=server.url("json-500"), policies=[shared]) as client,
            pytest.raises(errors.InternalServerError),
        ):
            client.messages.create(**ARGUMENTS)
    tokens = shared.report()[0].limits[0]
    assert tokens.reserved == 0
    assert tokens.used > 21


def test_a_lost_actor_is_one_error_and_nothing_is_sent(cluster: Any) -> None:
    shared = RayShared(RateLimit(requests_per_minute=60))
    cluster.kill(shared._actor)
    with GatedServer() as server, Client(base_url=server.base_url, policies=[shared]) as client:
        with pytest.raises(errors.SharedPolicyLost, match="nothing was sent"):
            client.messages.create(**ARGUMENTS)
        assert not server.requests


def test_without_a_cluster_no_other_one_is_started(
    cluster: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = RayShared(Quota(day=Budget(requests=5)))
    with monkeypatch.context() as patch, GatedServer() as server:
        patch.setattr(cluster, "is_initialized", lambda: False)  # as after ray.shutdown()
        patch.setattr(cluster, "init", pytest.fail)
        with Client(base_url=server.base_url, policies=[shared]) as client:
            with pytest.raises(errors.SharedPolicyLost, match="not connected to a Ray cluster"):
                client.messages.create(**ARGUMENTS)
            assert not server.requests
        for method in (shared.report, shared.export):
            with pytest.raises(errors.SharedPolicyLost, match="not connected to a Ray cluster"):
                method()
    cluster.kill(shared._actor)
    with pytest.raises(errors.SharedPolicyLost, match="does not answer"):
        shared.report()


def test_arguments(cluster: Any) -> None:
    wrong: Any = Retry()
    with pytest.raises(errors.ConfigurationError, match="policy must be a RateLimit or a Quota"):
        RayShared(wrong)
    with pytest.raises(errors.ConfigurationError, match="requires a RayShared of a Quota"):
        RayShared(RateLimit(requests_per_minute=1)).report()
    with (
        Client(policies=[RayShared(Quota(day=Budget(requests=1)))]) as client,
        pytest.raises(errors.RequestError, match="does not count the requests of a batch"),
    ):
        client.messages.batches.create(requests=[{"custom_id": "a", "params": ARGUMENTS}])


def test_errors_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(errors.SharedPolicyLost("the actor does not answer")))
    assert "create the RayShared again" in str(error)
