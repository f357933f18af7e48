"""`GoogleTokens`: the access tokens of credentials of google-auth."""

from __future__ import annotations

from collections.abc import Generator
from threading import Lock
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.pipeline.flow import Run
from api_claude_runtime.tokens.token_cache import TokenCache

from .google_auth import current_token, default_credentials, project_of, scoped

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.pipeline.flow import Step
    from api_claude_runtime.tokens.token import Token


class GoogleTokens:
    """The tokens of a credentials object of google-auth, or of Application Default Credentials.

    google-auth blocks: its functions are called in steps, which an `AsyncClient` runs in a thread.

    Args:
        credentials: The object. `None` for Application Default Credentials, which are looked for
            at the first call.
    """

    def __init__(self, credentials: Any | None) -> None:
        self.source = "credentials=" if credentials is not None else "the default credentials"
        self.known_project: str | None = None
        """The project of the credentials, when `project` has been run."""
        self._given = credentials
        self._found: Any | None = None
        self._rejected: Secret | None = None
        self._cache = TokenCache(self._fetch)
        self._lock = Lock()

    def token(self) -> Generator[Step, Any, Token]:
        return (yield from self._cache.token())

    def reject(self, token: Token) -> bool:
        self._rejected = token.secret
        return self._cache.reject(token)

    def project(self) -> Generator[Step, Any, str | None]:
        """Return the project of the credentials, or `None` if they name none.

        Raises:
            ClaudeError: There are no credentials.
        """
        if self.known_project is None:
            found = yield Run(self._load, "project")
            if isinstance(found, ClaudeError):
                raise found
        return self.known_project

    def _fetch(self, *, forced: bool) -> Generator[Step, Any, Token]:
        del forced  # `_rejected` says more: another platform may have refreshed the object since
        found: Token | ClaudeError = yield Run(self._refreshed, "token")
        if isinstance(found, ClaudeError):
            raise found
        return found

    def _refreshed(self) -> Token | ClaudeError:
        problem = self._load()
        return problem if problem is not None else current_token(self._found, self._rejected)

    def _load(self) -> ClaudeError | None:
        with self._lock:
            if self._found is not None:
                return None
            if self._given is not None:
                self.known_project = project_of(self._given)
                self._found = scoped(self._given)
                return None
            default = default_credentials()
            if isinstance(default, ClaudeError):
                return default
            self._found, self.known_project = default
            return None
