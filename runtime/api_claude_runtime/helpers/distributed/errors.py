"""Errors of policies that several processes share."""

from __future__ import annotations

from api_claude_runtime.errors.base import ClaudeError

__all__ = ("SharedPolicyLost",)


class SharedPolicyLost(ClaudeError):  # noqa: N818 - the name states what happened
    """The Ray actor of a `RayShared` does not answer, so the call was not sent."""

    hint = "the actor ends with the driver that created it: create the RayShared again"
