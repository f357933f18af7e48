"""`StoredTokens`: the tokens of a login of a user, from the files of a profile."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.pipeline.flow import Run
from api_claude_runtime.tokens.token import Token
from api_claude_runtime.tokens.token_cache import TokenCache

from .profiles.display import display
from .profiles.file_lock import FileLock
from .profiles.stored_token import StoredToken
from .reuse import Reuse

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import Step

    from .profiles.profile import Profile
    from .token_endpoint import TokenEndpoint
    from .token_reply import TokenReply

_AGAIN = "log in again, for example with `ant auth login`"


class StoredTokens:
    """The tokens in the credentials file of a profile.

    With a `client_id`, a token is refreshed before it expires, by one process at a time, and the
    file is replaced. Without one, another program does that, and the file is read for each attempt.

    Args:
        profile: The profile.
        endpoint: The token endpoint.
        clock: Returns the seconds since 1970.
    """

    def __init__(
        self,
        profile: Profile,
        endpoint: TokenEndpoint,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._profile = profile
        self._path = profile.credentials_path
        self._endpoint = endpoint
        self._clock = clock
        self._reuse = Reuse(clock)
        self._cache = TokenCache(self._fetch, clock)
        self.source = profile.source

    def token(self) -> Generator[Step, Any, Token]:
        return (yield from self._cache.token())

    def reject(self, token: Token) -> bool:
        return self._cache.reject(token)

    def _fetch(self, *, forced: bool) -> Generator[Step, Any, Token]:
        stored = yield Run(self._read, "credentials file")
        if self._profile.client_id is None:
            return self._of_another_program(stored)
        token = self._reuse.token(stored, forced=forced)
        if token is not None:
            return token
        lock = FileLock(self._path)
        try:
            yield from lock.acquire()
            return (yield from self._refreshed(forced=forced))
        finally:
            lock.release()

    def _refreshed(self, *, forced: bool) -> Generator[Step, Any, Token]:
        """Refresh the token, unless another process has just done so. This process has the lock."""
        stored = yield Run(self._read, "credentials file")
        token = self._reuse.token(stored, forced=forced)
        if token is not None:
            return token
        try:
            reply = yield from self._endpoint.exchanged(
                partial(self._request, stored), self.source, is_refresh=True
            )
        except CredentialsError as error:
            # A program that does not know the lock may have used the refresh token first.
            token = self._reuse.token((yield Run(self._read, "credentials file")), forced=True)
            if token is not None:
                return token
            error.hint = _AGAIN
            raise
        return (yield from self._kept(stored, reply))

    def _request(self, stored: StoredToken) -> Generator[Step, Any, Request]:
        yield from ()
        if stored.refresh_token is None:
            raise CredentialsError(
                f"the token in {display(self._path)} has expired or was refused, and there is no"
                " refresh token"
            )
        return self._endpoint.refresh(stored.refresh_token, self._profile.client_id or "")

    def _kept(self, stored: StoredToken, reply: TokenReply) -> Generator[Step, Any, Token]:
        """Store a new token. The old refresh token may be worthless by now."""
        expires_at = self._clock() + reply.seconds
        stored = stored.renewed(reply.access_token, expires_at, reply.refresh_token)
        try:
            yield Run(partial(stored.write, self._path), "credentials file")
        except CredentialsError:
            raise
        except BaseException:  # the call was cancelled, and the token must not be lost
            stored.write(self._path)
            raise
        return self._reuse.used(Token(reply.access_token, expires_at))

    def _read(self) -> StoredToken:
        found = StoredToken.read(self._path)
        if found is None:
            raise CredentialsError(
                f"there is no login for {self.source}: {display(self._path)} does not exist"
                " (`ant auth login` creates it)"
            )
        return found

    def _of_another_program(self, stored: StoredToken) -> Token:
        if stored.expires_at is not None and stored.expires_at <= self._clock():
            raise CredentialsError(
                f"the token in {display(self._path)} has expired: the profile has no client_id, so"
                " another program must renew it"
            )
        return Token(stored.access_token, 0.0)  # used once
