"""`GooglePlatform`: what the platforms in Google's cloud have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.key import foreign_key
from api_claude_runtime.auth.secret import Secret, as_secret
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.platforms.value import PlatformValue, check_one, checked_skip_auth, identity
from api_claude_runtime.tokens.provider import FixedToken, ProvidedTokens, check_provider
from api_claude_runtime.tokens.token import Token
from api_claude_runtime.tokens.token_access import send_with_token

from .google_auth import check_credentials
from .google_tokens import GoogleTokens

if TYPE_CHECKING:
    from collections.abc import Generator, Hashable

    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import Flow, Step
    from api_claude_runtime.requests.base_url import BaseURL
    from api_claude_runtime.tokens.provider import TokenProvider, Tokens


class GooglePlatform(PlatformValue):
    """Base class of `Vertex` and `GoogleCloud`.

    Args:
        base: The base URL.
        access_token: An access token, which is never refreshed.
        credentials: A credentials object of `google.auth`.
        token_provider: A function that returns a token.
        skip_auth: Whether requests have no credentials.
        project: The project, or `None` for that of the credentials.
        project_variable: Where else the project is read from, for messages.
        needs_project: Whether paths contain the project.
        attributes: The other attributes.

    Raises:
        ConfigurationError: There are several kinds of credentials, or no project can be found.
    """

    project: str | None
    project_variable: str
    needs_project: bool
    skip_auth: bool
    _tokens: Tokens | None

    def __init__(
        self,
        base: BaseURL,
        *,
        access_token: str | Secret | None,
        credentials: Any | None,
        token_provider: TokenProvider | None,
        skip_auth: bool,
        project: str | None,
        project_variable: str,
        needs_project: bool,
        **attributes: Any,
    ) -> None:
        token: Secret | None = as_secret(access_token)
        del access_token
        skip_auth = checked_skip_auth(
            skip_auth, token=token, credentials=credentials, provider=token_provider
        )
        tokens, auth = None, None
        if not skip_auth:
            tokens, auth = _tokens(token, credentials, token_provider)
        super().__init__(
            base,
            auth,
            project=project,
            project_variable=project_variable,
            needs_project=needs_project,
            skip_auth=skip_auth,
            _tokens=tokens,
            **attributes,
        )
        if needs_project and not isinstance(tokens, GoogleTokens):
            self.found_project()

    def prepared(self) -> Generator[Step, Any, None]:
        if self.needs_project and self.project is None and isinstance(self._tokens, GoogleTokens):
            yield from self._tokens.project()

    def sent(self, request: Request) -> Flow:
        if self._tokens is None:
            return (yield from super().sent(request))
        return (yield from send_with_token(request, self._tokens, {}))

    def found_project(self) -> str:
        """Return the project of the arguments, or else of the credentials.

        Raises:
            ConfigurationError: Neither names one.
        """
        tokens = self._tokens
        known = tokens.known_project if isinstance(tokens, GoogleTokens) else None
        project = self.project or known
        if project is None:
            named = "" if tokens is None else f", and {tokens.source} does not name one"
            raise ConfigurationError(
                f"{self.name} needs a project{named}: pass project=, or set the environment"
                f" variable {self.project_variable}"
            )
        return project


def _tokens(
    access_token: Secret | None, credentials: Any | None, token_provider: TokenProvider | None
) -> tuple[Tokens, Hashable]:
    """Return where the tokens come from, and what the platform is compared by."""
    check_one(access_token=access_token, credentials=credentials, token_provider=token_provider)
    if access_token is not None:
        access_token = foreign_key(access_token, "access_token")
        return FixedToken(Token(access_token), "access_token="), access_token
    if token_provider is not None:
        check_provider(token_provider, "token_provider=")
        return ProvidedTokens(token_provider, "token_provider="), identity(token_provider)
    if credentials is not None:
        check_credentials(credentials)
        return GoogleTokens(credentials), identity(credentials)
    return GoogleTokens(None), None
