"""`Check`: what is asked of one endpoint. Pure: the probes do it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.client.settings import USER_AGENT
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.reliability.failover.endpoint import Endpoint
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.requests.call import Call
from api_claude_runtime.requests.timeouts import Timeout, wire_timeout

from .result import CheckRules, HealthResult, judged

if TYPE_CHECKING:
    from api_claude_runtime.client.settings import Settings
    from api_claude_runtime.pipeline.flow import Policy


class Check(NamedTuple):
    """Send `request`, or, if there is none, connect to `origin`."""

    endpoint: str
    origin: Origin
    request: Request | None
    rules: CheckRules

    @property
    def silence(self) -> str:
        return f"no answer within {self.rules.timeout:g} s"

    def result(
        self, ms: float, http_status: int | None, failure: str | None, at: datetime
    ) -> HealthResult:
        """What was found; `failure` is what came in the way of a whole answer."""
        http_status = http_status if failure is None else None
        status, error = judged(self.rules, ms, http_status, failure)
        return HealthResult(self.endpoint, status, ms, http_status, error, at)

    def reason(self, error: Exception) -> str | None:
        """What to tell of an error; `None` if it is not the endpoint's. It does not repeat what the
        server said, which has seen the key: nor does the message of a connection that broke.
        """
        if isinstance(error, APITimeoutError) and error.phase in {"connect", "pool"}:
            return error.message
        if isinstance(error, TimeoutError):
            return self.silence
        if isinstance(error, APIConnectionError):
            return error.message
        if isinstance(error, OSError):
            return f"cannot connect to {self.origin}: {error.__cause__ or error}"
        if isinstance(error, ClaudeError) and not isinstance(error, ConfigurationError):
            return type(error).__name__
        return None


def plan(
    settings: Settings,
    policies: Sequence[Policy],
    endpoints: Sequence[Endpoint] | None,
    rules: CheckRules,
) -> tuple[Check, ...]:
    """The checks of `endpoints`; without any given, of those that calls would go to.

    Raises:
        ConfigurationError: what is no endpoint, or would get the credentials of another host.
    """
    places = _of_calls(settings, policies) if endpoints is None else endpoints
    return tuple(_check(settings, endpoint, rules) for endpoint in places)


def _of_calls(settings: Settings, policies: Sequence[Policy]) -> Sequence[Endpoint]:
    found = [each.endpoints for each in policies if isinstance(each, Failover)]
    own = Endpoint(str(settings.base))
    return list(dict.fromkeys(endpoint for some in found for endpoint in some)) or [own]


def _check(settings: Settings, endpoint: Endpoint, rules: CheckRules) -> Check:
    if not isinstance(endpoint, Endpoint):
        raise ConfigurationError(f"endpoints has {type(endpoint).__name__}, which is no Endpoint")
    request = None
    seconds = rules.timeout
    # Two end before the check does. The pool's: a full pool is not taken for a silent server. That
    # of connecting: httpcore closes what times out in a TLS handshake, not what is cancelled there.
    timeout = Timeout(connect=0.9 * seconds, read=seconds, write=seconds, pool=seconds / 2)
    if rules.strategy == "api":
        call = Call("GET", "/v1/models", query={"limit": 1}, options={"timeout": timeout})
        request = endpoint.applied(settings.request(call))
    elif rules.strategy == "ping":
        request = _ping(endpoint, timeout)
    return Check(str(endpoint), endpoint.origin, request, rules)


def _ping(endpoint: Endpoint, timeout: Timeout) -> Request:
    """Without the client's headers, which may be secret, and without any credentials."""
    headers = [
        (b"host", endpoint.origin.host_header),
        (b"user-agent", USER_AGENT.encode("ascii")),
        (b"accept", b"*/*"),
    ]
    bare = Request("HEAD", endpoint.origin, b"", headers, b"", wire_timeout(timeout))
    request = endpoint.applied(bare)
    plain = Headers(request.headers).without_secrets()
    return request._replace(
        target=request.target or b"/",
        headers=[(name.encode("ascii"), text.encode("latin-1")) for name, text in plain.items()],
    )
