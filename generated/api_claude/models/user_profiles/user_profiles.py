# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. User profiles: the end users on whose behalf requests are made."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaUserProfileTrustGrant(APIModel):
    """A grant of trust to an end user, and where it stands."""

    status: Literal["active", "pending", "rejected"] | str
    """Whether the grant is `active`, `pending` while no decision has been made, or `rejected`."""


UserProfileExternalUserAccountStatus: TypeAlias = Literal["active", "suspended", "blocked"] | str
"""The status of the end user's account on the caller's platform: `active`, `suspended` or
`blocked`.
"""


UserProfileExternalUserEntityType: TypeAlias = (
    Literal["individual", "business", "non_profit", "government"] | str
)
"""The kind of entity that an end user is: `individual` for a person, or a `business`, `non_profit`
or `government` organization.
"""


class UserProfileExternalUserDetails(APIModel):
    """Details that the caller gave about the end user of a user profile."""

    account_status: UserProfileExternalUserAccountStatus | None = None
    """Status of the end user's account on the caller's platform; null if it is not given."""
    country: str | None = None
    """Country of the end user; null if it is not given."""
    email_hash: str | None = None
    """Hash of the end user's email address; null if it is not given."""
    entity_type: UserProfileExternalUserEntityType | None = None
    """Whether the end user is a person or some kind of organization; null if it is not given."""
    name_hash: str | None = None
    """Hash of the end user's name; null if it is not given."""
    onboarded_at: datetime | None = None
    """When the end user joined the caller's platform; null if it is not given."""
    reference_id: str | None = None
    """The caller's own identifier for the end user; null if it is not given."""


class BetaUserProfile(APIModel):
    """A user profile in the beta API, which stands for one end user of the caller's platform and
    shows the trust granted to that user.
    """

    id: str
    created_at: datetime
    metadata: dict[str, str]
    """The caller's own key-value pairs, at most 16."""
    name: str | None = None
    """Name of the user profile; null if it has none."""
    trust_grants: dict[str, BetaUserProfileTrustGrant]
    """Trust grants of the end user, by the name of the grant."""
    type: Literal["user_profile"]
    updated_at: datetime
    access_type: Literal["application", "passthrough"] | str | None = None
    """How the end user gets to Claude: `application` for use through an application of the caller,
    `passthrough` for requests that the caller passes on; null or absent if it is not reported.
    """
    external_id: str | None = None
    """The caller's own identifier for the end user; null or absent if there is none."""
    external_user_details: UserProfileExternalUserDetails | None = None
    """Details that the caller gave about the end user; null or absent if nothing is reported."""
    external_user_onboarded_at: datetime | None = None
    """When the end user joined the caller's platform; null if it is not given."""


class BetaUserProfileEnrollmentURL(APIModel):
    """A URL at which an end user can be enrolled."""

    expires_at: datetime
    """When the URL stops working."""
    type: Literal["enrollment_url"]
    url: str
    """The URL to open in a browser."""


class DeletedUserProfile(APIModel):
    """A confirmation that a user profile was deleted."""

    id: str
    """Identifier of the deleted user profile."""
    type: Literal["user_profile_deleted"]


UserProfileAccessType: TypeAlias = Literal["application", "passthrough"] | str
"""The way in which an end user gets to Claude: `application` for use through an application of the
caller, `passthrough` for requests that the caller passes on.
"""


UserProfileEnforcementActionNextStep: TypeAlias = Literal["verify"] | str
"""The next step toward the end of an enforcement action: `verify` calls for a verification of the
end user.
"""


UserProfileEnforcementActionReason: TypeAlias = (
    Literal[
        "unsupported_region",
        "fraud_or_abuse",
        "high_harm",
        "usage_policy_violation",
        "account_compromise",
        "unspecified",
    ]
    | str
)
"""The reason for an enforcement action: a region that is not supported, fraud or abuse, high harm,
a violation of the usage policy or a compromised account; `unspecified` if no reason is given.
"""


class UserProfileEnforcementActionBan(APIModel):
    """A ban of the end user of a user profile."""

    id: str
    action: UserProfileEnforcementActionNextStep | None = None
    """Next step toward the end of the ban; null if there is none."""
    expires_at: datetime | None = None
    """When the ban ends automatically; null if no end is set."""
    opened_at: datetime
    """When the ban was opened."""
    reason: UserProfileEnforcementActionReason
    """Why the ban was opened."""
    type: Literal["ban"]


class UserProfileEnforcementActionRestriction(APIModel):
    """A restriction of the end user of a user profile, short of a ban."""

    id: str
    action: UserProfileEnforcementActionNextStep | None = None
    """Next step toward the end of the restriction; null if there is none."""
    expires_at: datetime | None = None
    """When the restriction ends automatically; null if no end is set."""
    opened_at: datetime
    """When the restriction was opened."""
    reason: UserProfileEnforcementActionReason
    """Why the restriction was opened."""
    type: Literal["restriction"]


UserProfileEnforcementAction: TypeAlias = Annotated[
    UserProfileEnforcementActionRestriction | UserProfileEnforcementActionBan | Unknown,
    Open("type"),
]
"""An enforcement action against a user profile: a restriction or a ban."""


UserProfileEnforcementStatus: TypeAlias = (
    Literal["unrestricted", "pending", "restricted", "banned"] | str
)
"""The enforcement status of a user profile: `unrestricted` if nothing limits it, `pending` while
enforcement is not settled, `restricted` or `banned`.
"""


class UserProfileCyberRequirements(APIModel):
    """The requirements of the `cyber` program for a user profile."""

    data_retention: bool
    """Whether the program requires the retention of data."""
    human_review: bool
    """Whether the program requires review by people."""


class UserProfileCyberTier(APIModel):
    """A tier of the `cyber` program for a user profile."""

    status: Literal["active", "inactive"] | str
    """Whether the tier is `active` or `inactive` for the user profile."""


UserProfileProgramStatus: TypeAlias = Literal["active", "pending", "rejected"] | str
"""The status of a user profile in a program: `active`, `pending` while no decision has been made,
or `rejected`.
"""


class UserProfileCyberProgram(APIModel):
    """The place of a user profile in the `cyber` program, for cybersecurity work."""

    requirements: UserProfileCyberRequirements | None = None
    """What the program requires; null if nothing is reported."""
    status: UserProfileProgramStatus
    """Status of the user profile in the program."""
    tiers: dict[str, UserProfileCyberTier]
    """Tiers of the program, by the name of the tier."""


class UserProfileEfsFeature(APIModel):
    """A feature of the `efs` program for a user profile."""

    status: Literal["active", "inactive"] | str
    """Whether the feature is `active` or `inactive` for the user profile."""


class UserProfileEfsProgram(APIModel):
    """The place of a user profile in the `efs` program."""

    features: dict[str, UserProfileEfsFeature]
    """Features of the program, by the name of the feature."""
    status: UserProfileProgramStatus
    """Status of the user profile in the program."""


class UserProfilePrograms(APIModel):
    """The programs that a user profile takes part in."""

    cyber: UserProfileCyberProgram | None = None
    """Place in the `cyber` program; null if the user profile has none."""
    efs: UserProfileEfsProgram | None = None
    """Place in the `efs` program; null if the user profile has none."""


class UserProfile(APIModel):
    """A user profile, which stands for one end user of the caller's platform and shows the programs
    and enforcement actions that apply to that user.
    """

    id: str
    access_type: UserProfileAccessType
    """How the end user gets to Claude: `application` for use through an application of the caller,
    `passthrough` for requests that the caller passes on.
    """
    created_at: datetime
    enforcement_actions: list[UserProfileEnforcementAction]
    """Restrictions and bans that apply to the user profile."""
    enforcement_status: UserProfileEnforcementStatus
    """Whether the end user is restricted or banned."""
    external_user_details: UserProfileExternalUserDetails
    """Details that the caller gave about the end user."""
    metadata: dict[str, str]
    """The caller's own key-value pairs, at most 16."""
    name: str | None = None
    """Name of the user profile; null if it has none."""
    programs: UserProfilePrograms
    """Programs that the user profile takes part in."""
    type: Literal["user_profile"]
    updated_at: datetime


class UserProfileActionURL(APIModel):
    """A URL at which an action for a user profile can be taken."""

    expires_at: datetime
    """When the URL stops working."""
    type: Literal["user_profile_action_url"]
    url: str
    """The URL to open in a browser."""
