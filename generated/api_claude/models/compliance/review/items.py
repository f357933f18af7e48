# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Review items: content of the organization that was read in a compliance
review.
"""

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ...messages.messages import Message


class BetaComplianceReviewCreateMessageContent(APIModel):
    """A request to create a message, with the response to it."""

    request: dict[str, Any]
    """The body of the request, as it was sent."""
    response: Message | None = None
    """The message that the request got; null if there is none."""
    type: Literal["create_message"]


class BetaComplianceReviewAPIActor(APIModel):
    """An API key with which the content of a review item was sent."""

    api_key_id: str
    """Identifier of the API key."""
    type: Literal["api_actor"]


class BetaComplianceReviewServiceAccountActor(APIModel):
    """A service account that sent the content of a review item."""

    service_account_id: str
    """Identifier of the service account."""
    type: Literal["service_account_actor"]


class BetaComplianceReviewUserActor(APIModel):
    """A user that sent the content of a review item."""

    email_address: str | None = None
    """Email address of the user; null if it is not reported."""
    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user."""


BetaComplianceReviewActor: TypeAlias = Annotated[
    BetaComplianceReviewUserActor
    | BetaComplianceReviewAPIActor
    | BetaComplianceReviewServiceAccountActor
    | Unknown,
    Open("type"),
]
"""What sent the content of a review item: a user, an API key or a service account. The `type` is
`user_actor`, `api_actor` or `service_account_actor`.
"""


class BetaComplianceReviewContentNotCaptured(APIModel):
    """The content is not available because no copy of it was made."""

    type: Literal["not_captured"]


class BetaComplianceReviewStoredCopyUnavailable(APIModel):
    """The content is not available because its stored copy cannot be read."""

    type: Literal["stored_copy_unavailable"]


BetaComplianceReviewContentUnavailableReason: TypeAlias = Annotated[
    BetaComplianceReviewContentNotCaptured | BetaComplianceReviewStoredCopyUnavailable | Unknown,
    Open("type"),
]
"""Why the content of a review item is not available; the `type` is `not_captured` or
`stored_copy_unavailable`.
"""


class BetaComplianceReviewMessageDetails(APIModel):
    """The content of a review item that is a message."""

    content: BetaComplianceReviewCreateMessageContent | None = None
    """The request and its response; null if `content_unavailable_reason` states why they are
    missing.
    """
    content_unavailable_reason: BetaComplianceReviewContentUnavailableReason | None = None
    """Why `content` is null; null if the content is available."""
    model: str | None = None
    """Identifier of the model that the request was for; null if it is not reported."""
    type: Literal["message"]


class BetaComplianceReviewSafeguardsReason(APIModel):
    """The reason of a read that was part of a safeguards review."""

    type: Literal["safeguards_review"]


class BetaComplianceReviewItem(APIModel):
    """One item of content of the organization that was read in a compliance review."""

    id: str
    actor: BetaComplianceReviewActor | None = None
    """What sent the content; null if it is not reported."""
    content_expires_at: datetime
    """When the content stops being available here."""
    created_at: datetime
    details: BetaComplianceReviewMessageDetails
    """The content itself, or why it is not available."""
    organization_id: str
    """Identifier of the organization that the content belongs to."""
    read_reason: BetaComplianceReviewSafeguardsReason
    """Why the content was read."""
    type: Literal["compliance_review_item"]
    user_profile_id: str | None = None
    """Identifier of the user profile that the content comes from; null if there is none."""
    workspace_id: str | None = None
    """Identifier of the workspace that the content comes from; null if there is none."""
