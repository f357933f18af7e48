"""Start-up times: client and first message in a new interpreter, and a client in a running one."""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

from .measure import Plan, Prepare, Row, alternate, compare, compare_sides, subtract, without_setup
from .payloads import SMALL
from .peers import BOTH, KEY, UNUSED_URL, require_equal
from .server import Server

_IMPORT = {
    "ours": f"from api_claude import Client\nclient = Client(api_key={KEY!r}, base_url=url)",
    "peer": f"from anthropic import Anthropic\n"
    f"client = Anthropic(api_key={KEY!r}, base_url=url, max_retries=0)",
}
# The server uses http. With https, this package would create the TLS context at the first request.
# The official package has created it already.
_TLS = {
    "ours": "from api_claude_runtime.transport.sockets import tls\ntls.default_context()\n",
    "peer": "",
}
_FIRST = f"print(client.messages.create(**{SMALL!r}).content[0].text)"
_FACTS = """
peak = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print(len(sys.modules), peak[0])
"""


def client_code(name: str) -> str:
    """Return a program that creates a client for the URL in its argument."""
    return f"import sys\nurl = sys.argv[1]\n{_IMPORT[name]}\nclient.messages\n"


def _run(code: str, url: str) -> str:
    # Remove the variable, so that the first start writes .pyc files for the next ones.
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code, url]
    return subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, text=True).stdout


def _children_cpu_time() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _start(code: str, url: str) -> Prepare:
    def work() -> int:
        _run(code, url)
        return 1

    return without_setup(work)


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    """Measure cold starts. The time of a bare interpreter is subtracted from the first figure."""
    url = server.url
    first = {name: client_code(name) + _TLS[name] + _FIRST for name in _IMPORT}
    require_equal("the first message", *(_run(code, url) for code in first.values()))
    facts = {n: _run(client_code(n) + _FACTS, UNUSED_URL).split() for n in _IMPORT}

    sides = {name: _start(client_code(name), UNUSED_URL) for name in _IMPORT}
    samples = alternate({"bare": _start("pass", ""), **sides}, plan.scaled(2), _children_cpu_time)
    ours, peer = subtract(samples, "ours", "bare"), subtract(samples, "peer", "bare")
    yield Row(
        "bare interpreter, subtracted from the next row",
        statistics.median(samples["bare"]),
        None,
        "ms",
    )
    yield compare("import + client + .messages", ours, peer, "ms", 0.10)
    for position, (what, unit) in enumerate([("modules", ""), ("peak memory", "MB")]):
        a, b = (int(facts[n][position]) / (1024 if unit else 1) for n in _IMPORT)
        yield Row(f"  {what}", a, b, unit, a / b)

    samples = alternate(
        {n: _start(code, url) for n, code in first.items()}, plan, _children_cpu_time
    )
    yield compare_sides("process start to first message", samples, unit="ms", target=0.13)
    yield _construct(plan)


def _construct(plan: Plan) -> Row:
    def side(make: Callable[[str], Any], times: int) -> Prepare:
        def work() -> int:
            for _ in range(times):
                make(UNUSED_URL)
            return times

        return without_setup(work)

    sides = {lib.name: side(lib.client, 2000 if lib.name == "ours" else 20) for lib in BOTH}
    samples = alternate(sides, plan)
    return compare("construct a client, warm", samples["ours"], samples["peer"], "us", 0.05)
