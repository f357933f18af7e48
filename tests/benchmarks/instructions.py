"""CPU instructions, counted by valgrind. The counts do not depend on the load of the machine."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

from .measure import Plan, Row
from .payloads import SMALL
from .server import Server
from .startup import client_code

_CALLS = 100
_TARGET = 300e3
"""Instructions of a call that this package should not exceed."""
# What is added alone to a client, by name.
_OPTIONS = {
    "Retry": "policies=[Retry()]",
    "Quota, day and month": "policies=[Quota(day=LIMIT, month=LIMIT, prices=Prices(3, 15))]",
    "Compress, body below least": "policies=[Compress(origins=[url])]",
    "ReplyCache, request not kept yet": "policies=[ReplyCache()]",
    "ReplyCache, answered from memory": "policies=[ReplyCache()]",
    "Recorder, recording": "policies=[Recorder(record, mode='record')]",
    "Metrics": "on_event=Metrics(prices={'m': Prices(3, 15)})",
}
_CLIENT = """
import sys, tempfile
from api_claude import (
    Budget, Client, Compress, Metrics, Prices, Quota, Recorder, ReplyCache, Retry
)
url = sys.argv[1]
LIMIT = Budget(requests=10**9, tokens=10**12, cost=1e9)
folder = tempfile.TemporaryDirectory()
record = folder.name + "/record.jsonl"
"""
_DIFFERENT = "client.messages.create(**{**SMALL, 'max_tokens': number})"
_EQUAL = "client.messages.create(**SMALL)"


def _count(code: str, url: str) -> int:
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        raise SystemExit("instructions: valgrind is not installed")
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONHASHSEED"] = "0"
    subprocess.run([sys.executable, "-c", code, url], env=env, check=True)  # writes the .pyc files
    callgrind = [valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    run = subprocess.run(
        [*callgrind, sys.executable, "-c", code, url],
        env=env,
        check=True,
        stderr=subprocess.PIPE,
        text=True,
    )
    found = re.search(r"Collected : (\d+)", run.stderr)
    if found is None:
        raise SystemExit(f"instructions: the output of valgrind has no count: {run.stderr[-500:]}")
    return int(found[1])


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    """Measure a cold start, and one call: the difference between 101 calls and 1 call, by 100."""
    url = server.url
    call = f"client.messages.create(**{SMALL!r})\n"
    bare = _count("pass", url)
    start = {n: _count(client_code(n), url) - bare for n in ("ours", "peer")}
    yield _row("instructions: import + client", start, "M")
    once = {n: _count(client_code(n) + call, url) for n in start}
    many = {
        n: _count(client_code(n) + call + f"for _ in range({_CALLS}):\n {call}", url) for n in start
    }
    calls = {n: (many[n] - once[n]) / _CALLS for n in start}
    yield _row("instructions: create", calls, "k", _TARGET / calls["peer"])


def added_rows(server: Server, plan: Plan) -> Iterator[Row]:
    """Measure what a policy or a listener adds to a call that succeeds."""
    url = server.url
    plain = _call("", _DIFFERENT, url)
    for name, option in _OPTIONS.items():
        call = _EQUAL if name.endswith("memory") else _DIFFERENT
        yield Row(f"instructions: {name}, added", _call(option, call, url) - plain, None, "k")


def _call(option: str, call: str, url: str) -> float:
    """Return the instructions of a call of a client with an option."""
    head = f"{_CLIENT}SMALL = {SMALL!r}\nclient = Client(api_key='key', base_url=url, {option})\n"
    once, many = (
        _count(f"{head}for number in range(1, {times + 1}):\n    {call}\n", url)
        for times in (1, _CALLS + 1)
    )
    return (many - once) / _CALLS


def _row(
    name: str,
    counts: dict[str, float] | dict[str, int],
    unit: str,
    target: float | None = None,
) -> Row:
    ours, peer = counts["ours"], counts["peer"]
    return Row(name, ours, peer, unit, ours / peer, target=target)
