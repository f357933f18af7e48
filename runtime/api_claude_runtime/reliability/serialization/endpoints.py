"""An `Endpoint` as plain data. Its credentials are the name of an environment variable."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from api_claude_runtime.auth.credentials import Credentials
from api_claude_runtime.auth.key import is_variable
from api_claude_runtime.client.options.default_headers import secret_names
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.reliability.failover.endpoint import Endpoint

from .platforms import write_platform
from .setting_error import Keys, SettingError

if TYPE_CHECKING:
    from api_claude_runtime.http.request import PlatformLike


class EndpointData(NamedTuple):
    """The settings of an `Endpoint` in plain data."""

    base_url: str | None = None
    platform: Mapping[str, Any] | None = None
    models: Mapping[str, str] = {}
    api_key_variable: str | None = None
    auth_token_variable: str | None = None
    auth_header: Literal["authorization", "x-api-key"] = "authorization"
    headers: Mapping[str, str | Literal[False] | None] = {}
    """`False` removes a header of the client."""
    weight: float = 1.0
    forward_headers: Collection[str] = ()


def named_credentials(
    key: str | None,
    token: str | None,
    header: Literal["authorization", "x-api-key"],
    keys: Keys,
) -> Credentials | None:
    """Return the credentials in the environment variable that a configuration names.

    Args:
        key: The variable with the API key.
        token: The variable with the token.
        header: The header for the API key.
        keys: The place of the settings, for errors.

    Raises:
        SettingError: Both are given, or the variable is not set or has no valid key. The message
            does not contain what is not the name of a variable, because it may be a key.
    """
    if key is not None and token is not None:
        problem = "must not be set together with api_key_variable"
        raise SettingError((*keys, "auth_token_variable"), problem)
    name = token if key is None else key
    if name is None:
        return None
    place = (*keys, "api_key_variable" if token is None else "auth_token_variable")
    check_variable(name, place)
    try:
        return Credentials.from_variable(name, header=header, is_token=token is not None)
    except ConfigurationError as error:
        raise SettingError(place, f"is invalid: {error.message}") from None


def check_variable(name: str, keys: Keys) -> None:
    """Check that `name` can be the name of an environment variable, and is not a key.

    Raises:
        SettingError: It cannot. The message does not contain it.
    """
    if not is_variable(name):
        problem = "must be the name of an environment variable, not a key"
        raise SettingError(keys, problem)


def check_no_secrets(headers: Mapping[str, Any], keys: Keys, advice: str) -> None:
    """Check that no header in plain data has a name of secrets, such as `x-api-key`.

    Raises:
        SettingError: A header has. The message does not contain the value.
    """
    for name in secret_names(headers):
        problem = f"must not be in plain data, because its value may be a secret: {advice}"
        raise SettingError((*keys, name), problem)


_ADVICE = "use api_key_variable or auth_token_variable, or create the Endpoint in code"


def endpoint(data: EndpointData, platform: PlatformLike | None, keys: Keys) -> Endpoint:
    """Return the endpoint with these settings.

    Args:
        data: The settings.
        platform: The platform that they describe, if they do.
        keys: The place of the settings, for errors.

    Raises:
        SettingError: A setting is invalid.
    """
    if data.base_url is None and platform is None:
        raise SettingError(keys, "must have the setting 'base_url' or 'platform'")
    kept = {name: value for name, value in data.headers.items() if isinstance(value, str)}
    check_no_secrets(kept, (*keys, "headers"), _ADVICE)
    credentials = named_credentials(
        data.api_key_variable, data.auth_token_variable, data.auth_header, keys
    )
    return Endpoint(
        data.base_url,
        platform=platform,
        models=data.models,
        credentials=credentials,
        headers={
            name: text if isinstance(text, str) else None for name, text in data.headers.items()
        },
        weight=data.weight,
        forward_headers=data.forward_headers,
    )


def write_endpoint(value: Endpoint, keys: Keys) -> dict[str, Any]:
    """Return the settings of an endpoint as plain data.

    Raises:
        SettingError: The endpoint has a key that was not read from a variable, a secret header, or
            a platform with credentials.
    """
    data: dict[str, Any] = {"weight": value.weight}
    if value.platform is None:
        data["base_url"] = str(value)
    else:
        data["platform"] = write_platform(value.platform, (*keys, "platform"))
    if value.models:
        data["models"] = dict(value.models)
    if value.headers:
        kept = {name: text for name, text in value.headers.items() if text is not None}
        check_no_secrets(kept, (*keys, "headers"), _ADVICE)
        data["headers"] = {name: kept.get(name, False) for name in value.headers}
    if value.forward_headers:
        data["forward_headers"] = [*value.forward_headers]
    credentials = value.credentials
    if credentials is None:
        return data
    if credentials.variable is None:
        problem = (
            "cannot be written, because its key was not read from an environment variable: use"
            ' Endpoint(..., credentials=Credentials.from_variable("NAME"))'
        )
        raise SettingError(keys, problem)
    if credentials.source_is_key:
        data["api_key_variable"] = credentials.variable
        data["auth_header"] = credentials.header
    else:
        data["auth_token_variable"] = credentials.variable
    return data
