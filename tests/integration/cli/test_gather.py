"""`gather`: a file of requests, its results, Ctrl-C, and the continuation of an earlier run."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from support.command_line import KEY, call, start
from support.servers.gated import GatedServer

PARAMS: dict[str, Any] = {"model": "m", "max_tokens": 9}


def params(number: int) -> dict[str, Any]:
    return {**PARAMS, "messages": [{"role": "user", "content": f"Ä {number}"}]}


LINE = json.dumps({"custom_id": "a", "params": params(1)})


@pytest.fixture
def requests(tmp_path: Path) -> Path:
    rows = [{"custom_id": f"r-{n}", "params": params(n)} for n in range(4)]
    rows += [params(9), params(9)]  # alone, and twice
    path = tmp_path / "requests.jsonl"
    path.write_text("\n\n".join(map(json.dumps, rows)), "utf-8")
    return path


def results(path: Path) -> dict[str, str]:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert len(
        {each["custom_id"] for each in lines if each["result"]["type"] == "succeeded"}
    ) == sum(each["result"]["type"] == "succeeded" for each in lines)
    return {each["custom_id"]: each["result"]["type"] for each in lines}


def test_each_request_has_a_line(requests: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with GatedServer() as server:
        done = call("gather", str(requests), "--out", str(out), base_url=server.base_url)
        assert (done.code, done.out) == (0, "")
        assert done.err == "6 succeeded, 0 failed, 0 were there already (of 6)\n"
        assert len(server.requests) == 6
        piped = call("gather", str(requests), "--concurrency", "2", base_url=server.base_url)
        assert len(piped.lines) == 6
    found = results(out)
    assert found.keys() >= {"r-0", "r-1", "r-2", "r-3"}
    assert set(found.values()) == {"succeeded"}
    assert {each["custom_id"] for each in piped.lines} == found.keys()  # the same ids in each run


def test_resume_sends_what_failed_or_is_missing(requests: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with GatedServer([500, 200, 400]) as server:
        done = call(
            "gather",
            str(requests),
            "--out",
            str(out),
            "--concurrency",
            "1",
            base_url=server.base_url,
        )
        assert done.code == 1
        assert "4 succeeded, 2 failed" in done.err
        error = json.loads(out.read_text().splitlines()[0])["result"]
        assert error["type"] == "errored"
        assert error["error"] == {
            "type": "api_error",
            "message": "no",
            "status": 500,
            "request_id": "req_1",
        }
        again = call("gather", str(requests), "--out", str(out), base_url=server.base_url)
        assert (again.code, "continue it with --resume" in again.err) == (2, True)
        with out.open("ab") as file:
            file.write(b'{"custom_id": "r-')  # a process that was killed
        done = call(
            "gather", str(requests), "--out", str(out), "--resume", base_url=server.base_url
        )
        assert done.code == 0, done.err
        assert done.err == "2 succeeded, 0 failed, 4 were there already (of 6)\n"
        assert len(server.requests) == 8
    assert set(results(out).values()) == {"succeeded"}
    assert len(results(out)) == 6


def test_ctrl_c_keeps_the_answers_of_running_calls(requests: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with GatedServer() as server:
        server.gate.clear()
        arguments = ("gather", str(requests), "--out", str(out), "--concurrency", "2")
        process = start(*arguments, base_url=server.base_url)
        assert server.wait_for(2)
        process.send_signal(signal.SIGINT)
        # The gate opens only when the signal has been handled: no third request is sent.
        assert not _third_request(server)
        server.gate.set()
        out_text, err = process.communicate(timeout=60)
    assert (process.returncode, out_text) == (130, b"")
    assert b"2 answers were written: use --resume" in err
    assert KEY.encode() not in err
    assert len(server.requests) == 2
    assert len(results(out)) == 2


def _third_request(server: GatedServer) -> bool:
    with server._changed:
        return server._changed.wait_for(lambda: len(server.requests) > 2, 2)


@pytest.mark.parametrize(
    "text, message",
    [
        ("{", "requests.jsonl:1 is not JSON"),
        (f"{LINE}\n[]", "requests.jsonl:2 is not a JSON object"),
        ('{"custom_id": "a"}', "request 1 must be an object with custom_id and params"),
        ('{"custom_id": 1, "params": {}}', "request 1 must be"),
        ('{"params": {}, "custom_id": "a"}', "request 1 (a) lacks max_tokens, messages, model"),
        (f"{LINE}\n{LINE}", "'a' is used twice"),
        (json.dumps({**params(1), "stream": True}), "stream is not possible here"),
        (json.dumps({**params(1), "new": 1}), "has unknown new: use extra_body"),
    ],
)
def test_nothing_is_sent_if_a_line_is_invalid(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "requests.jsonl"
    path.write_text(text)
    with GatedServer() as server:
        done = call("gather", str(path), base_url=server.base_url)
        assert (done.code, done.out) == (2, "")
        assert message in done.err
        assert server.requests == []


def test_wrong_files(requests: Path, tmp_path: Path) -> None:
    assert call("gather", str(tmp_path / "none")).code == 2
    assert "needs --out" in call("gather", str(requests), "--resume").err
    done = call("gather", str(requests), "--resume", "--out", str(requests))
    assert (done.code, "is not a result" in done.err) == (2, True)
    assert requests.read_text("utf-8").count("custom_id") == 4  # the file is as it was
    assert call("gather", "-").code == 2
