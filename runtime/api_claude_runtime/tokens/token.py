"""`Token`: an access token and when it expires."""

from __future__ import annotations

import math
from typing import NoReturn, final

from api_claude_runtime.auth.key import checked_key
from api_claude_runtime.auth.secret import MaskedBytes, Secret, as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.errors.wording import shown

__all__ = ("Token",)

LATEST = 1e12
"""Seconds since 1970, thousands of years from now. Larger numbers are those of milliseconds."""


@final
class Token:
    """An access token. Its `repr` masks it, and it cannot be pickled.

    Args:
        text: The token.
        expires_at: When it expires, in seconds since 1970 (`time.time()`). `None` if it never does.

    Raises:
        CredentialsError: An argument is malformed.
    """

    __slots__ = ("expires_at", "secret")

    def __init__(self, text: str | Secret, expires_at: float | None = None) -> None:
        text = as_secret(text)
        if expires_at is not None and not _is_time(expires_at):
            kind = type(expires_at).__name__
            raise CredentialsError(
                "expires_at must be None, or the seconds (not milliseconds) since 1970 at which the"
                " token expires, not"
                f" {shown(expires_at) if kind in {'int', 'float'} else kind}"
            )
        self.secret: Secret = checked_key(text, "the token")
        self.expires_at = expires_at

    @property
    def header(self) -> tuple[bytes, bytes]:
        """The header in which it is sent."""
        text = self.secret.reveal()
        return b"authorization", MaskedBytes(b"Bearer " + text.encode("ascii"))

    def __repr__(self) -> str:
        if not hasattr(self, "expires_at"):  # the constructor raised an exception
            return "<Token, not initialized>"
        return f"Token({self.secret!r}, expires_at={self.expires_at})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Token cannot be pickled: ask for another one where it is needed")


def _is_time(value: object) -> bool:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return False
    try:
        return math.isfinite(value) and value < LATEST
    except OverflowError:  # an integer that is larger than every float
        return False
