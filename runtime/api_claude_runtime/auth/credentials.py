"""Credentials: given directly, from the environment, or from a workspace's secret file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from api_claude_runtime.errors.base import CredentialsError

from .secret import MaskedBytes, Secret

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ("Credentials",)

AuthHeader = Literal["authorization", "x-api-key"]

API_KEY_VARIABLE = "ANTHROPIC_API_KEY"
AUTH_TOKEN_VARIABLE = "ANTHROPIC_AUTH_TOKEN"  # noqa: S105 - the name of a variable
OFFICIAL = b"api.anthropic.com"
_PLACEHOLDERS = ("your-api-key", "your_api_key", "my-api-key", "my_api_key", "<", "${", "$(")


@dataclass(frozen=True, slots=True)
class Credentials:
    """A key or a token, the header it goes in, and where it was found (for messages, never shown
    with the value).
    """

    secret: Secret
    header: AuthHeader = "authorization"
    source: str = field(default="argument", compare=False)

    @property
    def source_is_key(self) -> bool:
        """Whether this is a key and not a token, whose form nothing is known of."""
        return self.source != "auth_token" and not self.source.startswith(AUTH_TOKEN_VARIABLE)

    @property
    def looks_official(self) -> bool:
        """Whether it begins as the keys of Anthropic's own API do."""
        return self.secret.reveal().startswith("sk-ant-")

    def wire(self) -> tuple[bytes, bytes]:
        """The header as it is sent."""
        text = self.secret.reveal()
        value = f"Bearer {text}" if self.header == "authorization" else text
        return self.header.encode("ascii"), MaskedBytes(value.encode("ascii"))


def direct_credentials(
    api_key: str | Secret | None = None,
    auth_token: str | Secret | None = None,
    *,
    header: AuthHeader = "authorization",
) -> Credentials:
    """Credentials that the caller has in hand; a token always goes as `Authorization: Bearer`."""
    api_key, auth_token = as_secret(api_key), as_secret(auth_token)
    if api_key is not None and auth_token is not None:
        raise CredentialsError("both api_key and auth_token were given: give one")
    if auth_token is not None:
        return Credentials(_checked(auth_token, "auth_token"), "authorization", "auth_token")
    if api_key is not None:
        return Credentials(_checked(api_key, "api_key"), header, "api_key")
    raise CredentialsError("no credentials were given")


def explicit_credentials(
    credentials: Credentials | None,
    api_key: str | Secret | None,
    auth_token: str | Secret | None,
    *,
    header: AuthHeader = "authorization",
) -> Credentials | None:
    """Those that were given, in whichever way; `None` if none were."""
    api_key, auth_token = as_secret(api_key), as_secret(auth_token)
    if api_key is None and auth_token is None:
        return credentials
    if credentials is not None:
        raise CredentialsError("credentials were given twice: by credentials= and by a key")
    return direct_credentials(api_key, auth_token, header=header)


def check_official(credentials: Credentials, host: bytes) -> None:
    """Refuse what cannot be a key of Anthropic's own API, if that is where it would go."""
    if host == OFFICIAL and credentials.source_is_key and not credentials.looks_official:
        raise CredentialsError(
            f"{credentials.source} does not look like a key of this API (they begin with "
            "sk-ant-): a token goes in auth_token=, another service needs base_url="
        )


def credentials_from_env(
    environ: Mapping[str, str] | None = None, *, header: AuthHeader = "authorization"
) -> Credentials:
    """`ANTHROPIC_API_KEY`, else `ANTHROPIC_AUTH_TOKEN`; a variable that is set to nothing is an
    error and not a missing one, because it hides what it was meant to be.
    """
    # No local is the environment or a key: tracebacks with locals show them.
    for name, sent_in in _variables(header):
        secret = as_secret((os.environ if environ is None else environ).get(name))
        if secret is not None:
            return Credentials(_checked(secret, name), sent_in, name)
    raise CredentialsError(
        f"neither {API_KEY_VARIABLE} nor {AUTH_TOKEN_VARIABLE} is set: set one, give api_key=, "
        "or use Client.from_workspace()"
    )


def credentials_from_workspace(
    path: str | Path | None = None, *, header: AuthHeader = "authorization"
) -> Credentials:
    """The key in `secret/-secrets.sh` of the workspace around `path` (default: the working
    directory). The file is parsed and never run; see `workspace.py` for where it is looked for.
    """
    from . import workspace

    found, plain = workspace.secrets(path)
    values = {name: Secret(text) for name, text in plain.items()}
    del plain
    for name, sent_in in _variables(header):
        if name in values:
            where = f"{name} in {found}"
            return Credentials(_checked(values[name], where), sent_in, where)
    raise CredentialsError(
        f"{found} sets neither {API_KEY_VARIABLE} nor {AUTH_TOKEN_VARIABLE}; it sets "
        f"{', '.join(sorted(values)) or 'nothing'}"
    )


def _variables(header: AuthHeader) -> tuple[tuple[str, AuthHeader], ...]:
    """The variables that may hold credentials, in order, and the header for each."""
    return ((API_KEY_VARIABLE, header), (AUTH_TOKEN_VARIABLE, "authorization"))


def as_secret(text: Any) -> Any:
    """Wrapped at once, so that no frame further in has the text among its locals."""
    return Secret(text) if isinstance(text, str) else text


def _checked(secret: Any, source: str) -> Secret:
    """Refuse what cannot be a key, without ever repeating it."""
    if not isinstance(secret, Secret):
        raise CredentialsError(f"{source} is {type(secret).__name__}, not a string")
    problem = _problem(secret.reveal())
    if problem:
        raise CredentialsError(f"{source} {problem}")
    return secret


def _problem(raw: str) -> str | None:
    # Returns and never raises: its locals are the key.
    if not raw.strip():
        return "is empty"
    if raw != raw.strip():
        return "has white space around it: strip it (a newline at the end?)"
    if not raw.isascii() or not raw.isprintable() or " " in raw:
        return "has characters that no key has (space, control, non-ASCII)"
    if raw[0] in "\"'" or raw[-1] in "\"'":
        return "has quotation marks around it: they are not part of a key"
    if raw.lower().startswith(_PLACEHOLDERS):
        return "is a placeholder, not a key"
    return None
