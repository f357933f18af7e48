# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The places where Claude is served, other than Anthropic's own API.

    from api_claude import Client
    from api_claude.platforms import Bedrock

    client = Client(platform=Bedrock(region="us-east-1"))

Importing this module loads none of them. See `docs/platforms/README.md`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from api_claude_runtime.platforms.aws import AWS as AWS
    from api_claude_runtime.platforms.bedrock import Bedrock as Bedrock
    from api_claude_runtime.platforms.foundry import Foundry as Foundry
    from api_claude_runtime.platforms.google_cloud import GoogleCloud as GoogleCloud
    from api_claude_runtime.platforms.platform import Platform as Platform
    from api_claude_runtime.platforms.vertex import Vertex as Vertex

_NAMES = {
    "api_claude_runtime.platforms.aws": "AWS",
    "api_claude_runtime.platforms.bedrock": "Bedrock",
    "api_claude_runtime.platforms.foundry": "Foundry",
    "api_claude_runtime.platforms.google_cloud": "GoogleCloud",
    "api_claude_runtime.platforms.platform": "Platform",
    "api_claude_runtime.platforms.vertex": "Vertex",
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


if not TYPE_CHECKING:  # otherwise a type checker would accept every name
    __all__ = list(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            from api_claude_runtime.hints.lookup import module_error

            raise module_error(__name__, name)
        value = getattr(importlib.import_module(_MODULES[name]), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
