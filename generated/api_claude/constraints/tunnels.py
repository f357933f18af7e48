# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Tunnels: a way to MCP servers in a private network."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/tunnels": {
        "query": {
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/tunnels": {"body": "tunnels.TunnelCreateParams"},
    "GET /v1/tunnels/{tunnel_id}": {},
    "POST /v1/tunnels/{tunnel_id}/archive": {},
    "GET /v1/tunnels/{tunnel_id}/certificates": {
        "query": {
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/tunnels/{tunnel_id}/certificates": {"body": "tunnels.TunnelCertificateCreateParams"},
    "GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}": {},
    "POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": {},
    "POST /v1/tunnels/{tunnel_id}/reveal_token": {},
    "POST /v1/tunnels/{tunnel_id}/rotate_token": {"body": "tunnels.TunnelRotateTokenParams"},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "TunnelCertificateCreateParams": {
        "type": "object",
        "properties": {"ca_certificate_pem": {"type": "string"}},
        "required": ["ca_certificate_pem"],
    },
    "TunnelCreateParams": {
        "type": "object",
        "properties": {
            "display_name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255}
        },
    },
    "TunnelRotateTokenParams": {
        "type": "object",
        "properties": {"reason": {"type": "string", "null": True}},
    },
}
