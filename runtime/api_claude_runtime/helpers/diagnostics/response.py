"""What the response to a listing of models tells: the API, the clock and the rate limits."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.http.rate_limits import RateLimits, retry_after

from .result import DiagnosisLine, LineStatus

if TYPE_CHECKING:
    from datetime import datetime

    from api_claude_runtime.http.headers import Headers

MAX_SKEW = 60.0
"""Seconds from which the clocks differ. The `Date` header has whole seconds, and takes its time."""

_REQUEST_ID = re.compile(r"[\w-]{1,64}")
_REMEDIES = {
    401: "check that the key is complete and not revoked, and that auth_header= is right for this"
    " server",
    403: "use a key of a workspace that has this permission; a network or region may be blocked",
    404: "correct base_url= or ANTHROPIC_BASE_URL: this server has no /v1/models",
    429: "wait before the next call, or limit the calls with RateLimit or Retry",
    529: "the API is overloaded: try again later, or use Retry or Failover",
}
_REDIRECTED = "use the address that the server redirects to as base_url="
_SERVER_FAILED = "the server failed: try again later, or check the gateway in front of the API"
_OTHER = "check base_url=, api_version= and default_headers="
_NO_API = "a proxy or gateway may have answered: check base_url= and the proxy variables"


class Response(NamedTuple):
    """The response to the listing of models."""

    status: int
    headers: Headers
    body: bytes
    at: datetime
    """When its headers arrived, by the local clock."""


def api_line(response: Response, ms: float) -> DiagnosisLine:
    """Return the line about the status of a response. It contains no text of the server."""
    status = response.status
    request_id = response.headers.request_id or ""
    named = f", request id {request_id}" if _REQUEST_ID.fullmatch(request_id) else ""
    text = f"GET /v1/models returned {status}{named}"
    if 200 <= status < 300:
        if _lists_models(response.body):
            return DiagnosisLine("api", "ok", text, ms=ms)
        return DiagnosisLine("api", "failed", f"{text}, which is no list of models", _NO_API, ms)
    kind: LineStatus = "warning" if status == 429 else "failed"
    remedy = _REMEDIES.get(status)
    if remedy is None:
        remedy = _SERVER_FAILED if status >= 500 else _REDIRECTED if status < 400 else _OTHER
    wait = retry_after(response.headers, response.at)
    if wait is not None:
        text += f"; it asks to wait {wait:g} s"
    return DiagnosisLine("api", kind, text, remedy, ms)


def clock_line(response: Response) -> DiagnosisLine:
    """Return the line about the difference between the local clock and that of the server."""
    there = response.headers.date
    if there is None:
        return DiagnosisLine("clock", "skipped", "the response has no valid Date header")
    skew = (response.at - there).total_seconds()
    if abs(skew) < MAX_SKEW:
        return DiagnosisLine("clock", "ok", "the clock agrees with that of the server")
    where = "ahead of" if skew > 0 else "behind"
    return DiagnosisLine(
        "clock",
        "warning",
        f"the local clock is {abs(skew):.0f} s {where} that of the server",
        "synchronize the clock, for example with NTP: certificates, signatures of webhooks and"
        " waits until a limit resets depend on it",
    )


def limits_line(response: Response) -> DiagnosisLine:
    """Return the line about what is left of the rate limits."""
    limits = RateLimits.from_headers(response.headers)
    found: list[str] = []
    used_up: list[str] = []
    for name in ("requests", "tokens", "input_tokens", "output_tokens"):
        limit = getattr(limits, name)
        if limit is None or limit.remaining is None:
            continue
        label = name.replace("_", " ")
        of = "" if limit.limit is None else f" of {limit.limit}"
        found.append(f"{label} {limit.remaining}{of}")
        if limit.remaining <= 0:
            used_up.append(label)
    if not found:
        return DiagnosisLine("rate limits", "skipped", "the response states no rate limits")
    text = f"left: {', '.join(found)}"
    if used_up:
        remedy = f"wait until the limit of {', '.join(used_up)} resets, or use RateLimit"
        return DiagnosisLine("rate limits", "warning", text, remedy)
    return DiagnosisLine("rate limits", "ok", text)


def _lists_models(body: bytes) -> bool:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and "data" in value
