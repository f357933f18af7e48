"""`StoredToken`: what the credentials file of a profile contains."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.key import checked_key
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.tokens.token import LATEST

from .display import display
from .private_file import read_fields, write_fields
from .profile import check_version, malformed

if TYPE_CHECKING:
    from .private_file import Fields

_TYPE = "oauth_token"


@dataclass(frozen=True, slots=True)
class StoredToken:
    """An access token, and the refresh token that gets the next one.

    Fields that other programs have stored in the file stay in it.
    """

    access_token: Secret
    expires_at: float | None
    """In seconds since 1970; `None` if the token does not expire."""
    refresh_token: Secret | None
    others: Fields

    @classmethod
    def read(cls, path: Path) -> StoredToken | None:
        """Return what is in a file; `None` if there is no file.

        Raises:
            CredentialsError: The file cannot be read, other users can read it, it is a symbolic
                link, or it is malformed. The message names the field, and contains no value.
        """
        fields = read_fields(path, "private")
        if fields is None:
            return None
        check_version(fields, path)
        kind = fields.get("type", _TYPE)
        if kind != _TYPE:
            raise malformed(path, "type", repr(_TYPE), kind, is_text=True)
        access_token = _secret(fields, "access_token", path)
        if access_token is None:
            raise malformed(path, "access_token", "a token", None)
        refresh_token = _secret(fields, "refresh_token", path)
        return cls(access_token, _time(fields, path), refresh_token, fields)

    def renewed(
        self, access_token: Secret, expires_at: float, refresh_token: Secret | None
    ) -> StoredToken:
        """Return this with another access token, and another refresh token if there is one."""
        new = refresh_token or self.refresh_token
        return StoredToken(access_token, expires_at, new, self.others)

    def write(self, path: Path) -> None:
        """Replace the file.

        Raises:
            CredentialsError: It cannot be written, and is the previous one.
        """
        fields: dict[str, Any] = {"version": "1.0", "type": _TYPE, **self.others}
        fields["access_token"] = self.access_token
        fields.pop("expires_at", None)
        if self.expires_at is not None:
            fields["expires_at"] = int(self.expires_at)
        if self.refresh_token is not None:
            fields["refresh_token"] = self.refresh_token
        problem = write_fields(path, fields)
        if problem:
            raise CredentialsError(f"the new token could not be stored: {display(path)} {problem}")


def _secret(fields: Fields, name: str, path: Path) -> Secret | None:
    found = fields.get(name)
    if found is None or (isinstance(found, Secret) and not found):
        return None
    return checked_key(found, f"{display(path)}: the field {name}")


def _time(fields: Fields, path: Path) -> float | None:
    found = fields.get("expires_at")
    if found is None:
        return None
    problem = malformed(
        path, "expires_at", "a time in seconds (not milliseconds) since 1970", found
    )
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        raise problem
    try:
        seconds = float(found)
    except OverflowError:
        raise problem from None
    if not math.isfinite(seconds) or seconds >= LATEST:
        raise problem
    return seconds
