# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Compliance reviews: cases about content of the organization, how to respond to
them, and notices.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from api_claude_runtime.requests.request_types import TypedDict, prepare

BetaComplianceReviewCaseOrderBy: TypeAlias = Literal["created_at", "updated_at"]
"""The time that review cases are sorted by: `created_at` or `updated_at`."""


BetaComplianceReviewCaseStatusFilter: TypeAlias = Literal["open", "closed"]
"""The status of the review cases to list: `open` or `closed`."""


BetaComplianceReviewDetermination: TypeAlias = Literal["violation", "no_violation"]
"""A finding about content: `violation` if it violates a policy, `no_violation` if not."""


BetaComplianceReviewOrder: TypeAlias = Literal["asc", "desc"]
"""The direction of a list: `asc` for oldest first, `desc` for newest first."""


BetaComplianceReviewViolatedPolicyCategory: TypeAlias = Literal[
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
    "other",
]
"""A category of policy that content violates. The values are those of a case's policy categories,
without `benign` and `undetermined`.
"""


class BetaComplianceReviewVerdictParam(TypedDict):
    """The organization's finding about one item of a review case."""

    determination: BetaComplianceReviewDetermination
    """Whether the item violates a policy."""
    item_id: str
    """Identifier of the item, as in the `transcripts` of the case."""
    policy_category: NotRequired[BetaComplianceReviewViolatedPolicyCategory | None]
    """The category of policy that the item violates; null or absent to name none."""


class ComplianceReviewCaseRespondParams(TypedDict):
    """Body of `compliance.review.cases.respond`."""

    determination: BetaComplianceReviewDetermination
    """Whether the content of the case violates a policy."""
    policy_categories: NotRequired[Sequence[BetaComplianceReviewViolatedPolicyCategory]]
    """Categories of policy that the content violates."""
    verdicts: NotRequired[Sequence[BetaComplianceReviewVerdictParam]]
    """Findings about single items of the case."""


prepare(globals())
