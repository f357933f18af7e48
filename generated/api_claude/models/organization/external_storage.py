# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. External storage: buckets of the organization at a cloud provider in which data
of workspaces is kept.
"""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaAWSExternalStorageConfig(APIModel):
    """A bucket in Amazon S3."""

    account_id: str
    """Identifier of the AWS account that the bucket belongs to."""
    bucket_name: str
    """Name of the bucket."""
    region: str
    """AWS region of the bucket."""
    type: Literal["aws"]


class BetaDeletedExternalStorage(APIModel):
    """A confirmation that external storage was deleted."""

    id: str
    """Identifier of the deleted external storage."""
    type: Literal["external_storage_deleted"]


class BetaGCPExternalStorageConfig(APIModel):
    """A bucket in Google Cloud Storage."""

    bucket_name: str
    """Name of the bucket."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""
    region: str
    """Google Cloud region of the bucket."""
    type: Literal["gcp"]


BetaExternalStorageProviderConfig: TypeAlias = Annotated[
    BetaAWSExternalStorageConfig | BetaGCPExternalStorageConfig | Unknown, Open("type")
]
"""The provider settings of external storage, for AWS or Google Cloud."""


class BetaActiveExternalStorageStatus(APIModel):
    """The status of external storage that is in use by a workspace."""

    healthy: bool
    """Whether the last check found that the bucket can be used."""
    last_checked_at: datetime
    """When the bucket was last checked."""
    type: Literal["active"]


class BetaAvailableExternalStorageStatus(APIModel):
    """The status of external storage that workspaces can be set to use."""

    healthy: bool
    """Whether the last check found that the bucket can be used."""
    last_checked_at: datetime
    """When the bucket was last checked."""
    type: Literal["available"]


class BetaDrainingExternalStorageStatus(APIModel):
    """The status of external storage that is being withdrawn and still holds data."""

    healthy: bool
    """Whether the last check found that the bucket can be used."""
    last_checked_at: datetime
    """When the bucket was last checked."""
    removal_started: bool
    """Whether the removal of the data has started."""
    type: Literal["draining"]


class BetaPendingConfigurationExternalStorageStatus(APIModel):
    """The status of external storage that is registered but not activated."""

    type: Literal["pending_configuration"]


BetaExternalStorageStatus: TypeAlias = Annotated[
    BetaPendingConfigurationExternalStorageStatus
    | BetaAvailableExternalStorageStatus
    | BetaActiveExternalStorageStatus
    | BetaDrainingExternalStorageStatus
    | Unknown,
    Open("type"),
]
"""Whether external storage can be used and is in use: `pending_configuration` until it is
activated, `available` for workspaces, `active` in use by one, or `draining` while it is being
withdrawn.
"""


class BetaExternalStorage(APIModel):
    """A bucket that the organization manages itself at a cloud provider and has registered, so that
    data of its workspaces can be kept there.
    """

    id: str
    created_at: datetime
    display_name: str | None = None
    """Name shown for the storage; null if it has none."""
    provider_config: BetaExternalStorageProviderConfig
    """The cloud provider and the bucket."""
    setup_template_version: str | None = None
    """Version of the template with which the bucket was set up at the cloud provider; null if it is
    not known.
    """
    status: BetaExternalStorageStatus
    """Whether the storage can be used and is in use."""
    type: Literal["external_storage"]
    updated_at: datetime
    user_profile_id: str | None = None
    """Identifier of the user profile that the storage is for; null if it is for none."""
