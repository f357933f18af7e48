"""`ClientConfig`: the settings of a client that a configuration contains."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, cast

from api_claude_runtime.auth.credentials import Credentials
from api_claude_runtime.auth.hidden_frames import hides_frames
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.client.options.default_headers import merged
from api_claude_runtime.client.settings import API_VERSION, Settings
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.quota.quota import Quota
from api_claude_runtime.helpers.usage.prices import Prices
from api_claude_runtime.pipeline.flow import Policy
from api_claude_runtime.reliability.presets import Reliability
from api_claude_runtime.reliability.serialization.endpoints import (
    check_no_secrets,
    check_variable,
    named_credentials,
)
from api_claude_runtime.reliability.serialization.reading import as_table, attempt, build
from api_claude_runtime.reliability.serialization.setting_error import Keys, SettingError
from api_claude_runtime.requests import request_headers
from api_claude_runtime.requests.base_url import BASE_URL, parse
from api_claude_runtime.requests.timeouts import Timeout, wire_timeout

__all__ = ("ClientConfig",)

ALSO = (Quota,)
"""Policies of helpers that a configuration can name, beside those that `Reliability` knows."""
_ADVICE = "put the name of an environment variable in header_variables"
_KEYS = {"api_key": "api_key_variable", "auth_token": "auth_token_variable"}


_TRIAL = Credentials(Secret("sk-ant-trial"))
"""Credentials that no server accepts, to check other settings with."""


class _Data(NamedTuple):
    """The settings of a file, with their types."""

    base_url: str | None = None
    api_version: str | None = None
    timeout: float | Timeout | None = None
    deadline: float | None = None
    api_key_variable: str | None = None
    auth_token_variable: str | None = None
    auth_header: Literal["authorization", "x-api-key"] = "authorization"
    default_headers: Mapping[str, str] = {}
    header_variables: Mapping[str, str] = {}
    policies: Any = ()
    prices: Mapping[str, Prices] = {}


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """The settings of a client that a configuration contains. `None` means that it is not set.

    It holds no text of a key, except inside `Credentials`.
    """

    base_url: str | None = None
    api_version: str | None = None
    timeout: Timeout | None = None
    deadline: float | None = None
    credentials: Credentials | None = None
    default_headers: Mapping[str, str | Secret] = field(
        default_factory=dict[str, "str | Secret"], repr=False
    )
    """All headers, also those of `header_variables`."""
    policies: tuple[Policy, ...] | None = None
    prices: Mapping[str, Prices] = field(default_factory=dict[str, Prices])
    """The prices by model, for each `Quota` with a cost, and for code that passes them to `Cost.of`
    or `Metrics`."""

    @classmethod
    @hides_frames
    def from_dict(cls, data: Mapping[str, Any]) -> ClientConfig:
        """Return the configuration in plain data. See `docs/configuration.md` for the settings.

        Raises:
            ConfigurationError: A setting is unknown or invalid, or a variable is not set. The
                message begins with the place, such as `policies[0].attempts`.
        """
        table = as_table(data, ())
        for name in table.keys() & _KEYS:
            problem = f"must not be in a configuration: put the name of a variable in {_KEYS[name]}"
            raise SettingError((name,), problem)
        settings: _Data = build(_Data, table, ())
        policies = None
        if "policies" in table:
            listed = _priced(table["policies"], table.get("prices"))
            policies = tuple(Reliability.from_dict({"policies": listed}, also=ALSO))
        key, token = settings.api_key_variable, settings.auth_token_variable
        if "auth_header" in table and key is None:
            problem = "must not be set without api_key_variable"
            raise SettingError(("auth_header",), problem)
        config = cls(
            base_url=settings.base_url,
            api_version=settings.api_version,
            timeout=_timeout(settings.timeout, table) if "timeout" in table else None,
            deadline=settings.deadline,
            credentials=named_credentials(key, token, settings.auth_header, ()),
            default_headers=_headers(settings),
            policies=policies,
            prices=settings.prices,
        )
        attempt(config._check, table, ())
        return config

    def _check(self) -> None:
        """Check the settings with the checks of a client.

        Raises:
            ConfigurationError: A setting is invalid.
        """
        Settings(
            credentials=_TRIAL,
            # The path of the URL is checked by the client, which knows its API.
            deadline=self.deadline,
            url=parse(BASE_URL if self.base_url is None else self.base_url, other_api=True),
            api_version=API_VERSION if self.api_version is None else self.api_version,
            default_headers=self.default_headers,
        )

    def client_arguments(self) -> dict[str, Any]:
        """Return the arguments for a client: `Client(**config.client_arguments())`.

        Settings that the configuration does not have are left out.
        """
        named = {
            "base_url": self.base_url,
            "api_version": self.api_version,
            "timeout": self.timeout,
            "deadline": self.deadline,
            "credentials": self.credentials,
            "default_headers": dict(self.default_headers) or None,
            "policies": self.policies,
        }
        return {name: value for name, value in named.items() if value is not None}


def _priced(policies: Any, prices: Any) -> Any:
    """Return the tables of policies. A `Quota` with a cost and no prices gets those of the file."""
    if prices is None or not isinstance(policies, list | tuple):
        return policies  # not a list: an error of `Reliability.from_dict`
    return [
        {**each, "prices": prices} if _lacks_prices(each) else each
        for each in cast("list[Any]", policies)
    ]


def _lacks_prices(table: Any) -> bool:
    if not isinstance(table, Mapping):
        return False
    settings = cast("Mapping[str, Any]", table)
    if settings.get("policy") != Quota.__name__ or "prices" in settings:
        return False
    budgets = [settings.get("day"), settings.get("month")]
    return any(isinstance(each, Mapping) and "cost" in each for each in budgets)


def _timeout(value: float | Timeout | None, table: Mapping[str, Any]) -> Timeout:
    waits = attempt(lambda: wire_timeout(value), table, ())
    return Timeout(**waits)


def _headers(settings: _Data) -> dict[str, str | Secret]:
    check_no_secrets(settings.default_headers, ("default_headers",), _ADVICE)
    for name, text in settings.default_headers.items():
        try:
            request_headers.apply([], {name: text})
        except RequestError as error:
            where: Keys = ("default_headers", name)
            raise SettingError(where, f"is invalid: {error.message}") from None
    for name, variable in settings.header_variables.items():
        place: Keys = ("header_variables", name)
        check_variable(variable, place)
        if not os.environ.get(variable):
            raise SettingError(place, f"is invalid: the environment variable {variable} is not set")
    # Read after the checks: some tracebacks show local variables.
    named = {name: os.environ[each] for name, each in settings.header_variables.items()}
    return merged(settings.default_headers, named)
