"""`Attempts`: the spans of the requests that are sent for one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.pipeline.listeners import call_listener

from .urls import path_of, route_of, url_of

if TYPE_CHECKING:
    from opentelemetry.context import Context

    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse

    from .libraries import Libraries

REQUEST_ID = "http.response.header.request-id"
_TRACEPARENT = b"traceparent"


class Attempts:
    """Starts and ends a span for each attempt, as a child of the span of the call."""

    __slots__ = (
        "_attached",
        "_context",
        "_libraries",
        "_propagate",
        "_reason",
        "_span",
        "_token",
        "_waited",
        "count",
    )

    def __init__(self, libraries: Libraries, context: Context, *, propagate: bool) -> None:
        self._libraries = libraries
        self._context = context
        self._propagate = propagate
        self._waited = 0.0
        self._reason = ""
        self._span: Any = None
        self._token: Any = None
        self._attached: Any = None
        self.count = 0

    def wait(self, seconds: float, reason: str) -> None:
        """Note a wait before the next attempt."""
        self._waited += seconds
        self._reason = reason

    def start(self, request: Request) -> Request:
        """Start the span of an attempt, and return the request with its trace context."""
        found = call_listener(self._start, request)
        self.count += 1
        return request if found is None else found

    def _start(self, request: Request) -> Request:
        origin = request.origin
        route = route_of(path_of(request))
        attributes: dict[str, Any] = {
            "http.request.method": request.method,
            "url.full": url_of(request),
            "url.template": route,
            "server.address": origin.host.decode("ascii"),
            "server.port": origin.port,
        }
        if self.count:
            attributes["http.request.resend_count"] = self.count
        if self._reason:
            attributes["api_claude.wait.seconds"] = self._waited
            attributes["api_claude.wait.reason"] = self._reason
            self._waited, self._reason = 0.0, ""
        libraries = self._libraries
        self._span = span = libraries.tracer.start_span(
            f"{request.method} {route}",
            self._context,
            libraries.client_kind,
            attributes,
        )
        context = libraries.in_context(span, self._context)
        self._token = libraries.attach(context)
        self._attached = context
        if not self._propagate:
            return request
        headers: dict[str, str] = {}
        libraries.inject(headers, context)
        added = [(name.encode("ascii"), text.encode("ascii")) for name, text in headers.items()]
        if not added or any(name.lower() == _TRACEPARENT for name, _ in request.headers):
            return request  # a header that the caller sets is kept
        return request._replace(headers=request.headers + added)

    def respond(self, response: AnyResponse) -> None:
        """End the span of an attempt that got a response."""
        span, status = self._span, response.status
        if span is None:
            return  # it could not be started
        if span.is_recording():
            span.set_attribute("http.response.status_code", status)
            request_id = response.headers.request_id
            if request_id is not None:
                span.set_attribute(REQUEST_ID, [request_id])
            if status >= 400:
                self._fail(str(status))
        self._end()

    def fail(self, error: BaseException) -> None:
        """End the span of an attempt without a response."""
        if self._span is not None:
            self._fail(type(error).__name__)
            self._end()

    def _fail(self, kind: str) -> None:
        # The text of an exception may contain content.
        self._span.set_attribute("error.type", kind)
        self._span.set_status(self._libraries.failed, kind)

    def _end(self) -> None:
        # A task that was dropped may be closed in another context.
        if self._libraries.current() is self._attached:
            self._libraries.detach(self._token)
        span, self._span = self._span, None
        self._token = self._attached = None
        span.end()
