"""`Login`: the credentials of a profile or of the environment, for a new client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.requests.base_url import BASE_URL_VARIABLE
from api_claude_runtime.tokens.token_access import TokenAccess

from .federation import ID, FederationTokens, exchange_fields, token_endpoint
from .identity.source import identity_source
from .profiles.directory import PROFILE_VARIABLE, ConfigDirectory, checked_name
from .profiles.display import display
from .profiles.profile import Profile, malformed
from .stored_tokens import StoredTokens
from .token_endpoint import OAUTH_BETA

if TYPE_CHECKING:
    from api_claude_runtime.auth.credentials import Credentials

_TAKEN = ("api_key", "auth_token", "credentials", "platform")


class Login(NamedTuple):
    """What a client is created with."""

    credentials: TokenAccess | Credentials
    source: str
    profile: Profile | None = None

    def options(self, given: Mapping[str, Any], method: str) -> dict[str, Any]:
        """Return the options of a client.

        Args:
            given: The options of the caller.
            method: The method that creates the client, for messages.

        Raises:
            CredentialsError: The caller has passed credentials.
        """
        for name in _TAKEN:
            if given.get(name) is not None:
                raise CredentialsError(
                    f"{name} must not be passed to {method}(), which finds credentials itself"
                )
        found = {**given, "credentials": self.credentials}
        base_url = self.profile.own_base_url if self.profile is not None else None
        if found.get("base_url") is None and not os.environ.get(BASE_URL_VARIABLE):
            found["base_url"] = base_url
        return found


def profile_login(
    name: str | None = None, config_dir: str | os.PathLike[str] | None = None
) -> Login:
    """Return the credentials of a profile.

    Args:
        name: The profile. Default: `ANTHROPIC_PROFILE`, else the active one.
        config_dir: The directory with the profiles.

    Raises:
        ConfigurationError: There is no such profile, or it is malformed.
    """
    directory = ConfigDirectory(config_dir)
    if name is None:
        found = os.environ.get(PROFILE_VARIABLE)
        name = checked_name(found, PROFILE_VARIABLE) if found else directory.active()[0]
    return login_of(Profile.read(directory, name))


def login_of(profile: Profile) -> Login:
    """Return the credentials of a profile that was read.

    Raises:
        ConfigurationError: The profile is malformed.
    """
    endpoint = token_endpoint(profile.base_url)
    headers = {"anthropic-beta": OAUTH_BETA}
    if profile.kind == "user_oauth":
        workspace = profile.workspace_id
        if workspace is not None:
            if not ID.fullmatch(workspace):
                raise malformed(profile.path, "workspace_id", "an id", workspace, is_text=True)
            headers["anthropic-workspace-id"] = workspace
        tokens: Any = StoredTokens(profile, endpoint)
    else:
        tokens = _federation(profile, endpoint)
    return Login(TokenAccess(tokens, headers), profile.source, profile)


def _federation(profile: Profile, endpoint: Any) -> FederationTokens:
    try:
        fields = exchange_fields(
            profile.federation_rule_id,
            profile.organization_id,
            profile.service_account_id,
            profile.workspace_id,
        )
        identity = identity_source(profile.identity_token, "authentication.identity_token")
    except CredentialsError as error:
        raise CredentialsError(f"{display(profile.path)}: {error.message}") from None
    return FederationTokens(
        endpoint, identity, fields, path=profile.credentials_path, source=profile.source
    )
