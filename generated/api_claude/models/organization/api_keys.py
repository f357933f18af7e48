# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. API keys of the organization."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class APIKeyCreatedBy(APIModel):
    """The creator of an API key."""

    id: str
    """Identifier of the user or service account, as stated by `type`."""
    type: Literal["service_account", "user"] | str
    """Whether the creator is a `user` or a `service_account`."""


class APIKeyServiceAccountActor(APIModel):
    """The principal of an API key that acts as a service account."""

    service_account_id: str
    """Identifier of the service account that the key acts as."""
    type: Literal["service_account_actor"]


class APIKeyUserActor(APIModel):
    """The principal of an API key that acts as a user."""

    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user that the key acts as."""


APIKeyPrincipal: TypeAlias = Annotated[
    APIKeyUserActor | APIKeyServiceAccountActor | Unknown, Open("type")
]
"""The identity that requests made with an API key act as: a user or a service account."""


class APIKeyOrganizationScope(APIModel):
    """The scope of an API key that belongs to the organization as a whole, not to one workspace."""

    type: Literal["organization"]


class APIKeyWorkspaceScope(APIModel):
    """The scope of an API key that belongs to one workspace."""

    type: Literal["workspace"]
    workspace_id: str
    """Identifier of the workspace that the key belongs to."""


APIKeyScope: TypeAlias = Annotated[
    APIKeyOrganizationScope | APIKeyWorkspaceScope | Unknown, Open("type")
]
"""What an API key gives access to: the organization as a whole or one workspace."""


class APIKey(APIModel):
    """An API key of the organization, described without its secret."""

    id: str
    created_at: datetime
    created_by: APIKeyCreatedBy | None = None
    """The user or service account that created the key; null if none is recorded."""
    expires_at: datetime | None = None
    """When the key stops working; null if it does not expire."""
    name: str
    partial_key_hint: str | None = None
    """A shortened, partly hidden form of the secret key by which to recognize it."""
    principal: APIKeyPrincipal | None = None
    """The user or service account that requests made with the key act as; null if the key is not
    tied to one.
    """
    scope: APIKeyScope
    """What the key gives access to: the organization or one workspace."""
    status: Literal["active", "archived", "expired", "inactive"] | str
    """Whether the key can be used: `active` keys can; `inactive` keys are switched off, `archived`
    keys are retired, and `expired` keys are past their `expires_at`.
    """
    type: Literal["api_key"]
