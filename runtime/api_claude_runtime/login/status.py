"""`login_status`: which credentials would be used, and until when. It contains no token."""

from __future__ import annotations

import os
import time
from typing import NamedTuple

from api_claude_runtime.auth.credentials import Credentials
from api_claude_runtime.requests.base_url import BASE_URL, BASE_URL_VARIABLE

from .environment_chain import Found, find_login
from .login import profile_login
from .profiles.display import display
from .profiles.stored_token import StoredToken


class LoginStatus(NamedTuple):
    """What is known about credentials without using them."""

    source: str
    """Where they come from."""
    kind: str
    """`api_key`, `auth_token`, `user_oauth` or `oidc_federation`."""
    base_url: str
    config_file: str | None = None
    credentials_file: str | None = None
    organization_id: str | None = None
    workspace_id: str | None = None
    expires_at: float | None = None
    """When the stored token expires, in seconds since 1970; `None` if that is not known."""
    is_usable: bool = True
    """Whether there is a token, or another one can be fetched."""
    text: str = ""
    """What happens with the token at the next call."""
    warning: str = ""


def login_status(
    profile: str | None = None, config_dir: str | os.PathLike[str] | None = None
) -> LoginStatus:
    """Return the status of a profile, or of the first credentials that are set up.

    Nothing is sent, and no file is changed.

    Raises:
        ConfigurationError: There are no credentials, or they are malformed.
    """
    chosen = profile is not None
    found = Found(profile_login(profile, config_dir)) if chosen else find_login(config_dir)
    login = found.login
    base_url = os.environ.get(BASE_URL_VARIABLE)
    if isinstance(login.credentials, Credentials):
        kind = "api_key" if login.credentials.source_is_key else "auth_token"
        return LoginStatus(
            login.source,
            kind,
            base_url or BASE_URL,
            text="sent as it is",
            warning=found.warning,
        )
    own = login.profile
    if own is None:
        return LoginStatus(
            login.source,
            "oidc_federation",
            base_url or BASE_URL,
            organization_id=os.environ.get("ANTHROPIC_ORGANIZATION_ID"),
            workspace_id=os.environ.get("ANTHROPIC_WORKSPACE_ID") or None,
            text="exchanged at the first call",
        )
    stored = StoredToken.read(own.credentials_path)
    is_usable, text = _state(
        stored, is_federation=own.kind == "oidc_federation", refreshes=bool(own.client_id)
    )
    return LoginStatus(
        login.source,
        own.kind,
        base_url or own.base_url or BASE_URL,
        display(own.path),
        display(own.credentials_path),
        own.organization_id,
        own.workspace_id,
        stored.expires_at if stored is not None else None,
        is_usable,
        text,
    )


def _state(stored: StoredToken | None, *, is_federation: bool, refreshes: bool) -> tuple[bool, str]:
    if stored is None:
        return (True, "exchanged at the first call") if is_federation else (False, "no login")
    has_expired = stored.expires_at is not None and stored.expires_at <= time.time()
    if is_federation:
        return True, "expired; exchanged at the next call" if has_expired else "valid"
    if not refreshes:
        ending = "another program must renew it"
        return not has_expired, f"expired; {ending}" if has_expired else f"valid; {ending}"
    if stored.refresh_token is None:
        return not has_expired, "expired; log in again" if has_expired else "valid, not renewable"
    return True, "expired; refreshed at the next call" if has_expired else "valid; refreshed later"
