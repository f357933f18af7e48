"""`Check`: the request of one health check. The I/O is in `probes.py`."""

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

from .result import CheckRules, HealthResult, evaluate

if TYPE_CHECKING:
    from api_claude_runtime.client.settings import Settings


class Check(NamedTuple):
    """A check of one endpoint: sends `request`, or only connects to `origin` if it is `None`."""

    endpoint: str
    origin: Origin
    request: Request | None
    rules: CheckRules

    @property
    def timeout_error(self) -> str:
        """The error of the result when the check takes longer than its timeout."""
        return f"no answer within {self.rules.timeout:g} s"

    def result(
        self, ms: float, http_status: int | None, failure: str | None, at: datetime
    ) -> HealthResult:
        """Return the result. `failure` is the reason why no complete response was received."""
        http_status = http_status if failure is None else None
        status, error = evaluate(self.rules, ms, http_status, failure)
        return HealthResult(self.endpoint, status, ms, http_status, error, at)

    def reason(self, error: Exception) -> str | None:
        """Return the error text for an exception; `None` if the endpoint did not cause it.

        The text contains nothing that the server sent, because the server knows the key and could
        repeat it. Messages of connection errors contain no server text either.
        """
        if isinstance(error, APITimeoutError) and error.phase in {"connect", "pool"}:
            return error.message
        if isinstance(error, TimeoutError):
            return self.timeout_error
        if isinstance(error, APIConnectionError):
            return error.message
        if isinstance(error, OSError):
            return f"cannot connect to {self.origin}: {error.__cause__ or error}"
        if isinstance(error, ClaudeError) and not isinstance(error, ConfigurationError):
            return type(error).__name__
        return None


def plan(
    settings: Settings,
    endpoints: Sequence[Endpoint] | None,
    rules: CheckRules,
) -> tuple[Check, ...]:
    """Return the checks of `endpoints`; by default of the endpoints that calls use.

    Raises:
        ConfigurationError: An item is not an `Endpoint`, or it would get the credentials of another
            host.
    """
    checked = _call_endpoints(settings) if endpoints is None else endpoints
    return tuple(_check(settings, endpoint, rules) for endpoint in checked)


def _call_endpoints(settings: Settings) -> Sequence[Endpoint]:
    found = [each.endpoints for each in settings.policies if isinstance(each, Failover)]
    own = Endpoint(str(settings.base))
    return list(dict.fromkeys(endpoint for some in found for endpoint in some)) or [own]


def _check(settings: Settings, endpoint: Endpoint, rules: CheckRules) -> Check:
    if not isinstance(endpoint, Endpoint):
        raise ConfigurationError(
            f"endpoints must contain Endpoint objects, not {type(endpoint).__name__}"
        )
    request = None
    seconds = rules.timeout
    # Two timeouts are shorter than the check. Pool: a full pool must not look like a server that
    # does not answer. Connect: the reason must be reported before the time of the check is over.
    timeout = Timeout(connect=0.9 * seconds, read=seconds, write=seconds, pool=seconds / 2)
    if rules.strategy == "api":
        call = Call("GET", "/v1/models", query={"limit": 1}, options={"timeout": timeout})
        request = endpoint.applied(settings.request(call))
        if not endpoint.offers(request):
            raise ConfigurationError(
                f"strategy must not be 'api' for {endpoint}, which does not offer a list of models:"
                " use 'ping' or 'tcp'"
            )
    elif rules.strategy == "ping":
        request = _ping(endpoint, timeout)
    return Check(str(endpoint), endpoint.origin, request, rules)


def _ping(endpoint: Endpoint, timeout: Timeout) -> Request:
    """Return a HEAD request without credentials and client headers, which may be secret."""
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
        platform=None,
    )
