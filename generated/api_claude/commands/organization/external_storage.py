# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. External storage: buckets of the organization at a cloud
provider in which data of workspaces is kept.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.external_storage.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
            ("user_profile_ids", "string[]", "", "Only external storage for these user profiles"),
        ],
        "text": "Lists the external storage of the organization, page by page, with the status of each bucket.",
        "reply": "page",
    },
    "organization.external_storage.create": {
        "parameters": [
            ("provider_config", "json", "!", "The cloud provider and the bucket"),
            ("display_name", "string", "", "Name to show for the storage"),
            (
                "user_profile_id",
                "string",
                "",
                "Identifier of the user profile that the storage is for",
            ),
        ],
        "text": "Registers a bucket at AWS or Google Cloud, so that workspaces can be set to keep data in it. The bucket stays with the provider; only a reference to it is given. It can be used after `organization.external_storage.activate`. Fails with `storage_already_registered` if the bucket is registered already, with `unsupported_region` or `provider_not_allowed` if buckets of this region or provider are not accepted, with `organization_not_eligible` or `grant_required` if the organization may not use external storage, with `user_profile_not_found` if there is no such user profile, and with `authorization_check_unavailable` if this could not be checked.",
    },
    "organization.external_storage.delete": {
        "parameters": [
            ("external_storage_id", "string", "!/", "Identifier of the external storage")
        ],
        "text": "Deletes the registration of external storage, but not the bucket at the cloud provider. Fails with `external_storage_in_use` while the storage is in use, and with `external_storage_in_workspace_policy` while a workspace is set to use it.",
    },
    "organization.external_storage.retrieve": {
        "parameters": [
            ("external_storage_id", "string", "!/", "Identifier of the external storage")
        ],
        "text": "Retrieves one external storage of the organization, with its provider settings and its status.",
    },
    "organization.external_storage.update": {
        "parameters": [
            ("external_storage_id", "string", "!/", "Identifier of the external storage"),
            ("display_name", "string", "!", "New name to show for the storage"),
        ],
        "text": "Changes the name of external storage. The provider settings cannot be changed.",
    },
    "organization.external_storage.activate": {
        "parameters": [
            ("external_storage_id", "string", "!/", "Identifier of the external storage")
        ],
        "text": "Verifies that the bucket can be used and, if so, makes it available to workspaces. Fails with `storage_verification_failed` if a check does not pass; the `failed_checks` of the error name each of them. As with `create`, `grant_required`, `organization_not_eligible`, `provider_not_allowed`, `user_profile_not_found` and `authorization_check_unavailable` are possible.",
    },
}
