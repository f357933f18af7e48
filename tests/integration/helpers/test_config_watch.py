"""A configuration file that is followed by a client, with real files, servers, threads and tasks.

Each scenario runs for both clients, with `watchfiles` and by polling.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    CircuitState,
    Client,
    ConfigChange,
    ConfigFile,
    Retry,
    Timeout,
    errors,
)
from support.fault_table import CALLS
from support.servers import FaultServer
from support.servers._faults import FAULTS

KEY = "sk-ant-test"
PATIENCE = 30.0
ASK: dict[str, Any] = {
    "model": "m",
    "max_tokens": 8,
    "messages": [{"role": "user", "content": "Hello"}],
}
POLICIES = '[[policies]]\npolicy = "Retry"\nattempts = {attempts}\nbase = 0\n'


@pytest.fixture(params=["watchfiles", "polling"])
def notified(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the library reports changes. Otherwise the file is polled."""
    if request.param == "polling":
        monkeypatch.setitem(sys.modules, "watchfiles", None)
    return bool(request.param == "watchfiles")


class Followed:
    """A watch that runs, for a scenario in a thread of its own."""

    def __init__(self, client: Any, config: ConfigFile, loop: Any) -> None:
        self.client = client
        self.config = config
        self.path = config.path
        self.changes: list[ConfigChange] = []
        self.errors: list[errors.ConfigFileError] = []
        self._loop = loop
        self._news = threading.Condition()
        self.watch: Any = None

    def on_change(self, change: ConfigChange) -> None:
        with self._news:
            self.changes.append(change)
            self._news.notify_all()

    def on_error(self, error: errors.ConfigFileError) -> None:
        with self._news:
            self.errors.append(error)
            self._news.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until a report makes the condition true."""
        with self._news:
            assert self._news.wait_for(condition, PATIENCE), (self.changes, self.errors)

    def next_change(self, action: Callable[[], object]) -> ConfigChange:
        """Do something, and wait for the change that it causes."""
        seen = len(self.changes)
        action()
        self.wait(lambda: len(self.changes) > seen)
        assert len(self.changes) == seen + 1
        return self.changes[-1]

    def next_error(self, action: Callable[[], object]) -> errors.ConfigFileError:
        """Do something, and wait for the error that it causes."""
        seen = len(self.errors)
        action()
        self.wait(lambda: len(self.errors) > seen)
        return self.errors[-1]

    def call(self) -> Any:
        """Send a message with the client of the watch."""
        if self._loop is None:
            return self.client.messages.create(**ASK)
        made = self.client.messages.create(**ASK)
        return asyncio.run_coroutine_threadsafe(made, self._loop).result(PATIENCE)

    def read(self) -> float | None:
        """The timeout of the client, by which the scenarios know versions apart."""
        read: float | None = self.client.timeout.read
        return read


def follow(
    mode: str,
    config: ConfigFile,
    scenario: Callable[[Followed], object],
    settle: float = 0.05,
    interval: float | None = None,
    **options: Any,
) -> Followed:
    """Run a scenario while a client follows a file."""
    # With the library, an interval that is longer than the test shows that it reports changes.
    seconds = 0.05 if sys.modules.get("watchfiles", True) is None else 300.0
    timing: Any = {"interval": seconds if interval is None else interval, "settle": settle}
    if mode == "sync":
        with Client(api_key=KEY, base_url="http://127.0.0.1:9", **options) as client:
            followed = Followed(client, config, None)
            with config.watch(
                client, on_change=followed.on_change, on_error=followed.on_error, **timing
            ) as followed.watch:
                scenario(followed)
        return followed

    async def main() -> Followed:
        loop = asyncio.get_running_loop()
        async with AsyncClient(api_key=KEY, base_url="http://127.0.0.1:9", **options) as client:
            followed = Followed(client, config, loop)
            async with config.watch(
                client, on_change=followed.on_change, on_error=followed.on_error, **timing
            ) as followed.watch:
                await asyncio.to_thread(scenario, followed)
        return followed

    return asyncio.run(main())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "claude.toml"
    path.write_text("timeout = 1", "utf-8")
    return path


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    yield
    assert not [each for each in threading.enumerate() if each.name == "configuration"]


def replaced(path: Path, text: str) -> None:
    """Write a file as careful programs do: a new file, renamed to the old name."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, "utf-8")
    new.rename(path)


def test_writes_and_renames(mode: str, notified: bool, path: Path) -> None:
    def scenario(followed: Followed) -> None:
        assert followed.read() == 1
        change = followed.next_change(lambda: path.write_text("timeout = 2", "utf-8"))
        assert change.changed == ("timeout",)
        assert (change.old.timeout, change.new.timeout) == (
            Timeout(1, 1, 1, 1),
            Timeout(2, 2, 2, 2),
        )
        assert followed.read() == 2
        followed.next_change(lambda: replaced(path, "timeout = 3"))
        assert followed.read() == 3
        followed.next_change(lambda: replaced(path, "timeout = 4"))
        assert followed.read() == 4

    followed = follow(mode, ConfigFile(path), scenario)
    assert followed.errors == []
    assert followed.read() == 4  # the client keeps what it has when the watch ends


def test_a_partial_write_is_not_used(mode: str, notified: bool, path: Path) -> None:
    whole = f"timeout = 2\n{POLICIES.format(attempts=7)}"

    def write_slowly() -> None:
        with path.open("w", encoding="utf-8") as file:
            for start in range(0, len(whole), 8):  # the file is empty, malformed and incomplete
                file.write(whole[start : start + 8])
                file.flush()
                time.sleep(0.02)

    followed = follow(
        mode, ConfigFile(path), lambda watch: watch.next_change(write_slowly), settle=1.0
    )
    assert [change.changed for change in followed.changes] == [("timeout", "policies")]
    assert followed.errors == []
    assert followed.client.policies[0].attempts == 7


def test_editors(mode: str, notified: bool, path: Path) -> None:
    """An editor writes a swap file and a backup, and moves the file away for a moment."""

    def edit(text: str) -> None:
        swap, backup = path.with_name(f".{path.name}.swp"), path.with_name(f"{path.name}~")
        swap.write_text("timeout = 99", "utf-8")
        (path.parent / "4913").write_text("", "utf-8")
        (path.parent / "4913").unlink()
        path.rename(backup)
        path.write_text(text, "utf-8")
        backup.unlink()
        swap.unlink()

    def scenario(followed: Followed) -> None:
        for number in range(2, 5):
            followed.next_change(lambda number=number: edit(f"timeout = {number}"))  # type: ignore[misc]
            assert followed.read() == number

    followed = follow(mode, ConfigFile(path), scenario, settle=0.3)
    assert followed.errors == []


def test_a_volume_of_kubernetes(mode: str, notified: bool, tmp_path: Path) -> None:
    """`claude.toml` is a link to `..data/claude.toml`, and `..data` a link that is replaced."""
    volume = tmp_path / "volume"
    volume.mkdir()

    def publish(number: int) -> None:
        data = volume / f"..2026_{number}"
        data.mkdir()
        (data / "claude.toml").write_text(f"timeout = {number}", "utf-8")
        link = volume / "..data_tmp"
        link.symlink_to(data.name)
        link.rename(volume / "..data")
        for old in volume.glob("..2026_*"):
            if old != data:
                shutil.rmtree(old)

    publish(1)
    (volume / "claude.toml").symlink_to("..data/claude.toml")

    def scenario(followed: Followed) -> None:
        for number in range(2, 5):
            followed.next_change(lambda number=number: publish(number))  # type: ignore[misc]
            assert followed.read() == number

    followed = follow(mode, ConfigFile(volume / "claude.toml"), scenario, settle=0.1)
    assert followed.errors == []


def test_a_link_to_a_file_in_another_folder(mode: str, notified: bool, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    target, link = tmp_path / "a" / "real.toml", tmp_path / "b" / "claude.toml"
    target.write_text("timeout = 1", "utf-8")
    link.symlink_to(target)

    def scenario(followed: Followed) -> None:
        followed.next_change(lambda: target.write_text("timeout = 2", "utf-8"))
        followed.next_change(lambda: replaced(target, "timeout = 3"))
        assert followed.read() == 3

    follow(mode, ConfigFile(link), scenario)


def test_deletion_and_return(mode: str, notified: bool, path: Path) -> None:
    def scenario(followed: Followed) -> None:
        error = followed.next_error(path.unlink)
        assert str(error) == f"{path}: the file cannot be read: No such file or directory"
        assert followed.watch.error is error
        assert followed.read() == 1
        followed.next_change(lambda: path.write_text("timeout = 2", "utf-8"))
        assert followed.watch.error is None
        followed.next_error(path.unlink)
        path.write_text("timeout = 2", "utf-8")  # the contents that the client has
        followed.next_change(lambda: _later(0.5, lambda: replaced(path, "timeout = 3")))

    followed = follow(mode, ConfigFile(path), scenario)
    assert len(followed.errors) == 2
    assert [change.changed for change in followed.changes] == [("timeout",)] * 2


def _later(seconds: float, action: Callable[[], object]) -> None:
    time.sleep(seconds)
    action()


def test_a_folder_that_is_replaced(mode: str, notified: bool, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "claude.toml"
    path.write_text("timeout = 1", "utf-8")

    def replace() -> None:
        shutil.rmtree(folder)
        folder.mkdir()
        path.write_text("timeout = 2", "utf-8")

    def scenario(followed: Followed) -> None:
        followed.next_change(replace)
        followed.next_change(lambda: path.write_text("timeout = 3", "utf-8"))

    follow(mode, ConfigFile(path), scenario, settle=0.3, interval=0.1)


def test_invalid_then_valid(mode: str, notified: bool, path: Path) -> None:
    invalid = f"timeout = 2\n{POLICIES.format(attempts=0)}"

    def scenario(followed: Followed) -> None:
        error = followed.next_error(lambda: path.write_text(invalid, "utf-8"))
        assert (error.line, error.key) == (4, "policies[0].attempts")
        assert "attempts must be an integer of at least 1" in str(error)
        assert followed.config.current.timeout == Timeout(1, 1, 1, 1)
        assert (followed.read(), followed.client.policies) == (1, ())
        error = followed.next_error(lambda: replaced(path, "timeuot = 2"))
        assert "did you mean 'timeout'?" in str(error)
        followed.next_change(lambda: replaced(path, invalid.replace("= 0", "= 4", 1)))
        assert followed.watch.error is None
        assert followed.client.policies[0].attempts == 4

    followed = follow(mode, ConfigFile(path), scenario)
    assert len(followed.errors) == 2  # each is reported once


def test_comments_are_no_change(mode: str, notified: bool, path: Path) -> None:
    def scenario(followed: Followed) -> None:
        path.write_text("# a comment\ntimeout = 1", "utf-8")
        time.sleep(0.5)
        followed.next_change(lambda: replaced(path, "timeout = 2"))

    followed = follow(mode, ConfigFile(path), scenario)
    assert [change.changed for change in followed.changes] == [("timeout",)]


def test_a_client_that_refuses_a_version_keeps_its_own(
    mode: str, notified: bool, path: Path
) -> None:
    other = '[[policies]]\npolicy = "Failover"\nendpoints = [{base_url = "http://127.0.0.2"}]\n'

    def scenario(followed: Followed) -> None:
        error = followed.next_error(lambda: path.write_text(f"timeout = 2\n{other}", "utf-8"))
        assert "credentials are not sent to another host" in str(error)
        assert (followed.read(), followed.client.policies) == (1, ())
        assert followed.config.current.timeout == Timeout(1, 1, 1, 1)
        followed.next_change(lambda: replaced(path, "timeout = 3"))

    follow(mode, ConfigFile(path), scenario)


def test_an_open_circuit_stays_open(
    mode: str, notified: bool, path: Path, faults: FaultServer
) -> None:
    breaker = '\n[[policies]]\npolicy = "CircuitBreaker"\nfailures = 1\n'
    first = f'base_url = "{faults.url("json-500")}"\ntimeout = 30\n{breaker}'
    path.write_text(first, "utf-8")

    def scenario(followed: Followed) -> None:
        with pytest.raises(errors.InternalServerError):
            followed.call()
        text = first.replace("[[", f"{POLICIES.format(attempts=2)}\n[[", 1)
        assert followed.next_change(lambda: replaced(path, text)).changed == ("policies",)
        _, kept = followed.client.policies
        assert kept.states == {faults.base_url: CircuitState.OPEN}
        with pytest.raises(errors.CircuitOpen):
            followed.call()
        followed.next_change(lambda: replaced(path, text.replace("failures = 1", "failures = 2")))
        with pytest.raises(errors.InternalServerError):
            followed.call()  # a breaker with other settings is a new one

    follow(mode, ConfigFile(path), scenario)


QUOTA = """
[[policies]]
policy = "Quota"
day = {{ requests = {requests}, cost = 1000.0 }}

[prices.m]
input = 1000000.0
output = 2000000.0
"""


def test_a_quota_whose_limit_is_raised_keeps_what_was_used(
    mode: str, notified: bool, path: Path, faults: FaultServer
) -> None:
    head = f'base_url = "{faults.url("json-ok")}"\n'
    path.write_text(head + QUOTA.format(requests=2), "utf-8")

    def limits(followed: Followed) -> list[tuple[float, float, float]]:
        (row,) = followed.client.policies[0].report()
        return [(each.used, each.reserved, each.limit) for each in row.limits]

    def scenario(followed: Followed) -> None:
        before = followed.client.policies[0]
        for _ in range(2):
            followed.call()
        with pytest.raises(errors.QuotaExceeded):
            followed.call()
        text = head + QUOTA.format(requests=3)
        assert followed.next_change(lambda: replaced(path, text)).changed == ("policies",)
        assert followed.client.policies[0] is not before
        assert limits(followed) == [(2, 0, 3), (60, 0, 1000)]
        followed.call()
        with pytest.raises(errors.QuotaExceeded, match="the day's budget is 3 requests, of which"):
            followed.call()
        # An invalid version and an unchanged quota forget nothing either.
        error = followed.next_error(lambda: replaced(path, text.replace("requests", "request")))
        assert (error.line, error.key) == (5, "policies[0].day.request")
        kept = followed.client.policies[0]
        followed.next_change(lambda: replaced(path, f"timeout = 9\n{text}"))
        assert followed.client.policies == (kept,)
        assert limits(followed) == [(3, 0, 3), (90, 0, 1000)]
        # A limit below what was used refuses all calls.
        followed.next_change(lambda: replaced(path, head + QUOTA.format(requests=1)))
        with pytest.raises(errors.QuotaExceeded, match="the day's budget is 1 request"):
            followed.call()

    follow(mode, ConfigFile(path), scenario)
    assert len(faults.requests) == 3


def test_a_call_under_way_counts_against_the_new_limit(
    mode: str, path: Path, faults: FaultServer
) -> None:
    head = f'base_url = "{faults.url("sse-ok")}"\n'
    path.write_text(head + QUOTA.format(requests=2), "utf-8")

    def scenario(followed: Followed) -> None:
        async def aopen() -> Any:
            return await followed.client.messages.create(**ASK, stream=True)

        async def aread(stream: Any) -> None:
            async for _ in stream:
                pass

        loop = followed._loop
        if loop is None:
            stream = followed.client.messages.create(**ASK, stream=True)
        else:
            stream = asyncio.run_coroutine_threadsafe(aopen(), loop).result(PATIENCE)
        followed.next_change(lambda: replaced(path, head + QUOTA.format(requests=1)))
        (row,) = followed.client.policies[0].report()
        assert (row.limits[0].used, row.limits[0].reserved) == (0, 1)
        with pytest.raises(errors.QuotaExceeded):
            followed.call()
        if loop is None:
            list(stream)
        else:
            asyncio.run_coroutine_threadsafe(aread(stream), loop).result(PATIENCE)
        (row,) = followed.client.policies[0].report()
        assert (row.limits[0].used, row.limits[0].reserved) == (1, 0)

    follow(mode, ConfigFile(path), scenario)


def test_a_call_under_way_keeps_its_configuration(
    mode: str, notified: bool, path: Path, faults: FaultServer
) -> None:
    """A call waits for its second attempt while the file forbids retries."""
    patient = '\n[[policies]]\npolicy = "Retry"\nbase = 1\ncap = 1\njitter = "none"\n'
    first = f'timeout = 30\nbase_url = "{faults.url("json-500", "json-ok")}/first"'
    path.write_text(first + patient, "utf-8")

    def scenario(followed: Followed) -> None:
        results: list[Any] = []
        thread = threading.Thread(target=lambda: results.append(followed.call()))
        thread.start()
        deadline = time.monotonic() + PATIENCE
        while not faults.requests and time.monotonic() < deadline:
            time.sleep(0.005)
        second = f'timeout = 30\nbase_url = "{faults.url("json-404")}/second"\npolicies = []'
        followed.next_change(lambda: replaced(path, second))
        with pytest.raises(errors.NotFoundError):
            followed.call()
        thread.join(PATIENCE)
        assert results[0].content

    follow(mode, ConfigFile(path), scenario)
    rests = sorted(request.rest.split("/")[1] for request in faults.requests)
    assert rests == ["first", "first", "second"]


def version(faults: FaultServer, number: int) -> str:
    """A configuration whose number is in the URL, in two headers and in the header of a policy."""
    url = f"{faults.url('json-ok')}/{number}"
    return (
        f'base_url = "{url}"\napi_version = "v{number}"\ntimeout = 60\n'
        f'[default_headers]\nx-number = "{number}"\n'
        '[[policies]]\npolicy = "Failover"\n'
        f'endpoints = [{{ base_url = "{url}", headers = {{ x-policy = "{number}" }} }}]\n'
    )


def test_each_call_has_one_whole_configuration_during_100_changes(
    mode: str, path: Path, faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)  # polling is faster here
    path.write_text(version(faults, 0), "utf-8")
    config = ConfigFile(path)
    done = threading.Event()
    calls = 0

    def check(sent: Any) -> None:
        number = sent.rest.split("/")[1]
        assert sent.header("x-number") == number
        assert sent.header("x-policy") == number
        assert sent.header("anthropic-version") == f"v{number}"

    def work(followed: Followed) -> int:
        made = 0
        while not done.is_set():
            followed.call()
            made += 1
        return made

    def scenario(followed: Followed) -> None:
        nonlocal calls
        with ThreadPoolExecutor(4) as pool:
            workers = [pool.submit(work, followed) for _ in range(4)]
            try:
                for number in range(1, 101):
                    followed.next_change(
                        lambda number=number: replaced(path, version(faults, number))
                    )  # type: ignore[misc]
            finally:
                done.set()
            calls = sum(worker.result(PATIENCE) for worker in workers)

    followed = follow(mode, config, scenario, settle=0.0, interval=0.005)
    assert len(followed.changes) == 100
    assert followed.errors == []
    assert len(faults.requests) == calls
    for sent in list(faults.requests):
        check(sent)
    assert len({sent.rest.split("/")[1] for sent in faults.requests}) > 10


def test_a_key_is_rotated_while_calls_are_under_way(
    mode: str, path: Path, faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No call fails: those under way end with the old key, and later ones have the new key."""
    opened = threading.Event()

    def hold(connection: Any, request: Any) -> None:
        assert opened.wait(PATIENCE)
        FAULTS["json-ok"](connection, request)

    monkeypatch.setitem(FAULTS, "held", hold)
    monkeypatch.setitem(sys.modules, "watchfiles", None)  # polling is faster here
    monkeypatch.setenv("FIRST_KEY", "key-one")
    monkeypatch.setenv("SECOND_KEY", "key-two")
    text = f'base_url = "{faults.url("held")}"\ntimeout = 60\napi_key_variable = '
    path.write_text(f'{text}"FIRST_KEY"', "utf-8")

    def wait_for_requests(count: int) -> None:
        deadline = time.monotonic() + PATIENCE
        while len(faults.requests) < count and time.monotonic() < deadline:
            time.sleep(0.005)

    def scenario(followed: Followed) -> None:
        with ThreadPoolExecutor(6) as pool:
            try:
                calls = [pool.submit(followed.call) for _ in range(3)]
                wait_for_requests(3)
                followed.next_change(lambda: replaced(path, f'{text}"SECOND_KEY"'))
                calls += [pool.submit(followed.call) for _ in range(3)]
                wait_for_requests(6)
            finally:
                opened.set()
            assert all(call.result(PATIENCE).content for call in calls)

    follow(mode, ConfigFile(path), scenario, settle=0.0, interval=0.005)
    keys = [sent.header("authorization") for sent in faults.requests]
    assert keys == ["Bearer key-one"] * 3 + ["Bearer key-two"] * 3


class Counting:
    """A client that counts how often its settings are read."""

    reads = 0

    @property
    def _settings(self) -> Any:
        type(self).reads += 1
        return vars(self)["_kept"]

    @_settings.setter
    def _settings(self, settings: Any) -> None:
        vars(self)["_kept"] = settings


@pytest.mark.parametrize("policies", [[], [Retry()]], ids=["plain", "policies"])
@pytest.mark.parametrize("stream", [False, True], ids=["call", "stream"])
def test_a_call_reads_the_settings_once(
    mode: str, policies: list[Any], stream: bool, faults: FaultServer
) -> None:
    fault = "sse-ok" if stream else "json-ok"
    options: dict[str, Any] = {
        "api_key": KEY,
        "base_url": faults.url(fault),
        "policies": policies,
    }

    class CountingClient(Counting, Client):
        pass

    class CountingAsyncClient(Counting, AsyncClient):
        pass

    if mode == "sync":
        with CountingClient(**options) as client:
            messages, CountingClient.reads = client.messages, 0
            made = messages.create(**ASK, stream=stream)
            assert CountingClient.reads == 1
            if stream:
                made.close()  # type: ignore[union-attr]
        return

    async def main() -> None:
        async with CountingAsyncClient(**options) as client:
            messages, CountingAsyncClient.reads = client.messages, 0
            made = await messages.create(**ASK, stream=stream)
            assert CountingAsyncClient.reads == 1
            if stream:
                await made.close()  # type: ignore[union-attr]

    asyncio.run(main())


def test_health_checks_follow(mode: str, path: Path, faults: FaultServer) -> None:
    path.write_text(f'base_url = "{faults.url("json-ok")}"', "utf-8")

    def check(followed: Followed) -> list[tuple[str, str]]:
        made = followed.client.health.check()
        if followed._loop is not None:
            made = asyncio.run_coroutine_threadsafe(made, followed._loop).result(PATIENCE)
        return [(each.endpoint, each.status) for each in made]

    def scenario(followed: Followed) -> None:
        assert check(followed) == [(faults.url("json-ok"), "healthy")]
        urls = [faults.url("json-ok") + name for name in ("/a", "/b")]
        lines = ", ".join(f'{{ base_url = "{url}" }}' for url in urls)
        text = f'[[policies]]\npolicy = "Failover"\nendpoints = [{lines}]\nbase_url = ""'
        text = f'base_url = "{urls[0]}"\n' + text.rpartition("\n")[0]
        followed.next_change(lambda: replaced(path, text))
        assert check(followed) == [(url, "healthy") for url in urls]
        assert followed.client.health.metrics().keys() == {faults.url("json-ok"), *urls}

    follow(mode, ConfigFile(path), scenario)


def test_two_clients_of_a_file_follow_it_with_the_same_policies(path: Path) -> None:
    path.write_text(POLICIES.format(attempts=2), "utf-8")
    config = ConfigFile(path)
    with Client(api_key=KEY) as first, Client(api_key=KEY) as second:
        seen = threading.Semaphore(0)
        options: Any = {"on_change": lambda _: seen.release(), "interval": 0.02, "settle": 0.02}
        with config.watch(first, **options), config.watch(second, **options):
            assert first.policies == second.policies
            for attempts in range(3, 10):
                replaced(path, POLICIES.format(attempts=attempts))
                for _ in range(2):
                    assert seen.acquire(timeout=PATIENCE)
                assert first.policies == second.policies
                assert isinstance(first.policies[0], Retry)
                assert first.policies[0].attempts == attempts


def test_a_watch_that_the_client_refuses_does_not_start(mode: str, path: Path) -> None:
    path.write_text('base_url = "https://a/v1"', "utf-8")
    with pytest.raises(errors.ConfigFileError, match=r"claude\.toml:1: base_url .* must not end"):
        follow(mode, ConfigFile(path), lambda _: pytest.fail("the block was entered"))


def test_an_error_without_a_listener_is_logged(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Client(api_key=KEY) as client, ConfigFile(path).watch(client, interval=0.02, settle=0):
        replaced(path, "timeout = 'long'")
        deadline = time.monotonic() + PATIENCE
        while not caplog.records and time.monotonic() < deadline:
            time.sleep(0.01)
    (record,) = [each for each in caplog.records if each.name == "api_claude"]
    assert record.levelno == logging.ERROR
    assert f"the configuration is not changed: {path}:1: timeout must be" in record.getMessage()


def test_a_listener_that_raises_does_not_end_the_watch(
    mode: str, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing(Followed):
        def on_change(self, change: ConfigChange) -> None:
            super().on_change(change)
            raise RuntimeError("of the listener")

    original = follow.__globals__["Followed"]
    follow.__globals__["Followed"] = Failing
    try:

        def scenario(followed: Followed) -> None:
            followed.next_change(lambda: replaced(path, "timeout = 2"))
            followed.next_change(lambda: replaced(path, "timeout = 3"))

        followed = follow(mode, ConfigFile(path), scenario)
    finally:
        follow.__globals__["Followed"] = original
    assert followed.read() == 3
    assert "of the listener" in caplog.text


def test_arrange_that_raises_keeps_the_configuration(mode: str, path: Path) -> None:
    def arrange(policies: list[Any]) -> list[Any]:
        if len(policies) > 1:
            raise LookupError("no such team")
        return policies

    def scenario(followed: Followed) -> None:
        text = POLICIES.format(attempts=2)
        error = followed.next_error(lambda: replaced(path, text * 2))
        assert "arrange raised LookupError: no such team" in str(error)
        assert isinstance(error.__cause__, LookupError)
        assert followed.client.policies == ()
        followed.next_change(lambda: replaced(path, text))

    follow(mode, ConfigFile(path, arrange=arrange), scenario)


def test_listeners_of_an_async_client_may_be_asynchronous(path: Path) -> None:
    async def main() -> list[Any]:
        seen: asyncio.Queue[Any] = asyncio.Queue()
        async with (
            AsyncClient(api_key=KEY) as client,
            ConfigFile(path).watch(
                client, on_change=seen.put, on_error=seen.put, interval=0.02, settle=0.02
            ),
        ):
            found = []
            for text in ("timeout = 2", "timeout = ", "timeout = 3"):
                replaced(path, text)
                found.append(await asyncio.wait_for(seen.get(), PATIENCE))
            return found

    first, second, third = asyncio.run(main())
    assert isinstance(first, ConfigChange)
    assert isinstance(second, errors.ConfigFileError)
    assert third.new.timeout == Timeout(3, 3, 3, 3)


def test_leaving_the_block_in_a_listener_does_not_block(path: Path) -> None:
    """The listener runs in the thread of the watch, which cannot wait for itself."""
    left = threading.Event()
    with Client(api_key=KEY) as client:
        watch: Any = None

        def leave(_: ConfigChange) -> None:
            watch.__exit__(None, None, None)
            left.set()

        watch = ConfigFile(path).watch(client, on_change=leave, interval=0.02, settle=0)
        watch.__enter__()
        replaced(path, "timeout = 2")
        assert left.wait(PATIENCE)
        watch._thread.join(PATIENCE)


def test_an_error_of_the_block_is_raised_as_it_is(mode: str, path: Path) -> None:
    def scenario(_: Followed) -> None:
        raise LookupError("of the block")

    with pytest.raises(LookupError, match="of the block"):
        follow(mode, ConfigFile(path), scenario)


def test_a_library_that_fails_is_replaced_by_polling(
    mode: str, path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from watchfiles import _rust_notify

    def refuse(*_: object, **__: object) -> Any:
        raise OSError("inotify watch limit reached")

    monkeypatch.setattr(_rust_notify, "RustNotify", refuse)
    follow(
        mode,
        ConfigFile(path),
        lambda followed: followed.next_change(lambda: replaced(path, "timeout = 2")),
        interval=0.05,
    )
    assert caplog.text.count("is polled instead: inotify watch limit reached") == 1


def test_a_busy_folder(mode: str, path: Path) -> None:
    """Other files of the folder change all the time, such as a log."""

    def scenario(followed: Followed) -> None:
        done = threading.Event()

        def write() -> None:
            with (path.parent / "log").open("a", encoding="utf-8") as log:
                while not done.wait(0.001):
                    log.write("line\n")
                    log.flush()

        thread = threading.Thread(target=write)
        thread.start()
        try:
            for number in range(2, 5):
                followed.next_change(lambda number=number: replaced(path, f"timeout = {number}"))  # type: ignore[misc]
        finally:
            done.set()
            thread.join()

    follow(mode, ConfigFile(path), scenario)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(mode: str, path: Path) -> None:
    def scenario(followed: Followed) -> None:
        error = followed.next_error(lambda: path.chmod(0))
        assert "Permission denied" in str(error)

    follow(mode, ConfigFile(path), scenario, interval=0.05)


def test_calls_of_every_kind_use_the_settings_of_the_file(
    mode: str, path: Path, faults: FaultServer
) -> None:
    assert CALLS  # streams, pages and plain calls are opened by the same method
    path.write_text(f'timeout = 30\nbase_url = "{faults.url("sse-ok")}"', "utf-8")

    def scenario(followed: Followed) -> None:
        text = f'timeout = 30\nbase_url = "{faults.url("sse-ok")}"\n'
        followed.next_change(lambda: replaced(path, text + '[default_headers]\nx-new = "yes"\n'))
        if followed._loop is None:
            with followed.client.messages.stream(**ASK) as stream:
                stream.get_final_message()
        else:

            async def read() -> None:
                async with followed.client.messages.stream(**ASK) as stream:
                    await stream.get_final_message()

            asyncio.run_coroutine_threadsafe(read(), followed._loop).result(PATIENCE)

    follow(mode, ConfigFile(path), scenario)
    assert [request.header("x-new") for request in faults.requests] == ["yes"]


def test_trio(path: Path, notified: bool) -> None:
    trio = pytest.importorskip("trio")
    import httpx

    async def main() -> Timeout:
        changed = trio.Event()
        async with httpx.AsyncClient() as http_client:
            client = AsyncClient(api_key=KEY, http_client=http_client)
            config = ConfigFile(path)
            async with config.watch(
                client, on_change=lambda _: changed.set(), interval=0.05, settle=0
            ):
                replaced(path, "timeout = 2")
                with trio.fail_after(PATIENCE):
                    await changed.wait()
            return client.timeout

    assert trio.run(main) == Timeout(2, 2, 2, 2)


def test_a_task_that_is_cancelled_leaves_the_block(path: Path, notified: bool) -> None:
    async def main() -> None:
        entered = asyncio.Event()

        def watched(client: AsyncClient) -> Any:
            return ConfigFile(path).watch(client, interval=300)

        async def work() -> None:
            async with AsyncClient(api_key=KEY) as client, watched(client):
                entered.set()
                await asyncio.sleep(PATIENCE)

        task = asyncio.create_task(work())
        await entered.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(task, PATIENCE / 2)

    asyncio.run(main())


def test_a_watch_can_be_entered_once(path: Path) -> None:
    with (
        Client(api_key=KEY) as client,
        ConfigFile(path).watch(client) as watch,
        pytest.raises(errors.ConfigurationError, match="a watch can be entered only once"),
    ):
        watch.__enter__()

    async def main() -> None:
        async with AsyncClient(api_key=KEY) as client:
            watch = ConfigFile(path).watch(client)
            async with watch:
                pass
            with pytest.raises(errors.ConfigurationError, match="a watch can be entered only once"):
                await watch.__aenter__()

    asyncio.run(main())
