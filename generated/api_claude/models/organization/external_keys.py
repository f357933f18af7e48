# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. External keys: encryption keys that the organization keeps in its own key
management.
"""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class AWSExternalKeyConfig(APIModel):
    """A customer-managed key in AWS KMS and how to reach it."""

    kms_arn: str
    """ARN of the KMS key."""
    type: Literal["aws"]
    region: str | None = None
    """AWS region of the KMS key."""
    role_arn: str | None = None
    """ARN of the IAM role to assume for using the KMS key."""


class AzureExternalKeyConfig(APIModel):
    """A customer-managed key in Azure Key Vault and how to reach it."""

    key_name: str
    """Name of the key within the vault."""
    tenant_id: str
    """Identifier of the Microsoft Entra tenant that the vault belongs to."""
    type: Literal["azure"]
    vault_uri: str
    """URI of the key vault."""
    client_id: str | None = None
    """Client identifier of the Microsoft Entra application that is used to reach the vault."""


class ExternalKeyAttachedAttachment(APIModel):
    """The attachment of an external key that is in use by a workspace."""

    type: Literal["attached"]


class ExternalKeyUnattachedAttachment(APIModel):
    """The attachment of an external key that no workspace uses."""

    type: Literal["unattached"]


ExternalKeyAttachment: TypeAlias = Annotated[
    ExternalKeyAttachedAttachment | ExternalKeyUnattachedAttachment | Unknown, Open("type")
]
"""Whether an external key is in use by a workspace; the `type` is `attached` or `unattached`."""


class GCPExternalKeyConfig(APIModel):
    """A customer-managed key in Google Cloud KMS."""

    key_name: str
    """Full resource name of the Cloud KMS key, with its project, location and key ring."""
    type: Literal["gcp"]


ExternalKeyProviderConfig: TypeAlias = Annotated[
    AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfig | Unknown, Open("type")
]
"""The provider settings of an external key, for AWS, Google Cloud or Azure."""


class ExternalKey(APIModel):
    """An encryption key that the organization manages itself at a cloud provider and has registered
    for use by its workspaces.
    """

    id: str
    attachment: ExternalKeyAttachment
    """Whether the key is in use by a workspace."""
    created_at: datetime
    display_name: str | None = None
    """Name shown for the key; null if it has none."""
    geo: str
    """Geography that the key is for, such as `us`."""
    provider_config: ExternalKeyProviderConfig
    """The cloud provider that holds the key, and how to reach the key there."""
    type: Literal["external_key"]
    updated_at: datetime
    user_profile_id: str | None = None
    """Identifier of the user profile that the key is for; null if it is for none."""


class OrganizationExternalKeyDeleteResponse(APIModel):
    """Confirmation that an external key was deleted."""

    id: str
    """Identifier of the deleted external key."""
    type: Literal["external_key_deleted"]


class OrganizationExternalKeyValidateResponse(APIModel):
    """The outcome of checking whether an external key works."""

    error: str | None = None
    """What went wrong; null on success."""
    status: Literal["failure", "success"] | str
    """`success` if the key can be used, else `failure`."""
    type: Literal["external_key_validation"]
