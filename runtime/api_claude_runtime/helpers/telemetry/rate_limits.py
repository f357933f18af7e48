"""`RateLimitGauges`: the rate limits in the headers of the latest responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from api_claude_runtime.http.rate_limits import RateLimits

if TYPE_CHECKING:
    from opentelemetry.metrics import CallbackOptions, Observation

    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.request import Request

    from .libraries import Libraries

_KINDS = ("requests", "tokens", "input_tokens", "output_tokens")
_MOST_KEPT = 100


class RateLimitGauges:
    """Gauges of each limit and of what remained of it, by host and model.

    A call only stores the headers of its response. They are parsed when the metrics are collected.
    """

    def __init__(self, libraries: Libraries) -> None:
        self._observation = libraries.observation
        self._headers: dict[tuple[str, str | None], Headers] = {}
        for part, text in (
            ("limit", "Size of a rate limit of the API"),
            ("remaining", "What remained of a rate limit when the latest response was sent"),
        ):
            libraries.meter.create_observable_gauge(
                f"api_claude.rate_limit.{part}",
                [self._callback(part)],
                "1",
                text,
            )

    def keep(self, request: Request, headers: Headers) -> None:
        """Keep the headers of the response to `request`, if they state rate limits."""
        if not headers.has_prefix(b"anthropic-ratelimit-"):
            return
        key = (request.origin.host.decode("ascii"), request.model)
        if key in self._headers or len(self._headers) < _MOST_KEPT:
            self._headers[key] = headers

    def _callback(self, part: str) -> Callable[[CallbackOptions], Iterable[Observation]]:
        def observe(_: CallbackOptions) -> Iterable[Observation]:
            for (host, model), headers in self._headers.copy().items():
                limits = RateLimits.from_headers(headers)
                for kind in _KINDS:
                    value = getattr(getattr(limits, kind), part, None)
                    if value is not None:
                        attributes = {"server.address": host, "api_claude.rate_limit.type": kind}
                        if model is not None:
                            attributes["gen_ai.request.model"] = model
                        yield self._observation(value, attributes)

        return observe
