# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Review items: content of the organization that was read
in a compliance review.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {"GET /v1/compliance/review/items/{item_id}": {}}

SCHEMAS: dict[str, dict[str, Any]] = {}
