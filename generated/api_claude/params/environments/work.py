# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The work queue of a self-hosted environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class EnvironmentWorkStopParams(TypedDict):
    """Body of `environments.work.stop`."""

    force: NotRequired[bool]
    """Whether to stop the work at once, without waiting for the worker to wind it down."""


class EnvironmentWorkUpdateParams(TypedDict):
    """Body of `environments.work.update`."""

    metadata: Mapping[str, str | None]
    """Key-value pairs of your own to keep with the piece of work."""


prepare(globals())
