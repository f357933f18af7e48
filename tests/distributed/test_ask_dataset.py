"""`ask_dataset` on a cluster: order, no loss, nothing asked twice, shared limits, killed workers."""

from __future__ import annotations

import fcntl
import gc
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Budget, Quota, RateLimit, RayShared, ask_dataset, errors
from api_claude_runtime.helpers.distributed.ask_dataset import _journals
from support.documents import DOCS
from support.documents import run as run_page
from support.servers import CrowdServer, GatedServer

Run = Callable[..., list[dict[str, Any]]]


def ok(number: int, attempt: int) -> str:
    return "200"


@pytest.fixture
def run(cluster: Any, tmp_path: Path) -> Run:
    """`run(server, rows, policies, ...)` returns the rows of the output."""

    def run(server: CrowdServer, rows: int, policies: Sequence[Any] = (), **options: Any) -> Any:
        # Functions of this module cannot be imported in the workers. Nested ones are sent as code.
        url, pids = server.urls[0], str(tmp_path)

        def request(row: dict[str, Any]) -> Any:
            from pathlib import Path

            (Path(pids) / f"{row['id']}.pid").write_text(str(os.getpid()))
            return {
                "model": "claude-sonnet-4-6",
                "max_tokens": 10,
                "messages": [{"role": "user", "content": row["text"]}],
                "metadata": {"user_id": str(row["id"])},
            }

        def client() -> AsyncClient:
            return AsyncClient(base_url=url, policies=policies)

        data = [{"id": number, "text": f"text {number}"} for number in range(rows)]
        dataset = cluster.data.from_items(data, override_num_blocks=3)
        asked = ask_dataset(
            dataset, request, client=client, journal=tmp_path / "answers.jsonl", **options
        )
        return asked.take_all()

    return run


def check_answers(rows: list[dict[str, Any]], count: int, failed: Collection[int] = ()) -> None:
    assert [row["id"] for row in rows] == [*range(count)]
    for row in rows:
        assert row["text"] == f"text {row['id']}"
        assert (row["message"] is None) is (row["id"] in failed)
        assert (row["error"] is None) is (row["id"] not in failed)
        if row["message"] is not None:
            message = json.loads(row["message"])
            assert message["content"][0]["text"] == f"call {row['id']}"


def test_failed_rows_are_asked_again_and_no_others(run: Run, tmp_path: Path) -> None:
    quota = RayShared(Quota(day=Budget(requests=1000, tokens=10**6)))
    with CrowdServer(lambda number, attempt: "503" if attempt == 1 and number in {7, 23} else "200") as server:  # fmt: skip
        rows = run(server, 48, [quota], concurrency=4, batch_size=8)
        check_answers(rows, 48, {7, 23})
        assert rows[7]["error"].startswith("ServiceUnavailableError: ")
        assert set(server.seen.values()) == {1}
        assert len(server.seen) == 48
        (use,) = quota.report()
        used = {each.name: (each.used, each.reserved) for each in use.limits}
        assert used == {"requests": (46, 0), "tokens": (46 * 21, 0)}

        check_answers(run(server, 48, [quota], concurrency=4, batch_size=8), 48)
        assert {number for number, seen in server.seen.items() if seen == 2} == {7, 23}
        assert sum(server.seen.values()) == 50
        assert quota.report()[0].limits[0].used == 48
    lines = (tmp_path / "answers.jsonl").read_text().splitlines()
    assert sorted(int(json.loads(line)["id"]) for line in lines) == [*range(48)]


def test_a_killed_worker_loses_nothing_and_asks_only_what_was_under_way(
    run: Run, tmp_path: Path
) -> None:
    found: list[Any] = []
    with CrowdServer(lambda number, attempt: "stall" if (number, attempt) == (5, 1) else "200") as server:  # fmt: skip
        thread = threading.Thread(
            target=lambda: found.extend(run(server, 24, concurrency=1, batch_size=8))
        )
        thread.start()
        journal = tmp_path / "answers.jsonl"
        until(lambda: server.seen[5] == 1 and b'"id":"4"' in journal.read_bytes())
        os.kill(int((tmp_path / "5.pid").read_text()), signal.SIGKILL)
        thread.join(300)
        check_answers(found, 24)
        assert server.seen[5] == 2
        assert sum(server.seen.values()) == 25
    lines = journal.read_text().splitlines()
    assert sorted(int(json.loads(line)["id"]) for line in lines) == [*range(24)]


def test_limits_hold_for_all_workers_together(run: Run) -> None:
    began = time.monotonic()
    quota = RayShared(Quota(day=Budget(requests=1000)))
    # 20 requests at once, and one more each minute.
    limit = RayShared(RateLimit(requests_per_minute=1, burst=20, when_full="fail"))
    with CrowdServer(ok) as server:
        rows = run(server, 48, [quota, limit], workers=3, batch_size=8)
        more = (time.monotonic() - began) // 60 + 1
        sent = sum(server.seen.values())
        assert 20 <= sent <= 20 + more
        failed = {row["id"] for row in rows if row["message"] is None}
        assert len(failed) == 48 - sent
        check_answers(rows, 48, failed)
        assert all(rows[number]["error"].startswith("RateLimitReached") for number in failed)
        assert quota.report()[0].limits[0].used == sent

        exact = RayShared(Quota(day=Budget(requests=10)))
        rows = run(server, 48, [exact], workers=3, batch_size=8)
        assert sum(server.seen.values()) == sent + 10
        assert sum(row["message"] is not None for row in rows) == sent + 10


def test_a_journal_has_one_run_at_a_time(cluster: Any, tmp_path: Path) -> None:
    dataset = cluster.data.range(3)
    options: dict[str, Any] = {"client": AsyncClient, "journal": tmp_path / "a.jsonl"}
    with (tmp_path / "a.jsonl").open("ab") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(errors.ConfigurationError, match="is used by another run"):
            ask_dataset(dataset, dict, **options)


def test_data_sets_of_one_driver_share_a_journal(cluster: Any, tmp_path: Path) -> None:
    with CrowdServer(ok) as server:
        url = server.urls[0]

        def request(row: dict[str, Any]) -> Any:
            return {
                "model": "claude-sonnet-4-6",
                "max_tokens": 10,
                "messages": [{"role": "user", "content": "Hi"}],
                "metadata": {"user_id": str(row["id"])},
            }

        def ask() -> Any:
            return ask_dataset(dataset, request, client=client, journal=journal, workers=1)

        def client() -> AsyncClient:
            return AsyncClient(base_url=url)

        class Holder:
            """An actor that only takes CPUs."""

        # One CPU is left for the task that reads the rows: workers must not take a part of it.
        holder = cluster.remote(num_cpus=3)(Holder).remote()
        (tmp_path / "rows.jsonl").write_text("".join(f'{{"id": {n}}}\n' for n in range(8)))
        dataset = cluster.data.read_json(str(tmp_path / "rows.jsonl"))
        journal = tmp_path / "a.jsonl"
        first, second = ask(), ask()
        del first
        gc.collect()
        time.sleep(1)  # Ray ends actors in the background
        assert len(second.take_all()) == 8
        # As if its process was killed, for example because the machine has no memory left.
        (actor,) = (actor for (_, path), actor in _journals.items() if path == journal)
        cluster.kill(actor, no_restart=False)
        assert len(second.take_all()) == 8
        del second, actor
        gc.collect()
        assert len(ask().take_all()) == 8  # while the actor before is ending
        assert sum(server.seen.values()) == 8
        cluster.kill(holder)


def test_a_wrong_column_or_request_sends_nothing(cluster: Any, tmp_path: Path) -> None:
    options: dict[str, Any] = {"client": AsyncClient, "journal": tmp_path / "a.jsonl", "workers": 1}
    dataset = cluster.data.range(3)
    with pytest.raises(errors.ConfigurationError, match="dataset must have the column 'name'"):
        ask_dataset(dataset, dict, key="name", **options)
    unknown = dataset.map(lambda row: row)  # its columns are known when it was executed
    with pytest.raises(Exception, match="dataset must have the column 'name'"):
        ask_dataset(unknown, dict, key="name", **options).take_all()
    with pytest.raises(Exception, match="the request must not set stream"):
        ask_dataset(dataset, lambda row: {"stream": True}, **options).take_all()


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 200
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_the_page(cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [{"id": number, "text": f"It is great, {number} times."} for number in range(5)]
    Path("reviews.jsonl").write_text("\n".join(map(json.dumps, rows)))
    with GatedServer() as server:
        replaced = {
            "AsyncClient(": f"AsyncClient(base_url={server.base_url!r}, ",
            "ray.init()": "",
            # The processes of the cluster were started in another folder.
            '"reviews.jsonl"': repr(str(tmp_path / "reviews.jsonl")),
            '("answers")': f"({str(tmp_path / 'answers')!r})",
        }
        names = run_page("scaling-out.md", replacements=replaced)
        assert len(server.requests) == 5
        assert names["answers"].count() == 5
        assert len(server.requests) == 5
    written = [
        json.loads(line)
        for path in Path("answers").iterdir()
        for line in path.read_text().splitlines()
    ]
    assert sorted(row["id"] for row in written) == [*range(5)]
    assert all(row["error"] is None for row in written)
    assert names["quota"].report()[0].limits[0].used > 0


@pytest.mark.timeout(600)
def test_the_example_in_a_process_of_its_own(tmp_path: Path) -> None:
    rows = [{"id": number, "text": f"It is great, {number} times."} for number in range(5)]
    (tmp_path / "reviews.jsonl").write_text("\n".join(map(json.dumps, rows)))
    with GatedServer(statuses=[400]) as server:
        environment = {
            **os.environ,
            "ANTHROPIC_BASE_URL": server.base_url,
            "RAY_USAGE_STATS_ENABLED": "0",
            "RAY_AUTH_MODE": "disabled",
        }
        script = DOCS / "examples" / "scaling-out" / "label.py"
        for asked, lines in ((5, 4), (6, 5)):
            shutil.rmtree(tmp_path / "labelled", ignore_errors=True)
            result = subprocess.run(
                [sys.executable, script, "reviews.jsonl", "labelled"],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                timeout=280,
                check=False,
            )
            assert result.returncode == 0, result.stderr
            assert len(server.requests) == asked
            assert len((tmp_path / "labelled.journal").read_text().splitlines()) == lines
            assert os.environ["ANTHROPIC_API_KEY"] not in result.stdout + result.stderr
