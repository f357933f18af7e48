# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Webhooks: events that the API sends to an endpoint of yours."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaWebhookAgentArchivedEventData(APIModel):
    """Sent when an agent was archived."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["agent.archived"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookAgentCreatedEventData(APIModel):
    """Sent when an agent was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["agent.created"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookAgentDeletedEventData(APIModel):
    """Sent when an agent was deleted."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["agent.deleted"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookAgentUpdatedEventData(APIModel):
    """Sent when an agent was updated."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["agent.updated"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentArchivedEventData(APIModel):
    """Sent when a deployment was archived."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment.archived"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentCreatedEventData(APIModel):
    """Sent when a deployment was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment.created"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentDeletedEventData(APIModel):
    """Sent when a deployment was deleted."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment.deleted"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentPausedEventData(APIModel):
    """Sent when a deployment was paused, by a caller or because of an error."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment.paused"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentRunFailedEventData(APIModel):
    """Sent when a deployment run failed."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment_run.failed"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentRunStartedEventData(APIModel):
    """Sent when a deployment run started."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment_run.started"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentRunSucceededEventData(APIModel):
    """Sent when a deployment run succeeded."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment_run.succeeded"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentUnpausedEventData(APIModel):
    """Sent when the pause of a deployment ended."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment.unpaused"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookDeploymentUpdatedEventData(APIModel):
    """Sent when a deployment was updated."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["deployment.updated"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookEnvironmentArchivedEventData(APIModel):
    """Sent when an environment was archived."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["environment.archived"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookEnvironmentCreatedEventData(APIModel):
    """Sent when an environment was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["environment.created"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookEnvironmentDeletedEventData(APIModel):
    """Sent when an environment was deleted."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["environment.deleted"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookEnvironmentUpdatedEventData(APIModel):
    """Sent when an environment was updated."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["environment.updated"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookExternalKeyFailedEventData(APIModel):
    """Sent when an external encryption key could no longer be used."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["external_key.failed"]


class BetaWebhookExternalKeyRecoveredEventData(APIModel):
    """Sent when an external encryption key could be used again after a failure."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["external_key.recovered"]


class BetaWebhookExternalStorageFailedEventData(APIModel):
    """Sent when external storage could no longer be used."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["external_storage.failed"]


class BetaWebhookExternalStorageRecoveredEventData(APIModel):
    """Sent when external storage could be used again after a failure."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["external_storage.recovered"]


class BetaWebhookMemoryStoreArchivedEventData(APIModel):
    """Sent when a memory store was archived."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["memory_store.archived"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookMemoryStoreCreatedEventData(APIModel):
    """Sent when a memory store was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["memory_store.created"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookMemoryStoreDeletedEventData(APIModel):
    """Sent when a memory store was deleted."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["memory_store.deleted"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionArchivedEventData(APIModel):
    """Sent when a session was archived."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.archived"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionBudgetReachedEventData(APIModel):
    """Sent when a session reached its budget."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.budget_reached"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionCreatedEventData(APIModel):
    """Sent when a session was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.created"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionDeletedEventData(APIModel):
    """Sent when a session was deleted."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.deleted"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionIdledEventData(APIModel):
    """Sent when a session became idle."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.idled"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionOutcomeEvaluationEndedEventData(APIModel):
    """Sent when an evaluation of a session against its outcome ended."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.outcome_evaluation_ended"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionPendingEventData(APIModel):
    """Sent when a session became pending."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.pending"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionRequiresActionEventData(APIModel):
    """Sent when a session began to wait for an action of the client, such as the confirmation of a
    tool use.
    """

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.requires_action"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionRunningEventData(APIModel):
    """Sent when a session started running."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.running"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionStatusIdledEventData(APIModel):
    """Sent when the status of a session changed to idle."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.status_idled"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionStatusRescheduledEventData(APIModel):
    """Sent when the status of a session changed to rescheduling."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.status_rescheduled"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionStatusRunStartedEventData(APIModel):
    """Sent when the status of a session changed to running."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.status_run_started"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionStatusTerminatedEventData(APIModel):
    """Sent when the status of a session changed to terminated."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.status_terminated"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionThreadCreatedEventData(APIModel):
    """Sent when a thread of a session was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    session_thread_id: str
    """Identifier of the thread that was created."""
    type: Literal["session.thread_created"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionThreadIdledEventData(APIModel):
    """Sent when a thread of a session became idle."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    session_thread_id: str
    """Identifier of the thread that became idle."""
    type: Literal["session.thread_idled"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionThreadTerminatedEventData(APIModel):
    """Sent when a thread of a session was terminated."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    session_thread_id: str
    """Identifier of the thread that was terminated."""
    type: Literal["session.thread_terminated"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookSessionUpdatedEventData(APIModel):
    """Sent when a session was updated."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["session.updated"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookUserProfileEnforcementActionOpenedEventData(APIModel):
    """Sent when an enforcement action was opened against a user profile."""

    enforcement_action_id: str
    """Identifier of the enforcement action that was opened."""
    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["user_profile.enforcement_action_opened"]


class BetaWebhookUserProfileEnforcementActionResolvedEventData(APIModel):
    """Sent when an enforcement action against a user profile was resolved."""

    enforcement_action_id: str
    """Identifier of the enforcement action that was resolved."""
    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["user_profile.enforcement_action_resolved"]


class BetaWebhookUserProfileProgramStatusUpdatedEventData(APIModel):
    """Sent when the status of a user profile in a program changed."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["user_profile.program_status_updated"]


class BetaWebhookVaultArchivedEventData(APIModel):
    """Sent when a vault was archived."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["vault.archived"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookVaultCreatedEventData(APIModel):
    """Sent when a vault was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["vault.created"]
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookVaultCredentialArchivedEventData(APIModel):
    """Sent when a credential of a vault was archived."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["vault_credential.archived"]
    vault_id: str
    """Identifier of the vault that holds the credential."""
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookVaultCredentialCreatedEventData(APIModel):
    """Sent when a credential of a vault was created."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["vault_credential.created"]
    vault_id: str
    """Identifier of the vault that holds the credential."""
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookVaultCredentialDeletedEventData(APIModel):
    """Sent when a credential of a vault was deleted."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["vault_credential.deleted"]
    vault_id: str
    """Identifier of the vault that held the credential."""
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookVaultCredentialRefreshFailedEventData(APIModel):
    """Sent when a credential of a vault could not be refreshed."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["vault_credential.refresh_failed"]
    vault_id: str
    """Identifier of the vault that holds the credential."""
    workspace_id: str
    """Identifier of the workspace."""


class BetaWebhookVaultDeletedEventData(APIModel):
    """Sent when a vault was deleted."""

    id: str
    """Identifier of what the event is about."""
    organization_id: str
    """Identifier of the organization."""
    type: Literal["vault.deleted"]
    workspace_id: str
    """Identifier of the workspace."""


BetaWebhookEventData: TypeAlias = Annotated[
    BetaWebhookSessionCreatedEventData
    | BetaWebhookSessionPendingEventData
    | BetaWebhookSessionRunningEventData
    | BetaWebhookSessionIdledEventData
    | BetaWebhookSessionRequiresActionEventData
    | BetaWebhookSessionArchivedEventData
    | BetaWebhookSessionDeletedEventData
    | BetaWebhookSessionStatusRescheduledEventData
    | BetaWebhookSessionStatusRunStartedEventData
    | BetaWebhookSessionStatusIdledEventData
    | BetaWebhookSessionStatusTerminatedEventData
    | BetaWebhookSessionThreadCreatedEventData
    | BetaWebhookSessionThreadIdledEventData
    | BetaWebhookSessionThreadTerminatedEventData
    | BetaWebhookSessionOutcomeEvaluationEndedEventData
    | BetaWebhookVaultCreatedEventData
    | BetaWebhookVaultArchivedEventData
    | BetaWebhookVaultDeletedEventData
    | BetaWebhookVaultCredentialCreatedEventData
    | BetaWebhookVaultCredentialArchivedEventData
    | BetaWebhookVaultCredentialDeletedEventData
    | BetaWebhookVaultCredentialRefreshFailedEventData
    | BetaWebhookSessionUpdatedEventData
    | BetaWebhookAgentCreatedEventData
    | BetaWebhookAgentArchivedEventData
    | BetaWebhookAgentDeletedEventData
    | BetaWebhookDeploymentPausedEventData
    | BetaWebhookDeploymentRunFailedEventData
    | BetaWebhookDeploymentCreatedEventData
    | BetaWebhookDeploymentUpdatedEventData
    | BetaWebhookDeploymentUnpausedEventData
    | BetaWebhookAgentUpdatedEventData
    | BetaWebhookDeploymentArchivedEventData
    | BetaWebhookDeploymentRunStartedEventData
    | BetaWebhookDeploymentDeletedEventData
    | BetaWebhookDeploymentRunSucceededEventData
    | BetaWebhookEnvironmentCreatedEventData
    | BetaWebhookEnvironmentUpdatedEventData
    | BetaWebhookEnvironmentArchivedEventData
    | BetaWebhookEnvironmentDeletedEventData
    | BetaWebhookMemoryStoreCreatedEventData
    | BetaWebhookMemoryStoreArchivedEventData
    | BetaWebhookMemoryStoreDeletedEventData
    | BetaWebhookSessionBudgetReachedEventData
    | BetaWebhookUserProfileEnforcementActionOpenedEventData
    | BetaWebhookUserProfileEnforcementActionResolvedEventData
    | BetaWebhookUserProfileProgramStatusUpdatedEventData
    | BetaWebhookExternalKeyFailedEventData
    | BetaWebhookExternalKeyRecoveredEventData
    | BetaWebhookExternalStorageFailedEventData
    | BetaWebhookExternalStorageRecoveredEventData
    | Unknown,
    Open("type"),
]
"""What happened, and to what. New kinds of events come as `Unknown`."""


class BetaWebhookEvent(APIModel):
    """One event, as a webhook endpoint receives it."""

    id: str
    """Identifier of the event; the same when it is delivered again."""
    created_at: datetime
    """When it happened."""
    data: BetaWebhookEventData
    type: Literal["event"]
