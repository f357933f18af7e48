# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Compliance reviews: cases about content of the organization, how to respond to
them, and notices.
"""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaComplianceReviewCaseCloseReason(APIModel):
    """Why a review case was closed."""

    type: Literal["responded", "window_ended", "ended_by_anthropic"] | str
    """`responded` if the organization responded, `window_ended` if the time for a response ran out,
    or `ended_by_anthropic` if Anthropic ended the case.
    """


class BetaComplianceReviewCaseClosed(APIModel):
    """The status of a review case that is closed."""

    reason: BetaComplianceReviewCaseCloseReason
    """Why the case was closed."""
    type: Literal["closed"]


class BetaComplianceReviewCaseOpen(APIModel):
    """The status of a review case that is open."""

    type: Literal["open"]


BetaComplianceReviewCaseStatus: TypeAlias = Annotated[
    BetaComplianceReviewCaseOpen | BetaComplianceReviewCaseClosed | Unknown, Open("type")
]
"""The status of a review case; the `type` is `open` or `closed`."""


class BetaComplianceReviewEnforcementAction(APIModel):
    """An action taken because of a review case."""

    type: str
    """The kind of action, a name given by the API."""


BetaComplianceReviewPolicyCategory: TypeAlias = (
    Literal[
        "cyber",
        "bio",
        "chem",
        "radnuc",
        "cgw",
        "mgw",
        "io",
        "fraud",
        "violent_extremism",
        "surveillance",
        "human_exploitation",
        "self_harm",
        "adult_content",
        "reasoning_extraction",
        "frontier_llm",
        "compromised_key",
        "benign",
        "other",
        "undetermined",
    ]
    | str
)
"""A category of policy that a review case is about. `chem` and `radnuc` are chemical, and
radiological or nuclear, weapons, `io` is influence operations, `benign` content without harm, and
`undetermined` is not settled yet.
"""


class BetaComplianceReviewTranscript(APIModel):
    """A reference from a review case to one item of content."""

    item_id: str
    """Identifier of the item, with which `compliance.review.items.retrieve` returns it."""
    user_profile_id: str | None = None
    """Identifier of the user profile that the content comes from; null if there is none."""


class BetaComplianceReviewCase(APIModel):
    """A case of compliance review: content of the organization that may violate a policy, and what
    has been done about it.
    """

    id: str
    created_at: datetime
    enforcement_action: BetaComplianceReviewEnforcementAction | None = None
    """The action taken because of the case; null if there is none."""
    organization_id: str
    """Identifier of the organization that the case is about."""
    policy_categories: list[BetaComplianceReviewPolicyCategory]
    """Categories of policy that the case is about."""
    status: BetaComplianceReviewCaseStatus
    """Whether the case is open, or why it was closed."""
    transcripts: list[BetaComplianceReviewTranscript]
    """The content that the case is about, as references to review items."""
    type: Literal["compliance_review_case"]
    updated_at: datetime
    workspace_id: str | None = None
    """Identifier of the workspace that the content comes from; null if the case names none."""


class BetaComplianceReviewNoticeKind(APIModel):
    """The kind of a review notice."""

    type: Literal["response_requested", "warning", "question"] | str
    """`response_requested` if the organization is asked to respond to the cases, `warning` or
    `question`.
    """


class BetaComplianceReviewNotice(APIModel):
    """A message to the organization about one or more review cases."""

    id: str
    case_ids: list[str]
    """Identifiers of the review cases that the notice is about."""
    created_at: datetime
    kind: BetaComplianceReviewNoticeKind
    """Whether the notice asks for a response, warns or asks a question."""
    message: str
    """Readable text of the notice."""
    organization_id: str
    """Identifier of the organization that the notice is for."""
    respond_by: datetime | None = None
    """The latest time for a response; null if the notice sets none."""
    type: Literal["compliance_review_notice"]
