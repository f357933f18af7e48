"""Health watches on real sockets: they start and end with their block."""

import asyncio
import threading
import time
from typing import Any

import anyio
import pytest

from api_claude import AsyncClient, Client, Endpoint, Failover, errors
from support.blocking import KEY
from support.health_faults import extra_faults, no_leaked_threads
from support.servers import FaultServer

__all__ = ["extra_faults", "no_leaked_threads"]

HOUR = 3600.0
PATIENT: dict[str, Any] = {"timeout": 60.0}
SECONDS = 10.0


class Reports(list[Any]):
    """Collects reports and sets an event once there are `enough`."""

    def __init__(self, enough: int = 1) -> None:
        super().__init__()
        self.enough = enough
        self.is_complete = threading.Event()

    def __call__(self, report: Any) -> None:
        self.append(report)
        if len(self) >= self.enough:
            self.is_complete.set()


def fail(report: Any) -> None:
    raise LookupError("of the listener")


def client_of(faults: FaultServer, *names: str) -> Client:
    return Client(api_key=KEY, base_url=faults.url(*names))


def async_client_of(faults: FaultServer, *names: str) -> AsyncClient:
    return AsyncClient(api_key=KEY, base_url=faults.url(*names))


async def until(condition: Any) -> None:
    async with asyncio.timeout(SECONDS):
        while not condition():  # noqa: ASYNC110 - the condition has no event to wait for
            await asyncio.sleep(0.01)


def test_checks_are_repeated(faults: FaultServer) -> None:
    reports = Reports(3)
    with client_of(faults, "models", "empty-503", "models") as client:
        with client.health.watch(0.01, on_report=reports, strategy="api") as watch:
            assert reports.is_complete.wait(SECONDS)
        assert [each[0].http_status for each in reports[:3]] == [200, 503, 200]
        assert watch.latest == reports[-1]
        # Leaving does not wait for a check: the server may read one more request.
        done = len(reports)
        url = faults.url("models", "empty-503", "models")
        assert client.health.metrics()[url].count in (done, done + 1)
        time.sleep(0.1)
        assert len(faults.requests) in (done, done + 1)
    assert watch.error is None


def test_checks_are_repeated_in_a_task(faults: FaultServer) -> None:
    reports = Reports(3)

    async def main() -> None:
        async with async_client_of(faults, "models", "empty-503", "models") as client:
            async with client.health.watch(0.01, on_report=reports, strategy="api") as watch:
                await until(reports.is_complete.is_set)
            assert [each[0].http_status for each in reports[:3]] == [200, 503, 200]
            assert watch.latest == reports[-1]
            assert len(asyncio.all_tasks()) == 1
            sent = len(faults.requests)
            await asyncio.sleep(0.1)
            # The server may read the request of a check that was cancelled a little later.
            assert len(faults.requests) <= sent + 1
            assert watch.error is None

    asyncio.run(main())
    assert faults.wait_until_idle()


def test_the_first_round_starts_at_once_and_leaving_does_not_wait_for_the_interval(
    faults: FaultServer,
) -> None:
    reports = Reports()
    with client_of(faults, "models") as client:
        watch = client.health.watch(HOUR, on_report=reports)
        assert watch.latest == ()
        with watch:
            assert reports.is_complete.wait(SECONDS)
            began = time.monotonic()
        assert time.monotonic() - began < SECONDS

    async def main() -> None:
        async with async_client_of(faults, "models") as client, client.health.watch(HOUR) as watch:
            await until(lambda: watch.latest)

    asyncio.run(main())
    assert len(faults.requests) == 2


def test_leaving_does_not_wait_for_a_check(faults: FaultServer) -> None:
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
    faults.__exit__(None, None, None)  # lets the thread of the check end


def test_leaving_cancels_a_check_in_a_task(faults: FaultServer) -> None:
    async def main() -> None:
        async with async_client_of(faults, "stall-before-headers") as client:
            async with client.health.watch(**PATIENT) as watch:
                await until(lambda: faults.requests)
            assert watch.latest == ()
            assert len(asyncio.all_tasks()) == 1
            assert await asyncio.to_thread(faults.wait_until_idle)

    asyncio.run(main())


def test_an_exception_of_on_report_ends_the_watch_and_is_raised(faults: FaultServer) -> None:
    continued = False
    with client_of(faults, "models") as client:
        with (
            pytest.raises(LookupError, match="listener"),
            client.health.watch(0.01, on_report=fail) as watch,
        ):
            watch._thread.join(SECONDS)
            assert isinstance(watch.error, LookupError)
            assert watch.latest[0].http_status == 200
            continued = True
        with (
            pytest.raises(KeyError, match="of the block"),
            client.health.watch(0.01, on_report=fail) as watch,
        ):
            watch._thread.join(SECONDS)
            raise KeyError("of the block")
    assert continued
    assert len(faults.requests) == 2


def test_an_exception_of_on_report_in_a_task(faults: FaultServer) -> None:
    async def failing(report: Any) -> None:
        await asyncio.sleep(0)
        fail(report)

    async def main() -> None:
        continued = 0
        async with async_client_of(faults, "models") as client:
            for listener in (fail, failing):
                with pytest.raises(LookupError, match="listener"):
                    async with client.health.watch(0.01, on_report=listener) as watch:
                        await until(lambda: watch.error)
                        await asyncio.sleep(0)
                        continued += 1
            with pytest.raises(KeyError, match="of the block"):
                async with client.health.watch(0.01, on_report=fail) as watch:
                    await until(lambda: watch.error)
                    raise KeyError("of the block")
        assert continued == 2

    asyncio.run(main())
    assert len(faults.requests) == 3


def test_a_cancelled_block(faults: FaultServer) -> None:
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
            await asyncio.sleep(0.01)  # no cancellation is pending
            assert len(asyncio.all_tasks()) == 1
            assert await asyncio.to_thread(faults.wait_until_idle)

    asyncio.run(main())


def test_no_report_comes_after_the_block(faults: FaultServer) -> None:
    """Leaving the block waits for a running listener."""
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


def test_invalid_options(faults: FaultServer) -> None:
    client = client_of(faults, "models")
    for interval in (0.0, -1.0, float("inf"), float("nan")):
        with pytest.raises(errors.ConfigurationError, match="interval"):
            client.health.watch(interval)
    with pytest.raises(errors.ConfigurationError, match="not sent to another host"):
        client.health.watch(endpoints=[Endpoint("http://127.0.0.1:9")], strategy="api")
    with pytest.raises(TypeError):
        client.health.watch(timeut=3.0)  # type: ignore[call-arg]
    assert not faults.requests
