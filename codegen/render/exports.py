"""What the generated package re-exports from the runtime. The source is each module's `__all__`.

Errors go to `api_claude.errors`, what a policy of one's own is written with to `api_claude.policy`,
all other names to `api_claude` itself.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import NamedTuple

import api_claude_runtime

_RUNTIME = api_claude_runtime.__name__
_POLICY_ROOMS = ("http", "pipeline")
_ALSO_FOR_POLICIES = frozenset(("is_failure", "wire_timeout"))
_ALSO_AT_THE_TOP = frozenset(
    ("Attempt", "BodyDone", "CallDone", "ClaudeError", "Event", "Policy", "Wait")
)
"""Names of `errors` and `policy` that most programs want."""


class Exports(NamedTuple):
    """Each maps a module of the runtime to the names that are exported from it."""

    top: dict[str, list[str]]
    errors: dict[str, list[str]]
    policy: dict[str, list[str]]


def public_names() -> Exports:
    """Every name that a module of the runtime lists in `__all__`."""
    found = Exports({}, {}, {})
    for info in pkgutil.walk_packages(api_claude_runtime.__path__, f"{_RUNTIME}."):
        module = importlib.import_module(info.name)
        for name in getattr(module, "__all__", ()):
            for which in _places(info.name.split(".")[1], name, getattr(module, name)):
                which_of = getattr(found, which)
                which_of.setdefault(info.name, []).append(name)
    return found


def _places(room: str, name: str, value: object) -> list[str]:
    if isinstance(value, type) and issubclass(value, Exception):
        places = ["errors"]
    elif room in _POLICY_ROOMS or name in _ALSO_FOR_POLICIES:
        places = ["policy"]
    else:
        return ["top"]
    return [*places, "top"] if name in _ALSO_AT_THE_TOP else places


OWN = {"blocks": ("cached", "document", "image", "result_block")}
"""What the generated package adds to them, if the API has ..."""

BLOCKS = frozenset(
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
"""... all of these types."""
