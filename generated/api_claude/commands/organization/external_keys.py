# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. External keys: encryption keys that the organization
keeps in its own key management.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.external_keys.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the external keys of the organization, that is, the encryption keys it manages itself at a cloud provider.",
        "reply": "page",
    },
    "organization.external_keys.create": {
        "parameters": [
            (
                "provider_config",
                "json",
                "!",
                "The cloud provider that holds the key, and how to reach the key there",
            ),
            ("display_name", "string", "", "Name to show for the key"),
            ("geo", "string", "", "Geography that the key is for", "us"),
            ("user_profile_id", "string", "", "Identifier of the user profile that the key is for"),
        ],
        "text": "Registers an encryption key that the organization manages at AWS, Google Cloud or Azure, so that workspaces can be set to use it. The key material stays with the provider; only a reference to the key is given.",
    },
    "organization.external_keys.delete": {
        "parameters": [("external_key_id", "string", "!/", "Identifier of the external key")],
        "text": "Deletes the registration of an external key; the key itself is in the hands of the cloud provider. Fails with `external_key_in_workspace_policy` while a workspace is set to use the key.",
    },
    "organization.external_keys.retrieve": {
        "parameters": [("external_key_id", "string", "!/", "Identifier of the external key")],
        "text": "Retrieves one external key of the organization, with its provider settings and whether it is in use.",
    },
    "organization.external_keys.update": {
        "parameters": [
            ("external_key_id", "string", "!/", "Identifier of the external key"),
            ("display_name", "string", "", "New name to show for the key"),
            ("geo", "string", "", "New geography that the key is for", "us"),
            ("provider_config", "json", "", "New provider settings"),
        ],
        "text": "Changes the name, geography or provider settings of an external key. Fields that are left out stay as they are. Fails with `external_key_in_workspace_policy` when the change is not allowed because a workspace is set to use the key.",
    },
    "organization.external_keys.validate": {
        "parameters": [("external_key_id", "string", "!/", "Identifier of the external key")],
        "text": "Checks whether the key at the cloud provider can be used with the settings of the external key. A key that does not pass is reported in the response, in `status` and `error`.",
    },
}
