"""`TokenAccess`: sends each attempt with the current token of a provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.pipeline.flow import Discard, Send
from api_claude_runtime.requests import request_headers

from .token_deadline import within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse, Flow

    from .provider import Tokens
    from .token import Token

_KEYS = frozenset({b"authorization", b"x-api-key"})


class TokenAccess:
    """The innermost policy of a client whose tokens expire.

    If the server refuses a token with status 401, and the provider can get another one, the request
    is sent once more. The attempt log shows both attempts.

    Args:
        tokens: Where the tokens come from.
        headers: Headers that requests with such tokens need. Those of the caller win, but flags in
            `anthropic-beta` are added.
    """

    name = "Anthropic"
    provider = "anthropic"

    def __init__(self, tokens: Tokens, headers: Mapping[str, str] | None = None) -> None:
        self.tokens = tokens
        self._headers = dict(headers or {})

    def __repr__(self) -> str:
        if not hasattr(self, "tokens"):  # the constructor raised an exception
            return f"<{type(self).__name__}, not initialized>"
        return f"<{type(self).__name__}, token from {self.tokens.source}>"

    def send(self, request: Request) -> Flow:
        if any(name in _KEYS for name, _ in request.headers):  # of the caller
            found: AnyResponse = yield Send(request)
            return found
        return (yield from send_with_token(request, self.tokens, self._headers))


def send_with_token(request: Request, tokens: Tokens, extra: Mapping[str, str]) -> Flow:
    """Send a request with a token, and once more with another token if it is refused."""
    token = yield from within(request.deadline, tokens.token())
    response: AnyResponse = yield Send(_authorized(request, token, extra))
    if response.status != 401 or not request.replayable or not tokens.reject(token):
        return response
    yield Discard(response)
    token = yield from within(request.deadline, tokens.token())
    response = yield Send(_authorized(request, token, extra))
    return response


def _authorized(request: Request, token: Token, extra: Mapping[str, str]) -> Request:
    headers = [*request.headers, token.header]
    given = {name for name, _ in headers} - {b"anthropic-beta"}
    request_headers.apply(headers, {k: v for k, v in extra.items() if k.encode() not in given})
    return request._replace(headers=headers)
