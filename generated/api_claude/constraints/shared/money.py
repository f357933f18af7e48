# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Amounts of money."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaCurrency": {"enum": ["USD"]},
    "BetaMonetaryAmountParam": {
        "type": "object",
        "properties": {
            "amount": {"type": "string"},
            "currency": {"ref": "shared.money.BetaCurrency"},
        },
        "required": ["amount", "currency"],
    },
}
