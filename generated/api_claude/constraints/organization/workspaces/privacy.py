# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Data privacy of inference in a workspace: where its data
is stored, and whether people may review it.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaAnthropicHumanReviewParam": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled", "enabled"]}},
        "required": ["type"],
    },
    "BetaExternalStorageMemberParam": {
        "type": "object",
        "properties": {"external_storage_id": {"type": "string"}, "type": {"enum": ["external"]}},
        "required": ["external_storage_id", "type"],
    },
    "BetaInferenceDataPrivacyCreateParam": {
        "type": "object",
        "properties": {
            "human_review": {
                "ref": "organization.workspaces.privacy.BetaAnthropicHumanReviewParam"
            },
            "safeguards_storage": {"ref": "organization.workspaces.privacy.BetaStorageMemberParam"},
            "transcripts_storage": {
                "ref": "organization.workspaces.privacy.BetaStorageMemberParam"
            },
        },
    },
    "BetaInferenceDataPrivacyUpdateParam": {
        "type": "object",
        "properties": {
            "human_review": {
                "ref": "organization.workspaces.privacy.BetaAnthropicHumanReviewParam"
            },
            "safeguards_storage": {"ref": "organization.workspaces.privacy.BetaStorageMemberParam"},
            "transcripts_storage": {
                "ref": "organization.workspaces.privacy.BetaStorageMemberParam"
            },
        },
    },
    "BetaInternalStorageParam": {
        "type": "object",
        "properties": {"type": {"enum": ["internal"]}},
        "required": ["type"],
    },
    "BetaStorageMemberParam": {
        "tag": "type",
        "members": {
            "internal": "organization.workspaces.privacy.BetaInternalStorageParam",
            "external": "organization.workspaces.privacy.BetaExternalStorageMemberParam",
        },
    },
}
