# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Compliance settings of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.compliance_settings.retrieve": {
        "text": "Retrieves the compliance settings of the organization, which state whether compliance is enabled for it."
    },
    "organization.compliance_settings.update": {
        "parameters": [("state", "json", "!", "The state to set")],
        "text": "Sets whether compliance is enabled for the organization.",
    },
}
