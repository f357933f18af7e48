"""Streams of the command line: printed as they come, stopped by Ctrl-C, and into a closed pipe."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from support.command_line import KEY, call, start
from support.controlled_streams import GatedStream, gated_stream
from support.servers import FaultServer, bodies
from support.servers._faults import FAULTS

CREATE = ("messages", "create", "--model", "m", "--max-tokens", "9", "--message", "Hi", "--stream")


@pytest.fixture
def gated(faults: FaultServer) -> Iterator[GatedStream]:
    stream = gated_stream()
    FAULTS["command-line"] = stream
    try:
        yield stream
    finally:
        stream.opened.set()
        del FAULTS["command-line"]


@contextmanager
def running(faults: FaultServer, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    process = start(*CREATE, *arguments, base_url=f"{faults.base_url}/command-line")
    try:
        yield process
    finally:
        process.kill()
        out, err = process.communicate()
        assert KEY.encode() not in (out or b"") + err


def read(pipe: IO[bytes] | None, count: int) -> bytes:
    assert pipe is not None
    return pipe.read(count)


def test_text_is_printed_as_it_comes_and_ctrl_c_stops_it(
    faults: FaultServer, gated: GatedStream
) -> None:
    with running(faults, "--format", "text") as process:
        first = "".join(bodies.PIECES[:2]).encode()
        assert read(process.stdout, len(first)) == first  # the rest has not been sent
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (130, b"\n", b"")


def test_events_are_printed_as_they_come_and_a_closed_pipe_is_silent(
    faults: FaultServer, gated: GatedStream
) -> None:
    with running(faults) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["type"] == "message_start"
        process.stdout.close()
        gated.opened.set()
        assert process.wait(timeout=60) == 141
        assert read(process.stderr, -1) == b""
        process.stdout = None


def test_a_stream_that_breaks_off(faults: FaultServer, tmp_path: Path) -> None:
    prices = tmp_path / "prices.json"
    prices.write_text('{"m": {"input": 1000000, "output": 0}}')
    cost = ("--cost", "--prices", str(prices))
    done = call(*CREATE, *cost, "--format", "text", base_url=f"{faults.base_url}/sse-cut")
    assert done.code == 1
    assert done.out.endswith("\n")
    assert "and perhaps more: the answer broke off" in done.err  # it is paid for, too
    assert "StreamInterrupted: " in done.err


def test_a_stream_in_other_formats(faults: FaultServer) -> None:
    url = f"{faults.base_url}/sse-ok"
    assert call(*CREATE, "--format", "text", base_url=url).out == f"{bodies.TEXT}\n"
    whole = call(*CREATE, "--format", "json", base_url=url).json
    assert [each["type"] for each in whole][-1] == "message_stop"
    lines = call(*CREATE, "--query", "delta.text", base_url=url).lines
    assert [each for each in lines if each] == list(bodies.PIECES)
    verbose = call(*CREATE, "--format", "text", "-v", base_url=url)
    assert verbose.err.startswith("POST /sse-ok/v1/messages 200 in ")


def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        process = start("models", "list", "--dry-run", stdout=full)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err == b"Error: the output cannot be used: No space left on device\n"
