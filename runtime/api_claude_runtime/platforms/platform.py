"""`Platform`: a place where Claude is served, as a value."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, ClassVar

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.pipeline.flow import Send

from .operation import Operation

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse, Flow, Step
    from api_claude_runtime.requests.base_url import BaseURL

__all__ = ("Platform",)

CREDENTIALS = frozenset({b"authorization", b"x-api-key", b"api-key"})
"""The headers of a request that authorize it. If the caller passes one, nothing is added."""


class Platform:
    """Base class of platforms. A platform is immutable, and can serve many clients.

    For each attempt, the request is changed to the form that the platform expects, and then
    authorized. Both happen below all policies.

    A subclass sets `name`, `provider` and `offers`, and overrides what differs from Anthropic's own
    API: `rewritten` and `authorized`.
    """

    name: ClassVar[str] = ""
    """Its name, such as `Amazon Bedrock`."""
    provider: ClassVar[str] = "anthropic"
    """Its name in the semantic conventions of OpenTelemetry (`gen_ai.provider.name`)."""
    offers: frozenset[str] | None = None
    """The kinds of operations that it offers, such as `messages`; `None` for all."""

    def __init__(self, base: BaseURL) -> None:
        self.base = base

    def __repr__(self) -> str:
        base = getattr(self, "base", "not initialized")  # the constructor may have raised
        return f"<{type(self).__name__} at {base}>"

    def send(self, request: Request) -> Flow:
        """Rewrite and authorize a request, send it, and return the response.

        Raises:
            RequestError: The platform does not offer the operation. Nothing was sent.
        """
        operation = Operation.of(request)
        if lack := self.lack(operation):
            raise RequestError(f"{self.name} does not offer {operation}: {lack}")
        yield from self.prepared()
        request = self.rewritten(request, operation)
        if not any(name in CREDENTIALS for name, _ in request.headers):
            return (yield from self.sent(request))
        response: AnyResponse = yield Send(request)
        return response

    def offers_operation(self, request: Request) -> bool:
        """Whether the platform offers the operation of a request that is not rewritten yet."""
        return self.lack(Operation.of(request)) is None

    def lack(self, operation: Operation) -> str | None:
        """Return why the platform does not offer an operation; `None` if it does."""
        if self.offers is None or operation.kind in self.offers:
            return None
        return f"it offers only {', '.join(sorted(self.offers))}"

    def prepared(self) -> Generator[Step, Any, None]:
        """Get what `rewritten` needs, such as the project of credentials. It may take long."""
        yield from ()

    def rewritten(self, request: Request, operation: Operation) -> Request:
        """Return the request as the platform expects it. `request` has the base URL of it."""
        del operation
        return request

    def sent(self, request: Request) -> Flow:
        """Send a request that has no credentials yet."""
        response: AnyResponse = yield Send((yield from self.authorized(request)))
        return response

    def authorized(self, request: Request) -> Generator[Step, Any, Request]:
        """Return the request with the credentials of the platform."""
        yield from ()
        return request
