# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. What a credential in a vault is made of."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsCredentialNetworkingParams": {
        "tag": "type",
        "members": {
            "unrestricted": "vaults.auth.BetaManagedAgentsUnrestrictedCredentialNetworkingParams",
            "limited": "vaults.auth.BetaManagedAgentsLimitedCredentialNetworkingParams",
        },
    },
    "BetaManagedAgentsEnvironmentVariableCreateParams": {
        "type": "object",
        "properties": {
            "networking": {"ref": "vaults.auth.BetaManagedAgentsCredentialNetworkingParams"},
            "secret_name": {"type": "string"},
            "secret_value": {"type": "string"},
            "type": {"enum": ["environment_variable"]},
            "injection_location": {"ref": "vaults.auth.BetaManagedAgentsInjectionLocationParams"},
        },
        "required": ["networking", "secret_name", "secret_value", "type"],
    },
    "BetaManagedAgentsEnvironmentVariableUpdateParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["environment_variable"]},
            "injection_location": {
                "ref": "vaults.auth.BetaManagedAgentsInjectionLocationUpdateParams"
            },
            "networking": {
                "ref": "vaults.auth.BetaManagedAgentsCredentialNetworkingParams",
                "null": True,
            },
            "secret_value": {"type": "string", "null": True},
        },
        "required": ["type"],
    },
    "BetaManagedAgentsInjectionLocationParams": {
        "type": "object",
        "properties": {"body": {"type": "boolean"}, "header": {"type": "boolean"}},
    },
    "BetaManagedAgentsInjectionLocationUpdateParams": {
        "type": "object",
        "properties": {"body": {"type": "boolean"}, "header": {"type": "boolean"}},
    },
    "BetaManagedAgentsLimitedCredentialNetworkingParams": {
        "type": "object",
        "properties": {
            "allowed_hosts": {"type": "array", "items": {"type": "string"}, "maxItems": 16},
            "type": {"enum": ["limited"]},
        },
        "required": ["allowed_hosts", "type"],
    },
    "BetaManagedAgentsMCPOAuthCreateParams": {
        "type": "object",
        "properties": {
            "access_token": {"type": "string", "minLength": 1, "maxLength": 8192},
            "mcp_server_url": {"type": "string", "minLength": 1, "maxLength": 2047},
            "type": {"enum": ["mcp_oauth"]},
            "expires_at": {"type": "string", "null": True, "format": "date-time"},
            "refresh": {"ref": "vaults.auth.BetaManagedAgentsMCPOAuthRefreshParams", "null": True},
        },
        "required": ["access_token", "mcp_server_url", "type"],
    },
    "BetaManagedAgentsMCPOAuthRefreshParams": {
        "type": "object",
        "properties": {
            "client_id": {"type": "string", "minLength": 1, "maxLength": 1024},
            "refresh_token": {"type": "string", "minLength": 1, "maxLength": 4096},
            "token_endpoint": {"type": "string", "minLength": 1, "maxLength": 2047},
            "token_endpoint_auth": {
                "ref": "vaults.auth.BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth"
            },
            "resource": {"type": "string", "null": True, "minLength": 1, "maxLength": 2047},
            "scope": {"type": "string", "null": True, "minLength": 1, "maxLength": 8192},
        },
        "required": ["client_id", "refresh_token", "token_endpoint", "token_endpoint_auth"],
    },
    "BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth": {
        "tag": "type",
        "members": {
            "none": "vaults.auth.BetaManagedAgentsTokenEndpointAuthNoneParam",
            "client_secret_basic": "vaults.auth.BetaManagedAgentsTokenEndpointAuthBasicParam",
            "client_secret_post": "vaults.auth.BetaManagedAgentsTokenEndpointAuthPostParam",
        },
    },
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams": {
        "type": "object",
        "properties": {
            "refresh_token": {"type": "string", "null": True, "minLength": 1, "maxLength": 4096},
            "scope": {"type": "string", "null": True, "maxLength": 8192},
            "token_endpoint_auth": {
                "ref": "vaults.auth.BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth"
            },
        },
    },
    "BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth": {
        "tag": "type",
        "members": {
            "client_secret_basic": "vaults.auth.BetaManagedAgentsTokenEndpointAuthBasicUpdateParam",
            "client_secret_post": "vaults.auth.BetaManagedAgentsTokenEndpointAuthPostUpdateParam",
        },
    },
    "BetaManagedAgentsMCPOAuthUpdateParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["mcp_oauth"]},
            "access_token": {"type": "string", "null": True, "minLength": 1, "maxLength": 8192},
            "expires_at": {"type": "string", "null": True, "format": "date-time"},
            "refresh": {
                "ref": "vaults.auth.BetaManagedAgentsMCPOAuthRefreshUpdateParams",
                "null": True,
            },
        },
        "required": ["type"],
    },
    "BetaManagedAgentsStaticBearerCreateParams": {
        "type": "object",
        "properties": {
            "token": {"type": "string", "minLength": 1, "maxLength": 8192},
            "mcp_server_url": {"type": "string", "minLength": 1, "maxLength": 2047},
            "type": {"enum": ["static_bearer"]},
        },
        "required": ["token", "mcp_server_url", "type"],
    },
    "BetaManagedAgentsStaticBearerUpdateParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["static_bearer"]},
            "token": {"type": "string", "null": True, "minLength": 1, "maxLength": 8192},
        },
        "required": ["type"],
    },
    "BetaManagedAgentsTokenEndpointAuthBasicParam": {
        "type": "object",
        "properties": {
            "client_secret": {"type": "string", "minLength": 1, "maxLength": 512},
            "type": {"enum": ["client_secret_basic"]},
        },
        "required": ["client_secret", "type"],
    },
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["client_secret_basic"]},
            "client_secret": {"type": "string", "null": True, "minLength": 1, "maxLength": 512},
        },
        "required": ["type"],
    },
    "BetaManagedAgentsTokenEndpointAuthNoneParam": {
        "type": "object",
        "properties": {"type": {"enum": ["none"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsTokenEndpointAuthPostParam": {
        "type": "object",
        "properties": {
            "client_secret": {"type": "string", "minLength": 1, "maxLength": 512},
            "type": {"enum": ["client_secret_post"]},
        },
        "required": ["client_secret", "type"],
    },
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["client_secret_post"]},
            "client_secret": {"type": "string", "null": True, "minLength": 1, "maxLength": 512},
        },
        "required": ["type"],
    },
    "BetaManagedAgentsUnrestrictedCredentialNetworkingParams": {
        "type": "object",
        "properties": {"type": {"enum": ["unrestricted"]}},
        "required": ["type"],
    },
    "BetaVaultsCredentialCreateAuth": {
        "tag": "type",
        "members": {
            "mcp_oauth": "vaults.auth.BetaManagedAgentsMCPOAuthCreateParams",
            "static_bearer": "vaults.auth.BetaManagedAgentsStaticBearerCreateParams",
            "environment_variable": "vaults.auth.BetaManagedAgentsEnvironmentVariableCreateParams",
        },
    },
    "BetaVaultsCredentialUpdateAuth": {
        "tag": "type",
        "members": {
            "mcp_oauth": "vaults.auth.BetaManagedAgentsMCPOAuthUpdateParams",
            "static_bearer": "vaults.auth.BetaManagedAgentsStaticBearerUpdateParams",
            "environment_variable": "vaults.auth.BetaManagedAgentsEnvironmentVariableUpdateParams",
        },
    },
}
