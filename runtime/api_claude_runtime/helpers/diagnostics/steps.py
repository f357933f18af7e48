"""`diagnosis`: the checks of `client.diagnose` as a generator of steps that do the I/O."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Generator
from functools import partial
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, NamedTuple

from api_claude_runtime.errors.connection import APITimeoutError
from api_claude_runtime.requests.call import Call

from .configuration import Place, credentials_line, proxy_line, proxy_place
from .network import addresses, connection, handshake, reason
from .response import api_line, clock_line, limits_line
from .result import Diagnosis, DiagnosisLine, LineStatus

if TYPE_CHECKING:
    from api_claude_runtime.client.settings import Settings
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.transport.proxies.environment import Proxy


class Target(NamedTuple):
    """What is diagnosed."""

    settings: Settings
    proxy: Proxy | None
    own_client: bool
    """Whether the caller's httpx client makes the connections."""
    context: Callable[[], ssl.SSLContext]
    timeout: float
    """Seconds for each step."""


class Probe(NamedTuple):
    """A blocking function to run in a thread."""

    run: Callable[[], str]


class Fetch(NamedTuple):
    """A request to send. The value of its outcome is a `Response`."""

    request: Request


class Outcome(NamedTuple):
    """The result of a step."""

    value: Any = None
    error: BaseException | None = None
    """A `TimeoutError` if the step took longer than its timeout."""
    ms: float = 0.0


Steps = Generator[Probe | Fetch, Outcome, Diagnosis]


def diagnosis(target: Target) -> Steps:
    """Check everything in order. After a failed check, those that need it are skipped."""
    lines = [
        credentials_line(target.settings),
        proxy_line(target.proxy, own_client=target.own_client),
    ]
    if target.own_client:
        text = "not checked, because http_client makes the connections"
        lines += [DiagnosisLine(name, "skipped", text) for name in ("dns", "tcp", "tls")]
    else:
        lines += yield from _network(target)
    failed = [line.check for line in lines if line.status == "failed"]
    if failed:
        text = f"not checked, because {failed[0]} failed"
        names = ("api", "clock", "rate limits")
        return Diagnosis((*lines, *(DiagnosisLine(name, "skipped", text) for name in names)))
    lines += yield from _api(target)
    return Diagnosis(tuple(lines))


def _network(target: Target) -> Generator[Probe, Outcome, list[DiagnosisLine]]:
    origin, timeout = target.settings.base.origin, target.timeout
    place = Place(origin.host.decode("ascii"), origin.port)
    if target.proxy is not None:
        place = proxy_place(target.proxy)
        remedy = f"correct {target.proxy.variable}, or add the API's host to NO_PROXY"
        remedies: dict[str, str] = {"dns": remedy, "tcp": remedy}
    else:
        remedies = {
            "dns": "check base_url=, the network and the DNS server",
            "tcp": "check base_url= and its port, the network and any firewall; a proxy may be"
            " required: set HTTPS_PROXY",
        }
    remedies["tls"] = (
        "if a proxy of your company replaces certificates, set SSL_CERT_FILE to its certificate;"
        " otherwise check base_url= and the clock"
    )
    checks: dict[str, Callable[[], str]] = {
        "dns": partial(addresses, *place),
        "tcp": partial(connection, *place, timeout),
    }
    if target.proxy is None and origin.scheme == b"https":
        checks["tls"] = partial(handshake, *place, timeout, target.context)
    lines: list[DiagnosisLine] = []
    failed = ""
    for name, check in checks.items():
        if failed:
            lines.append(DiagnosisLine(name, "skipped", f"not checked, because {failed} failed"))
            continue
        outcome = yield Probe(check)
        lines.append(_probed(name, place, outcome, remedies[name], timeout))
        failed = name if outcome.error is not None else ""
    if "tls" not in checks:
        lines.append(_without_handshake(target, place))
    return lines


def _probed(
    name: str, place: Place, outcome: Outcome, remedy: str, timeout: float
) -> DiagnosisLine:
    if outcome.error is None:
        texts = {
            "dns": f"{place.host} has the address {outcome.value}",
            "tcp": f"connected to {outcome.value}, port {place.port}",
            "tls": str(outcome.value),
        }
        return DiagnosisLine(name, "ok", texts[name], ms=outcome.ms)
    if isinstance(outcome.error, TimeoutError):
        text = f"{place}: no answer within {timeout:g} s"
    else:
        text = f"{place}: {reason(outcome.error)}"
    return DiagnosisLine(name, "failed", text, remedy, outcome.ms)


def _without_handshake(target: Target, place: Place) -> DiagnosisLine:
    if target.settings.base.origin.scheme == b"https":
        text = "not checked by itself: the proxy forwards the connection"
        return DiagnosisLine("tls", "skipped", text)
    status: LineStatus = "ok" if target.proxy is None and _is_local(place.host) else "warning"
    remedy = "" if status == "ok" else "use https:// in base_url=: others can read the credential"
    return DiagnosisLine("tls", status, "not used: base_url begins with http://", remedy)


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _api(target: Target) -> Generator[Fetch, Outcome, list[DiagnosisLine]]:
    call = Call("GET", "/v1/models", query={"limit": 1}, options={"timeout": target.timeout})
    outcome = yield Fetch(target.settings.request(call))
    if outcome.error is None:
        found = outcome.value
        return [api_line(found, outcome.ms), clock_line(found), limits_line(found)]
    if isinstance(outcome.error, TimeoutError) and not isinstance(outcome.error, APITimeoutError):
        text = f"GET /v1/models: no answer within {target.timeout:g} s"
    else:
        text = f"GET /v1/models: {reason(outcome.error)}"
    remedy = "check that base_url= is the address of the API, and try a longer timeout="
    if target.proxy is not None:
        remedy = f"check that the proxy in {target.proxy.variable} allows this host; {remedy}"
    text_of_others = "not checked, because api failed"
    return [
        DiagnosisLine("api", "failed", text, remedy, outcome.ms),
        DiagnosisLine("clock", "skipped", text_of_others),
        DiagnosisLine("rate limits", "skipped", text_of_others),
    ]
