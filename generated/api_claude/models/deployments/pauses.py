# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Why a deployment is paused."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: the deployment's agent is archived. Choose another agent
    for the deployment, then unpause the deployment.
    """

    type: Literal["agent_archived_error"]


class BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: the deployment's environment is archived. Choose another
    environment for the deployment, then unpause the deployment.
    """

    type: Literal["environment_archived_error"]


class BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: the deployment's environment does not exist. Choose
    another environment for the deployment, then unpause the deployment.
    """

    type: Literal["environment_not_found_error"]


class BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: a file that the deployment uses does not exist. Replace
    or remove the file in the deployment, then unpause the deployment.
    """

    type: Literal["file_not_found_error"]


class BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: network access to an MCP server of the agent is blocked.
    Allow the server in the environment's network settings or remove it from the agent, then unpause
    the deployment.
    """

    type: Literal["mcp_egress_blocked_error"]


class BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: a memory store that the deployment uses is archived.
    Replace or remove the memory store in the deployment, then unpause the deployment.
    """

    type: Literal["memory_store_archived_error"]


class BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: the organization is disabled."""

    type: Literal["organization_disabled_error"]


class BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: the deployment has resources that a self-hosted
    environment does not support. Remove the resources or choose another environment, then unpause
    the deployment.
    """

    type: Literal["self_hosted_resources_unsupported_error"]


class BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: a resource for the deployment's sessions does not exist.
    Replace or remove the resource in the deployment, then unpause the deployment.
    """

    type: Literal["session_resource_not_found_error"]


class BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: a skill of the agent does not exist. Replace or remove
    the skill in the agent, then unpause the deployment.
    """

    type: Literal["skill_not_found_error"]


class BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: the cause has no type of its own."""

    type: Literal["unknown_error"]


class BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: a vault that the deployment uses is archived. Replace or
    remove the vault in the deployment, then unpause the deployment.
    """

    type: Literal["vault_archived_error"]


class BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: a vault that the deployment uses does not exist. Replace
    or remove the vault in the deployment, then unpause the deployment.
    """

    type: Literal["vault_not_found_error"]


class BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject(APIModel):
    """The error that paused a deployment: the deployment's workspace is archived."""

    type: Literal["workspace_archived_error"]


BetaManagedAgentsDeploymentPausedReasonErrorObject: TypeAlias = Annotated[
    BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject
    | BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject
    | BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject
    | BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject
    | BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject
    | BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject
    | BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject
    | BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject
    | BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject
    | BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject
    | BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject
    | BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject
    | BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject
    | BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject
    | Unknown,
    Open("type"),
]
"""The error that paused a deployment, distinguished by `type`."""


class BetaManagedAgentsErrorDeploymentPausedReason(APIModel):
    """A pause that an error caused: the deployment could not run."""

    error: BetaManagedAgentsDeploymentPausedReasonErrorObject
    """The error that paused the deployment."""
    type: Literal["error"]


class BetaManagedAgentsManualDeploymentPausedReason(APIModel):
    """A pause that a caller asked for."""

    type: Literal["manual"]


BetaManagedAgentsDeploymentPausedReason: TypeAlias = Annotated[
    BetaManagedAgentsManualDeploymentPausedReason
    | BetaManagedAgentsErrorDeploymentPausedReason
    | Unknown,
    Open("type"),
]
"""The reason why a deployment is paused: a caller paused it, or an error did."""
