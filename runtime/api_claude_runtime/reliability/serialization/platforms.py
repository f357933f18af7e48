"""A platform as plain data: its name, and the arguments that are not secret.

Its credentials are those that it finds in the environment.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ClaudeError

from .parameters import parameters
from .setting_error import Keys, SettingError, shown, suggestion

if TYPE_CHECKING:
    from api_claude_runtime.platforms.value import PlatformValue

NAME = "name"
"""The setting that selects the platform."""
_ROOM = "api_claude_runtime.platforms"
# A new platform joins with one entry.
PLATFORMS = {
    "AWS": "aws",
    "Bedrock": "bedrock",
    "Foundry": "foundry",
    "GoogleCloud": "google_cloud",
    "Vertex": "vertex",
}


def platform_settings(
    table: Mapping[str, Any], keys: Keys
) -> tuple[type[PlatformValue], dict[str, Any]]:
    """Return the class of a platform, and its settings, which are not checked yet.

    Raises:
        SettingError: There is no such platform, or a setting could be a secret.
    """
    name = table.get(NAME)
    if name is None:
        raise SettingError(keys, f"must have the name of a platform in {NAME!r}")
    if not isinstance(name, str) or name not in PLATFORMS:
        advice = suggestion(name, PLATFORMS) if isinstance(name, str) else ""
        raise SettingError((*keys, NAME), f"is {shown(name)}, which is no platform{advice}")
    cls = _class(name)
    for each in parameters(cls).keys() - {*cls.shown}:
        if each in table:
            problem = (
                "must not be in plain data, because it may be a secret: the platform finds its"
                " credentials in the environment, or create the Endpoint in code"
            )
            raise SettingError((*keys, each), problem)
    return cls, {each: value for each, value in table.items() if each != NAME}


def write_platform(platform: object, keys: Keys) -> dict[str, Any]:
    """Return a platform as plain data.

    Raises:
        SettingError: It is of another class, or its credentials are not those of the environment.
    """
    cls: Any = type(platform)
    if cls.__name__ not in PLATFORMS or _class(cls.__name__) is not cls:
        problem = f"cannot be written as plain data: {cls.__name__} is not one of"
        raise SettingError(keys, f"{problem} {', '.join(PLATFORMS)}")
    known = parameters(cls)
    names: tuple[str, ...] = cls.shown
    settings = {
        name: value
        for name in names
        if (value := getattr(platform, name)) is not None and value != known[name].default
    }
    if not _is_equal(cls, settings, platform):
        problem = (
            "cannot be written, because it has credentials that are not those of the environment:"
            f" create the {cls.__name__} without them"
        )
        raise SettingError(keys, problem)
    return {NAME: cls.__name__, **settings}


def _class(name: str) -> Any:
    return getattr(importlib.import_module(f"{_ROOM}.{PLATFORMS[name]}"), name)


def _is_equal(cls: Any, settings: dict[str, Any], platform: object) -> bool:
    try:
        return bool(cls(**settings) == platform)
    except ClaudeError:  # the environment has no credentials
        return False
