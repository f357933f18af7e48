# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Tunnels: a way to MCP servers in a private network."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "tunnels.list": {
        "parameters": [
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, at most 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the caller's tunnels. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "tunnels.create": {
        "parameters": [
            ("display_name", "string", "", "Name to show for the tunnel, 1 to 255 characters"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Creates a tunnel, through which private MCP servers can be reached.",
    },
    "tunnels.retrieve": {
        "parameters": [
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets a tunnel, with its domain.",
    },
    "tunnels.archive": {
        "parameters": [
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a tunnel that is no longer needed.",
    },
    "tunnels.certificates.list": {
        "parameters": [
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("include_archived", "boolean", "", "Whether archived ones come, too"),
            ("limit", "integer", "", "Largest number of items on a page, at most 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Lists the CA certificates that were added to a tunnel. Results come in pages.",
        "reply": "page",
        "most": 1000,
    },
    "tunnels.certificates.create": {
        "parameters": [
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("ca_certificate_pem", "string", "!", "CA certificate to add, in PEM format"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Adds a CA certificate to a tunnel.",
    },
    "tunnels.certificates.retrieve": {
        "parameters": [
            ("certificate_id", "string", "!/", "Identifier of the certificate"),
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Gets a CA certificate of a tunnel, with its fingerprint and its expiry.",
    },
    "tunnels.certificates.archive": {
        "parameters": [
            ("certificate_id", "string", "!/", "Identifier of the certificate"),
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Archives a CA certificate of a tunnel that is no longer needed.",
    },
    "tunnels.reveal_token": {
        "parameters": [
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Reveals the current token of a tunnel. The token is a secret and should be kept like a password.",
    },
    "tunnels.rotate_token": {
        "parameters": [
            ("tunnel_id", "string", "!/", "Identifier of the tunnel"),
            ("reason", "string", "", "Why the token is rotated, in the caller's words"),
            ("workspace_id", "string", "", "Identifier of the workspace to act in"),
        ],
        "text": "Replaces the token of a tunnel with a new one. Whatever connects with the old token has to be given the new one.",
    },
}
