"""`ClientOptions`: the options of the connection, and the client that has them."""

from __future__ import annotations

import importlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from api_claude_runtime.auth.credentials import API_KEY_VARIABLE, AUTH_TOKEN_VARIABLE
from api_claude_runtime.errors.base import CredentialsError

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.events import EventListener

_NO_KEY = "sk-ant-not-set"
"""Takes the place of the key in a client that sends nothing. Previews do not show the key."""


@dataclass(frozen=True, slots=True)
class ClientOptions:
    """The options of a command that concern the connection."""

    base_url: str | None = None
    api_key_env: str | None = None
    profile: str | None = None
    timeout: float | None = None
    deadline: float | None = None
    retries: int = 0
    config_file: Path | None = None

    @classmethod
    def taken_from(cls, values: dict[str, Any]) -> ClientOptions:
        """Remove the options from the values of a command, and return them."""
        return cls(**{name: values.pop(name) for name in cls.__slots__ if name in values})

    def client(
        self, package: str, *, sends: bool = True, on_event: EventListener | None = None
    ) -> Any:
        """Return a client of the generated package.

        Args:
            package: The name of the package.
            sends: Whether the client sends anything. A client that only shows or checks requests
                needs no key.
            on_event: The listener of the client.

        Raises:
            UsageError: Two options exclude each other, or an environment variable is not set.
            ConfigurationError: An option, the file, or an environment variable is invalid.
        """
        arguments = self._arguments()
        if on_event is not None:
            arguments["on_event"] = on_event
        create: Any = importlib.import_module(f"{package}.client").Client
        if self.profile is not None:
            arguments.pop("credentials", None)  # of the file
            return create.from_profile(self.profile, **arguments)
        try:
            return create(**arguments)
        except CredentialsError:
            if "api_key" in arguments:
                raise
            if sends and not any(map(os.environ.get, (API_KEY_VARIABLE, AUTH_TOKEN_VARIABLE))):
                raise click.UsageError(
                    f"no API key was found: set the environment variable {API_KEY_VARIABLE} or"
                    f" {AUTH_TOKEN_VARIABLE}, or name another one with --api-key-env, or a profile"
                    " with --profile"
                ) from None
            if sends:
                raise
            return create(**arguments, api_key=_NO_KEY)

    def _arguments(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if self.profile is not None and self.api_key_env is not None:
            raise click.UsageError("--profile and --api-key-env exclude each other")
        if self.config_file is not None:
            from api_claude_runtime.helpers.configuration.config_file import ConfigFile

            if self.retries:
                raise click.UsageError(
                    "--retries and --config-file exclude each other: the file has the policies"
                )
            found |= ConfigFile(self.config_file).client_arguments()
        if self.base_url is not None:
            found["base_url"] = self.base_url
        if self.timeout is not None:
            found["timeout"] = self.timeout
        if self.deadline is not None:
            found["deadline"] = self.deadline
        if self.retries:
            from api_claude_runtime.reliability.retry.retry import Retry

            found["policies"] = [Retry(self.retries + 1)]
        if self.api_key_env is not None:
            if not self.api_key_env.isidentifier():
                raise click.UsageError(
                    "--api-key-env must be the name of an environment variable, not the key"
                )
            key = os.environ.get(self.api_key_env)
            if not key:
                raise click.UsageError(
                    f"--api-key-env: the environment variable {self.api_key_env} is not set"
                )
            found.pop("credentials", None)
            found["api_key"] = key
        return found
