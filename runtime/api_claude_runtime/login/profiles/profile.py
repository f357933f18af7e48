"""`Profile`: the configuration of a profile, without its tokens."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.errors.wording import shown_unless_key

from .directory import checked_name
from .display import display
from .private_file import read_fields

if TYPE_CHECKING:
    from .directory import ConfigDirectory
    from .private_file import Fields

Kind = Literal["oidc_federation", "user_oauth"]
KINDS = ("oidc_federation", "user_oauth")
_VARIABLES = {
    "base_url": "ANTHROPIC_BASE_URL",
    "organization_id": "ANTHROPIC_ORGANIZATION_ID",
    "workspace_id": "ANTHROPIC_WORKSPACE_ID",
    "federation_rule_id": "ANTHROPIC_FEDERATION_RULE_ID",
    "service_account_id": "ANTHROPIC_SERVICE_ACCOUNT_ID",
    "scope": "ANTHROPIC_SCOPE",
}
"""The variable that fills each field that a profile leaves empty."""
TOKEN_FILE_VARIABLE = "ANTHROPIC_IDENTITY_TOKEN_FILE"  # noqa: S105 - the name of a variable


@dataclass(frozen=True, slots=True)
class Profile:
    """The configuration of a profile. A field that is empty is `None`."""

    name: str
    directory: str
    """Where the profile is, for messages."""
    path: Path
    kind: Kind
    credentials_path: Path
    """The file with the tokens."""
    base_url: str | None = None
    """The URL of the API, of which the token endpoint is a part."""
    own_base_url: str | None = None
    """The one that the profile itself has."""
    organization_id: str | None = None
    workspace_id: str | None = None
    federation_rule_id: str | None = None
    service_account_id: str | None = None
    scope: str | None = None
    client_id: str | None = None
    identity_token: dict[str, Any] | None = None
    """Where identity tokens come from, as `identity_source` reads it."""

    @property
    def source(self) -> str:
        """Its name for messages."""
        return f"profile {self.name!r} in {self.directory}"

    @classmethod
    def read(cls, directory: ConfigDirectory, name: str) -> Profile:
        """Return the profile with this name. Environment variables fill what it leaves empty.

        Raises:
            CredentialsError: There is no such profile, or it is malformed. The message names the
                file and the field.
        """
        path = directory.config_file(checked_name(name))
        fields = read_fields(path, "no-writers")
        if fields is None:
            raise CredentialsError(
                f"there is no profile {shown_unless_key(name)}: {display(path)} does not exist;"
                " `ant auth login` creates it"
            )
        return _profile(directory, name, path, fields)


def _profile(directory: ConfigDirectory, name: str, path: Path, fields: Fields) -> Profile:
    check_version(fields, path)
    rows: Any = fields.get("authentication")
    if not isinstance(rows, dict):
        raise malformed(path, "authentication", "an object", rows)
    login = cast("Fields", rows)
    kind = login.get("type")
    if kind not in KINDS:
        raise malformed(
            path, "authentication.type", " or ".join(map(repr, KINDS)), kind, is_text=True
        )
    found = {
        key: text_field(fields, key, path)
        for key in ("base_url", "organization_id", "workspace_id")
    }
    for key in ("federation_rule_id", "service_account_id", "scope", "client_id"):
        found[key] = text_field(login, key, path, "authentication.")
    own_base_url = found["base_url"]
    for key, variable in _VARIABLES.items():
        found[key] = found[key] or os.environ.get(variable) or None
    credentials = text_field(login, "credentials_path", path, "authentication.")
    return Profile(
        name,
        str(directory),
        path,
        kind,
        directory.credentials_file(name)
        if credentials is None
        else directory.path / _expanded(credentials, path),
        own_base_url=own_base_url,
        identity_token=_identity(login, path),
        **found,
    )


def _expanded(credentials: str, path: Path) -> Path:
    try:
        return Path(credentials).expanduser()
    except (RuntimeError, ValueError):  # of a user that does not exist, or with a null byte
        raise malformed(
            path,
            "authentication.credentials_path",
            "a path without null bytes, with ~ only for users that exist",
            credentials,
            is_text=True,
        ) from None


def _identity(login: Fields, path: Path) -> dict[str, Any] | None:
    rows: Any = login.get("identity_token")
    if rows is None:
        file = os.environ.get(TOKEN_FILE_VARIABLE)
        return {"source": "file", "path": file} if file else None
    if not isinstance(rows, dict):
        raise malformed(path, "authentication.identity_token", "an object", rows)
    return cast("Fields", rows)


def text_field(fields: Fields, name: str, path: Path, prefix: str = "") -> str | None:
    """Return a field that must be a text; `None` if it is missing or empty.

    Raises:
        CredentialsError: It is something else.
    """
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        raise malformed(path, f"{prefix}{name}", "a string", value, is_text=True)
    return value or None


def check_version(fields: Fields, path: Path) -> None:
    """Check that a file is of a version that this package can read.

    Raises:
        CredentialsError: It is of another version.
    """
    version = fields.get("version", "1.0")
    if not isinstance(version, str):
        raise malformed(path, "version", "a string", version, is_text=True)
    if version.partition(".")[0] != "1":
        raise malformed(path, "version", "'1.0'", version, is_text=True)


def malformed(
    path: Path, name: str, expected: str, value: object, *, is_text: bool = False
) -> CredentialsError:
    """Return the error for a field of a file. It does not contain the value, which may be a key.

    Args:
        path: The file.
        name: The field.
        expected: What it must be.
        value: What it is.
        is_text: Whether it must be a text.
    """
    if isinstance(value, Secret):
        found = ", and not a key or a token" if is_text else ", not str"
    elif value is None:
        found = ", but is missing"
    else:
        found = "" if is_text and isinstance(value, str) else f", not {type(value).__name__}"
    return CredentialsError(f"{display(path)}: the field {name} must be {expected}{found}")
