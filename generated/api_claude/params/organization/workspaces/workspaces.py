# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Workspaces of the organization, and their rate limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import params as _params

AllowedInferenceGeo: TypeAlias = Literal["global", "us"]
"""A geography in which models may run: `us`, or `global` for anywhere."""


class DataResidencyCreateConfigParam(TypedDict):
    """The data residency to give a new workspace: where its data is kept and where models may run
    for it.
    """

    allowed_inference_geos: NotRequired[
        Sequence[AllowedInferenceGeo] | Literal["unrestricted"] | None
    ]
    """Geographies in which models may run for the workspace, or `unrestricted` for any."""
    default_inference_geo: NotRequired[Literal["global", "us"] | None]
    """Geography in which models run for requests that name none: `us` or `global` (anywhere); the
    default is `global`.
    """
    workspace_geo: NotRequired[Literal["us"] | None]
    """Geography in which data of the workspace is kept. It can be chosen only here, when the
    workspace is created.
    """


class DataResidencyUpdateConfigParam(TypedDict):
    """Changes to the data residency of a workspace: where models may run for it."""

    allowed_inference_geos: NotRequired[
        Sequence[AllowedInferenceGeo] | Literal["unrestricted"] | None
    ]
    """Geographies in which models may run for the workspace, or `unrestricted` for any."""
    default_inference_geo: NotRequired[Literal["global", "us"] | None]
    """Geography in which models run for requests that name none: `us` or `global` (anywhere)."""


class OrganizationWorkspaceCreateParams(TypedDict):
    """Body of `organization.workspaces.create`."""

    name: str
    """Name of the workspace."""
    data_residency: NotRequired[DataResidencyCreateConfigParam | None]
    """Where data of the workspace is kept and where models may run for it; null for the
    defaults.
    """
    display_color: NotRequired[str | None]
    """Color that marks the workspace in the Console, such as `#6C5BB9`; null to leave the choice to
    the API.
    """
    external_key_id: NotRequired[str | None]
    """Identifier of the external key to encrypt data of the workspace with; null for none."""
    inference_data_privacy: NotRequired[_params.BetaInferenceDataPrivacyCreateParam | None]
    """Where data of inference in the workspace is stored and whether people may review it. If it is
    absent, storage is internal and human review is enabled. The API does not accept null, nor an
    Admin API key for this field: use an API key of a user or a service account, or an OAuth token.
    Fails with `approval_required`, `grant_required` or `organization_not_eligible` if the
    organization may not choose the settings, and with `authorization_check_unavailable` if this
    could not be checked.
    """
    tags: NotRequired[Mapping[str, str] | None]
    """Labels to put on the workspace, as keys with values; null for none."""
    user_profile_id: NotRequired[str | None]
    """Identifier of the user profile to tie to the workspace; null for none."""


WorkspaceRateLimitType: TypeAlias = Literal[
    "fast_itpmca",
    "fast_otpm",
    "input_tokens_per_minute",
    "input_tokens_per_minute_cache_aware",
    "output_tokens_per_minute",
    "requests_per_minute",
    "tokens_per_day",
    "tokens_per_minute",
    "tool_uses_per_second",
]
"""What a limit counts and over which time. `input_tokens_per_minute_cache_aware` counts input
tokens with regard to prompt caching; `fast_itpmca` and `fast_otpm` are cache-aware input tokens and
output tokens per minute in fast mode.
"""


class WorkspaceRateLimitUpdateValueParam(TypedDict):
    """A new value for one limit of a workspace."""

    type: WorkspaceRateLimitType
    """Which limit to change."""
    value: int | None
    """Most to allow in the workspace, in the unit that `type` names; null to remove the workspace's
    own value, so that the organization's applies.
    """


class OrganizationWorkspaceRateLimitUpdateParams(TypedDict):
    """Body of `organization.workspaces.rate_limits.update`."""

    limits: Sequence[WorkspaceRateLimitUpdateValueParam]
    """Values to set or remove, one for each type of limit to change."""


class OrganizationWorkspaceUpdateParams(TypedDict):
    """Body of `organization.workspaces.update`."""

    data_residency: NotRequired[DataResidencyUpdateConfigParam | None]
    """Where models may run for the workspace; the place where its data is kept cannot be changed
    here.
    """
    display_color: NotRequired[str]
    """Color that marks the workspace in the Console, such as `#6C5BB9`."""
    external_key_id: NotRequired[str]
    """Identifier of the external key to encrypt data of the workspace with."""
    inference_data_privacy: NotRequired[_params.BetaInferenceDataPrivacyUpdateParam | None]
    """Where data of inference in the workspace is stored and whether people may review it; members
    that are left out do not change. The API does not accept null, nor an Admin API key for this
    field: use an API key of a user or a service account, or an OAuth token. Fails with
    `approval_required`, `grant_required` or `organization_not_eligible` if the organization may not
    choose the settings, with `authorization_check_unavailable` if this could not be checked, with
    `storage_attach_limit_reached` if no more storage can be attached, and with
    `storage_changed_concurrently` or `workspace_changed_concurrently` if another request changes
    the settings at the same time.
    """
    name: NotRequired[str]
    """New name of the workspace."""
    tags: NotRequired[Mapping[str, str | None] | None]
    """Labels to put on the workspace, as keys with values."""
    user_profile_id: NotRequired[str]
    """Identifier of the user profile to tie to the workspace. Fails with `storage_profile_mismatch`
    or `storage_profile_still_required` if the workspace uses external storage of another one.
    """


prepare(globals())
