# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Rate limits of the organization."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class OrganizationRateLimitBatchGroup(APIModel):
    """The group of limits for message batches."""

    id: str
    type: Literal["batch"]


class OrganizationRateLimitFilesGroup(APIModel):
    """The group of limits for requests about files."""

    id: str
    type: Literal["files"]


class OrganizationRateLimitModelGroup(APIModel):
    """A group of models that share their limits."""

    display_name: str
    """Name of the group to show to people."""
    id: str
    type: Literal["model_group"]


class OrganizationRateLimitSkillsGroup(APIModel):
    """The group of limits for requests about skills."""

    id: str
    type: Literal["skills"]


class OrganizationRateLimitTokenCountGroup(APIModel):
    """The group of limits for requests that count tokens."""

    id: str
    type: Literal["token_count"]


class OrganizationRateLimitWebSearchGroup(APIModel):
    """The group of limits for use of the web search tool."""

    id: str
    type: Literal["web_search"]


OrganizationRateLimitGroup: TypeAlias = Annotated[
    OrganizationRateLimitModelGroup
    | OrganizationRateLimitBatchGroup
    | OrganizationRateLimitTokenCountGroup
    | OrganizationRateLimitFilesGroup
    | OrganizationRateLimitSkillsGroup
    | OrganizationRateLimitWebSearchGroup
    | Unknown,
    Open("type"),
]
"""What a rate limit is for: a group of models, or another part of the API that is limited on its
own.
"""


class OrganizationRateLimitValue(APIModel):
    """One limit of a group in the organization."""

    type: str
    """What is counted and over which time, such as `requests_per_minute`."""
    value: int
    """The most that is allowed, in the unit that `type` names."""


class OrganizationRateLimit(APIModel):
    """The limits that hold across the organization for a group of models or another part of the
    API.
    """

    id: str
    group: OrganizationRateLimitGroup
    """What the limits are for."""
    limits: list[OrganizationRateLimitValue]
    """The limits of the group, one for each kind of use that is counted."""
    models: list[str] | None = None
    """Identifiers of the models that share the limits; null if the group is not about models."""
    type: Literal["rate_limit"]
