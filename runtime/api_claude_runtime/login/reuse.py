"""`Reuse`: decides whether the token in a credentials file is used, or replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from api_claude_runtime.tokens.token import Token
from api_claude_runtime.tokens.token_cache import EARLY_SECONDS, LATE_SECONDS

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret

    from .profiles.stored_token import StoredToken


class Reuse:
    """Remembers the token that this client has used last.

    A token in the file that is another one was stored by another process. It is used as long as it
    is valid, also if the server has just refused the one before.

    Args:
        clock: Returns the seconds since 1970.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last: Secret | None = None

    def used(self, token: Token) -> Token:
        """Remember a token, and return it."""
        self._last = token.secret
        return token

    def token(self, stored: StoredToken | None, *, forced: bool) -> Token | None:
        """Return the token in the file, or `None` if another one is needed.

        Args:
            stored: What is in the file; `None` if there is none.
            forced: Whether the server has refused the last token.
        """
        if stored is None:
            return None
        is_known = stored.access_token == self._last
        if forced and is_known:
            return None
        if stored.expires_at is not None:
            left = stored.expires_at - self._clock()
            # A known token is asked for only when it is to be refreshed early.
            if left < LATE_SECONDS or (is_known and left <= EARLY_SECONDS):
                return None
        return self.used(Token(stored.access_token, stored.expires_at))
