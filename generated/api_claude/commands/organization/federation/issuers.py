# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Federation issuers: identity providers whose tokens are
trusted.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.federation.issuers.list": {
        "parameters": [
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the federation issuers of the organization, that is, the OIDC identity providers whose tokens it trusts.",
        "reply": "page",
    },
    "organization.federation.issuers.create": {
        "parameters": [
            (
                "issuer_url",
                "string",
                "!",
                "URL of the issuer, as it stands in the `iss` claim of its tokens",
            ),
            ("name", "string", "!", "Name for the issuer"),
            (
                "check_jti",
                "boolean",
                "",
                "Whether the `jti` claim (the token's own id) is checked, to keep a token from being used twice",
            ),
            (
                "jwks",
                "json",
                "",
                "Where the public keys for verifying the issuer's tokens come from",
            ),
            (
                "max_jwt_lifetime_seconds",
                "integer",
                "",
                "Longest lifetime, in seconds, that a token of the issuer may have to be accepted",
            ),
        ],
        "text": "Registers an OIDC identity provider whose tokens the organization trusts. Tokens of the issuer give access only where a federation rule matches them.",
    },
    "organization.federation.issuers.retrieve": {
        "parameters": [
            ("federation_issuer_id", "string", "!/", "Identifier of the federation issuer")
        ],
        "text": "Retrieves one federation issuer of the organization, with the state of fetching its keys.",
    },
    "organization.federation.issuers.update": {
        "parameters": [
            ("federation_issuer_id", "string", "!/", "Identifier of the federation issuer"),
            (
                "check_jti",
                "boolean",
                "",
                "Whether the `jti` claim (the token's own id) is checked, to keep a token from being used twice",
            ),
            (
                "issuer_url",
                "string",
                "",
                "New URL of the issuer, as it stands in the `iss` claim of its tokens",
            ),
            (
                "jwks",
                "json",
                "",
                "Where the public keys for verifying the issuer's tokens come from",
            ),
            (
                "jwks_polling_disabled",
                "boolean",
                "",
                "True to stop the regular fetching of the issuer's keys, false to turn it on again",
            ),
            (
                "max_jwt_lifetime_seconds",
                "integer",
                "",
                "Longest lifetime, in seconds, that a token of the issuer may have to be accepted",
            ),
            ("name", "string", "", "New name for the issuer"),
        ],
        "text": "Changes the settings of a federation issuer. Fields that are left out stay as they are.",
    },
    "organization.federation.issuers.archive": {
        "parameters": [
            ("federation_issuer_id", "string", "!/", "Identifier of the federation issuer")
        ],
        "text": "Archives a federation issuer, which retires it without deleting its record.",
    },
}
