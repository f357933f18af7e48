"""`TokenEndpoint`: exchanges an identity token or a refresh token for an access token."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.echo import remove_echo
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.requests.json_body import encode

from .http_request import private_base, received, request_to
from .token_reply import TokenReply, read_refusal, read_token

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import Received, Step

    Fields = dict[str, str | Secret]

OAUTH_BETA = "oauth-2025-04-20"
"""The flag in `anthropic-beta` of all requests with a token of this endpoint."""
_FEDERATION_BETA = "oidc-federation-2026-04-01"
_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"  # RFC 7523, section 2.1
_PATH = "/v1/oauth/token"
_UNAUTHORIZED = 401
_MAY_PASS = frozenset({408, 429})


class TokenEndpoint:
    """The token endpoint of an API.

    Args:
        base_url: The URL of the API.

    Raises:
        ConfigurationError: The URL is malformed, or neither encrypted nor that of this machine.
    """

    def __init__(self, base_url: str) -> None:
        self.base = private_base(base_url, "the base URL for tokens")

    def __str__(self) -> str:
        return f"{self.base}{_PATH}"

    def federation(self, assertion: Secret, fields: Mapping[str, str]) -> Request:
        """Return the request that exchanges an identity token (RFC 7523, section 2.1)."""
        body: Fields = {"grant_type": _JWT_BEARER, "assertion": assertion, **fields}
        return self._request(body, f"{OAUTH_BETA},{_FEDERATION_BETA}")

    def refresh(self, refresh_token: Secret, client_id: str) -> Request:
        """Return the request that exchanges a refresh token (RFC 6749, section 6)."""
        body: Fields = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        body["client_id"] = client_id
        return self._request(body, OAUTH_BETA)

    def _request(self, body: Fields, betas: str) -> Request:
        headers = {
            "content-type": "application/json",
            "accept": "application/json",
            "anthropic-beta": betas,
        }
        return request_to("POST", self.base, _PATH, headers, encode(body))

    def exchanged(
        self,
        request: Callable[[], Generator[Step, Any, Request]],
        source: str,
        *,
        is_refresh: bool,
    ) -> Generator[Step, Any, TokenReply]:
        """Send a request and return the token, as a flow. It is sent once more after a 401.

        Args:
            request: Returns the request. It is called for each attempt.
            source: What asks for a token, for messages.
            is_refresh: Whether it has a refresh token, which may be worthless afterwards. Its
                response must not be lost, and need not contain how long the token is valid.

        Raises:
            CredentialsError: The endpoint refused, or its response is malformed.
            APIStatusError: The endpoint failed with a status that may pass.
            APIConnectionError: No complete response was received.
        """
        sent = yield from request()
        reply = yield from received(sent, must_arrive=is_refresh)
        if reply.status == _UNAUTHORIZED:
            sent = yield from request()
            reply = yield from received(sent, must_arrive=is_refresh)
        if reply.status != 200:
            raise self._refusal(reply, sent, source)
        problem = ""
        try:
            return read_token(reply.body, needs_seconds=not is_refresh)
        except CredentialsError as error:
            problem = error.message
        raise CredentialsError(f"the response of {self} has no valid token: {problem}")

    def _refusal(self, reply: Received, request: Request, source: str) -> Exception:
        text = read_refusal(reply.body, request)
        status = reply.status
        if status in _MAY_PASS or status >= 500:
            body = {"type": "error", "error": {"type": "api_error", "message": text or "no text"}}
            failed = error_from_response(status, reply.headers, encode(body))
            failed.message = f"{self} failed for {source}: {failed.message}"
            remove_echo(failed, request, reply.headers)
            return failed
        said = f"{status}: {text}" if text else f"{status}"
        refused = CredentialsError(f"{self} refused a token for {source}: {said}")
        remove_echo(refused, request, reply.headers)
        return refused
