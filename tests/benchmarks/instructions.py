"""CPU instructions, counted by valgrind. The counts do not depend on the load of the machine."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

from .measure import Plan, Row
from .payloads import SMALL
from .startup import client_code

_CALLS = 100


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


def rows(url: str, plan: Plan) -> Iterator[Row]:
    """Measure a cold start, and one call: the difference between 101 calls and 1 call, by 100."""
    call = f"client.messages.create(**{SMALL!r})\n"
    bare = _count("pass", url)
    start = {n: _count(client_code(n), url) - bare for n in ("ours", "peer")}
    yield _row("instructions: import + client", start, "M")
    once = {n: _count(client_code(n) + call, url) for n in start}
    many = {
        n: _count(client_code(n) + call + f"for _ in range({_CALLS}):\n {call}", url) for n in start
    }
    yield _row("instructions: create", {n: (many[n] - once[n]) / _CALLS for n in start}, "k")


def _row(name: str, counts: dict[str, float] | dict[str, int], unit: str) -> Row:
    return Row(name, counts["ours"], counts["peer"], unit, counts["ours"] / counts["peer"])
