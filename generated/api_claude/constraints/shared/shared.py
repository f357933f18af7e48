# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Types that two or more groups use, the parameters every
operation accepts, and the error envelope.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "AnthropicBetaParam": {"type": "string"},
    "ModelParam": {"type": "string"},
}
