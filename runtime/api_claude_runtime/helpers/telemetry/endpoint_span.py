"""`EndpointSpan`: the span of a call of any endpoint but that of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .attempts import REQUEST_ID
from .call_span import CallSpan
from .urls import route_of

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse
    from api_claude_runtime.pipeline.usage.used import Used

    from .libraries import Libraries
    from .token_usage import TokenUsage


class EndpointSpan(CallSpan):
    """A span that is named by the method and the route, such as `GET /v1/models/{id}`."""

    def __init__(
        self, libraries: Libraries, tokens: TokenUsage, request: Request, path: str
    ) -> None:
        super().__init__()
        route = route_of(path)
        attributes: dict[str, Any] = {
            "gen_ai.provider.name": request.provider,
            "http.request.method": request.method,
            "url.template": route,
            "server.address": request.origin.host.decode("ascii"),
            "server.port": request.origin.port,
        }
        if request.model is not None:
            attributes["gen_ai.request.model"] = request.model
        self._libraries = libraries
        self._tokens = tokens
        self._provider = request.provider
        self._span = libraries.tracer.start_span(
            f"{request.method} {route}", None, libraries.client_kind, attributes
        )
        self._messages = 0
        self.context = libraries.in_context(self._span)

    def set(self, name: str, value: Any) -> None:
        """Set an attribute of the span."""
        self._span.set_attribute(name, value)

    def respond(self, response: AnyResponse, attempts: int) -> None:
        """Take the response that the caller gets."""
        self.set("http.response.status_code", response.status)
        request_id = response.headers.request_id
        if request_id is not None:
            self.set(REQUEST_ID, [request_id])
        super().respond(response, attempts)

    def _use(self, used: Used) -> None:
        # A line of the results of a batch. Its tokens are reported nowhere else.
        self._messages += 1
        self._tokens.record(used, self._provider)

    def _finish(self, error: str | None) -> None:
        if self._messages:
            self.set("api_claude.messages", self._messages)
        if error is not None:
            self.set("error.type", error)
            self._span.set_status(self._libraries.failed, error)
        self._span.end()
