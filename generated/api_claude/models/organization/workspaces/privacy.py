# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Data privacy of inference in a workspace: where its data is stored, and whether
people may review it.
"""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaAnthropicHumanReview(APIModel):
    """Whether people at Anthropic may review data of inference in a workspace."""

    type: Literal["disabled", "enabled"] | str
    """`enabled` if they may, `disabled` if not."""


class BetaExternalStorageMember(APIModel):
    """A choice of storage that is external, in a bucket of the organization."""

    external_storage_id: str
    """Identifier of the external storage that the data is kept in."""
    type: Literal["external"]


class BetaInternalStorage(APIModel):
    """A choice of storage that is internal, at Anthropic."""

    type: Literal["internal"]


BetaStorageMember: TypeAlias = Annotated[
    BetaInternalStorage | BetaExternalStorageMember | Unknown, Open("type")
]
"""Where data of a workspace is stored; the `type` is `internal` or `external`."""


class BetaInferenceDataPrivacy(APIModel):
    """How data of inference in a workspace, that is, of requests to models and their responses, is
    kept private.
    """

    human_review: BetaAnthropicHumanReview | None = None
    """Whether people at Anthropic may review the data; null if nothing is reported."""
    safeguards_storage: BetaStorageMember | None = None
    """Where the data that is kept for safeguards is stored; null if nothing is reported."""
    transcripts_storage: BetaStorageMember | None = None
    """Where transcripts of requests and responses are stored; null if nothing is reported."""
