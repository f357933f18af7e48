# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Data controls of user profiles at Google Cloud: external keys and buckets for
data of a user profile.
"""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaGoogleManagedBucketReference(APIModel):
    """A bucket in Google Cloud Storage that is in effect for a user profile."""

    bucket_name: str
    """Name of the bucket."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""


class BetaGoogleManagedRetiredKey(APIModel):
    """An external key that is no longer set for a user profile and still decrypts data."""

    expires_at: datetime
    """Time until which the key is still used."""
    external_key_id: str
    """Identifier of the external key."""
    region: str
    """Region that the key was set for."""


class BetaGoogleManagedCMEKDisabled(APIModel):
    """The state in which data of a user profile is not encrypted with external keys."""

    retired_keys: list[BetaGoogleManagedRetiredKey]
    """Keys that are no longer set but are still needed for data encrypted before."""
    type: Literal["disabled"]


class BetaGoogleManagedCMEKRegionActive(APIModel):
    """The status of a region of a user profile whose external key is in use."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    error: str | None = None
    """What went wrong at the last check of the key; null if nothing did."""
    last_checked_at: datetime | None = None
    """When the key was last checked; null if it is not reported."""
    type: Literal["active"]
    validated_at: datetime
    """When the key was validated."""


class BetaGoogleManagedCMEKRegionFailed(APIModel):
    """The status of a region of a user profile whose external key did not pass validation."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    error: str
    """What went wrong."""
    type: Literal["failed"]


class BetaGoogleManagedCMEKRegionNotConfigured(APIModel):
    """The status of a region of a user profile without an external key."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    type: Literal["not_configured"]


class BetaGoogleManagedCMEKRegionPending(APIModel):
    """The status of a region of a user profile whose external key is being validated."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    error: str | None = None
    """What has kept the validation from passing so far; null if nothing has."""
    type: Literal["pending"]


class BetaGoogleManagedCMEKRegionSuspended(APIModel):
    """The status of a region of a user profile in which the use of the external key is
    suspended.
    """

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    type: Literal["suspended"]


BetaGoogleManagedCMEKRegionStatus: TypeAlias = Annotated[
    BetaGoogleManagedCMEKRegionNotConfigured
    | BetaGoogleManagedCMEKRegionPending
    | BetaGoogleManagedCMEKRegionActive
    | BetaGoogleManagedCMEKRegionFailed
    | BetaGoogleManagedCMEKRegionSuspended
    | Unknown,
    Open("type"),
]
"""Status of the external key of a user profile in a region: `not_configured`, `pending` until it is
validated, `active`, `failed` if it did not pass validation, or `suspended`.
"""


class BetaGoogleManagedCMEKEnabled(APIModel):
    """The state in which data of a user profile is encrypted with external keys."""

    external_key_ids: dict[str, str]
    """Identifiers of the external keys that are set, by region."""
    retired_keys: list[BetaGoogleManagedRetiredKey]
    """Keys that are no longer set but are still needed for data encrypted before."""
    status: dict[str, BetaGoogleManagedCMEKRegionStatus]
    """Where the external keys stand, by region."""
    type: Literal["enabled"]


BetaGoogleManagedCMEKControl: TypeAlias = Annotated[
    BetaGoogleManagedCMEKDisabled | BetaGoogleManagedCMEKEnabled | Unknown, Open("type")
]
"""Whether data of a user profile is encrypted with external keys, that is, customer-managed
encryption keys; the `type` is `disabled` or `enabled`.
"""


class BetaGoogleManagedRetiredBucket(APIModel):
    """A bucket that is no longer set for a user profile and still holds data."""

    bucket_name: str
    """Name of the bucket."""
    expires_at: datetime
    """Time until which the bucket is still used."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""
    region: str
    """Region that the bucket was set for."""


class BetaGoogleManagedStorageDisabled(APIModel):
    """The state in which data of a user profile is not kept in buckets of the caller."""

    retired_buckets: list[BetaGoogleManagedRetiredBucket]
    """Buckets that are no longer set but still hold data."""
    type: Literal["disabled"]


class BetaGoogleManagedStorageBucket(APIModel):
    """A bucket in Google Cloud Storage that is set for a user profile, and what is known
    about it.
    """

    bucket_name: str
    """Name of the bucket."""
    kms_key_name: str | None = None
    """Name of the Cloud KMS key that the bucket is encrypted with; null if it is not known."""
    location: str | None = None
    """Location of the bucket, as Google Cloud names it; null if it is not known."""
    project_id: str | None = None
    """Identifier of the Google Cloud project that the bucket belongs to; null if it is not
    known.
    """
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""


class BetaGoogleManagedStorageFailedCheck(APIModel):
    """A check that a bucket for a user profile did not pass."""

    check: (
        Literal[
            "bucket_settings",
            "deletion_policy",
            "encryption",
            "grant_mismatch",
            "kms_key_refused",
            "label_mismatch",
            "lifecycle_rules",
            "location_mismatch",
            "probe_failed",
            "project_not_verified",
            "versioning",
        ]
        | str
    )
    """What was checked: settings of the bucket, access to it (`grant_mismatch`, `kms_key_refused`,
    `probe_failed`) or the project it belongs to (`project_not_verified`).
    """
    message: str
    """Readable explanation of what is wrong."""
    role: Literal["ingest", "maintenance", "media_erasure", "read", "verify"] | str | None = None
    """The role whose access was checked; null if the check is not about a role."""


class BetaGoogleManagedStorageRegionActive(APIModel):
    """The status of a region of a user profile whose bucket is in use."""

    effective_bucket: BetaGoogleManagedBucketReference | None = None
    """The bucket that is in effect in the region; null if there is none."""
    failed_checks: list[BetaGoogleManagedStorageFailedCheck]
    """Checks that the bucket no longer passes."""
    type: Literal["active"]
    validated_at: datetime
    """When the bucket was validated."""


class BetaGoogleManagedStorageRegionFailed(APIModel):
    """The status of a region of a user profile whose bucket did not pass validation."""

    effective_bucket: BetaGoogleManagedBucketReference | None = None
    """The bucket that is in effect in the region; null if there is none."""
    failed_checks: list[BetaGoogleManagedStorageFailedCheck]
    """Checks that the bucket did not pass."""
    type: Literal["failed"]


class BetaGoogleManagedStorageRegionNotConfigured(APIModel):
    """The status of a region of a user profile without a bucket."""

    effective_bucket: BetaGoogleManagedBucketReference | None = None
    """The bucket that is in effect in the region; null if there is none."""
    type: Literal["not_configured"]


class BetaGoogleManagedStorageRegionPending(APIModel):
    """The status of a region of a user profile whose bucket is being validated."""

    effective_bucket: BetaGoogleManagedBucketReference | None = None
    """The bucket that is in effect in the region; null if there is none."""
    failed_checks: list[BetaGoogleManagedStorageFailedCheck]
    """Checks that the bucket has not passed so far."""
    type: Literal["pending"]


class BetaGoogleManagedStorageRegionSuspended(APIModel):
    """The status of a region of a user profile in which the use of the bucket is suspended."""

    effective_bucket: BetaGoogleManagedBucketReference | None = None
    """The bucket that is in effect in the region; null if there is none."""
    type: Literal["suspended"]


BetaGoogleManagedStorageRegionStatus: TypeAlias = Annotated[
    BetaGoogleManagedStorageRegionNotConfigured
    | BetaGoogleManagedStorageRegionPending
    | BetaGoogleManagedStorageRegionActive
    | BetaGoogleManagedStorageRegionFailed
    | BetaGoogleManagedStorageRegionSuspended
    | Unknown,
    Open("type"),
]
"""Status of the bucket of a user profile in a region: `not_configured`, `pending` until it is
validated, `active`, `failed` if it did not pass validation, or `suspended`.
"""


class BetaGoogleManagedStorageEnabled(APIModel):
    """The state in which data of a user profile is kept in buckets of the caller."""

    buckets: dict[str, BetaGoogleManagedStorageBucket]
    """The buckets that are set, by region."""
    retired_buckets: list[BetaGoogleManagedRetiredBucket]
    """Buckets that are no longer set but still hold data."""
    status: dict[str, BetaGoogleManagedStorageRegionStatus]
    """Where the buckets stand, by region."""
    type: Literal["enabled"]


BetaGoogleManagedStorageControl: TypeAlias = Annotated[
    BetaGoogleManagedStorageDisabled | BetaGoogleManagedStorageEnabled | Unknown, Open("type")
]
"""Whether data of a user profile is kept in buckets of the caller; the `type` is `disabled` or
`enabled`.
"""


class BetaGoogleManagedDataControls(APIModel):
    """The external keys and buckets that are set for data of a user profile at Google Cloud, and
    whether they work.
    """

    bucket_label_value: str
    """Value of the label that the buckets of the user profile must have."""
    cmek: BetaGoogleManagedCMEKControl
    """Whether data is encrypted with external keys, and with which."""
    storage: BetaGoogleManagedStorageControl
    """Whether data is kept in buckets of the caller, and in which."""
    type: Literal["google_managed_data_controls"]
    updated_at: datetime
    user_profile_id: str
    """Identifier of the user profile."""
