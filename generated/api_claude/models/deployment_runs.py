# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Deployment runs: each time that a deployment started a session, or failed to."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .agents.shared import BetaManagedAgentsAgentReference


class BetaManagedAgentsAgentArchivedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: the deployment's agent is
    archived. Choose another agent for the deployment.
    """

    message: str
    type: Literal["agent_archived_error"]


class BetaManagedAgentsEnvironmentArchivedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: the deployment's
    environment is archived. Choose another environment for the deployment.
    """

    message: str
    type: Literal["environment_archived_error"]


class BetaManagedAgentsEnvironmentNotFoundRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: the deployment's
    environment does not exist. Choose another environment for the deployment.
    """

    message: str
    type: Literal["environment_not_found_error"]


class BetaManagedAgentsFileNotFoundRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: a file that the deployment
    uses does not exist. Replace or remove the file in the deployment.
    """

    message: str
    type: Literal["file_not_found_error"]


class BetaManagedAgentsMCPEgressBlockedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: network access to an MCP
    server of the agent is blocked. Allow the server in the environment's network settings or remove
    it from the agent.
    """

    message: str
    type: Literal["mcp_egress_blocked_error"]


class BetaManagedAgentsMemoryStoreArchivedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: a memory store that the
    deployment uses is archived. Replace or remove the memory store in the deployment.
    """

    message: str
    type: Literal["memory_store_archived_error"]


class BetaManagedAgentsOrganizationDisabledRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: the organization is
    disabled.
    """

    message: str
    type: Literal["organization_disabled_error"]


class BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: the deployment has
    resources that a self-hosted environment does not support. Remove the resources or choose
    another environment.
    """

    message: str
    type: Literal["self_hosted_resources_unsupported_error"]


class BetaManagedAgentsSessionCreationRejectedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: the request to create the
    session was rejected, for the reason in `message`.
    """

    message: str
    type: Literal["session_creation_rejected_error"]


class BetaManagedAgentsSessionRateLimitedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: a rate limit was reached.
    A later run may succeed.
    """

    message: str
    type: Literal["session_rate_limited_error"]


class BetaManagedAgentsSessionResourceNotFoundRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: a resource for the
    deployment's sessions does not exist. Replace or remove the resource in the deployment.
    """

    message: str
    type: Literal["session_resource_not_found_error"]


class BetaManagedAgentsSkillNotFoundRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: a skill of the agent does
    not exist. Replace or remove the skill in the agent.
    """

    message: str
    type: Literal["skill_not_found_error"]


class BetaManagedAgentsUnknownRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: its cause is not one that
    has a type of its own.
    """

    message: str
    type: Literal["unknown_error"]


class BetaManagedAgentsVaultArchivedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: a vault that the
    deployment uses is archived. Replace or remove the vault in the deployment.
    """

    message: str
    type: Literal["vault_archived_error"]


class BetaManagedAgentsVaultNotFoundRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: a vault that the
    deployment uses does not exist. Replace or remove the vault in the deployment.
    """

    message: str
    type: Literal["vault_not_found_error"]


class BetaManagedAgentsWorkspaceArchivedRunErrorObject(APIModel):
    """The error that prevented a deployment run from starting a session: the deployment's workspace
    is archived.
    """

    message: str
    type: Literal["workspace_archived_error"]


BetaManagedAgentsDeploymentRunError: TypeAlias = Annotated[
    BetaManagedAgentsEnvironmentArchivedRunErrorObject
    | BetaManagedAgentsAgentArchivedRunErrorObject
    | BetaManagedAgentsEnvironmentNotFoundRunErrorObject
    | BetaManagedAgentsVaultNotFoundRunErrorObject
    | BetaManagedAgentsVaultArchivedRunErrorObject
    | BetaManagedAgentsFileNotFoundRunErrorObject
    | BetaManagedAgentsMemoryStoreArchivedRunErrorObject
    | BetaManagedAgentsSkillNotFoundRunErrorObject
    | BetaManagedAgentsSessionResourceNotFoundRunErrorObject
    | BetaManagedAgentsWorkspaceArchivedRunErrorObject
    | BetaManagedAgentsOrganizationDisabledRunErrorObject
    | BetaManagedAgentsSessionRateLimitedRunErrorObject
    | BetaManagedAgentsSessionCreationRejectedRunErrorObject
    | BetaManagedAgentsUnknownRunErrorObject
    | BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject
    | BetaManagedAgentsMCPEgressBlockedRunErrorObject
    | Unknown,
    Open("type"),
]
"""The error that prevented a deployment run from starting a session, distinguished by `type`."""


class BetaManagedAgentsManualTriggerContext(APIModel):
    """The start of a deployment run by a caller, apart from the schedule."""

    type: Literal["manual"]


class BetaManagedAgentsScheduleTriggerContext(APIModel):
    """The start of a deployment run by the deployment's schedule."""

    scheduled_at: datetime
    """Time for which the run was scheduled."""
    type: Literal["schedule"]


BetaManagedAgentsTriggerContext: TypeAlias = Annotated[
    BetaManagedAgentsScheduleTriggerContext | BetaManagedAgentsManualTriggerContext | Unknown,
    Open("type"),
]
"""The start of a deployment run, by the deployment's schedule or by a caller."""


class BetaManagedAgentsDeploymentRun(APIModel):
    """A deployment run: one start of a deployment, which led to a session or to an error."""

    id: str
    agent: BetaManagedAgentsAgentReference
    """The agent that was run, and the version of it."""
    created_at: datetime
    deployment_id: str
    """Identifier of the deployment that was run."""
    error: BetaManagedAgentsDeploymentRunError | None = None
    """The error that kept the run from starting a session; null if there was none."""
    session_id: str | None = None
    """Identifier of the session that the run started; null if it started none."""
    trigger_context: BetaManagedAgentsTriggerContext
    """What started the run."""
    type: Literal["deployment_run"]
