"""`Credentials`: a key or token from arguments, the environment or a workspace's secret file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, cast

from api_claude_runtime.errors.arguments import is_one_of
from api_claude_runtime.errors.base import CredentialsError

from .key import HEADERS, as_header, checked_key, is_variable
from .secret import MaskedBytes, Secret, as_secret, type_name

if TYPE_CHECKING:
    from pathlib import Path

    from .provided import Provided

__all__ = ("Credentials",)

AuthHeader = Literal["authorization", "x-api-key"]

API_KEY_VARIABLE = "ANTHROPIC_API_KEY"
AUTH_TOKEN_VARIABLE = "ANTHROPIC_AUTH_TOKEN"  # noqa: S105 - the name of a variable, not a password
AUTH_TOKEN = "auth_token"  # noqa: S105 - the name of an argument
OFFICIAL = b"api.anthropic.com"


@dataclass(frozen=True, slots=True, init=False)
class Credentials:
    """An API key or a token, and the header in which it is sent.

    `source` names where it was found. Messages show the source and never the key.
    """

    secret: Secret
    header: AuthHeader = "authorization"
    source: str = field(default="argument", compare=False)
    variable: str | None = field(default=None, compare=False)
    """The environment variable that it was read from, if any. A configuration can name it."""

    def __init__(
        self,
        secret: str | Secret,
        header: AuthHeader = "authorization",
        source: str = "argument",
        variable: str | None = None,
    ) -> None:
        # Not that of `dataclass`: its local variables would have what is refused.
        secret = as_secret(secret)
        secret = checked_key(secret, "secret" if source == "argument" else source)
        if not is_one_of(header, HEADERS):
            del header  # may be a key in the wrong place
            raise CredentialsError("auth_header must be 'authorization' or 'x-api-key'")
        object.__setattr__(self, "secret", secret)
        object.__setattr__(self, "header", header)
        object.__setattr__(self, "source", source)
        object.__setattr__(self, "variable", variable)

    @classmethod
    def from_variable(
        cls, name: str, *, header: AuthHeader = "authorization", is_token: bool = False
    ) -> Credentials:
        """Return the credentials in the environment variable `name`.

        Example: `Endpoint("https://gateway.example.com", credentials=Credentials.from_variable(
        "GATEWAY_KEY"))`.

        Args:
            name: The name of the variable.
            header: The header for a key, as `auth_header` of a client.
            is_token: Whether it is a token, which is always sent as `Authorization: Bearer`.

        Raises:
            CredentialsError: The variable is not set, or its value is malformed.
        """
        if not isinstance(cast("object", name), str) or not is_variable(name):
            del name
            raise CredentialsError("name must be the name of an environment variable, not a key")
        secret, header = as_secret(os.environ.get(name)), as_header(header)
        if secret is None:
            raise CredentialsError(f"the environment variable {name} is not set")
        source = f"{AUTH_TOKEN} in {name}" if is_token else name
        sent_in = "authorization" if is_token else header
        return cls(checked_key(secret, name), sent_in, source, name)

    def __reduce__(self) -> tuple[Any, ...]:
        if self.variable is None:
            raise TypeError(
                "Credentials cannot be pickled, because they contain a key: use"
                ' Credentials.from_variable("NAME"), which is pickled as the name of the variable'
            )
        is_token = not self.source_is_key
        again = partial(Credentials.from_variable, header=self.header, is_token=is_token)
        return again, (self.variable,)

    def __copy__(self) -> Credentials:
        return self

    @property
    def source_is_key(self) -> bool:
        """Whether this is an API key. Otherwise it is a token, which may have any form."""
        return self.source.partition(" ")[0] not in {AUTH_TOKEN, AUTH_TOKEN_VARIABLE}

    @property
    def kind(self) -> str:
        """What it is, for the `repr` of a client, which shows its source as well."""
        return "key"

    @property
    def key_header(self) -> AuthHeader:
        """The header in which a key is sent that replaces this credential."""
        return self.header if self.source_is_key else "authorization"

    @property
    def looks_official(self) -> bool:
        """Whether it starts with the prefix of the keys for Anthropic's own API."""
        return self.secret.reveal().startswith("sk-ant-")

    def wire(self) -> tuple[bytes, bytes]:
        """Return the name and value of the header."""
        text = self.secret.reveal()
        value = f"Bearer {text}" if self.header == "authorization" else text
        return self.header.encode("ascii"), MaskedBytes(value.encode("ascii"))


def direct_credentials(
    api_key: str | Secret | None = None,
    auth_token: str | Secret | None = None,
    *,
    header: AuthHeader = "authorization",
) -> Credentials:
    """Return the credentials for one key or one token.

    A token is always sent as `Authorization: Bearer`.

    Raises:
        CredentialsError: Neither or both were given, or the given one is malformed.
    """
    api_key, auth_token = as_secret(api_key), as_secret(auth_token)
    if api_key is not None and auth_token is not None:
        raise CredentialsError("both api_key and auth_token were given: pass only one of them")
    if auth_token is not None:
        return Credentials(checked_key(auth_token, AUTH_TOKEN), "authorization", AUTH_TOKEN)
    if api_key is not None:
        return Credentials(checked_key(api_key, "api_key"), header, "api_key")
    raise CredentialsError("no credentials were given: pass api_key= or auth_token=")


def explicit_credentials(
    credentials: Credentials | None,
    api_key: str | Secret | None,
    auth_token: str | Secret | None,
    *,
    header: AuthHeader = "authorization",
    or_function: bool = False,
) -> Credentials | None:
    """Return the credentials that the caller passed in any of the three arguments, or `None`.

    With `or_function`, the message about a wrong type says that the caller accepts functions too.

    Raises:
        CredentialsError: More than one was given, or the given one is malformed.
    """
    api_key, auth_token = as_secret(api_key), as_secret(auth_token)
    if credentials is not None and not isinstance(credentials, Credentials):
        raise CredentialsError(
            "credentials must be an api_claude.Credentials"
            f"{', or a function that returns a token' if or_function else ''},"
            f" not {type_name(credentials)}"
        )
    if api_key is None and auth_token is None:
        return credentials
    if credentials is not None:
        raise CredentialsError(
            "credentials were given twice: pass only one of credentials=, api_key= and auth_token="
        )
    return direct_credentials(api_key, auth_token, header=header)


def check_official(credentials: Credentials | Provided, host: bytes) -> None:
    """Check that a key for Anthropic's own API has the prefix of such keys.

    Raises:
        CredentialsError: `host` is the official API and the key does not start with `sk-ant-`.
    """
    if host == OFFICIAL and credentials.source_is_key and not credentials.looks_official:
        raise CredentialsError(
            f"{credentials.source} must begin with sk-ant- to be a key of this API: pass a token "
            "in auth_token=, or set base_url= for another service"
        )


def credentials_from_env(
    environ: Mapping[str, str] | None = None, *, header: AuthHeader = "authorization"
) -> Credentials:
    """Return the credentials in `ANTHROPIC_API_KEY` or else in `ANTHROPIC_AUTH_TOKEN`.

    A variable that is set but empty is an error and is not treated as unset, because the caller
    probably meant to set it.

    Raises:
        CredentialsError: Neither variable is set, or the first one that is set is malformed.
    """
    # No local variable holds the environment or a key, because some tracebacks show locals.
    for name, sent_in in _variables(header):
        secret = as_secret((os.environ if environ is None else environ).get(name))
        if secret is not None:
            return Credentials(checked_key(secret, name), sent_in, name, name)
    raise CredentialsError(
        f"no API key was found: set the environment variable {API_KEY_VARIABLE}, or pass api_key= "
        f"({AUTH_TOKEN_VARIABLE} and Client.from_workspace() are supported too)"
    )


def credentials_from_workspace(
    path: str | Path | None = None, *, header: AuthHeader = "authorization"
) -> Credentials:
    """Return the credentials in `secret/-secrets.sh` of the workspace that contains `path`.

    The default for `path` is the working directory. The file is parsed and never executed. See
    `workspace.secrets` for the search order.

    Raises:
        CredentialsError: There is no such file, it cannot be read, or it sets no valid key.
    """
    from . import workspace

    found, plain = workspace.secrets(path)
    values = {name: Secret(text) for name, text in plain.items()}
    del plain
    for name, sent_in in _variables(header):
        if name in values:
            where = f"{name} in {found}"
            return Credentials(checked_key(values[name], where), sent_in, where)
    raise CredentialsError(
        f"{found} sets neither {API_KEY_VARIABLE} nor {AUTH_TOKEN_VARIABLE}; it sets "
        f"{', '.join(sorted(values)) or 'nothing'}"
    )


def _variables(header: AuthHeader) -> tuple[tuple[str, AuthHeader], ...]:
    """Return the variables that may hold credentials, in search order, and the header for each."""
    return ((API_KEY_VARIABLE, header), (AUTH_TOKEN_VARIABLE, "authorization"))
