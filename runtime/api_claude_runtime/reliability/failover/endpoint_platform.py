"""The arguments `platform` and `models` of an `Endpoint`, checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

if TYPE_CHECKING:
    from api_claude_runtime.requests.base_url import BaseURL


def platform_base(platform: Any) -> BaseURL:
    """Return the base URL of a platform that is checked."""
    base: BaseURL = platform.base
    return base


def checked_models(models: Any) -> dict[str, str]:
    """Return the argument `models`.

    Raises:
        ConfigurationError: It is no mapping of ids to ids.
    """
    if models is None:
        return {}
    if isinstance(models, Mapping):
        found = dict(cast("Mapping[Any, Any]", models))  # type: ignore[redundant-cast] # for pyright
        if all(isinstance(each, str) for pair in found.items() for each in pair):
            return found
    given = cast("object", models)
    raise ConfigurationError(
        f"models must be a mapping of model ids to the ids at this endpoint, not {shown(given)}"
    )
