"""`TokenSource`: the tokens of a provider that the caller passes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from api_claude_runtime.auth.secret import Secret, as_secret, type_name
from api_claude_runtime.errors.base import ClaudeError, CredentialsError
from api_claude_runtime.pipeline.flow import Run

from .token import Token
from .token_cache import TokenCache

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step

__all__ = ("TokenProvider",)

Provided: TypeAlias = "str | Secret | Token"
TokenProvider: TypeAlias = "Callable[[], Provided] | Callable[[], Awaitable[Provided]]"
"""A function without arguments that returns a token.

It is called for each attempt if it returns a text, and must then be fast. A `Token` is used until
shortly before it expires.
"""


class Tokens(Protocol):
    """Where the tokens of a platform or a client come from. `source` names it."""

    source: str

    def token(self) -> Generator[Step, Any, Token]: ...
    def reject(self, token: Token) -> bool:
        """Return whether another token can be expected after the server has refused this one."""
        ...


class FixedToken:
    """A token that is never refreshed."""

    def __init__(self, token: Token, source: str) -> None:
        self._token = token
        self.source = source

    def token(self) -> Generator[Step, Any, Token]:
        yield from ()
        return self._token

    def reject(self, token: Token) -> bool:  # noqa: ARG002 - the interface of `Tokens`
        return False


class ProvidedTokens:
    """The tokens of a provider.

    Args:
        provider: The function.
        source: Its name for messages, such as `credentials=`.
    """

    def __init__(self, provider: TokenProvider, source: str) -> None:
        self._provider = provider
        self.source = source
        self._cache = TokenCache(self._fetch)

    def token(self) -> Generator[Step, Any, Token]:
        return (yield from self._cache.token())

    def reject(self, token: Token) -> bool:
        return self._cache.reject(token)

    def _fetch(self, *, forced: bool) -> Generator[Step, Any, Token]:
        try:
            del forced  # a provider is not told
            provided = yield Run(self._provider, "token")
        except ClaudeError:
            raise
        except Exception as error:
            raise CredentialsError(
                f"the function of {self.source} failed with {type(error).__name__}: {error}"
            ) from error
        return as_token(provided, self.source)


def as_token(provided: Any, source: str) -> Token:
    """Return what a provider returned as a token. A text is used once.

    Raises:
        CredentialsError: It is something else, or no valid token.
    """
    if isinstance(provided, Token):
        return provided
    provided = as_secret(provided)
    if not isinstance(provided, Secret):
        name = "None" if provided is None else type_name(provided)
        raise CredentialsError(
            f"the function of {source} must return a token as a string or a Token, not {name}"
        )
    return Token(provided, 0.0)


def check_provider(provider: object, source: str) -> None:
    """Check that `provider`, the argument called `source`, is a function without arguments.

    Raises:
        CredentialsError: It is something else.
    """
    if isinstance(provider, type) or not callable(provider):
        name = provider.__name__ if isinstance(provider, type) else type_name(provider)
        raise CredentialsError(f"{source} must be a function that returns a token, not {name}")
