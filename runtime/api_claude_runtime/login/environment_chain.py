"""`environment_login`: the credentials that the environment and the files of a user have."""

from __future__ import annotations

import os
import warnings
from typing import NamedTuple

from api_claude_runtime.auth.credentials import (
    API_KEY_VARIABLE,
    AUTH_TOKEN_VARIABLE,
    credentials_from_env,
)
from api_claude_runtime.errors.base import ClaudeError, CredentialsError
from api_claude_runtime.tokens.token_access import TokenAccess

from .federation import FederationTokens, exchange_fields, token_endpoint
from .identity.source import identity_source
from .login import Login, login_of
from .profiles.directory import PROFILE_VARIABLE, ConfigDirectory, checked_name
from .profiles.profile import TOKEN_FILE_VARIABLE, Profile
from .token_endpoint import OAUTH_BETA

TOKEN_VARIABLE = "ANTHROPIC_IDENTITY_TOKEN"  # noqa: S105 - the name of a variable
RULE_VARIABLE = "ANTHROPIC_FEDERATION_RULE_ID"
ORGANIZATION_VARIABLE = "ANTHROPIC_ORGANIZATION_ID"


class Found(NamedTuple):
    """Credentials, and what a user should know about the choice; empty if nothing."""

    login: Login
    warning: str = ""


def environment_login(config_dir: str | os.PathLike[str] | None = None) -> Login:
    """Return the first credentials that are set up. Warns if there are others as well.

    Raises:
        ConfigurationError: There are none, or the first ones are malformed.
    """
    found = find_login(config_dir)
    if found.warning:
        warnings.warn(found.warning, UserWarning, stacklevel=4)
    return found.login


def find_login(config_dir: str | os.PathLike[str] | None = None) -> Found:
    """Return the first credentials that are set up, in the order of the official tools.

    Raises:
        ConfigurationError: There are none, or the first ones are malformed.
    """
    keys = [name for name in (API_KEY_VARIABLE, AUTH_TOKEN_VARIABLE) if name in os.environ]
    if keys:
        key = credentials_from_env()
        return Found(Login(key, key.source), _others(keys, config_dir))
    directory = ConfigDirectory(config_dir)
    name = os.environ.get(PROFILE_VARIABLE)
    if name:
        checked = checked_name(name, PROFILE_VARIABLE)
        return Found(login_of(Profile.read(directory, checked)))
    if not missing_for_federation():
        return Found(_federation())
    return Found(_active(directory))


def _others(keys: list[str], config_dir: str | os.PathLike[str] | None) -> str:
    """Return the warning about credentials that are set up and not used."""
    unused = keys[1:]
    if os.environ.get(PROFILE_VARIABLE):
        unused.append(PROFILE_VARIABLE)
    if not missing_for_federation():
        unused.append(RULE_VARIABLE)
    if not os.environ.get(PROFILE_VARIABLE):
        unused += _active_profile(config_dir)
    if not unused:
        return ""
    return (
        f"{keys[0]} is used, although {' and '.join(unused)} {'is' if len(unused) == 1 else 'are'}"
        " set up as well: unset what you do not mean"
    )


def _active_profile(config_dir: str | os.PathLike[str] | None) -> list[str]:
    """Return the name of the active profile in a list; an empty list if there is none."""
    try:
        directory = ConfigDirectory(config_dir)
        name, _ = directory.active()
        return [f"profile {name!r} in {directory}"] if directory.config_file(name).is_file() else []
    except (ClaudeError, OSError):  # the profile is not asked for
        return []


def missing_for_federation() -> list[str]:
    """Return the variables of a federation that are not set. An empty one is not set."""
    needed = {RULE_VARIABLE: [RULE_VARIABLE], ORGANIZATION_VARIABLE: [ORGANIZATION_VARIABLE]}
    needed[f"{TOKEN_FILE_VARIABLE} or {TOKEN_VARIABLE}"] = [TOKEN_FILE_VARIABLE, TOKEN_VARIABLE]
    return [text for text, names in needed.items() if not any(map(os.environ.get, names))]


def _federation() -> Login:
    file = os.environ.get(TOKEN_FILE_VARIABLE)
    identity = (
        {"source": "file", "path": file} if file else {"source": "variable", "name": TOKEN_VARIABLE}
    )
    fields = exchange_fields(
        os.environ.get(RULE_VARIABLE),
        os.environ.get(ORGANIZATION_VARIABLE),
        os.environ.get("ANTHROPIC_SERVICE_ACCOUNT_ID") or None,
        os.environ.get("ANTHROPIC_WORKSPACE_ID") or None,
    )
    tokens = FederationTokens(
        token_endpoint(None), identity_source(identity, "the identity token"), fields
    )
    return Login(TokenAccess(tokens, {"anthropic-beta": OAUTH_BETA}), tokens.source)


def _active(directory: ConfigDirectory) -> Login:
    """Return the active profile. What is wrong with it matters only if the user has chosen it."""
    is_chosen, problem = directory.is_given, ""
    try:
        is_chosen = is_chosen or os.path.lexists(directory.active_file)
        name, _ = directory.active()
        return login_of(Profile.read(directory, name))
    except ClaudeError as error:
        if is_chosen:
            raise
        problem = error.message
    missing = missing_for_federation()
    text = f"{' and '.join(missing)}" if len(missing) < 3 else ""
    federation = f"; for a federation, {text} must be set as well" if text else ""
    raise CredentialsError(
        f"no credentials were found: {API_KEY_VARIABLE}, {AUTH_TOKEN_VARIABLE} and"
        f" {PROFILE_VARIABLE} are not set{federation}; {problem}"
    )
