# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta`. Endpoints that require or accept an `anthropic-beta` header."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .agents.agents import AsyncBetaAgents, BetaAgents
    from .compliance.compliance import AsyncBetaCompliance, BetaCompliance
    from .deployment_runs import AsyncBetaDeploymentRuns, BetaDeploymentRuns
    from .deployments import AsyncBetaDeployments, BetaDeployments
    from .dreams import AsyncBetaDreams, BetaDreams
    from .environments.environments import AsyncBetaEnvironments, BetaEnvironments
    from .files import AsyncBetaFiles, BetaFiles
    from .memory_stores.memory_stores import AsyncBetaMemoryStores, BetaMemoryStores
    from .messages.messages import AsyncBetaMessages, BetaMessages
    from .models import AsyncBetaModels, BetaModels
    from .organization.organization import AsyncBetaOrganization, BetaOrganization
    from .sessions.sessions import AsyncBetaSessions, BetaSessions
    from .skills.skills import AsyncBetaSkills, BetaSkills
    from .tunnels.tunnels import AsyncBetaTunnels, BetaTunnels
    from .user_profiles.user_profiles import AsyncBetaUserProfiles, BetaUserProfiles
    from .vaults.vaults import AsyncBetaVaults, BetaVaults
    from .webhooks import AsyncBetaWebhooks, BetaWebhooks


class Beta(Resource):
    """Endpoints that require or accept an `anthropic-beta` header."""

    _path = "client.beta"

    @cached_property
    def agents(self) -> BetaAgents:
        """Agents: versioned configurations of a model with its prompt, tools and skills."""
        from .agents.agents import BetaAgents

        return BetaAgents(self._client)

    @cached_property
    def compliance(self) -> BetaCompliance:
        """Groups of endpoints: `review`."""
        from .compliance.compliance import BetaCompliance

        return BetaCompliance(self._client)

    @cached_property
    def deployment_runs(self) -> BetaDeploymentRuns:
        """Deployment runs: each time that a deployment started a session, or failed to."""
        from .deployment_runs import BetaDeploymentRuns

        return BetaDeploymentRuns(self._client)

    @cached_property
    def deployments(self) -> BetaDeployments:
        """Deployments: agents that run on a schedule."""
        from .deployments import BetaDeployments

        return BetaDeployments(self._client)

    @cached_property
    def dreams(self) -> BetaDreams:
        """Dreams: memory stores, consolidated in the background."""
        from .dreams import BetaDreams

        return BetaDreams(self._client)

    @cached_property
    def environments(self) -> BetaEnvironments:
        """Environments: where the tools of a session run, and the work queue of self-hosted
        ones.
        """
        from .environments.environments import BetaEnvironments

        return BetaEnvironments(self._client)

    @cached_property
    def files(self) -> BetaFiles:
        """Files: uploaded once, then named by id in requests."""
        from .files import BetaFiles

        return BetaFiles(self._client)

    @cached_property
    def memory_stores(self) -> BetaMemoryStores:
        """Memory stores: what agents remember across sessions, with its history."""
        from .memory_stores.memory_stores import BetaMemoryStores

        return BetaMemoryStores(self._client)

    @cached_property
    def messages(self) -> BetaMessages:
        """Messages: create and stream them, and count their tokens."""
        from .messages.messages import BetaMessages

        return BetaMessages(self._client)

    @cached_property
    def models(self) -> BetaModels:
        """Models: those that are available, with their capabilities."""
        from .models import BetaModels

        return BetaModels(self._client)

    @cached_property
    def organization(self) -> BetaOrganization:
        """The organization, and the roles of its members."""
        from .organization.organization import BetaOrganization

        return BetaOrganization(self._client)

    @cached_property
    def sessions(self) -> BetaSessions:
        """Sessions: runs of an agent in an environment, and the threads of its subagents."""
        from .sessions.sessions import BetaSessions

        return BetaSessions(self._client)

    @cached_property
    def skills(self) -> BetaSkills:
        """Skills: folders of instructions and files that Claude loads when a task calls for
        them.
        """
        from .skills.skills import BetaSkills

        return BetaSkills(self._client)

    @cached_property
    def tunnels(self) -> BetaTunnels:
        """Tunnels: a way to MCP servers in a private network."""
        from .tunnels.tunnels import BetaTunnels

        return BetaTunnels(self._client)

    @cached_property
    def user_profiles(self) -> BetaUserProfiles:
        """User profiles: the end users on whose behalf requests are made."""
        from .user_profiles.user_profiles import BetaUserProfiles

        return BetaUserProfiles(self._client)

    @cached_property
    def vaults(self) -> BetaVaults:
        """Vaults: the credentials that sessions may use."""
        from .vaults.vaults import BetaVaults

        return BetaVaults(self._client)

    @cached_property
    def webhooks(self) -> BetaWebhooks:
        """Webhooks: events that the API sends to an endpoint of yours."""
        from .webhooks import BetaWebhooks

        return BetaWebhooks(self._client)


class AsyncBeta(AsyncResource):
    """Asynchronous version of `Beta`."""

    _path = "client.beta"

    @cached_property
    def agents(self) -> AsyncBetaAgents:
        """Agents: versioned configurations of a model with its prompt, tools and skills."""
        from .agents.agents import AsyncBetaAgents

        return AsyncBetaAgents(self._client)

    @cached_property
    def compliance(self) -> AsyncBetaCompliance:
        """Groups of endpoints: `review`."""
        from .compliance.compliance import AsyncBetaCompliance

        return AsyncBetaCompliance(self._client)

    @cached_property
    def deployment_runs(self) -> AsyncBetaDeploymentRuns:
        """Deployment runs: each time that a deployment started a session, or failed to."""
        from .deployment_runs import AsyncBetaDeploymentRuns

        return AsyncBetaDeploymentRuns(self._client)

    @cached_property
    def deployments(self) -> AsyncBetaDeployments:
        """Deployments: agents that run on a schedule."""
        from .deployments import AsyncBetaDeployments

        return AsyncBetaDeployments(self._client)

    @cached_property
    def dreams(self) -> AsyncBetaDreams:
        """Dreams: memory stores, consolidated in the background."""
        from .dreams import AsyncBetaDreams

        return AsyncBetaDreams(self._client)

    @cached_property
    def environments(self) -> AsyncBetaEnvironments:
        """Environments: where the tools of a session run, and the work queue of self-hosted
        ones.
        """
        from .environments.environments import AsyncBetaEnvironments

        return AsyncBetaEnvironments(self._client)

    @cached_property
    def files(self) -> AsyncBetaFiles:
        """Files: uploaded once, then named by id in requests."""
        from .files import AsyncBetaFiles

        return AsyncBetaFiles(self._client)

    @cached_property
    def memory_stores(self) -> AsyncBetaMemoryStores:
        """Memory stores: what agents remember across sessions, with its history."""
        from .memory_stores.memory_stores import AsyncBetaMemoryStores

        return AsyncBetaMemoryStores(self._client)

    @cached_property
    def messages(self) -> AsyncBetaMessages:
        """Messages: create and stream them, and count their tokens."""
        from .messages.messages import AsyncBetaMessages

        return AsyncBetaMessages(self._client)

    @cached_property
    def models(self) -> AsyncBetaModels:
        """Models: those that are available, with their capabilities."""
        from .models import AsyncBetaModels

        return AsyncBetaModels(self._client)

    @cached_property
    def organization(self) -> AsyncBetaOrganization:
        """The organization, and the roles of its members."""
        from .organization.organization import AsyncBetaOrganization

        return AsyncBetaOrganization(self._client)

    @cached_property
    def sessions(self) -> AsyncBetaSessions:
        """Sessions: runs of an agent in an environment, and the threads of its subagents."""
        from .sessions.sessions import AsyncBetaSessions

        return AsyncBetaSessions(self._client)

    @cached_property
    def skills(self) -> AsyncBetaSkills:
        """Skills: folders of instructions and files that Claude loads when a task calls for
        them.
        """
        from .skills.skills import AsyncBetaSkills

        return AsyncBetaSkills(self._client)

    @cached_property
    def tunnels(self) -> AsyncBetaTunnels:
        """Tunnels: a way to MCP servers in a private network."""
        from .tunnels.tunnels import AsyncBetaTunnels

        return AsyncBetaTunnels(self._client)

    @cached_property
    def user_profiles(self) -> AsyncBetaUserProfiles:
        """User profiles: the end users on whose behalf requests are made."""
        from .user_profiles.user_profiles import AsyncBetaUserProfiles

        return AsyncBetaUserProfiles(self._client)

    @cached_property
    def vaults(self) -> AsyncBetaVaults:
        """Vaults: the credentials that sessions may use."""
        from .vaults.vaults import AsyncBetaVaults

        return AsyncBetaVaults(self._client)

    @cached_property
    def webhooks(self) -> AsyncBetaWebhooks:
        """Webhooks: events that the API sends to an endpoint of yours."""
        from .webhooks import AsyncBetaWebhooks

        return AsyncBetaWebhooks(self._client)
