"""Options of the official client in the form of this package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.secret import type_name
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.reliability.retry.retry import Retry

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Policy

SETTINGS = frozenset(
    (
        *("api_key", "auth_token", "base_url", "default_headers", "default_query", "max_retries"),
        "timeout",
    )
)
"""The options of a client that `with_options` changes."""

_STATUSES = frozenset({408, 409, 429, *range(500, 600)})
"""The statuses after which the official client sends a request again."""


def policies_of(max_retries: object, policies: Sequence[Policy]) -> list[Policy]:
    """Return a `Retry` that does what `max_retries` does, around the other policies.

    Raises:
        ConfigurationError: `max_retries` is not an integer of at least 0.
    """
    if not isinstance(max_retries, int) or max_retries < 0:
        raise ConfigurationError(
            f"max_retries must be an integer of at least 0, not {shown(max_retries)}"
        )
    if max_retries == 0:
        return [*policies]
    return [Retry(max_retries + 1, statuses=_STATUSES, resend_unanswered=True), *policies]


def default_headers_of(
    client: Any, added: Mapping[str, str] | None, only: Mapping[str, str] | None
) -> dict[str, str | None] | None:
    """Return the headers to change: `added`, or those that leave `only` these.

    Raises:
        ConfigurationError: They are not mappings.
    """
    _check_mapping("default_headers", added)
    _check_mapping("set_default_headers", only)
    if only is None:
        return None if added is None else dict(added)
    removed: dict[str, str | None] = dict.fromkeys(client.default_headers)
    return {**removed, **only, **(added or {})}


def query_of(query: Any) -> dict[str, Any]:
    """Return query parameters as a dict.

    Raises:
        ConfigurationError: They are not a mapping.
    """
    _check_mapping("default_query", query)
    return dict(query or {})


def _check_mapping(name: str, value: object) -> None:
    if value is not None and not isinstance(value, Mapping):
        raise ConfigurationError(
            f"{name} must be a mapping of names to values, not {type_name(value)}"
        )
