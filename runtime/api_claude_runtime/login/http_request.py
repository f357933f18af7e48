"""Requests to other servers than the API: token endpoints and services with identity tokens."""

from __future__ import annotations

import ipaddress
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.echo import clear_frames, remove_echo_from_headers
from api_claude_runtime.auth.secret import MaskedBytes, Secret
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.bounds import checked as checked_bounds
from api_claude_runtime.errors.connection import BoundExceeded
from api_claude_runtime.http.bounds import Bounds
from api_claude_runtime.http.request import Request
from api_claude_runtime.http.timeout import Deadline
from api_claude_runtime.pipeline.flow import Discard, Exchange, Read, Received, Send
from api_claude_runtime.requests import request_headers
from api_claude_runtime.requests.base_url import parse
from api_claude_runtime.requests.timeouts import Timeout, wire_timeout

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin
    from api_claude_runtime.pipeline.flow import AnyResponse, Step
    from api_claude_runtime.requests.base_url import BaseURL

MAX_BYTES = 1 << 20
"""The most that is read of a response."""
SECONDS = 30.0
_BOUNDS = checked_bounds(Bounds(body_bytes=MAX_BYTES, error_bytes=MAX_BYTES))


def request_to(
    method: str,
    base: BaseURL,
    path: str,
    headers: Mapping[str, str | Secret],
    body: bytes = b"",
    *,
    seconds: float = SECONDS,
) -> Request:
    """Return a request.

    Args:
        method: The method.
        base: The server.
        path: The path and the query, percent-encoded.
        headers: The headers, less those of the body and the host.
        body: The body.
        seconds: The longest time until the whole response has arrived.
    """
    lines: list[tuple[bytes, bytes]] = [(b"host", base.origin.host_header)]
    if body or method == "POST":
        lines.append((b"content-length", b"%d" % len(body)))
    request_headers.apply(lines, headers)
    target = f"{base.prefix}{path}".encode("ascii")
    timeout = wire_timeout(Timeout(connect=seconds, read=seconds, write=seconds, pool=seconds))
    deadline = Deadline.after(seconds, "")
    return Request(
        method, base.origin, target, lines, body, timeout, bounds=_BOUNDS, deadline=deadline
    )


def received(request: Request, *, must_arrive: bool = False) -> Generator[Step, Any, Received]:
    """Send a request and read the response, as a flow.

    What its headers repeat of the credentials in `request` is masked.

    Args:
        request: The request.
        must_arrive: Whether the response must not be lost when the call is interrupted.

    Raises:
        APIConnectionError: No complete response was received, or it is too large.
    """
    try:
        found: Received = (yield Exchange(request)) if must_arrive else (yield from _read(request))
    except ClaudeError as error:
        if isinstance(error, BoundExceeded):
            error.hint = "the bounds of requests for tokens are fixed; check the URL and any proxy"
        # The frames of the transport have the part of the body that had arrived.
        clear_frames(error, error.__cause__, error.__context__)
        raise
    remove_echo_from_headers(request, found.headers)
    return found


def _read(request: Request) -> Generator[Step, Any, Received]:
    response: AnyResponse = yield Send(request)
    body = MaskedBytes((yield Read(response)))
    # The driver has the result of the last step in a local variable, and `body` may have a token.
    yield Discard(response)
    return Received(response.status, response.headers, body)


def private_base(url: str, name: str) -> BaseURL:
    """Return the base URL of a server that gets secrets.

    Raises:
        ConfigurationError: It is malformed, or it is neither encrypted nor on this machine.
    """
    try:
        base = parse(url, other_api=True)
    except ConfigurationError as error:
        raise ConfigurationError(error.message.replace("base_url", name, 1)) from None
    if base.origin.scheme != b"https" and not _is_this_machine(base.origin):
        raise ConfigurationError(
            f"{name} must begin with https://, because secrets are sent to it: {base}"
        )
    return base


def _is_this_machine(origin: Origin) -> bool:
    host = origin.host.decode("ascii")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
