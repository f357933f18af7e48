# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Federation rules: which tokens of an issuer may act as
which account.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.federation.rules.list": {
        "parameters": [
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("issuer_id", "string", "", "Only rules for tokens of this federation issuer"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the federation rules of the organization, optionally only those for one issuer.",
        "reply": "page",
    },
    "organization.federation.rules.create": {
        "parameters": [
            (
                "issuer_id",
                "string",
                "!",
                "Identifier of the federation issuer whose tokens the rule is for",
            ),
            ("match", "json", "!", "What a token of the issuer must satisfy for the rule to apply"),
            ("name", "string", "!", "Name for the rule"),
            ("oauth_scope", "string", "!", "OAuth scope of the access tokens that the rule grants"),
            ("target", "json", "!", "The service account that a matching token gets to act as"),
            (
                "applies_to_all_workspaces",
                "boolean",
                "",
                "Whether the rule holds in every workspace of the organization instead of chosen ones",
            ),
            ("description", "string", "", "Free text about the rule"),
            (
                "token_lifetime_seconds",
                "integer",
                "",
                "Lifetime, in seconds, of the access tokens that the rule grants",
            ),
            ("workspace_id", "string", "", "Identifier of a workspace in which the rule holds"),
            (
                "attributes",
                "json",
                "b",
                "Expressions (CEL) that take values out of a token's claims, by the name of the value",
            ),
        ],
        "text": "Creates a rule that lets workloads exchange matching tokens of a federation issuer for access tokens of a service account. The rule holds either in every workspace or in chosen ones.",
    },
    "organization.federation.rules.retrieve": {
        "parameters": [("federation_rule_id", "string", "!/", "Identifier of the federation rule")],
        "text": "Retrieves one federation rule of the organization.",
    },
    "organization.federation.rules.update": {
        "parameters": [
            ("federation_rule_id", "string", "!/", "Identifier of the federation rule"),
            (
                "applies_to_all_workspaces",
                "boolean",
                "",
                "Whether the rule holds in every workspace of the organization instead of chosen ones",
            ),
            ("description", "string", "", "New free text about the rule"),
            ("match", "json", "", "What a token of the issuer must satisfy for the rule to apply"),
            ("name", "string", "", "New name for the rule"),
            ("oauth_scope", "string", "", "OAuth scope of the access tokens that the rule grants"),
            ("target", "json", "", "The service account that a matching token gets to act as"),
            (
                "token_lifetime_seconds",
                "integer",
                "",
                "Lifetime, in seconds, of the access tokens that the rule grants",
            ),
            ("workspace_id", "string", "", "Identifier of a workspace in which the rule holds"),
            (
                "attributes",
                "json",
                "b",
                "Expressions (CEL) that take values out of a token's claims, by the name of the value",
            ),
        ],
        "text": "Changes a federation rule. Fields that are left out stay as they are. The issuer of a rule cannot be changed.",
    },
    "organization.federation.rules.archive": {
        "parameters": [("federation_rule_id", "string", "!/", "Identifier of the federation rule")],
        "text": "Archives a federation rule, which retires it without deleting its record.",
    },
    "organization.federation.rules.workspaces.list": {
        "parameters": [
            ("federation_rule_id", "string", "!/", "Identifier of the federation rule"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the workspaces that a federation rule was added to.",
        "reply": "page",
    },
    "organization.federation.rules.workspaces.add": {
        "parameters": [
            ("federation_rule_id", "string", "!/", "Identifier of the federation rule"),
            ("workspace_id", "string", "!", "Identifier of the workspace to add"),
        ],
        "text": "Adds a workspace to those in which a federation rule holds.",
    },
    "organization.federation.rules.workspaces.remove": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("federation_rule_id", "string", "!/", "Identifier of the federation rule"),
        ],
        "text": "Removes a workspace from those in which a federation rule holds.",
    },
}
