"""`TokenCache`: keeps a token, and lets one call refresh it before it expires."""

from __future__ import annotations

import copy
import logging
import math
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Protocol

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.pipeline.flow import WaitFor
from api_claude_runtime.pipeline.steps.flights import Flights, Place, Ticket

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step

    from .token import Token

EARLY_SECONDS = 120.0
"""A token that expires sooner is refreshed. Until then, calls do not wait for the new one."""
LATE_SECONDS = 30.0
"""A token that expires sooner is no longer used."""
PAUSE_SECONDS = 5.0
"""After an early refresh has failed, how long calls use the old token without another try."""
_KEY = b""

_LOG = logging.getLogger("api_claude")


class Fetch(Protocol):
    """A flow that returns a new token.

    `forced` is whether the server has refused the last one, so that a stored one must not be used.
    """

    def __call__(self, *, forced: bool) -> Generator[Step, Any, Token]: ...


class TokenCache:
    """The token of a client or a platform. Threads, tasks and event loops share it.

    One call at a time fetches a token. If it is cancelled, the next one that waits does so; if it
    fails, all that wait fail.

    Args:
        fetch: Gets a new token.
        clock: Returns the seconds since 1970.
    """

    def __init__(
        self,
        fetch: Fetch,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._token: Token | None = None
        self._forced = False
        self._is_never_kept = False
        self._not_before = -math.inf
        self._flights: Flights[Token | Exception] = Flights()

    @property
    def expires_at(self) -> float | None:
        """When the token expires, in seconds since 1970; `None` if that is not known."""
        return self._token.expires_at if self._token is not None else None

    def token(self) -> Generator[Step, Any, Token]:
        """Return a token that is valid for a while.

        Raises:
            ClaudeError: No token could be fetched.
        """
        token = self._token
        if self._is_never_kept:
            return (yield from self._fetch(forced=False))
        left = -math.inf if token is None else self._left(token)
        if token is None or left < LATE_SECONDS:
            return (yield from self._refreshed())
        if left > EARLY_SECONDS or len(self._flights) or self._clock() < self._not_before:
            return token
        try:
            return (yield from self._refreshed())
        except ClaudeError as error:
            self._not_before = self._clock() + PAUSE_SECONDS
            _LOG.warning(
                "the token expires in %d s and could not be refreshed yet: %s", left, error
            )
            return token

    def reject(self, token: Token) -> bool:
        """Forget a token that the server has refused.

        Returns:
            Whether the next token will be another one.
        """
        if token.expires_at == 0:
            return False
        if self._token is token:
            self._token, self._forced = None, True
        return True

    def _left(self, token: Token) -> float:
        return math.inf if token.expires_at is None else token.expires_at - self._clock()

    def _refreshed(self) -> Generator[Step, Any, Token]:
        place = Place(self._flights, _KEY)
        before = self._token
        try:
            ticket = place.join()
            if not ticket.leads:
                yield WaitFor(ticket.signal, "token")
                found = ticket.result
                if isinstance(found, Exception):
                    raise copy.copy(found)  # each call adds its own attempts to it
                if found is not None and found.expires_at != 0:
                    return found
            elif self._token is not None and self._token is not before:
                self._flights.land(ticket, self._token)  # another call has just fetched it
                return self._token
            return (yield from self._fetched(ticket))
        finally:
            place.leave()

    def _fetched(self, ticket: Ticket[Token | Exception]) -> Generator[Step, Any, Token]:
        try:
            token = yield from self._fetch(forced=self._forced)
        except ClaudeError as error:
            self._flights.land(ticket, error)
            raise
        if token.expires_at == 0:
            self._is_never_kept = True
        else:
            self._token, self._forced = token, False
        self._flights.land(ticket, token)
        return token
