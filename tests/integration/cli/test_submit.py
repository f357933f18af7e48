"""`batches submit`: a file of requests, the results of a real model, and the reuse of batches."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from support.command_line import call, start
from support.servers import BatchService, ModelServer
from support.servers.gated import GatedServer

PARAMS: dict[str, Any] = {
    "model": "m",
    "max_tokens": 2,
    "messages": [{"role": "user", "content": "Hi"}],
}


@pytest.fixture
def requests(tmp_path: Path) -> Path:
    rows = [{"custom_id": f"r-{n}", "params": PARAMS} for n in range(2)] + [PARAMS]
    path = tmp_path / "requests.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return path


def test_submit_wait_and_resume(
    batch_service: BatchService, requests: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    more = ("--wait", "--poll", "0.05", "--out", str(out))
    where = {"base_url": batch_service.base_url, "key": batch_service.api_key}
    done = call("batches", "submit", str(requests), *more, **where)
    assert (done.code, done.out) == (0, ""), done.err
    assert "submitted 3 requests as msgbatch_" in done.err
    assert done.err.endswith("3 succeeded, 0 failed\n")
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [line["custom_id"] for line in lines][:2] == ["r-0", "r-1"]
    assert {line["result"]["type"] for line in lines} == {"succeeded"}
    assert lines[0]["result"]["message"]["role"] == "assistant"
    # The same file again: nothing new is submitted.
    again = call(
        "messages",
        "batches",
        "submit",
        "-",
        "--resume",
        "--wait",
        stdin=requests.read_bytes(),
        **where,
    )
    assert again.code == 0, again.err
    assert [line["custom_id"] for line in again.lines] == [line["custom_id"] for line in lines]
    assert len(call("batches", "list", **where).lines) == 1


def test_submit_without_waiting(batch_service: BatchService, requests: Path) -> None:
    where = {"base_url": batch_service.base_url, "key": batch_service.api_key}
    done = call("beta", "messages", "batches", "submit", str(requests), **where)
    assert (done.code, done.err) == (0, "")
    assert done.lines[0]["type"] == "message_batch"
    assert call("batches", "submit", str(requests), "--out", "x", **where).code == 2


def test_ctrl_c_says_how_to_go_on(model_server: ModelServer, requests: Path) -> None:
    with BatchService(model_server.base_url, model_server.api_key, hold=True) as service:
        process = start(
            "batches",
            "submit",
            str(requests),
            "--wait",
            base_url=service.base_url,
            key=service.api_key,
        )
        assert process.stderr is not None
        assert process.stderr.readline().startswith(b"submitted 3 requests")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"run the command again with --resume" in err


@pytest.mark.parametrize(
    "line, message",
    [
        ("{", "requests.jsonl:4 is not JSON"),
        ('{"custom_id": "a b", "params": {}}', "custom_id 'a b' must be 1 to 64"),
        ('{"custom_id": "r-0", "params": {}}', "'r-0' is used twice"),
        ('{"custom_id": "a"}', "request 4 must be an object with custom_id and params"),
        ('{"params": {"stream": true}, "custom_id": "a"}', "request 4 (a) must not set stream"),
        (
            '{"params": {"model": "m"}, "custom_id": "a"}',
            "request 4 (a) lacks max_tokens, messages",
        ),
        ("\udcff", "requests.jsonl:4 is not UTF-8"),
    ],
)
def test_nothing_is_submitted_if_a_line_is_invalid(requests: Path, line: str, message: str) -> None:
    text = f"{requests.read_text('utf-8')}\n{line}"
    requests.write_bytes(text.encode("utf-8", "surrogateescape"))
    with GatedServer() as server:
        done = call("batches", "submit", str(requests), base_url=server.base_url)
        assert (done.code, done.out, server.requests) == (2, "", [])
        assert message in done.err


def test_nothing_is_submitted_if_the_results_cannot_be_written(requests: Path) -> None:
    with GatedServer() as server:
        out = str(requests.parent / "none" / "results.jsonl")
        arguments = ("batches", "submit", str(requests), "--wait", "--out", out)
        done = call(*arguments, base_url=server.base_url)
        assert (done.code, server.requests) == (2, [])
        assert "there is no folder" in done.err
