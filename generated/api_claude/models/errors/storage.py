# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Error codes of external storage, of Google data controls and of the data privacy
of workspaces.
"""

from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel


class BetaExternalStorageFailedCheck(APIModel):
    """A check that the bucket of external storage did not pass."""

    check: (
        Literal[
            "already_registered",
            "assume_role",
            "bucket_empty",
            "bucket_not_confirmed",
            "bucket_policy",
            "bucket_settings",
            "default_encryption",
            "deletion_policy",
            "encryption",
            "grant_mismatch",
            "key_usable",
            "kms_key_refused",
            "lifecycle_no_archive",
            "lifecycle_rules",
            "lifecycle_template",
            "location_mismatch",
            "object_lock",
            "other",
            "ownership_enforced",
            "probe_failed",
            "probe_object",
            "probe_storage_class",
            "public_access_block",
            "region",
            "replication",
            "request_metrics",
            "request_payment",
            "transcripts_support",
            "trust_ingest_role",
            "trust_maintenance_role",
            "trust_media_erasure_role",
            "trust_read_role",
            "trust_transcripts_role",
            "trust_transcripts_verify_role",
            "trust_verify_role",
            "versioning",
        ]
        | str
    )
    """What was checked: the bucket and its settings, its encryption (`default_encryption`,
    `encryption`, `key_usable`, `kms_key_refused`), the roles with access to it (`assume_role` and
    the checks that begin with `trust_`) or a test access (`probe_failed`, `probe_object`,
    `probe_storage_class`).
    """
    message: str
    """Readable explanation of what is wrong."""
    role: (
        Literal[
            "ingest",
            "maintenance",
            "media_erasure",
            "read",
            "transcripts",
            "transcripts_verify",
            "verify",
        ]
        | str
        | None
    ) = None
    """The role whose access was checked; null if the check is not about a role."""


BetaWorkspaceChangedConcurrentlyField: TypeAlias = (
    Literal["inference_data_privacy.human_review"] | str
)
"""A setting of a workspace that another request changed at the same time."""
