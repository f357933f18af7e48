"""`Constructors`: the class methods that create a client from what is stored somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from api_claude_runtime.auth.credentials import credentials_from_env, credentials_from_workspace
from api_claude_runtime.auth.hiding import hide_options

from .default_headers import headers_from_env, merged

if TYPE_CHECKING:
    from pathlib import Path

    from api_claude_runtime.auth.credentials import AuthHeader


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
        hide_options(options)
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
        hide_options(options)
        return cls(credentials=credentials_from_workspace(path, header=auth_header), **options)
