# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Data privacy of inference in a workspace: where its data is stored, and whether
people may review it.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import models as _models


class BetaAnthropicHumanReviewParam(TypedDict):
    """Input that sets whether people at Anthropic may review data of inference in a workspace."""

    type: Literal["disabled", "enabled"]
    """`enabled` to allow the review, `disabled` to rule it out."""


class BetaExternalStorageMemberParam(TypedDict):
    """Input that chooses external storage, in a bucket of the organization, for data of a
    workspace.
    """

    external_storage_id: str
    """Identifier of the external storage to keep the data in. The request fails with
    `external_storage_not_available` if the workspace may not use external storage, with
    `storage_not_attachable` if the state of this one rules it out, with `storage_profile_mismatch`
    if it belongs to another user profile than the workspace, with `storage_verification_failed` if
    its bucket does not pass the checks, and with `invalid_storage_arn` if the identifier is
    malformed.
    """
    type: Literal["external"]


class BetaInternalStorageParam(TypedDict):
    """Input that chooses internal storage, at Anthropic."""

    type: Literal["internal"]


BetaStorageMemberParam: TypeAlias = Union[
    BetaInternalStorageParam, BetaExternalStorageMemberParam, "_models.BetaStorageMember"
]
"""The storage to set for data of a workspace; the `type` is `internal` or `external`."""


class BetaInferenceDataPrivacyCreateParam(TypedDict):
    """The data privacy of inference to give a new workspace. Fields that are left out get their
    defaults.
    """

    human_review: NotRequired[BetaAnthropicHumanReviewParam | _models.BetaAnthropicHumanReview]
    """Whether people at Anthropic may review the data. `enabled` fails with
    `human_review_on_with_external_storage` if the data is kept in external storage, and a choice
    that the organization does not have fails with `human_review_not_available`.
    """
    safeguards_storage: NotRequired[BetaStorageMemberParam]
    """Where to store the data that is kept for safeguards."""
    transcripts_storage: NotRequired[BetaStorageMemberParam]
    """Where to store transcripts of requests and responses. If the other settings need a choice
    here and there is none, the request fails with `transcripts_storage_required`.
    """


class BetaInferenceDataPrivacyUpdateParam(TypedDict):
    """Changes to the data privacy of inference in a workspace. Fields that are left out stay as
    they are.
    """

    human_review: NotRequired[BetaAnthropicHumanReviewParam | _models.BetaAnthropicHumanReview]
    """Whether people at Anthropic may review the data. `enabled` fails with
    `human_review_on_with_external_storage` if the data is kept in external storage, and a choice
    that the organization does not have fails with `human_review_not_available`.
    """
    safeguards_storage: NotRequired[BetaStorageMemberParam]
    """Where to store the data that is kept for safeguards."""
    transcripts_storage: NotRequired[BetaStorageMemberParam]
    """Where to store transcripts of requests and responses. If the other settings need a choice
    here and there is none, the request fails with `transcripts_storage_required`.
    """


prepare(globals())
