# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Data controls of Google Cloud projects: external keys and buckets for data of a
project.
"""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaGoogleManagedProjectRetiredKey(APIModel):
    """An external key that is no longer set for a project and still decrypts data."""

    expires_at: datetime
    """Time until which the key is still used."""
    external_key_id: str
    """Identifier of the external key."""
    region: str
    """Region that the key was set for."""


class BetaGoogleManagedProjectCMEKDisabled(APIModel):
    """The state in which data of a project is not encrypted with external keys."""

    retired_keys: list[BetaGoogleManagedProjectRetiredKey]
    """Keys that are no longer set but are still needed for data encrypted before."""
    type: Literal["disabled"]


class BetaGoogleManagedProjectCMEKRegionActive(APIModel):
    """The status of a region of a project whose external key is in use."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    error: str | None = None
    """What went wrong at the last check of the key; null if nothing did."""
    last_checked_at: datetime | None = None
    """When the key was last checked; null if it is not reported."""
    type: Literal["active"]
    validated_at: datetime
    """When the key was validated."""


class BetaGoogleManagedProjectCMEKRegionFailed(APIModel):
    """The status of a region of a project whose external key did not pass validation."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    error: str
    """What went wrong."""
    type: Literal["failed"]


class BetaGoogleManagedProjectCMEKRegionNotConfigured(APIModel):
    """The status of a region of a project without an external key."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    type: Literal["not_configured"]


class BetaGoogleManagedProjectCMEKRegionPending(APIModel):
    """The status of a region of a project whose external key is being validated."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    error: str | None = None
    """What has kept the validation from passing so far; null if nothing has."""
    type: Literal["pending"]


class BetaGoogleManagedProjectCMEKRegionSuspended(APIModel):
    """The status of a region of a project in which the use of the external key is suspended."""

    effective_external_key_id: str | None = None
    """Identifier of the external key that is in effect in the region; null if there is none."""
    type: Literal["suspended"]


BetaGoogleManagedProjectCMEKRegionStatus: TypeAlias = Annotated[
    BetaGoogleManagedProjectCMEKRegionNotConfigured
    | BetaGoogleManagedProjectCMEKRegionPending
    | BetaGoogleManagedProjectCMEKRegionActive
    | BetaGoogleManagedProjectCMEKRegionFailed
    | BetaGoogleManagedProjectCMEKRegionSuspended
    | Unknown,
    Open("type"),
]
"""Status of the external key of a project in a region: `not_configured`, `pending` until it is
validated, `active`, `failed` if it did not pass validation, or `suspended`.
"""


class BetaGoogleManagedProjectCMEKEnabled(APIModel):
    """The state in which data of a project is encrypted with external keys."""

    external_key_ids: dict[str, str]
    """Identifiers of the external keys that are set, by region."""
    retired_keys: list[BetaGoogleManagedProjectRetiredKey]
    """Keys that are no longer set but are still needed for data encrypted before."""
    status: dict[str, BetaGoogleManagedProjectCMEKRegionStatus]
    """Where the external keys stand, by region."""
    type: Literal["enabled"]


BetaGoogleManagedProjectCMEKControl: TypeAlias = Annotated[
    BetaGoogleManagedProjectCMEKDisabled | BetaGoogleManagedProjectCMEKEnabled | Unknown,
    Open("type"),
]
"""Whether data of a project is encrypted with external keys, that is, customer-managed encryption
keys; the `type` is `disabled` or `enabled`.
"""


class BetaGoogleManagedProjectRetiredBucket(APIModel):
    """A bucket that is no longer set for a project and still holds data."""

    bucket_name: str
    """Name of the bucket."""
    expires_at: datetime
    """Time until which the bucket is still used."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""
    region: str
    """Region that the bucket was set for."""


class BetaGoogleManagedProjectStorageDisabled(APIModel):
    """The state in which data of a project is not kept in buckets of the caller."""

    retired_buckets: list[BetaGoogleManagedProjectRetiredBucket]
    """Buckets that are no longer set but still hold data."""
    type: Literal["disabled"]


class BetaGoogleManagedProjectStorageBucket(APIModel):
    """A bucket in Google Cloud Storage that is set for a project, and what is known about it."""

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


class BetaGoogleManagedProjectEffectiveBucket(APIModel):
    """A bucket in Google Cloud Storage that is in effect for a project."""

    bucket_name: str
    """Name of the bucket."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""


class BetaGoogleManagedProjectStorageFailedCheck(APIModel):
    """A check that a bucket for a project did not pass."""

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


class BetaGoogleManagedProjectStorageRegionActive(APIModel):
    """The status of a region of a project whose bucket is in use."""

    effective_bucket: BetaGoogleManagedProjectEffectiveBucket | None = None
    """The bucket that is in effect in the region; null if there is none."""
    failed_checks: list[BetaGoogleManagedProjectStorageFailedCheck]
    """Checks that the bucket no longer passes."""
    type: Literal["active"]
    validated_at: datetime
    """When the bucket was validated."""


class BetaGoogleManagedProjectStorageRegionFailed(APIModel):
    """The status of a region of a project whose bucket did not pass validation."""

    effective_bucket: BetaGoogleManagedProjectEffectiveBucket | None = None
    """The bucket that is in effect in the region; null if there is none."""
    failed_checks: list[BetaGoogleManagedProjectStorageFailedCheck]
    """Checks that the bucket did not pass."""
    type: Literal["failed"]


class BetaGoogleManagedProjectStorageRegionNotConfigured(APIModel):
    """The status of a region of a project without a bucket."""

    effective_bucket: BetaGoogleManagedProjectEffectiveBucket | None = None
    """The bucket that is in effect in the region; null if there is none."""
    type: Literal["not_configured"]


class BetaGoogleManagedProjectStorageRegionPending(APIModel):
    """The status of a region of a project whose bucket is being validated."""

    effective_bucket: BetaGoogleManagedProjectEffectiveBucket | None = None
    """The bucket that is in effect in the region; null if there is none."""
    failed_checks: list[BetaGoogleManagedProjectStorageFailedCheck]
    """Checks that the bucket has not passed so far."""
    type: Literal["pending"]


class BetaGoogleManagedProjectStorageRegionSuspended(APIModel):
    """The status of a region of a project in which the use of the bucket is suspended."""

    effective_bucket: BetaGoogleManagedProjectEffectiveBucket | None = None
    """The bucket that is in effect in the region; null if there is none."""
    type: Literal["suspended"]


BetaGoogleManagedProjectStorageRegionStatus: TypeAlias = Annotated[
    BetaGoogleManagedProjectStorageRegionNotConfigured
    | BetaGoogleManagedProjectStorageRegionPending
    | BetaGoogleManagedProjectStorageRegionActive
    | BetaGoogleManagedProjectStorageRegionFailed
    | BetaGoogleManagedProjectStorageRegionSuspended
    | Unknown,
    Open("type"),
]
"""Status of the bucket of a project in a region: `not_configured`, `pending` until it is validated,
`active`, `failed` if it did not pass validation, or `suspended`.
"""


class BetaGoogleManagedProjectStorageEnabled(APIModel):
    """The state in which data of a project is kept in buckets of the caller."""

    buckets: dict[str, BetaGoogleManagedProjectStorageBucket]
    """The buckets that are set, by region."""
    retired_buckets: list[BetaGoogleManagedProjectRetiredBucket]
    """Buckets that are no longer set but still hold data."""
    status: dict[str, BetaGoogleManagedProjectStorageRegionStatus]
    """Where the buckets stand, by region."""
    type: Literal["enabled"]


BetaGoogleManagedProjectStorageControl: TypeAlias = Annotated[
    BetaGoogleManagedProjectStorageDisabled | BetaGoogleManagedProjectStorageEnabled | Unknown,
    Open("type"),
]
"""Whether data of a project is kept in buckets of the caller; the `type` is `disabled` or
`enabled`.
"""


class BetaGoogleManagedProjectDataControls(APIModel):
    """The external keys and buckets that are set for data of a Google Cloud project, and whether
    they work.
    """

    cmek: BetaGoogleManagedProjectCMEKControl
    """Whether data is encrypted with external keys, and with which."""
    project_number: str
    """Number of the Google Cloud project, as a string."""
    storage: BetaGoogleManagedProjectStorageControl
    """Whether data is kept in buckets of the caller, and in which."""
    type: Literal["google_managed_project_data_controls"]
    updated_at: datetime
