# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. External keys: encryption keys that the organization keeps in its own key
management.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class AWSExternalKeyConfigParam(TypedDict):
    """A customer-managed key in AWS KMS and how to reach it, as set by the caller."""

    kms_arn: str
    """ARN of the KMS key."""
    type: Literal["aws"]
    region: NotRequired[str | None]
    """AWS region of the KMS key."""
    role_arn: NotRequired[str | None]
    """ARN of the IAM role to assume for using the KMS key."""


class AzureExternalKeyConfigParam(TypedDict):
    """A customer-managed key in Azure Key Vault and how to reach it, as set by the caller."""

    key_name: str
    """Name of the key within the vault."""
    tenant_id: str
    """Identifier of the Microsoft Entra tenant that the vault belongs to."""
    type: Literal["azure"]
    vault_uri: str
    """URI of the key vault."""
    client_id: NotRequired[str | None]
    """Client identifier of the Microsoft Entra application that is used to reach the vault."""


class GCPExternalKeyConfigParam(TypedDict):
    """A customer-managed key in Google Cloud KMS, as set by the caller."""

    key_name: str
    """Full resource name of the Cloud KMS key, with its project, location and key ring."""
    type: Literal["gcp"]


ExternalKeyProviderConfigParam: TypeAlias = Union[
    AWSExternalKeyConfigParam,
    GCPExternalKeyConfigParam,
    AzureExternalKeyConfigParam,
    "_models.ExternalKeyProviderConfig",
]
"""The provider settings to give an external key, for AWS, Google Cloud or Azure."""


class OrganizationExternalKeyCreateParams(TypedDict):
    """Body of `organization.external_keys.create`."""

    provider_config: ExternalKeyProviderConfigParam
    """The cloud provider that holds the key, and how to reach the key there."""
    display_name: NotRequired[str | None]
    """Name to show for the key; null or absent for none."""
    geo: NotRequired[Literal["us"]]
    """Geography that the key is for; `us` is the only value."""
    user_profile_id: NotRequired[str | None]
    """Identifier of the user profile that the key is for; null or absent if it is for none. Fails
    with `user_profile_not_found` if there is no such profile.
    """


class OrganizationExternalKeyUpdateParams(TypedDict):
    """Body of `organization.external_keys.update`."""

    display_name: NotRequired[str | None]
    """New name to show for the key."""
    geo: NotRequired[Literal["us"] | None]
    """New geography that the key is for; `us` is the only value."""
    provider_config: NotRequired[ExternalKeyProviderConfigParam | None]
    """New provider settings: the cloud provider that holds the key, and how to reach the key
    there.
    """


prepare(globals())
