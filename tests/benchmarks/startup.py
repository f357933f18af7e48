"""From nothing to a client and a first message, in fresh interpreters; a client in a warm one."""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

from .measure import Plan, Prepare, Row, again, compare, in_turn, less
from .payloads import SMALL
from .peers import BOTH, KEY, NOWHERE, same

_IMPORT = {
    "ours": f"from api_claude import Client\nclient = Client(api_key={KEY!r}, base_url=url)",
    "peer": f"from anthropic import Anthropic\n"
    f"client = Anthropic(api_key={KEY!r}, base_url=url, max_retries=0)",
}
# The server speaks http. With https ours would make the TLS context now; the peer has made it.
_TLS = {"ours": "from api_claude_runtime import tls\ntls.default_context()\n", "peer": ""}
_FIRST = f"print(client.messages.create(**{SMALL!r}).content[0].text)"
_FACTS = """
peak = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print(len(sys.modules), peak[0])
"""


def client_code(name: str) -> str:
    """A program that makes a client of the URL in its argument."""
    return f"import sys\nurl = sys.argv[1]\n{_IMPORT[name]}\nclient.messages\n"


def _run(code: str, url: str) -> str:
    # Without the variable, so that compiled modules are there from the second start on.
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code, url]
    return subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, text=True).stdout


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _start(code: str, url: str) -> Prepare:
    def work() -> int:
        _run(code, url)
        return 1

    return again(work)


def rows(url: str, plan: Plan) -> Iterator[Row]:
    """Cold starts; the bare interpreter is measured beside them and taken off the first figure."""
    first = {name: client_code(name) + _TLS[name] + _FIRST for name in _IMPORT}
    same("the first message", *(_run(code, url) for code in first.values()))
    facts = {n: _run(client_code(n) + _FACTS, NOWHERE).split() for n in _IMPORT}

    sides = {name: _start(client_code(name), NOWHERE) for name in _IMPORT}
    samples = in_turn({"bare": _start("pass", ""), **sides}, plan.times(2), _of_children)
    ours, peer = less(samples, "ours", "bare"), less(samples, "peer", "bare")
    yield Row(
        "bare interpreter, taken off the next row", statistics.median(samples["bare"]), None, "ms"
    )
    yield compare("import + client + .messages", ours, peer, "ms", 0.20)
    for position, (what, unit) in enumerate([("modules", ""), ("peak memory", "MB")]):
        a, b = (int(facts[n][position]) / (1024 if unit else 1) for n in _IMPORT)
        yield Row(f"  {what}", a, b, unit, a / b)

    samples = in_turn({n: _start(code, url) for n, code in first.items()}, plan, _of_children)
    yield compare("process start to first message", samples["ours"], samples["peer"], "ms")
    yield _construct(plan)


def _construct(plan: Plan) -> Row:
    def side(make: Callable[[str], Any], times: int) -> Prepare:
        def work() -> int:
            for _ in range(times):
                make(NOWHERE)
            return times

        return again(work)

    sides = {lib.name: side(lib.client, 2000 if lib.name == "ours" else 20) for lib in BOTH}
    samples = in_turn(sides, plan)
    return compare("construct a client, warm", samples["ours"], samples["peer"], "us", 0.05)
