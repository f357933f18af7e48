# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Compliance settings of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/compliance_settings": {},
    "POST /v1/organizations/compliance_settings": {
        "body": "organization.compliance_settings.OrganizationComplianceSettingsUpdateParams"
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "ComplianceSettingsStateDisabledParam": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "ComplianceSettingsStateEnabledParam": {
        "type": "object",
        "properties": {"type": {"enum": ["enabled"]}},
        "required": ["type"],
    },
    "ComplianceSettingsStateParam": {
        "tag": "type",
        "members": {
            "enabled": "organization.compliance_settings.ComplianceSettingsStateEnabledParam",
            "disabled": "organization.compliance_settings.ComplianceSettingsStateDisabledParam",
        },
    },
    "OrganizationComplianceSettingsUpdateParams": {
        "type": "object",
        "properties": {
            "state": {"ref": "organization.compliance_settings.ComplianceSettingsStateParam"}
        },
        "required": ["state"],
    },
}
