# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Data controls of user profiles at Google Cloud: external keys and buckets for data
of a user profile.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import models as _models


class BetaGoogleManagedBucketReferenceParam(TypedDict):
    """A bucket in Google Cloud Storage to set for a user profile."""

    bucket_name: str
    """Name of the bucket."""
    project_number: str
    """Number of the Google Cloud project that the bucket belongs to, as a string."""


class BetaGoogleManagedCMEKDisabledParams(TypedDict):
    """Input that ends the encryption of data of a user profile with external keys."""

    type: Literal["disabled"]


class BetaGoogleManagedCMEKEnabledParams(TypedDict):
    """Input that has data of a user profile encrypted with external keys."""

    external_key_ids: NotRequired[Mapping[str, str | None] | None]
    """Identifiers of external keys to set, by region; null changes none. Null in place of an
    identifier removes the key of the region. Regions that are left out stay as they are.
    """
    type: Literal["enabled"]


BetaGoogleManagedCMEKControlParams: TypeAlias = Union[
    BetaGoogleManagedCMEKDisabledParams,
    BetaGoogleManagedCMEKEnabledParams,
    "_models.BetaGoogleManagedCMEKControl",
]
"""Whether to encrypt data of a user profile with external keys; the `type` is `disabled` or
`enabled`.
"""


class BetaGoogleManagedStorageDisabledParams(TypedDict):
    """Input that ends the storage of data of a user profile in buckets of the caller."""

    type: Literal["disabled"]


class BetaGoogleManagedStorageEnabledParams(TypedDict):
    """Input that has data of a user profile kept in buckets of the caller."""

    buckets: NotRequired[
        Mapping[
            str,
            BetaGoogleManagedBucketReferenceParam | _models.BetaGoogleManagedBucketReference | None,
        ]
    ]
    """Buckets to set, by region. Null in place of a bucket removes the bucket of the region.
    Regions that are left out stay as they are.
    """
    type: Literal["enabled"]


BetaGoogleManagedStorageControlParams: TypeAlias = Union[
    BetaGoogleManagedStorageDisabledParams,
    BetaGoogleManagedStorageEnabledParams,
    "_models.BetaGoogleManagedStorageControl",
]
"""Whether to keep data of a user profile in buckets of the caller; the `type` is `disabled` or
`enabled`.
"""


class UserProfileProviderGoogleDataControlsUpdateParams(TypedDict):
    """Body of `user_profiles.providers.google.data_controls.update`."""

    cmek: NotRequired[BetaGoogleManagedCMEKControlParams]
    """Whether to encrypt data with external keys, and with which."""
    storage: NotRequired[BetaGoogleManagedStorageControlParams]
    """Whether to keep data in buckets of the caller, and in which."""


prepare(globals())
