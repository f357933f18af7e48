"""`Access`: where a client sends its calls, and with which credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from api_claude_runtime.auth.credentials import (
    Credentials,
    credentials_from_env,
    explicit_credentials,
)
from api_claude_runtime.auth.provided import Provided
from api_claude_runtime.auth.secret import as_secret
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.requests.base_url import BaseURL

if TYPE_CHECKING:
    from api_claude_runtime.auth.credentials import AuthHeader
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import PlatformLike
    from api_claude_runtime.tokens.provider import TokenProvider
    from api_claude_runtime.tokens.token_access import TokenAccess

AnyCredentials: TypeAlias = "Credentials | Provided"


class Access(NamedTuple):
    """The credentials of a client, and its platform.

    The platform is `None` if the credentials are a constant header.
    """

    credentials: AnyCredentials
    platform: PlatformLike | None = None

    @property
    def base(self) -> Any:
        """The base URL that the platform sets; `None` if the client sets it."""
        return getattr(self.platform, "base", None)


def check_platform(platform: object, **others: object) -> None:
    """Check that `platform` is one, and that nothing is given that it replaces.

    Raises:
        ConfigurationError: It is something else, or one of `others` is not `None`.
    """
    if not isinstance(getattr(platform, "base", None), BaseURL) or not hasattr(platform, "send"):
        raise ConfigurationError(
            f"platform must be a platform such as Bedrock(...), not {shown(platform)}"
        )
    if name := next((name for name, given in others.items() if given is not None), None):
        raise ConfigurationError(
            f"{name} must not be passed together with platform, which has its own credentials and"
            f" base URL: pass them to {type(platform).__name__}(...)"
        )


def given_access(
    credentials: Credentials | TokenProvider | TokenAccess | None,
    api_key: str | Secret | None,
    auth_token: str | Secret | None,
    platform: PlatformLike | None,
    *,
    header: AuthHeader = "authorization",
) -> Access | None:
    """Return what the caller passed in any of these arguments; `None` if there is nothing.

    Raises:
        ConfigurationError: More than one was given, or the given one is invalid.
    """
    api_key, auth_token = as_secret(api_key), as_secret(auth_token)
    if platform is not None:
        check_platform(platform, credentials=credentials, api_key=api_key, auth_token=auth_token)
        return Access(Provided(platform.name), platform)
    if credentials is None or isinstance(credentials, Credentials):
        found = explicit_credentials(credentials, api_key, auth_token, header=header)
        return None if found is None else Access(found)
    if api_key is not None or auth_token is not None:
        raise CredentialsError(
            "credentials were given twice: pass only one of credentials=, api_key= and auth_token="
        )
    return _provided(credentials)


def _provided(provider: Any) -> Access:
    from api_claude_runtime.tokens.provider import ProvidedTokens, check_provider
    from api_claude_runtime.tokens.token_access import TokenAccess

    if isinstance(provider, TokenAccess):
        return Access(Provided(provider.tokens.source, "token"), provider)
    if not callable(cast("object", provider)):  # the type stays that of the argument
        explicit_credentials(provider, None, None, or_function=True)  # raises
    check_provider(provider, "credentials=")
    tokens = ProvidedTokens(provider, "credentials=")
    return Access(Provided("the function credentials="), TokenAccess(tokens))


def client_access(found: Access | None, server: str | None, header: AuthHeader) -> Access:
    """Return what the caller passed, or else the credentials in the environment.

    Args:
        found: The result of `given_access`.
        server: The default base URL of another API; `None` for Anthropic's.
        header: The header for a key.

    Raises:
        CredentialsError: There are no credentials.
    """
    if found is not None:
        return found
    if server is not None:
        raise CredentialsError("no credentials were given: pass api_key= or auth_token=")
    return Access(credentials_from_env(header=header))


def check_platform_options(access: Access, base_url: object) -> None:
    """Check that a client with a platform gets no base URL.

    Raises:
        ConfigurationError: It gets one.
    """
    if access.base is not None:
        check_platform(access.platform, base_url=base_url)


def changed_access(
    current: Access,
    api_key: str | Secret | None,
    auth_token: str | Secret | None,
    platform: PlatformLike | None,
    base_url: object,
) -> Access | None:
    """Return the access of a copy of a client; `None` if it keeps the `current` one.

    Raises:
        ConfigurationError: A key would be sent to a platform that it is not for.
    """
    api_key, auth_token = as_secret(api_key), as_secret(auth_token)
    header = current.credentials.key_header
    found = given_access(None, api_key, auth_token, platform, header=header)
    check_platform_options(found or current, base_url)
    if found is not None and found.platform is None and current.base is not None:
        raise ConfigurationError(
            f"a key must not be passed to a client of {current.credentials.source}: pass"
            " platform=, or create another client"
        )
    return found
