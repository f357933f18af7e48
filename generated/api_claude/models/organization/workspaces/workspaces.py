# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Workspaces of the organization, and their rate limits."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..rate_limits import OrganizationRateLimitGroup
from .privacy import BetaInferenceDataPrivacy

AllowedInferenceGeo: TypeAlias = Literal["global", "us"] | str
"""A geography in which models may run: `us`, or `global` for anywhere."""


class DataResidency(APIModel):
    """Where data of a workspace is kept and where models may run for it."""

    allowed_inference_geos: list[AllowedInferenceGeo] | Literal["unrestricted"]
    """Geographies in which models may run for the workspace, or `unrestricted` for any."""
    default_inference_geo: Literal["global", "us"] | str
    """Geography in which models run for requests that name none: `us` or `global` (anywhere)."""
    workspace_geo: Literal["us"]
    """Geography in which data of the workspace is kept."""


class Workspace(APIModel):
    """A part of the organization with its own members, API keys and limits."""

    id: str
    archived_at: datetime | None = None
    """When the workspace was archived; null if it is not archived."""
    compartment_id: str
    """Identifier of the compartment that the workspace belongs to."""
    created_at: datetime
    data_residency: DataResidency
    """Where data of the workspace is kept and where models may run for it."""
    display_color: str
    """Color that marks the workspace in the Console, such as `#6C5BB9`."""
    external_key_id: str | None = None
    """Identifier of the external key that data of the workspace is encrypted with; null if there is
    none.
    """
    inference_data_privacy: BetaInferenceDataPrivacy | None = None
    """Where data of inference in the workspace is stored and whether people may review it; null if
    nothing is reported.
    """
    name: str
    tags: dict[str, str]
    """Labels of the workspace, as keys with values."""
    type: Literal["workspace"]
    user_profile_id: str | None = None
    """Identifier of the user profile tied to the workspace; null if there is none."""


class WorkspaceRateLimitOrganizationSource(APIModel):
    """A mark that the value of a limit is inherited from the organization."""

    type: Literal["organization"]


class WorkspaceRateLimitWorkspaceSource(APIModel):
    """A mark that the value of a limit was set for the workspace itself."""

    type: Literal["workspace"]


WorkspaceRateLimitValueSource: TypeAlias = Annotated[
    WorkspaceRateLimitWorkspaceSource | WorkspaceRateLimitOrganizationSource | Unknown, Open("type")
]
"""Where the value of a workspace's limit comes from: the workspace itself or the organization."""


class WorkspaceRateLimitValue(APIModel):
    """One limit of a group in a workspace."""

    org_limit: int | None = None
    """Value of the same limit for the organization; null if it has none."""
    source: WorkspaceRateLimitValueSource
    """Whether the value was set for the workspace or is inherited from the organization."""
    type: str
    """What is counted and over which time, such as `requests_per_minute`."""
    value: int
    """The most that is allowed, in the unit that `type` names."""


class WorkspaceRateLimit(APIModel):
    """The limits that hold in a workspace for a group of models or another part of the API."""

    group: OrganizationRateLimitGroup
    """What the limits are for."""
    limits: list[WorkspaceRateLimitValue]
    """The limits of the group, one for each kind of use that is counted."""
    models: list[str] | None = None
    """Identifiers of the models that share the limits; null if the group is not about models."""
    rate_limit_id: str
    """Identifier of the rate limit, by which it is updated."""
    type: Literal["workspace_rate_limit"]
    workspace_id: str
    """Identifier of the workspace that the limits are for."""
