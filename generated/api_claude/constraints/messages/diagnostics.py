# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Diagnostics: why a cached prefix was missed."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "DiagnosticsParam": {
        "type": "object",
        "properties": {"previous_message_id": {"type": "string", "null": True}},
    }
}
