"""`Constructors`: the class methods that create a client from what is stored somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from api_claude_runtime.auth.credentials import credentials_from_env, credentials_from_workspace
from api_claude_runtime.auth.hiding import hide_options
from api_claude_runtime.auth.key import as_header
from api_claude_runtime.auth.secret import as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.http.credential_names import is_credential
from api_claude_runtime.requests.base_url import as_url

from .default_headers import headers_from_env, merged

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from api_claude_runtime.auth.credentials import AuthHeader


def hide_client_options(options: dict[str, Any]) -> None:
    """Wrap the credentials in options, in place: an error may be raised before they are used.

    An option with a wrong name, such as `apikey`, counts as what its name says.
    """
    hide_options(options)
    for name, value in options.items():
        if name == "base_url":
            options[name] = as_url(value)
        elif isinstance(value, str) and name != "auth_header" and is_credential(name):
            options[name] = as_secret(value)


class Constructors:
    """Class methods of both clients."""

    if TYPE_CHECKING:

        def __init__(self, **options: Any) -> None: ...

    @classmethod
    def from_env(
        cls,
        *,
        auth_header: AuthHeader = "authorization",
        custom_headers: bool = False,
        **options: Any,
    ) -> Self:
        """Create a client with the credentials in the environment variables.

        Args:
            auth_header: The header for the key; see `Client`.
            custom_headers: Whether to send the headers in `ANTHROPIC_CUSTOM_HEADERS`, which has one
                `Name: value` on each line. `default_headers` replaces those of the same name.
            options: The other options of the client.
        """
        hide_client_options(options)
        auth_header = as_header(auth_header)
        if custom_headers:
            given: Mapping[str, str] = options.get("default_headers") or {}
            options["default_headers"] = merged(headers_from_env(), given)
        return cls(credentials=credentials_from_env(header=auth_header), **options)

    @classmethod
    def from_workspace(
        cls,
        path: str | Path | None = None,
        *,
        auth_header: AuthHeader = "authorization",
        **options: Any,
    ) -> Self:
        """Create a client with the key in `secret/-secrets.sh` of the workspace around `path`."""
        hide_client_options(options)
        auth_header = as_header(auth_header)
        return cls(credentials=credentials_from_workspace(path, header=auth_header), **options)

    @classmethod
    def from_profile(
        cls,
        name: str | None = None,
        *,
        config_dir: str | os.PathLike[str] | None = None,
        **options: Any,
    ) -> Self:
        r"""Create a client with the tokens of a profile, as the official command line stores them.

        The tokens are refreshed before they expire. See `docs/authentication.md`.

        Args:
            name: The profile. Default: that of `ANTHROPIC_PROFILE`, else the active one.
            config_dir: The directory with the profiles. Default: that of `ANTHROPIC_CONFIG_DIR`,
                else `~/.config/anthropic`, and `%APPDATA%\Anthropic` on Windows.
            options: The other options of the client.

        Raises:
            ConfigurationError: There is no such profile, or it is malformed.
        """
        from api_claude_runtime.login.login import profile_login

        hide_client_options(options)
        cls._check_is_anthropic()
        return cls(**profile_login(name, config_dir).options(options, "from_profile"))

    @classmethod
    def from_environment_chain(
        cls, *, config_dir: str | os.PathLike[str] | None = None, **options: Any
    ) -> Self:
        """Create a client with the first credentials that are set up, as the official tools do.

        These are: `ANTHROPIC_API_KEY`, `ANTHROPIC_AUTH_TOKEN`, the profile in `ANTHROPIC_PROFILE`,
        the variables of a federation, and the active profile. See `docs/authentication.md`.

        Args:
            config_dir: The directory with the profiles, as in `from_profile`.
            options: The other options of the client.

        Raises:
            ConfigurationError: There are none, or the first ones are malformed.
        """
        from api_claude_runtime.login.environment_chain import environment_login

        hide_client_options(options)
        cls._check_is_anthropic()
        return cls(**environment_login(config_dir).options(options, "from_environment_chain"))

    @classmethod
    def _check_is_anthropic(cls) -> None:
        if getattr(cls, "_server", None) is not None:
            raise CredentialsError(
                "the credentials of Anthropic's API must not be sent to another one: pass api_key="
                " or auth_token="
            )
