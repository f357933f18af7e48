# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Federation rules: which tokens of an issuer may act as which account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import models as _models


class FederationRuleMatchParam(TypedDict):
    """Conditions to set for the tokens that a federation rule applies to; a token must meet all
    that are given.
    """

    audience: NotRequired[str | None]
    """Audience that the token must be for, as stated in its `aud` claim; null or absent for no such
    condition.
    """
    claims: NotRequired[Mapping[str, str] | None]
    """Values that claims of the token must have, by name of the claim; null or absent for no such
    condition.
    """
    condition: NotRequired[str | None]
    """Expression over the token's claims that must be true; null or absent for no such
    condition.
    """
    subject_prefix: NotRequired[str | None]
    """Text that the token's `sub` claim must start with; null or absent for no such condition."""


class ServiceAccountTargetParam(TypedDict):
    """The service account to let tokens that match a federation rule act as."""

    service_account_id: str
    """Identifier of the service account."""
    type: Literal["service_account"]
    service_account_name: NotRequired[str | None]
    """Name of the service account; may be left out."""


class OrganizationFederationRuleCreateParams(TypedDict):
    """Body of `organization.federation.rules.create`."""

    issuer_id: str
    """Identifier of the federation issuer whose tokens the rule is for."""
    match: FederationRuleMatchParam | _models.FederationRuleMatch
    """What a token of the issuer must satisfy for the rule to apply."""
    name: str
    """Name for the rule."""
    oauth_scope: str
    """OAuth scope of the access tokens that the rule grants."""
    target: ServiceAccountTargetParam | _models.ServiceAccountTarget
    """The service account that a matching token gets to act as."""
    applies_to_all_workspaces: NotRequired[bool]
    """Whether the rule holds in every workspace of the organization instead of chosen ones."""
    attributes: NotRequired[Mapping[str, str] | None]
    """Expressions (CEL) that take values out of a token's claims, by the name of the value; null
    for none.
    """
    description: NotRequired[str | None]
    """Free text about the rule."""
    token_lifetime_seconds: NotRequired[int]
    """Lifetime, in seconds, of the access tokens that the rule grants: 60 to 86400; the default is
    3600.
    """
    workspace_id: NotRequired[str | None]
    """Identifier of a workspace in which the rule holds; more can be added later."""


class OrganizationFederationRuleUpdateParams(TypedDict):
    """Body of `organization.federation.rules.update`."""

    applies_to_all_workspaces: NotRequired[bool | None]
    """Whether the rule holds in every workspace of the organization instead of chosen ones."""
    attributes: NotRequired[Mapping[str, str] | None]
    """Expressions (CEL) that take values out of a token's claims, by the name of the value; null
    for none.
    """
    description: NotRequired[str | None]
    """New free text about the rule."""
    match: NotRequired[FederationRuleMatchParam | _models.FederationRuleMatch | None]
    """What a token of the issuer must satisfy for the rule to apply."""
    name: NotRequired[str | None]
    """New name for the rule."""
    oauth_scope: NotRequired[str | None]
    """OAuth scope of the access tokens that the rule grants."""
    target: NotRequired[ServiceAccountTargetParam | _models.ServiceAccountTarget | None]
    """The service account that a matching token gets to act as."""
    token_lifetime_seconds: NotRequired[int | None]
    """Lifetime, in seconds, of the access tokens that the rule grants: 60 to 86400."""
    workspace_id: NotRequired[str | None]
    """Identifier of a workspace in which the rule holds."""


class OrganizationFederationRuleWorkspaceAddParams(TypedDict):
    """Body of `organization.federation.rules.workspaces.add`."""

    workspace_id: str
    """Identifier of the workspace to add."""


prepare(globals())
