# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Roles of role-based access control, and their permissions."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class RBACAllConnectorsPermissionResource(APIModel):
    """The resource of a permission that holds for all connectors."""

    type: Literal["all_connectors"]


class RBACConnectorPermissionResource(APIModel):
    """The resource of a permission that holds for one connector."""

    connector_id: str
    """Identifier of the connector."""
    type: Literal["connector"]


class RBACConnectorScopePermissionResource(APIModel):
    """The resource of a permission that holds for one scope of a connector."""

    connector_id: str
    """Identifier of the connector."""
    scope: str
    """The scope within the connector that the permission is limited to."""
    type: Literal["connector_scope"]


class RBACConnectorToolPermissionResource(APIModel):
    """The resource of a permission that holds for one tool of a connector."""

    connector_id: str
    """Identifier of the connector."""
    tool_name: str
    """Name of the tool within the connector that the permission is limited to."""
    type: Literal["connector_tool"]


class RBACOrganizationPermissionResource(APIModel):
    """The resource of a permission that holds for an organization."""

    organization_id: str
    """Identifier of the organization."""
    type: Literal["organization"]


class RBACRoleSourceBuiltIn(APIModel):
    """The source of an RBAC role that is built in."""

    type: Literal["built_in"]


class RBACRoleSourceCustom(APIModel):
    """The source of an RBAC role that was defined for the organization."""

    type: Literal["custom"]


RBACRoleSource: TypeAlias = Annotated[
    RBACRoleSourceBuiltIn | RBACRoleSourceCustom | Unknown, Open("type")
]
"""Source of an RBAC role; the `type` is `built_in` or `custom`."""


class RBACRole(APIModel):
    """A role for role-based access control (RBAC): a set of permissions that groups can give their
    members.
    """

    id: str
    created_at: datetime
    display_name: str
    """Name shown for the role."""
    source: RBACRoleSource
    """Whether the role is built in or custom."""
    type: Literal["rbac_role"]
    updated_at: datetime


RBACRolePermissionResource: TypeAlias = Annotated[
    RBACOrganizationPermissionResource
    | RBACConnectorToolPermissionResource
    | RBACConnectorScopePermissionResource
    | RBACConnectorPermissionResource
    | RBACAllConnectorsPermissionResource
    | Unknown,
    Open("type"),
]
"""What a permission of an RBAC role holds for: an organization, all connectors, one connector, or
one scope or tool of a connector.
"""


class RBACRolePermission(APIModel):
    """A permission that an RBAC role grants: an action on a resource."""

    action: str
    """What the permission allows to be done."""
    resource: RBACRolePermissionResource
    """What the action may be done on: an organization, all connectors, one connector, or one scope
    or tool of a connector.
    """
    type: Literal["rbac_role_permission"]
