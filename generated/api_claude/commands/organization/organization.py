# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. The organization, and the roles of its members."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.retrieve": {
        "text": "Retrieves the organization that the credentials of the request belong to."
    }
}
