# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. User profiles: the end users on whose behalf requests are made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, NotRequired, TypeAlias

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models

UserProfileAccessType: TypeAlias = Literal["application", "passthrough"]
"""The way in which an end user gets to Claude: `application` for use through an application of the
caller, `passthrough` for requests that the caller passes on.
"""


class UserProfileEnrollEndUserActionParam(TypedDict):
    """The action to enroll the end user of a user profile."""

    type: Literal["enroll_end_user"]


class UserProfileActionURLCreateParams(TypedDict):
    """Body of `user_profiles.action_urls.create`."""

    action: UserProfileEnrollEndUserActionParam
    """Action that the URL is for."""


UserProfileExternalUserAccountStatus: TypeAlias = Literal["active", "suspended", "blocked"]
"""The status of the end user's account on the caller's platform: `active`, `suspended` or
`blocked`.
"""


UserProfileExternalUserEntityType: TypeAlias = Literal[
    "individual", "business", "non_profit", "government"
]
"""The kind of entity that an end user is: `individual` for a person, or a `business`, `non_profit`
or `government` organization.
"""


class UserProfileExternalUserDetailsParams(TypedDict):
    """Details for the caller to give about the end user of a user profile."""

    account_status: NotRequired[UserProfileExternalUserAccountStatus | None]
    """Status of the end user's account on the caller's platform."""
    country: NotRequired[str | None]
    """Country of the end user."""
    email_hash: NotRequired[str | None]
    """Hash of the end user's email address, made by the caller, 1 to 255 characters."""
    entity_type: NotRequired[UserProfileExternalUserEntityType | None]
    """Whether the end user is a person or some kind of organization."""
    name_hash: NotRequired[str | None]
    """Hash of the end user's name, made by the caller, 1 to 255 characters."""
    onboarded_at: NotRequired[str | datetime]
    """When the end user joined the caller's platform."""
    reference_id: NotRequired[str | None]
    """The caller's own identifier for the end user, 1 to 255 characters."""


class UserProfileCreateParams(TypedDict):
    """Body of `user_profiles.create`."""

    access_type: NotRequired[UserProfileAccessType]
    """How the end user gets to Claude: `application` for use through an application of the caller,
    `passthrough` for requests that the caller passes on.
    """
    external_id: NotRequired[str | None]
    """The caller's own identifier for the end user, 1 to 255 characters; null or absent gives
    none.
    """
    external_user_details: NotRequired[
        UserProfileExternalUserDetailsParams | _models.UserProfileExternalUserDetails
    ]
    """Details about the end user, such as the country and the kind of entity."""
    external_user_onboarded_at: NotRequired[str | datetime]
    """When the end user joined the caller's platform."""
    metadata: NotRequired[Mapping[str, str]]
    """The caller's own key-value pairs, at most 16."""
    name: NotRequired[str | None]
    """Name of the user profile, 1 to 255 characters; null or absent gives none."""


UserProfileEnforcementStatus: TypeAlias = Literal["unrestricted", "pending", "restricted", "banned"]
"""The enforcement status of a user profile: `unrestricted` if nothing limits it, `pending` while
enforcement is not settled, `restricted` or `banned`.
"""


UserProfileListOrder: TypeAlias = Literal["asc", "desc"]
"""The direction of a list of user profiles: `asc` for ascending, `desc` for descending."""


UserProfileListOrderBy: TypeAlias = Literal["created_at", "name"]
"""The field that a list of user profiles is ordered by: `created_at` or `name`."""


class UserProfileUpdateParams(TypedDict):
    """Body of `user_profiles.update`."""

    access_type: NotRequired[UserProfileAccessType | None]
    """How the end user gets to Claude: `application` for use through an application of the caller,
    `passthrough` for requests that the caller passes on.
    """
    external_id: NotRequired[str | None]
    """The caller's own identifier for the end user, 1 to 255 characters; null removes it."""
    external_user_details: NotRequired[
        UserProfileExternalUserDetailsParams | _models.UserProfileExternalUserDetails
    ]
    """Details about the end user, such as the country and the kind of entity."""
    external_user_onboarded_at: NotRequired[str | datetime]
    """When the end user joined the caller's platform."""
    metadata: NotRequired[Mapping[str, str]]
    """The caller's own key-value pairs, at most 16."""
    name: NotRequired[str | None]
    """Name of the user profile, 1 to 255 characters; null removes it."""


prepare(globals())
