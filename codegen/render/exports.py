"""Names that the generated package exports: public names of the runtime, and generated names.

Every name in the `__all__` of a runtime module is exported: exceptions from `api_claude.errors`,
names for writing custom policies from `api_claude.policy`, those for the official client from
`api_claude.compat`, places where Claude is served from `api_claude.platforms`, all others from
`api_claude`.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import NamedTuple

import api_claude_runtime

_RUNTIME = api_claude_runtime.__name__
_COMPAT_FOLDER = "compat"
_PLATFORMS_FOLDER = "platforms"
_POLICY_FOLDERS = ("http", "pipeline")
_ALSO_FOR_POLICIES = frozenset(("is_failure", "wire_timeout"))
_ALSO_AT_THE_TOP = frozenset(
    ("Attempt", "BodyDone", "Bounds", "CallDone", "ClaudeError", "Event", "Policy", "Used", "Wait")
)
"""Names of `errors` and `policy` that `api_claude` exports as well."""


class Exports(NamedTuple):
    """The runtime names for each module of the package: runtime module -> names."""

    top: dict[str, list[str]]
    errors: dict[str, list[str]]
    policy: dict[str, list[str]]
    compat: dict[str, list[str]]
    platforms: dict[str, list[str]]


@cache
def public_names() -> Exports:
    """Return every name that a runtime module lists in `__all__`."""
    found = Exports({}, {}, {}, {}, {})
    for info in pkgutil.walk_packages(api_claude_runtime.__path__, f"{_RUNTIME}."):
        module = importlib.import_module(info.name)
        for name in getattr(module, "__all__", ()):
            for which in _places(info.name.split(".")[1], name, getattr(module, name)):
                getattr(found, which).setdefault(info.name, []).append(name)
    return found


def _places(folder: str, name: str, value: object) -> list[str]:
    if folder == _COMPAT_FOLDER:
        return ["compat"]
    if folder == _PLATFORMS_FOLDER:
        return ["platforms"]
    if isinstance(value, type) and issubclass(value, Exception):
        places = ["errors"]
    elif folder in _POLICY_FOLDERS or name in _ALSO_FOR_POLICIES:
        places = ["policy"]
    else:
        return ["top"]
    return [*places, "top"] if name in _ALSO_AT_THE_TOP else places


BLOCK_FUNCTIONS = ("cached", "document", "image", "result_block")
"""The names that the package exports from `blocks.py`. They require all `BLOCK_TYPES`."""

BLOCK_TYPES = frozenset(
    (
        "CacheControlEphemeralParam",
        "CitationsConfigParam",
        "ContentBlockParam",
        "DocumentBlockParam",
        "ImageBlockParam",
        "MessageParam",
        "TextBlockParam",
        "ToolParam",
        "ToolResultBlockParam",
    )
)
"""Types of the API that `blocks.py` needs."""
