"""Watches on real sockets: what begins with their block ends with it."""

import asyncio
import threading
import time
from typing import Any

import anyio
import pytest

from api_claude import AsyncClient, Client, Endpoint, Failover, errors
from support.blocking import KEY
from support.health_faults import more_faults, no_thread_stays
from support.servers import FaultServer

__all__ = ["more_faults", "no_thread_stays"]

HOUR = 3600.0
PATIENT: dict[str, Any] = {"timeout": 60.0}
SECONDS = 10.0


class Reports(list[Any]):
    """Those that came, and a signal once there are so many."""

    def __init__(self, enough: int = 1) -> None:
        super().__init__()
        self.enough = enough
        self.there = threading.Event()

    def __call__(self, report: Any) -> None:
        self.append(report)
        if len(self) >= self.enough:
            self.there.set()


def fail(report: Any) -> None:
    raise LookupError("of the listener's own")


def client_of(faults: FaultServer, *names: str) -> Client:
    return Client(api_key=KEY, base_url=faults.url(*names))


def async_client_of(faults: FaultServer, *names: str) -> AsyncClient:
    return AsyncClient(api_key=KEY, base_url=faults.url(*names))


async def until(condition: Any) -> None:
    async with asyncio.timeout(SECONDS):
        while not condition():  # noqa: ASYNC110 - of a thread, or a value
            await asyncio.sleep(0.01)


def test_it_checks_again_and_again(faults: FaultServer) -> None:
    reports = Reports(3)
    with client_of(faults, "models", "empty-503", "models") as client:
        with client.health.watch(0.01, on_report=reports, strategy="api") as watch:
            assert reports.there.wait(SECONDS)
        assert [each[0].http_status for each in reports[:3]] == [200, 503, 200]
        assert watch.latest == reports[-1]
        sent = len(faults.requests)
        assert client.health.metrics()[faults.url("models", "empty-503", "models")].count == sent
        time.sleep(0.1)
        assert len(faults.requests) == sent == len(reports)
    assert watch.error is None


def test_it_checks_again_and_again_in_a_task(faults: FaultServer) -> None:
    reports = Reports(3)

    async def main() -> None:
        async with async_client_of(faults, "models", "empty-503", "models") as client:
            async with client.health.watch(0.01, on_report=reports, strategy="api") as watch:
                await until(reports.there.is_set)
            assert [each[0].http_status for each in reports[:3]] == [200, 503, 200]
            assert watch.latest == reports[-1]
            assert len(asyncio.all_tasks()) == 1
            sent = len(faults.requests)
            await asyncio.sleep(0.1)
            assert len(faults.requests) == sent
            assert watch.error is None

    asyncio.run(main())
    assert faults.wait_until_idle()


def test_the_first_round_is_at_once_and_leaving_waits_for_no_interval(faults: FaultServer) -> None:
    reports = Reports()
    with client_of(faults, "models") as client:
        watch = client.health.watch(HOUR, on_report=reports)
        assert watch.latest == ()
        with watch:
            assert reports.there.wait(SECONDS)
            began = time.monotonic()
        assert time.monotonic() - began < SECONDS

    async def main() -> None:
        async with async_client_of(faults, "models") as client, client.health.watch(HOUR) as watch:
            await until(lambda: watch.latest)

    asyncio.run(main())
    assert len(faults.requests) == 2


def test_leaving_waits_for_no_check(faults: FaultServer) -> None:
    with client_of(faults, "stall-before-headers") as client:
        reports = Reports()
        with client.health.watch(on_report=reports, **PATIENT) as watch:
            while not faults.requests:
                time.sleep(0.01)
            began = time.monotonic()
        assert time.monotonic() - began < SECONDS
        assert watch.latest == ()
        assert reports == []
        assert client.health.metrics() == {}
    faults.__exit__(None, None, None)  # which lets the check's own thread end


def test_leaving_cancels_the_check_of_a_task(faults: FaultServer) -> None:
    async def main() -> None:
        async with async_client_of(faults, "stall-before-headers") as client:
            async with client.health.watch(**PATIENT) as watch:
                await until(lambda: faults.requests)
            assert watch.latest == ()
            assert len(asyncio.all_tasks()) == 1
            assert await asyncio.to_thread(faults.wait_until_idle)

    asyncio.run(main())


def test_a_listener_that_raises_ends_it_and_is_heard_of_at_the_end(faults: FaultServer) -> None:
    gone_on = False
    with client_of(faults, "models") as client:
        with (
            pytest.raises(LookupError, match="listener"),
            client.health.watch(0.01, on_report=fail) as watch,
        ):
            watch._thread.join(SECONDS)
            assert isinstance(watch.error, LookupError)
            assert watch.latest[0].http_status == 200
            gone_on = True
        with (
            pytest.raises(KeyError, match="of the block"),
            client.health.watch(0.01, on_report=fail) as watch,
        ):
            watch._thread.join(SECONDS)
            raise KeyError("of the block")
    assert gone_on
    assert len(faults.requests) == 2


def test_a_listener_that_raises_in_a_task(faults: FaultServer) -> None:
    async def failing(report: Any) -> None:
        await asyncio.sleep(0)
        fail(report)

    async def main() -> None:
        gone_on = 0
        async with async_client_of(faults, "models") as client:
            for listener in (fail, failing):
                with pytest.raises(LookupError, match="listener"):
                    async with client.health.watch(0.01, on_report=listener) as watch:
                        await until(lambda: watch.error)
                        await asyncio.sleep(0)
                        gone_on += 1
            with pytest.raises(KeyError, match="of the block"):
                async with client.health.watch(0.01, on_report=fail) as watch:
                    await until(lambda: watch.error)
                    raise KeyError("of the block")
        assert gone_on == 2

    asyncio.run(main())
    assert len(faults.requests) == 3


def test_a_block_that_is_cancelled(faults: FaultServer) -> None:
    async def block(client: AsyncClient) -> None:
        async with client.health.watch(0.01):
            await asyncio.sleep(HOUR)

    async def main() -> None:
        async with async_client_of(faults, "stall-before-headers") as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await block(client)
            with anyio.move_on_after(0.2) as scope:
                await block(client)
            assert scope.cancelled_caught
            task = asyncio.create_task(block(client))
            await until(lambda: len(faults.requests) == 3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert task.cancelled()
            current = asyncio.current_task()
            assert current is not None
            assert current.cancelling() == 0
            await asyncio.sleep(0.01)  # no cancellation is left over
            assert len(asyncio.all_tasks()) == 1
            assert await asyncio.to_thread(faults.wait_until_idle)

    asyncio.run(main())


def test_no_report_comes_after_the_block(faults: FaultServer) -> None:
    """Leaving waits for a listener that runs."""
    entered, ended = threading.Event(), threading.Event()

    def slow(report: Any) -> None:
        entered.set()
        time.sleep(0.3)
        ended.set()

    with client_of(faults, "models") as client, client.health.watch(on_report=slow):
        assert entered.wait(SECONDS)
    assert ended.is_set()


def test_failover_learns_from_a_watch(faults: FaultServer) -> None:
    bad, good = (Endpoint(faults.url(name), api_key="k") for name in ("json-500", "models"))
    policy = Failover([bad, good])
    with Client(api_key=KEY, base_url="http://127.0.0.1:9", policies=[policy]) as client:
        with client.health.watch(HOUR, on_report=policy.learn):
            until_seconds = time.monotonic() + SECONDS
            while policy.healthy != [good]:
                assert time.monotonic() < until_seconds
                time.sleep(0.01)
        assert client.models.list().data == []
    assert [request.method for request in faults.requests if request.fault == "json-500"] == [
        "HEAD"
    ]


def test_options_that_make_no_sense(faults: FaultServer) -> None:
    client = client_of(faults, "models")
    for interval in (0.0, -1.0, float("inf"), float("nan")):
        with pytest.raises(errors.ConfigurationError, match="interval"):
            client.health.watch(interval)
    with pytest.raises(errors.ConfigurationError, match="no other host"):
        client.health.watch(endpoints=[Endpoint("http://127.0.0.1:9")], strategy="api")
    with pytest.raises(TypeError):
        client.health.watch(timeut=3.0)  # type: ignore[call-arg]
    assert not faults.requests
