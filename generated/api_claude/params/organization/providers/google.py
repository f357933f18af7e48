# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Data controls of Google Cloud projects: external keys and buckets for data of a
project.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import models as _models


class BetaGoogleManagedProjectBucketReferenceParam(TypedDict):
    """A bucket in Google Cloud Storage to set for a project."""

    bucket_name: str
    """Name of the bucket."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""


class BetaGoogleManagedProjectCMEKDisabledParams(TypedDict):
    """Input that ends the encryption of data of a project with external keys."""

    type: Literal["disabled"]


class BetaGoogleManagedProjectCMEKEnabledParams(TypedDict):
    """Input that has data of a project encrypted with external keys."""

    external_key_ids: NotRequired[Mapping[str, str | None]]
    """Identifiers of external keys to set, by region. Null in place of an identifier removes the
    key of the region. Regions that are left out stay as they are.
    """
    type: Literal["enabled"]


BetaGoogleManagedProjectCMEKControlParams: TypeAlias = Union[
    BetaGoogleManagedProjectCMEKDisabledParams,
    BetaGoogleManagedProjectCMEKEnabledParams,
    "_models.BetaGoogleManagedProjectCMEKControl",
]
"""Whether to encrypt data of a project with external keys; the `type` is `disabled` or
`enabled`.
"""


class BetaGoogleManagedProjectStorageDisabledParams(TypedDict):
    """Input that ends the storage of data of a project in buckets of the caller."""

    type: Literal["disabled"]


class BetaGoogleManagedProjectStorageEnabledParams(TypedDict):
    """Input that has data of a project kept in buckets of the caller."""

    buckets: NotRequired[Mapping[str, BetaGoogleManagedProjectBucketReferenceParam | None]]
    """Buckets to set, by region. Null in place of a bucket removes the bucket of the region.
    Regions that are left out stay as they are.
    """
    type: Literal["enabled"]


BetaGoogleManagedProjectStorageControlParams: TypeAlias = Union[
    BetaGoogleManagedProjectStorageDisabledParams,
    BetaGoogleManagedProjectStorageEnabledParams,
    "_models.BetaGoogleManagedProjectStorageControl",
]
"""Whether to keep data of a project in buckets of the caller; the `type` is `disabled` or
`enabled`.
"""


class OrganizationProviderGoogleProjectDataControlsUpdateParams(TypedDict):
    """Body of `organization.providers.google.projects.data_controls.update`."""

    cmek: NotRequired[BetaGoogleManagedProjectCMEKControlParams]
    """Whether to encrypt data with external keys, and with which."""
    storage: NotRequired[BetaGoogleManagedProjectStorageControlParams]
    """Whether to keep data in buckets of the caller, and in which."""


prepare(globals())
