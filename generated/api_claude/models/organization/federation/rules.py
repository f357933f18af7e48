# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Federation rules: which tokens of an issuer may act as which account."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel


class FederationRuleMatch(APIModel):
    """Conditions on the tokens that a federation rule applies to; a token must meet all that are
    given.
    """

    audience: str | None = None
    """Audience that the token must be for, as stated in its `aud` claim; null or absent for no such
    condition.
    """
    claims: dict[str, str] | None = None
    """Values that claims of the token must have, by name of the claim; null or absent for no such
    condition.
    """
    condition: str | None = None
    """Expression over the token's claims that must be true; null or absent for no such
    condition.
    """
    subject_prefix: str | None = None
    """Text that the token's `sub` claim must start with; null or absent for no such condition."""


class ServiceAccountTarget(APIModel):
    """The service account that a federation rule lets matching tokens act as."""

    service_account_id: str
    """Identifier of the service account."""
    type: Literal["service_account"]
    service_account_name: str | None = None
    """Name of the service account."""


class FederationRule(APIModel):
    """A rule that lets workloads exchange matching tokens of a federation issuer for access tokens
    of a service account.
    """

    id: str
    applies_to_all_workspaces: bool
    """Whether the rule holds in every workspace of the organization instead of chosen ones."""
    archived_at: datetime | None = None
    """When the rule was archived; null unless it is archived."""
    archived_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that archived the rule; null
    unless it is archived.
    """
    attributes: dict[str, str] | None = None
    """Expressions that take values out of a token's claims, by the name of the value; null if there
    are none.
    """
    created_at: datetime
    created_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that created the rule."""
    description: str | None = None
    """Free text about the rule; null if there is none."""
    issuer_id: str
    """Identifier of the federation issuer whose tokens the rule is for."""
    issuer_name: str | None = None
    """Name of that federation issuer."""
    match: FederationRuleMatch
    """What a token of the issuer must satisfy for the rule to apply."""
    name: str
    oauth_scope: str
    """OAuth scope of the access tokens that the rule grants."""
    target: ServiceAccountTarget
    """The service account that a matching token gets to act as."""
    token_lifetime_seconds: int
    """Lifetime, in seconds, of the access tokens that the rule grants."""
    type: Literal["federation_rule"]
    updated_at: datetime
    updated_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that last updated the rule."""
    workspace_id: str | None = None
    """Identifier of a workspace in which the rule holds; null if no single one was set. See
    `workspace_ids` for all of them.
    """
    workspace_ids: list[str]
    """Identifiers of the workspaces that the rule was added to."""


class FederationRuleWorkspace(APIModel):
    """A workspace in which a federation rule holds."""

    created_at: datetime
    """When the workspace was added to the rule."""
    created_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that added the workspace to the
    rule.
    """
    federation_rule_id: str
    """Identifier of the federation rule."""
    type: Literal["federation_rule_workspace"]
    workspace_id: str
    """Identifier of the workspace that was added."""
    workspace_name: str | None = None
    """Name of the workspace; null if it is not available."""


class OrganizationFederationRulesWorkspaceRemoveResponse(APIModel):
    """Confirmation that a workspace was removed from a federation rule."""

    federation_rule_id: str
    """Identifier of the federation rule."""
    type: Literal["federation_rule_workspace_deleted"]
    workspace_id: str
    """Identifier of the workspace that was removed."""
