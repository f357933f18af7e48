# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. External storage: buckets of the organization at a cloud provider in which data of
workspaces is kept.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class BetaAWSExternalStorageConfigParam(TypedDict):
    """A bucket in Amazon S3, as set by the caller."""

    account_id: str
    """Identifier of the AWS account that the bucket belongs to."""
    bucket_name: str
    """Name of the bucket."""
    region: str
    """AWS region of the bucket."""
    type: Literal["aws"]


class BetaGCPExternalStorageConfigParam(TypedDict):
    """A bucket in Google Cloud Storage, as set by the caller."""

    bucket_name: str
    """Name of the bucket."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""
    region: str
    """Google Cloud region of the bucket."""
    type: Literal["gcp"]


BetaOrganizationExternalStorageCreateProviderConfig: TypeAlias = Union[
    BetaAWSExternalStorageConfigParam,
    BetaGCPExternalStorageConfigParam,
    "_models.BetaAWSExternalStorageConfig",
    "_models.BetaGCPExternalStorageConfig",
]
"""The provider settings to give external storage, for AWS or Google Cloud."""


class OrganizationExternalStorageCreateParams(TypedDict):
    """Body of `organization.external_storage.create`."""

    provider_config: BetaOrganizationExternalStorageCreateProviderConfig
    """The cloud provider and the bucket."""
    display_name: NotRequired[str | None]
    """Name to show for the storage; null or absent for none."""
    user_profile_id: NotRequired[str | None]
    """Identifier of the user profile that the storage is for; null or absent if it is for none."""


class OrganizationExternalStorageUpdateParams(TypedDict):
    """Body of `organization.external_storage.update`."""

    display_name: str | None
    """New name to show for the storage; null removes it."""


prepare(globals())
