# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Environments: where the tools of a session run, and the
work queue of self-hosted ones.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/environments": {
        "query": {
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/environments": {"body": "environments.environments.EnvironmentCreateParams"},
    "DELETE /v1/environments/{environment_id}": {},
    "GET /v1/environments/{environment_id}": {},
    "POST /v1/environments/{environment_id}": {
        "body": "environments.environments.EnvironmentUpdateParams"
    },
    "POST /v1/environments/{environment_id}/archive": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaCloudConfigParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["cloud"]},
            "networking": {
                "ref": "environments.environments.BetaCloudConfigParamsNetworking",
                "null": True,
            },
            "packages": {"ref": "environments.environments.BetaPackagesParams", "null": True},
        },
        "required": ["type"],
    },
    "BetaCloudConfigParamsNetworking": {
        "tag": "type",
        "members": {
            "unrestricted": "environments.environments.BetaUnrestrictedNetworkParam",
            "limited": "environments.environments.BetaLimitedNetworkParams",
        },
    },
    "BetaEnvironmentConfigParams": {
        "tag": "type",
        "members": {
            "cloud": "environments.environments.BetaCloudConfigParams",
            "self_hosted": "environments.environments.BetaSelfHostedConfigParams",
        },
    },
    "BetaLimitedNetworkParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["limited"]},
            "allow_mcp_servers": {"type": "boolean", "null": True},
            "allow_package_managers": {"type": "boolean", "null": True},
            "allowed_hosts": {"type": "array", "null": True, "items": {"type": "string"}},
        },
        "required": ["type"],
    },
    "BetaPackagesParams": {
        "type": "object",
        "properties": {
            "apt": {"type": "array", "null": True, "items": {"type": "string"}},
            "cargo": {"type": "array", "null": True, "items": {"type": "string"}},
            "gem": {"type": "array", "null": True, "items": {"type": "string"}},
            "go": {"type": "array", "null": True, "items": {"type": "string"}},
            "npm": {"type": "array", "null": True, "items": {"type": "string"}},
            "pip": {"type": "array", "null": True, "items": {"type": "string"}},
            "type": {"enum": ["packages"]},
        },
    },
    "BetaSelfHostedConfigParams": {
        "type": "object",
        "properties": {"type": {"enum": ["self_hosted"]}},
        "required": ["type"],
    },
    "BetaUnrestrictedNetworkParam": {
        "type": "object",
        "properties": {"type": {"enum": ["unrestricted"]}},
        "required": ["type"],
    },
    "EnvironmentCreateParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 256},
            "config": {
                "ref": "environments.environments.BetaEnvironmentConfigParams",
                "null": True,
            },
            "description": {"type": "string", "null": True, "maxLength": 1024},
            "metadata": {"type": "object", "others": {"type": "string"}},
            "scope": {"enum": ["organization", "account"], "null": True},
        },
        "required": ["name"],
    },
    "EnvironmentUpdateParams": {
        "type": "object",
        "properties": {
            "config": {
                "ref": "environments.environments.BetaEnvironmentConfigParams",
                "null": True,
            },
            "description": {"type": "string", "null": True, "maxLength": 1024},
            "metadata": {"type": "object", "others": {"type": "string", "null": True}},
            "name": {"type": "string", "null": True, "minLength": 1, "maxLength": 256},
            "scope": {"enum": ["organization", "account"], "null": True},
        },
    },
}
