# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Data controls of Google Cloud projects: external keys and
buckets for data of a project.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.providers.google.projects.data_controls.retrieve": {
        "parameters": [
            ("project_number", "string", "!/", "Number of the Google Cloud project, as a string")
        ],
        "text": "Retrieves which external keys and buckets are set for a project in each region, and whether they work.",
    },
    "organization.providers.google.projects.data_controls.update": {
        "parameters": [
            ("project_number", "string", "!/", "Number of the Google Cloud project, as a string"),
            ("cmek", "json", "", "Whether to encrypt data with external keys, and with which"),
            ("storage", "json", "", "Whether to keep data in buckets of the caller, and in which"),
        ],
        "text": "Sets or removes the external keys and buckets of a Google Cloud project. A control that is left out stays as it is. Fails with `external_key_not_found`, `external_key_provider_mismatch`, `key_profile_mismatch` or `cmek_not_approved` if a key cannot be set, with `storage_not_approved` or `storage_in_use` if a bucket cannot be set, with `region_not_supported` if a region is not supported, with `gcp_project_not_verified` or `gcp_project_controlled_by_another_organization` if the organization may not control the project, with `organization_not_eligible` if it may not use these controls, and with `authorization_check_unavailable` if this could not be checked.",
    },
}
