# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Every exception of the package, with one class for each documented error code of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.batches.api.errors import BatchMismatch as BatchMismatch
from api_claude_runtime.batches.api.errors import BatchRequestCanceled as BatchRequestCanceled
from api_claude_runtime.batches.api.errors import BatchRequestError as BatchRequestError
from api_claude_runtime.batches.api.errors import BatchRequestExpired as BatchRequestExpired
from api_claude_runtime.batches.api.errors import BatchResultMissing as BatchResultMissing
from api_claude_runtime.batches.api.errors import BatchResultUnknown as BatchResultUnknown
from api_claude_runtime.batches.api.errors import BatchTimeout as BatchTimeout
from api_claude_runtime.batches.api.errors import SubmitError as SubmitError
from api_claude_runtime.errors.base import Cancelled as Cancelled
from api_claude_runtime.errors.base import ClaudeError as ClaudeError
from api_claude_runtime.errors.base import ConfigurationError as ConfigurationError
from api_claude_runtime.errors.base import CredentialsError as CredentialsError
from api_claude_runtime.errors.base import DecodeError as DecodeError
from api_claude_runtime.errors.base import RequestError as RequestError
from api_claude_runtime.errors.base import WebhookSignatureError as WebhookSignatureError
from api_claude_runtime.errors.connection import APIConnectionError as APIConnectionError
from api_claude_runtime.errors.connection import APITimeoutError as APITimeoutError
from api_claude_runtime.errors.connection import BoundExceeded as BoundExceeded
from api_claude_runtime.errors.connection import CertificateError as CertificateError
from api_claude_runtime.errors.connection import StreamInterrupted as StreamInterrupted
from api_claude_runtime.errors.connection import StreamTimeout as StreamTimeout
from api_claude_runtime.errors.policies import CircuitOpen as CircuitOpen
from api_claude_runtime.errors.policies import QuotaExceeded as QuotaExceeded
from api_claude_runtime.errors.policies import RateLimitReached as RateLimitReached
from api_claude_runtime.errors.policies import RetryAfterTooLong as RetryAfterTooLong
from api_claude_runtime.errors.status import APIStatusError as APIStatusError
from api_claude_runtime.errors.status import AuthenticationError as AuthenticationError
from api_claude_runtime.errors.status import BadRequestError as BadRequestError
from api_claude_runtime.errors.status import ClientClosedRequestError as ClientClosedRequestError
from api_claude_runtime.errors.status import ConflictError as ConflictError
from api_claude_runtime.errors.status import ContentTooLargeError as ContentTooLargeError
from api_claude_runtime.errors.status import GatewayTimeoutError as GatewayTimeoutError
from api_claude_runtime.errors.status import HTTPNotImplementedError as HTTPNotImplementedError
from api_claude_runtime.errors.status import InternalServerError as InternalServerError
from api_claude_runtime.errors.status import NotFoundError as NotFoundError
from api_claude_runtime.errors.status import OverloadedError as OverloadedError
from api_claude_runtime.errors.status import PaymentRequiredError as PaymentRequiredError
from api_claude_runtime.errors.status import PermissionDeniedError as PermissionDeniedError
from api_claude_runtime.errors.status import PreconditionFailedError as PreconditionFailedError
from api_claude_runtime.errors.status import RateLimitError as RateLimitError
from api_claude_runtime.errors.status import (
    RequestHeaderFieldsTooLargeError as RequestHeaderFieldsTooLargeError,
)
from api_claude_runtime.errors.status import RequestTimeoutError as RequestTimeoutError
from api_claude_runtime.errors.status import ServiceUnavailableError as ServiceUnavailableError
from api_claude_runtime.errors.status import UnprocessableEntityError as UnprocessableEntityError
from api_claude_runtime.helpers.ask.errors import AnswerCutOff as AnswerCutOff
from api_claude_runtime.helpers.ask.errors import AnswerError as AnswerError
from api_claude_runtime.helpers.ask.errors import AnswerRefused as AnswerRefused
from api_claude_runtime.helpers.configuration.errors import ConfigFileError as ConfigFileError
from api_claude_runtime.helpers.distributed.errors import SharedPolicyLost as SharedPolicyLost
from api_claude_runtime.helpers.output.errors import OutputError as OutputError
from api_claude_runtime.helpers.recording.errors import RecordingError as RecordingError
from api_claude_runtime.helpers.recording.errors import RequestNotRecorded as RequestNotRecorded
from api_claude_runtime.helpers.tools.errors import MaxTurnsReached as MaxTurnsReached
from api_claude_runtime.helpers.tools.errors import ToolInputError as ToolInputError
from api_claude_runtime.helpers.tools.errors import ToolNotFound as ToolNotFound
from api_claude_runtime.helpers.tools.errors import ToolRefused as ToolRefused
from api_claude_runtime.helpers.tools.errors import ToolResultError as ToolResultError
from api_claude_runtime.helpers.validation.errors import InvalidRequest as InvalidRequest
from api_claude_runtime.replies.warning import ReplyShapeWarning as ReplyShapeWarning

if TYPE_CHECKING:
    from .models.errors.errors import (
        BetaWorkLeaseState,
        ThreadUnsupportedFeatureName,
        WorkspacePolicyField,
    )
    from .models.errors.storage import (
        BetaExternalStorageFailedCheck,
        BetaWorkspaceChangedConcurrentlyField,
    )


class AlreadyMemberError(BadRequestError):
    """400 `already_member`: The invited person already belongs to the organization."""

    error_code = "already_member"


class AvailableToolsLimitExceededError(BadRequestError):
    """400 `available_tools_limit_exceeded`: The request makes more tools available than is allowed;
    remove some of them.
    """

    error_code = "available_tools_limit_exceeded"


class BetaBundleAttachmentNotSupportedError(BadRequestError):
    """400 `bundle_attachment_not_supported`: The Claude Tag bundle is attached in a way that does
    not support the requested update.
    """

    error_code = "bundle_attachment_not_supported"


class BetaBundleOnCallError(BadRequestError):
    """400 `bundle_on_call`: The Claude Tag bundle is in on-call use and cannot be updated
    this way.
    """

    error_code = "bundle_on_call"


class CannotInviteEmailsWithUnverifiedDomainsError(BadRequestError):
    """400 `cannot_invite_emails_with_unverified_domains`: The organization cannot invite an address
    whose domain it has not verified; verify the domain or use another address.
    """

    error_code = "cannot_invite_emails_with_unverified_domains"


class CannotRemoveLastMemberError(BadRequestError):
    """400 `cannot_remove_last_member`: The user is the organization's last member and cannot be
    removed.
    """

    error_code = "cannot_remove_last_member"


class BetaCannotSignOutPrimaryOwnerError(BadRequestError):
    """400 `cannot_sign_out_primary_owner`: The organization's primary owner cannot be signed out
    through the API.
    """

    error_code = "cannot_sign_out_primary_owner"


class BetaCannotSignOutSelfError(BadRequestError):
    """400 `cannot_sign_out_self`: The caller cannot sign itself out through this operation."""

    error_code = "cannot_sign_out_self"


class ClaudeCodeKeyCreatorNotMemberError(BadRequestError):
    """400 `claude_code_key_creator_not_member`: The Claude Code API key was created by someone who
    is not a member of the organization; use a key created by a current member.
    """

    error_code = "claude_code_key_creator_not_member"


class ClaudeCodeVersionTooOldError(BadRequestError):
    """400 `claude_code_version_too_old`: The version of Claude Code that sent the request is no
    longer supported; update it.
    """

    error_code = "claude_code_version_too_old"


class BetaCMEKFeatureUnsupportedError(BadRequestError):
    """400 `cmek_feature_unsupported`: The feature is not available to organizations that use
    customer-managed encryption keys.
    """

    error_code = "cmek_feature_unsupported"


class CMEKKeyDisabledError(BadRequestError):
    """400 `cmek_key_disabled`: The customer-managed encryption key that protects the data is
    disabled; enable it in the key management service and try again.
    """

    error_code = "cmek_key_disabled"


class CMEKKeyNetworkBlockedError(BadRequestError):
    """400 `cmek_key_network_blocked`: Network restrictions on the customer-managed encryption key
    keep the API from using it; change them to allow the access.
    """

    error_code = "cmek_key_network_blocked"


class CompactionBlockAmbiguousError(BadRequestError):
    """400 `compaction_block_ambiguous`: The API cannot determine unambiguously which compaction
    block in the messages applies.
    """

    error_code = "compaction_block_ambiguous"


class CompactionBlockMisplacedError(BadRequestError):
    """400 `compaction_block_misplaced`: A compaction block stands where none is allowed in the
    messages.
    """

    error_code = "compaction_block_misplaced"


class CompactionContentMismatchError(BadRequestError):
    """400 `compaction_content_mismatch`: The content of a compaction block does not match what the
    API produced; send the block back unchanged.
    """

    error_code = "compaction_content_mismatch"


class CompactionIncompleteTurnError(BadRequestError):
    """400 `compaction_incomplete_turn`: The conversation cannot be compacted in the middle of a
    turn; complete the turn first, for example by supplying outstanding tool results.
    """

    error_code = "compaction_incomplete_turn"


class CompactionNothingToSummarizeError(BadRequestError):
    """400 `compaction_nothing_to_summarize`: Compaction was asked for, but the conversation holds
    nothing to summarize.
    """

    error_code = "compaction_nothing_to_summarize"


class CompactionSignatureInvalidError(BadRequestError):
    """400 `compaction_signature_invalid`: The signature of a compaction block is not valid; send
    the block back exactly as it was received.
    """

    error_code = "compaction_signature_invalid"


class CompactionTooManyToolReferencesError(BadRequestError):
    """400 `compaction_too_many_tool_references`: The conversation refers to more tools than
    compaction can carry over.
    """

    error_code = "compaction_too_many_tool_references"


class CompactionToolChangesMismatchError(BadRequestError):
    """400 `compaction_tool_changes_mismatch`: The tool changes recorded in a compaction block do
    not match those of the conversation.
    """

    error_code = "compaction_tool_changes_mismatch"


class EmailDomainNotAllowedError(BadRequestError):
    """400 `email_domain_not_allowed`: The organization does not allow invites to the domain of this
    email address.
    """

    error_code = "email_domain_not_allowed"


class BetaEnvironmentArchivedError(BadRequestError):
    """400 `environment_archived`: The environment is archived and cannot be updated."""

    error_code = "environment_archived"


class ExternalKeyInWorkspacePolicyError(BadRequestError):
    """400 `external_key_in_workspace_policy`: The external key is in use by a workspace policy, so
    it cannot be changed or deleted; remove it from the policy first.
    """

    error_code = "external_key_in_workspace_policy"


class ExternalKeyValidationFailedError(BadRequestError):
    """400 `external_key_validation_failed`: The external key did not pass validation; check its
    configuration and the access granted to it.
    """

    error_code = "external_key_validation_failed"


class ExternalKeyValidationTimedOutError(BadRequestError):
    """400 `external_key_validation_timed_out`: Validation of the external key did not finish in
    time; try again.
    """

    error_code = "external_key_validation_timed_out"


class FileNotDownloadableError(BadRequestError):
    """400 `file_not_downloadable`: The content of this file cannot be downloaded."""

    error_code = "file_not_downloadable"


class ImageDimensionsTooLargeError(BadRequestError):
    """400 `image_dimensions_too_large`: At least one image exceeds the allowed side length; scale
    the images down.
    """

    error_code = "image_dimensions_too_large"

    @property
    def max_side_length_pixels(self) -> int | None:
        """Longest side allowed, in pixels."""
        value: int | None = self.details.get("max_side_length_pixels")
        return value

    @property
    def paths(self) -> list[str] | None:
        """Where in the request the oversized images are."""
        value: list[str] | None = self.details.get("paths")
        return value


class BetaInvalidConfigTypeChangeError(BadRequestError):
    """400 `invalid_config_type_change`: The type of an environment's configuration cannot be
    changed by an update; create a new environment instead.
    """

    error_code = "invalid_config_type_change"


class BetaInvalidMetadataError(BadRequestError):
    """400 `invalid_metadata`: The metadata is not valid."""

    error_code = "invalid_metadata"


class InviteAlreadyExistsError(BadRequestError):
    """400 `invite_already_exists`: An invite for this email address already exists."""

    error_code = "invite_already_exists"


class KeyProfileMismatchError(BadRequestError):
    """400 `key_profile_mismatch`: The external key and the workspace belong to different user
    profiles.
    """

    error_code = "key_profile_mismatch"


class OrgAPIKeyLimitExceededError(BadRequestError):
    """400 `org_api_key_limit_exceeded`: The organization already has as many API keys as it is
    allowed; deactivate some first.
    """

    error_code = "org_api_key_limit_exceeded"


class OrgMemberLimitExceededError(BadRequestError):
    """400 `org_member_limit_exceeded`: The organization already has as many members as it is
    allowed.
    """

    error_code = "org_member_limit_exceeded"


class BetaOrganizationNotEnrolledInBetaError(BadRequestError):
    """400 `organization_not_enrolled_in_beta`: The organization is not enrolled in the beta that
    this operation belongs to.
    """

    error_code = "organization_not_enrolled_in_beta"


class OrganizationOnHoldError(BadRequestError):
    """400 `organization_on_hold`: The organization is on hold and cannot use the API; the hold can
    be appealed at `appeal_url`.
    """

    error_code = "organization_on_hold"

    @property
    def appeal_url(self) -> str | None:
        """URL at which to appeal the hold."""
        value: str | None = self.details.get("appeal_url")
        return value


class OrganizationTypeNotSupportedError(BadRequestError):
    """400 `organization_type_not_supported`: The operation is not available to organizations of
    this type.
    """

    error_code = "organization_type_not_supported"


class ParentOrganizationRequiredError(BadRequestError):
    """400 `parent_organization_required`: The operation is available only to organizations that
    have a parent organization.
    """

    error_code = "parent_organization_required"


class RBACGroupGrantsOwnerAccessError(BadRequestError):
    """400 `rbac_group_grants_owner_access`: The RBAC group grants owner access, so the operation is
    refused.
    """

    error_code = "rbac_group_grants_owner_access"


class BetaRBACGroupOrderLimitExceededError(BadRequestError):
    """400 `rbac_group_order_limit_exceeded`: The order of RBAC groups with managed settings already
    holds as many groups as it can.
    """

    error_code = "rbac_group_order_limit_exceeded"


class RBACGroupOwnerAccessUnconfirmedError(BadRequestError):
    """400 `rbac_group_owner_access_unconfirmed`: The operation is refused because the API cannot
    establish whether the RBAC group grants owner access; try again later.
    """

    error_code = "rbac_group_owner_access_unconfirmed"


class RequestBodyEncodingInvalidError(BadRequestError):
    """400 `request_body_encoding_invalid`: The request body cannot be decoded with the encoding
    that its `Content-Encoding` header names.
    """

    error_code = "request_body_encoding_invalid"


class RequestBodyEncodingUnsupportedError(BadRequestError):
    """400 `request_body_encoding_unsupported`: The `Content-Encoding` of the request body is not
    supported; use a supported encoding or send the body uncompressed.
    """

    error_code = "request_body_encoding_unsupported"


class BetaRequestBodyTimeoutError(BadRequestError):
    """400 `request_body_timeout`: The request body did not arrive in time; send it again."""

    error_code = "request_body_timeout"


class BetaScanFailedError(BadRequestError):
    """400 `scan_failed`: The plugin version did not pass its content scan and cannot be served."""

    error_code = "scan_failed"

    @property
    def plugin_version_id(self) -> str | None:
        """Identifier of the plugin version."""
        value: str | None = self.details.get("plugin_version_id")
        return value


class BetaSettingsDocumentLimitExceededError(BadRequestError):
    """400 `settings_document_limit_exceeded`: The change would exceed a limit on settings
    documents.
    """

    error_code = "settings_document_limit_exceeded"


class BetaSettingsHistoryLimitExceededError(BadRequestError):
    """400 `settings_history_limit_exceeded`: The change is refused because the history of the
    managed settings has reached its limit.
    """

    error_code = "settings_history_limit_exceeded"


class BetaSlackChannelSetUpSettingsRefusedError(BadRequestError):
    """400 `slack_channel_set_up_settings_refused`: The settings given for setting up the Slack
    channel are refused.
    """

    error_code = "slack_channel_set_up_settings_refused"

    @property
    def slack_channel_id(self) -> str | None:
        """Identifier of the Slack channel."""
        value: str | None = self.details.get("slack_channel_id")
        return value


class StorageQuotaExceededError(BadRequestError):
    """400 `storage_quota_exceeded`: The upload would exceed the storage quota for files; delete
    files that are no longer needed.
    """

    error_code = "storage_quota_exceeded"


class ThreadAlreadyContinuedError(BadRequestError):
    """400 `thread_already_continued`: The thread has already been continued from the given message;
    continue it from its latest message.
    """

    error_code = "thread_already_continued"


class ThreadContinueInFlightError(BadRequestError):
    """400 `thread_continue_in_flight`: Another request is continuing the thread at present; wait
    until it has finished.
    """

    error_code = "thread_continue_in_flight"


class ThreadFingerprintMismatchError(BadRequestError):
    """400 `thread_fingerprint_mismatch`: The request differs from the thread it continues in
    something that must stay the same.
    """

    error_code = "thread_fingerprint_mismatch"


class ThreadUnsupportedRequestError(BadRequestError):
    """400 `thread_unsupported_request`: The request uses features that threads do not support;
    remove those listed in `unsupported`.
    """

    error_code = "thread_unsupported_request"

    @property
    def unsupported(self) -> list[ThreadUnsupportedFeatureName] | None:
        """Names of the features in the request that threads do not support."""
        value: list[ThreadUnsupportedFeatureName] | None = self.details.get("unsupported")
        return value


class ToolNameConflictError(BadRequestError):
    """400 `tool_name_conflict`: Two or more tools available to the request have the same name;
    rename or remove one.
    """

    error_code = "tool_name_conflict"


class ToolReferenceUnresolvedError(BadRequestError):
    """400 `tool_reference_unresolved`: A tool reference names a tool that the request does not
    define; add the definition or remove the reference.
    """

    error_code = "tool_reference_unresolved"


class BetaUnsupportedCharsetError(BadRequestError):
    """400 `unsupported_charset`: The upload uses a character set that is not supported."""

    error_code = "unsupported_charset"


class UserProfileNotFoundError(BadRequestError):
    """400 `user_profile_not_found`: There is no user profile with the given identifier."""

    error_code = "user_profile_not_found"


class UserProfileRequiredError(BadRequestError):
    """400 `user_profile_required`: The request must name a user profile."""

    error_code = "user_profile_required"


class WorkspaceAPIKeyLimitExceededError(BadRequestError):
    """400 `workspace_api_key_limit_exceeded`: The workspace already has as many API keys as it is
    allowed; deactivate some first.
    """

    error_code = "workspace_api_key_limit_exceeded"


class WorkspaceHumanReviewDisabledError(BadRequestError):
    """400 `workspace_human_review_disabled`: The request is refused because human review is
    disabled for the workspace; use another workspace or enable the review.
    """

    error_code = "workspace_human_review_disabled"


class WorkspaceMemberLimitExceededError(BadRequestError):
    """400 `workspace_member_limit_exceeded`: The workspace already has as many members as it is
    allowed.
    """

    error_code = "workspace_member_limit_exceeded"


class WorkspacePolicyViolationError(BadRequestError):
    """400 `workspace_policy_violation`: The workspace as requested would violate a workspace
    policy; change the setting that `field` names.
    """

    error_code = "workspace_policy_violation"

    @property
    def field(self) -> WorkspacePolicyField | None:
        """Field of the request that violates the policy; further values can occur."""
        value: WorkspacePolicyField | None = self.details.get("field")
        return value


class LinkedOrganizationBillingUnavailableError(PaymentRequiredError):
    """402 `linked_organization_billing_unavailable`: The linked organization cannot be billed for
    the request; check its billing set-up.
    """

    error_code = "linked_organization_billing_unavailable"


class LinkedOrganizationSpendLimitReachedError(PaymentRequiredError):
    """402 `linked_organization_spend_limit_reached`: The linked organization has reached its spend
    limit; raise the limit or wait until it resets.
    """

    error_code = "linked_organization_spend_limit_reached"


class BetaAPIKeyScopeMissingError(PermissionDeniedError):
    """403 `api_key_scope_missing`: The API key lacks a scope that the operation needs; use a key
    that has it.
    """

    error_code = "api_key_scope_missing"


class BetaCannotSignOutManagedMemberError(PermissionDeniedError):
    """403 `cannot_sign_out_managed_member`: The member is managed in a way that rules out signing
    them out through the API.
    """

    error_code = "cannot_sign_out_managed_member"


class BetaCannotSignOutMembershipAdminError(PermissionDeniedError):
    """403 `cannot_sign_out_membership_admin`: A member who administers memberships cannot be signed
    out through this operation.
    """

    error_code = "cannot_sign_out_membership_admin"


class BetaCannotSignOutOwnerError(PermissionDeniedError):
    """403 `cannot_sign_out_owner`: An owner of the organization cannot be signed out through this
    operation.
    """

    error_code = "cannot_sign_out_owner"


class BetaCannotSignOutPrivilegedMemberError(PermissionDeniedError):
    """403 `cannot_sign_out_privileged_member`: A member with privileged access cannot be signed out
    through this operation.
    """

    error_code = "cannot_sign_out_privileged_member"


class BetaClaudeTagWritesNotEnabledError(PermissionDeniedError):
    """403 `claude_tag_writes_not_enabled`: Changes to Claude Tag through the API are not enabled
    for the organization.
    """

    error_code = "claude_tag_writes_not_enabled"


class BetaComplianceConfigurationRestrictedError(PermissionDeniedError):
    """403 `compliance_configuration_restricted`: The organization's compliance configuration does
    not allow the operation.
    """

    error_code = "compliance_configuration_restricted"


class BetaEnvironmentCreateDisabledError(PermissionDeniedError):
    """403 `environment_create_disabled`: Creating environments is disabled."""

    error_code = "environment_create_disabled"


class BetaEnvironmentUpdateDisabledError(PermissionDeniedError):
    """403 `environment_update_disabled`: Updating environments is disabled."""

    error_code = "environment_update_disabled"


class BetaOrganizationLevelScopedAPIKeyRequiredError(PermissionDeniedError):
    """403 `organization_level_scoped_api_key_required`: The operation needs a scoped API key that
    belongs to the organization as a whole; use such a key.
    """

    error_code = "organization_level_scoped_api_key_required"


class SandboxEgressRestrictedError(PermissionDeniedError):
    """403 `sandbox_egress_restricted`: The operation is refused because the request comes from a
    sandbox whose outbound access is restricted.
    """

    error_code = "sandbox_egress_restricted"


class BetaSpendLimitsAdminAPIWritesNotEnabledError(PermissionDeniedError):
    """403 `spend_limits_admin_api_writes_not_enabled`: Changes to spend limits through the Admin
    API are not enabled for the organization.
    """

    error_code = "spend_limits_admin_api_writes_not_enabled"


class UserProfileBillingNotAuthorizedError(PermissionDeniedError):
    """403 `user_profile_billing_not_authorized`: The caller is not authorized to bill the request
    to the user profile.
    """

    error_code = "user_profile_billing_not_authorized"


class UserProfileNotBillableError(PermissionDeniedError):
    """403 `user_profile_not_billable`: The user profile is not in a state in which requests can be
    billed to it.
    """

    error_code = "user_profile_not_billable"


class BetaEnvironmentNotFoundError(NotFoundError):
    """404 `environment_not_found`: There is no environment with the given identifier."""

    error_code = "environment_not_found"


class FileExpiredError(NotFoundError):
    """404 `file_expired`: The file has expired and its content is no longer available."""

    error_code = "file_expired"


class BetaRBACGroupManagedSettingsNotFoundError(NotFoundError):
    """404 `rbac_group_managed_settings_not_found`: The RBAC group has no managed settings."""

    error_code = "rbac_group_managed_settings_not_found"


class BetaRBACGroupNotFoundError(NotFoundError):
    """404 `rbac_group_not_found`: There is no RBAC group with the given identifier."""

    error_code = "rbac_group_not_found"


class RBACRoleNotFoundError(NotFoundError):
    """404 `rbac_role_not_found`: There is no RBAC role with the given identifier."""

    error_code = "rbac_role_not_found"


class BetaSlackChannelSetUpEnvironmentNotFoundError(NotFoundError):
    """404 `slack_channel_set_up_environment_not_found`: The environment named for setting up the
    Slack channel does not exist.
    """

    error_code = "slack_channel_set_up_environment_not_found"

    @property
    def slack_channel_id(self) -> str | None:
        """Identifier of the Slack channel."""
        value: str | None = self.details.get("slack_channel_id")
        return value


class ThreadNotFoundError(NotFoundError):
    """404 `thread_not_found`: The thread to continue does not exist or is no longer available;
    start a new one.
    """

    error_code = "thread_not_found"


class ConcurrentMembershipChangeError(ConflictError):
    """409 `concurrent_membership_change`: The membership was changed by another request at the same
    time; try again.
    """

    error_code = "concurrent_membership_change"


class ExternalKeyChangedError(ConflictError):
    """409 `external_key_changed`: The external key was changed while the request was handled; try
    again.
    """

    error_code = "external_key_changed"


class BetaPluginNameTakenError(ConflictError):
    """409 `plugin_name_taken`: Another plugin already has this name; choose a different one."""

    error_code = "plugin_name_taken"

    @property
    def plugin_id(self) -> str | None:
        """Identifier of the plugin that has the name."""
        value: str | None = self.details.get("plugin_id")
        return value


class BetaScanPendingError(ConflictError):
    """409 `scan_pending`: The content scan of the plugin version has not finished; try again once
    it has.
    """

    error_code = "scan_pending"

    @property
    def plugin_version_id(self) -> str | None:
        """Identifier of the plugin version."""
        value: str | None = self.details.get("plugin_version_id")
        return value


class BetaSkillNameTakenError(ConflictError):
    """409 `skill_name_taken`: Another skill already has the name of a skill in the plugin; rename
    one of them.
    """

    error_code = "skill_name_taken"

    @property
    def skill_name(self) -> str | None:
        """The name that is taken."""
        value: str | None = self.details.get("skill_name")
        return value


class SkillReadBlockedUndecryptableError(ConflictError):
    """409 `skill_read_blocked_undecryptable`: A skill that the request uses cannot be read because
    it cannot be decrypted.
    """

    error_code = "skill_read_blocked_undecryptable"


class BetaSlackChannelSetUpSettingsConflictError(ConflictError):
    """409 `slack_channel_set_up_settings_conflict`: The request conflicts with the set-up settings
    of a Slack channel.
    """

    error_code = "slack_channel_set_up_settings_conflict"

    @property
    def slack_channel_id(self) -> str | None:
        """Identifier of the Slack channel."""
        value: str | None = self.details.get("slack_channel_id")
        return value


class BetaHeartbeatPreconditionFailedError(PreconditionFailedError):
    """412 `heartbeat_precondition_failed`: The last heartbeat recorded for the work item is not the
    one the request expects; compare with `current_state` before going on.
    """

    error_code = "heartbeat_precondition_failed"

    @property
    def current_state(self) -> BetaWorkLeaseState | None:
        """State of the work item's lease at present."""
        from api_claude_runtime.replies.decode import part

        from .models.errors.errors import BetaWorkLeaseState

        return part(BetaWorkLeaseState, self.details.get("current_state"))


class RequestBodyTooLargeAfterDecodingError(ContentTooLargeError):
    """413 `request_body_too_large_after_decoding`: The request body is larger than allowed once it
    is decompressed; send less data.
    """

    error_code = "request_body_too_large_after_decoding"


class ContractSpendLimitReachedError(RateLimitError):
    """429 `contract_spend_limit_reached`: The spend limit of the organization's contract is
    reached.
    """

    error_code = "contract_spend_limit_reached"


class EnforcedSpendLimitReachedError(RateLimitError):
    """429 `enforced_spend_limit_reached`: A spend limit that is enforced on the caller is reached;
    raise the limit or wait until it resets.
    """

    error_code = "enforced_spend_limit_reached"


class RampLimitExceededError(RateLimitError):
    """429 `ramp_limit_exceeded`: Usage is rising faster than allowed; slow down and increase
    traffic gradually.
    """

    error_code = "ramp_limit_exceeded"


class CMEKContextUnavailableError(ServiceUnavailableError):
    """503 `cmek_context_unavailable`: The encryption context needed for the customer-managed
    encryption key is unavailable at the moment; try again later.
    """

    error_code = "cmek_context_unavailable"


class CMEKKeyUnreachableError(ServiceUnavailableError):
    """503 `cmek_key_unreachable`: The customer-managed encryption key cannot be reached at the
    moment; try again later.
    """

    error_code = "cmek_key_unreachable"


class BetaRegistrationPendingError(ServiceUnavailableError):
    """503 `registration_pending`: The plugin or plugin version is stored but its registration has
    not finished; check again later.
    """

    error_code = "registration_pending"

    @property
    def plugin_id(self) -> str | None:
        """Identifier of the plugin."""
        value: str | None = self.details.get("plugin_id")
        return value

    @property
    def plugin_version_id(self) -> str | None:
        """Identifier of the plugin version."""
        value: str | None = self.details.get("plugin_version_id")
        return value


class CompactionUnavailableError(OverloadedError):
    """529 `compaction_unavailable`: Compaction is unavailable at the moment; try again later."""

    error_code = "compaction_unavailable"


class BetaApprovalRequiredError(BadRequestError):
    """400 `approval_required`: The setting that `field` names needs an approval by Anthropic that
    the organization does not have.
    """

    error_code = "approval_required"

    @property
    def field(self) -> str | None:
        """Name of the setting."""
        value: str | None = self.details.get("field")
        return value


class BetaCMEKNotApprovedError(BadRequestError):
    """400 `cmek_not_approved`: The organization is not approved for customer-managed encryption
    keys here.
    """

    error_code = "cmek_not_approved"


class BetaExternalKeyNotFoundError(BadRequestError):
    """400 `external_key_not_found`: There is no external key with the given identifier."""

    error_code = "external_key_not_found"


class BetaExternalKeyProviderMismatchError(BadRequestError):
    """400 `external_key_provider_mismatch`: The external key is held by another cloud provider; use
    a key in Google Cloud KMS.
    """

    error_code = "external_key_provider_mismatch"


class BetaExternalStorageInUseError(BadRequestError):
    """400 `external_storage_in_use`: The external storage is in use and cannot be deleted; detach
    it from its workspaces first.
    """

    error_code = "external_storage_in_use"


class BetaExternalStorageInWorkspacePolicyError(BadRequestError):
    """400 `external_storage_in_workspace_policy`: The external storage is in use by a workspace
    policy, so it cannot be deleted; remove it from the policy first.
    """

    error_code = "external_storage_in_workspace_policy"


class BetaExternalStorageNotAvailableError(BadRequestError):
    """400 `external_storage_not_available`: External storage is not available for the workspace;
    use internal storage.
    """

    error_code = "external_storage_not_available"


class BetaGCPProjectNotVerifiedError(BadRequestError):
    """400 `gcp_project_not_verified`: It is not verified that the organization controls the Google
    Cloud project; verify the project first.
    """

    error_code = "gcp_project_not_verified"


class BetaGrantRequiredError(BadRequestError):
    """400 `grant_required`: The organization or the user profile lacks a grant that external
    storage requires.
    """

    error_code = "grant_required"


class BetaHumanReviewNotAvailableError(BadRequestError):
    """400 `human_review_not_available`: The setting `human_review` is not available to the
    organization; leave it out.
    """

    error_code = "human_review_not_available"


class BetaHumanReviewOnWithExternalStorageError(BadRequestError):
    """400 `human_review_on_with_external_storage`: Human review cannot be enabled in a workspace
    that keeps its data in external storage; disable the review or use internal storage.
    """

    error_code = "human_review_on_with_external_storage"


class BetaInvalidStorageARNError(BadRequestError):
    """400 `invalid_storage_arn`: The identifier of external storage is malformed; use the `id` of
    external storage unchanged.
    """

    error_code = "invalid_storage_arn"


class BetaOrganizationNotEligibleError(BadRequestError):
    """400 `organization_not_eligible`: The organization does not meet the conditions for the
    operation.
    """

    error_code = "organization_not_eligible"


class BetaProviderNotAllowedError(BadRequestError):
    """400 `provider_not_allowed`: External storage at this cloud provider is not allowed for the
    organization; use another provider.
    """

    error_code = "provider_not_allowed"


class BetaRegionNotSupportedError(BadRequestError):
    """400 `region_not_supported`: A region in the data controls is not supported; leave it out or
    use another region.
    """

    error_code = "region_not_supported"


class BetaStorageAttachLimitReachedError(BadRequestError):
    """400 `storage_attach_limit_reached`: No more external storage can be attached to the
    workspace.
    """

    error_code = "storage_attach_limit_reached"


class BetaStorageNotApprovedError(BadRequestError):
    """400 `storage_not_approved`: The organization is not approved for keeping data in its own
    buckets here.
    """

    error_code = "storage_not_approved"


class BetaStorageNotAttachableError(BadRequestError):
    """400 `storage_not_attachable`: The external storage that `field` names cannot be attached to a
    workspace in its present state; check its `status`.
    """

    error_code = "storage_not_attachable"

    @property
    def field(self) -> str | None:
        """Name of the setting that chooses the storage."""
        value: str | None = self.details.get("field")
        return value


class StorageProfileMismatchError(BadRequestError):
    """400 `storage_profile_mismatch`: The external storage that `field` names and the workspace
    belong to different user profiles.
    """

    error_code = "storage_profile_mismatch"

    @property
    def field(self) -> str | None:
        """Name of the setting that chooses the storage."""
        value: str | None = self.details.get("field")
        return value


class BetaStorageProfileStillRequiredError(BadRequestError):
    """400 `storage_profile_still_required`: The workspace must keep its user profile while external
    storage of the profile is attached to it; detach the storage first.
    """

    error_code = "storage_profile_still_required"


class BetaStorageVerificationFailedError(BadRequestError):
    """400 `storage_verification_failed`: The bucket did not pass the checks that `failed_checks`
    lists; correct what they name and try again.
    """

    error_code = "storage_verification_failed"

    @property
    def failed_checks(self) -> list[BetaExternalStorageFailedCheck] | None:
        """The checks that the bucket did not pass."""
        from api_claude_runtime.replies.decode import parts

        from .models.errors.storage import BetaExternalStorageFailedCheck

        return parts(BetaExternalStorageFailedCheck, self.details.get("failed_checks"))

    @property
    def field(self) -> str | None:
        """Name of the setting that chooses the storage; null if the request has no such setting."""
        value: str | None = self.details.get("field")
        return value


class BetaTranscriptsStorageRequiredError(BadRequestError):
    """400 `transcripts_storage_required`: The other settings of the workspace require a choice of
    `transcripts_storage`; give one.
    """

    error_code = "transcripts_storage_required"


class BetaUnsupportedRegionError(BadRequestError):
    """400 `unsupported_region`: External storage in this region is not supported; use a bucket in
    another region.
    """

    error_code = "unsupported_region"


class BetaGCPProjectControlledByAnotherOrganizationError(ConflictError):
    """409 `gcp_project_controlled_by_another_organization`: The data controls of the Google Cloud
    project belong to another organization.
    """

    error_code = "gcp_project_controlled_by_another_organization"


class BetaStorageAlreadyRegisteredError(ConflictError):
    """409 `storage_already_registered`: The bucket is registered as external storage already."""

    error_code = "storage_already_registered"


class StorageAttachedDuringArchiveError(ConflictError):
    """409 `storage_attached_during_archive`: Another request attached external storage to the
    workspace while it was being archived; try again.
    """

    error_code = "storage_attached_during_archive"


class BetaStorageChangedConcurrentlyError(ConflictError):
    """409 `storage_changed_concurrently`: Another request changed the external storage that `field`
    names at the same time; retrieve the workspace and try again.
    """

    error_code = "storage_changed_concurrently"

    @property
    def field(self) -> str | None:
        """Name of the setting that chooses the storage."""
        value: str | None = self.details.get("field")
        return value


class BetaStorageInUseError(ConflictError):
    """409 `storage_in_use`: A bucket in the data controls is in use elsewhere; use another
    bucket.
    """

    error_code = "storage_in_use"


class BetaWorkspaceChangedConcurrentlyError(ConflictError):
    """409 `workspace_changed_concurrently`: Another request changed the setting of the workspace
    that `field` names at the same time; retrieve the workspace and try again.
    """

    error_code = "workspace_changed_concurrently"

    @property
    def field(self) -> BetaWorkspaceChangedConcurrentlyField | None:
        """Setting that was changed."""
        value: BetaWorkspaceChangedConcurrentlyField | None = self.details.get("field")
        return value


class BetaAuthorizationCheckUnavailableError(ServiceUnavailableError):
    """503 `authorization_check_unavailable`: The API cannot check at the moment whether the
    organization is authorized for the operation; try again later.
    """

    error_code = "authorization_check_unavailable"


class ChangeOutcomeUnknownError(ServiceUnavailableError):
    """503 `change_outcome_unknown`: The API cannot determine whether the change was made; retrieve
    the workspace before sending the request again.
    """

    error_code = "change_outcome_unknown"


class WorkspaceCreatedIncompleteError(ServiceUnavailableError):
    """503 `workspace_created_incomplete`: The workspace was created, but not all of its settings
    were applied; update the workspace that `workspace_id` names. The same request again creates
    another workspace.
    """

    error_code = "workspace_created_incomplete"

    @property
    def workspace_id(self) -> str | None:
        """Identifier of the workspace that was created."""
        value: str | None = self.details.get("workspace_id")
        return value


if not TYPE_CHECKING:  # otherwise a type checker would accept every name

    def __getattr__(name: str) -> Any:
        from api_claude_runtime.hints.lookup import module_error

        raise module_error(__name__, name)
