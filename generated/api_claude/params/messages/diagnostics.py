# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Diagnostics: why a cached prefix was missed."""

from __future__ import annotations

from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class DiagnosticsParam(TypedDict):
    """Asks for diagnostic information about the request."""

    previous_message_id: NotRequired[str | None]
    """ID of the earlier message to compare with when explaining prompt cache misses; null or absent
    when there is none.
    """


prepare(globals())
