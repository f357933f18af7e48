# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.deployments`. Deployments: agents that run on a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ...models.agents.resources import BetaManagedAgentsBudgetLimit
    from ...models.deployment_runs import BetaManagedAgentsDeploymentRun
    from ...models.deployments.deployments import BetaManagedAgentsDeployment
    from ...params.agents.resources import (
        BetaManagedAgentsBudgetLimitParam,
        BetaManagedAgentsResourceParams,
    )
    from ...params.deployments.deployments import (
        BetaDeploymentAgentParams,
        BetaManagedAgentsDeploymentInitialEventParams,
        BetaManagedAgentsDeploymentStatus,
        BetaManagedAgentsScheduleParams,
    )
    from ...params.shared.shared import AnthropicBetaParam


class BetaDeployments(Resource):
    """Deployments: agents that run on a schedule.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.deployments"

    def list(
        self,
        *,
        agent_id: str | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        status: BetaManagedAgentsDeploymentStatus | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsDeployment]:
        """List deployments.

        `GET /v1/deployments`. Options and errors: see `BetaDeployments`.

        Lists the deployments of the workspace. Results come in pages.

        Args:
            agent_id: Identifier of an agent, to list only the deployments that run it.
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Status that the listed deployments must have; when absent, deployments of every
                status are listed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of deployments. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/deployments",
            query={
                "agent_id": agent_id,
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "status": status,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsDeployment], call)

    def create(
        self,
        *,
        agent: BetaDeploymentAgentParams,
        environment_id: str,
        initial_events: Sequence[BetaManagedAgentsDeploymentInitialEventParams],
        name: str,
        budget: BetaManagedAgentsBudgetLimitParam
        | BetaManagedAgentsBudgetLimit
        | Omit
        | None = OMIT,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        resources: Sequence[BetaManagedAgentsResourceParams] | Omit = OMIT,
        schedule: BetaManagedAgentsScheduleParams | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Create a deployment.

        `POST /v1/deployments`. Options and errors: see `BetaDeployments`.

        Creates a deployment, which starts sessions of an agent in an environment, each with the
        same initial events. With a schedule it runs automatically; without one it runs only when it
        is started by hand.

        Args:
            agent: Agent to run, as an ID or as an object that can also select a version.
            environment_id: Identifier of the environment that the sessions run in.
            initial_events: Events that every session of the deployment starts with, in order.
            name: Name of the deployment.
            budget: Cost limit for the sessions of the deployment; null or absent sets none.
            description: What the deployment is for; null or absent gives no description.
            metadata: The caller's own key-value pairs, at most 16.
            resources: Repositories, files and memory stores that every session of the deployment
                gets.
            schedule: When the deployment runs automatically; null or absent means only when it is
                started by hand.
            vault_ids: Identifiers of the vaults whose credentials the sessions can use.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new deployment.
        """
        resources = hidden(resources)
        call = Call(
            "POST",
            "/v1/deployments",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "name": name,
                "budget": budget,
                "description": description,
                "metadata": metadata,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeployment, call)

    def retrieve(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Get a deployment.

        `GET /v1/deployments/{deployment_id}`. Options and errors: see `BetaDeployments`.

        Gets a deployment, with its schedule and its status.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The deployment.
        """
        call = Call(
            "GET",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeployment, call)

    def update(
        self,
        deployment_id: str,
        *,
        agent: BetaDeploymentAgentParams | Omit = OMIT,
        budget: BetaManagedAgentsBudgetLimitParam
        | BetaManagedAgentsBudgetLimit
        | Omit
        | None = OMIT,
        description: str | Omit | None = OMIT,
        environment_id: str | Omit = OMIT,
        initial_events: Sequence[BetaManagedAgentsDeploymentInitialEventParams] | Omit = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        name: str | Omit = OMIT,
        resources: Sequence[BetaManagedAgentsResourceParams] | Omit | None = OMIT,
        schedule: BetaManagedAgentsScheduleParams | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Update a deployment.

        `POST /v1/deployments/{deployment_id}`. Options and errors: see `BetaDeployments`.

        Changes a deployment. Fields that are left out keep their values.

        Args:
            deployment_id: Identifier of the deployment.
            agent: Agent to run from now on, as an ID or as an object that can also select a
                version.
            budget: Cost limit for the sessions of the deployment; null removes it.
            description: What the deployment is for; null removes the description.
            environment_id: Identifier of the environment that the sessions run in.
            initial_events: Events that every session of the deployment starts with, in order, in
                place of the present ones.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the deployment.
            resources: Repositories, files and memory stores that every session of the deployment
                gets, in place of the present ones; null removes them.
            schedule: When the deployment runs automatically; null removes the schedule, so that the
                deployment runs only when it is started by hand.
            vault_ids: Identifiers of the vaults whose credentials the sessions can use, in place of
                the present ones; null removes them.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated deployment.
        """
        resources = hidden(resources)
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "budget": budget,
                "description": description,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "metadata": metadata,
                "name": name,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeployment, call)

    def archive(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Archive a deployment.

        `POST /v1/deployments/{deployment_id}/archive`. Options and errors: see `BetaDeployments`.

        Archives a deployment that is no longer needed.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived deployment.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeployment, call)

    def pause(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Pause a deployment.

        `POST /v1/deployments/{deployment_id}/pause`. Options and errors: see `BetaDeployments`.

        Pauses a deployment, so that its schedule starts no runs until it is unpaused.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The paused deployment.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/pause",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeployment, call)

    def run(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeploymentRun:
        """Run a deployment now.

        `POST /v1/deployments/{deployment_id}/run`. Options and errors: see `BetaDeployments`.

        Starts a run of a deployment at once, apart from its schedule.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The deployment run, with the session it started or the error that kept it from starting
            one.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/run",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeploymentRun, call)

    def unpause(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Unpause a deployment.

        `POST /v1/deployments/{deployment_id}/unpause`. Options and errors: see `BetaDeployments`.

        Ends the pause of a deployment, so that its schedule starts runs again.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The active deployment.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/unpause",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeployment, call)


class AsyncBetaDeployments(AsyncResource):
    """Asynchronous version of `BetaDeployments`."""

    _path = "client.beta.deployments"

    @list_call
    async def list(
        self,
        *,
        agent_id: str | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        status: BetaManagedAgentsDeploymentStatus | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsDeployment]:
        """List deployments.

        `GET /v1/deployments`. Options and errors: see `BetaDeployments`.

        Lists the deployments of the workspace. Results come in pages.

        Args:
            agent_id: Identifier of an agent, to list only the deployments that run it.
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Status that the listed deployments must have; when absent, deployments of every
                status are listed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of deployments. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/deployments",
            query={
                "agent_id": agent_id,
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "status": status,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsDeployment], call)

    async def create(
        self,
        *,
        agent: BetaDeploymentAgentParams,
        environment_id: str,
        initial_events: Sequence[BetaManagedAgentsDeploymentInitialEventParams],
        name: str,
        budget: BetaManagedAgentsBudgetLimitParam
        | BetaManagedAgentsBudgetLimit
        | Omit
        | None = OMIT,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        resources: Sequence[BetaManagedAgentsResourceParams] | Omit = OMIT,
        schedule: BetaManagedAgentsScheduleParams | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Create a deployment.

        `POST /v1/deployments`. Options and errors: see `BetaDeployments`.

        Creates a deployment, which starts sessions of an agent in an environment, each with the
        same initial events. With a schedule it runs automatically; without one it runs only when it
        is started by hand.

        Args:
            agent: Agent to run, as an ID or as an object that can also select a version.
            environment_id: Identifier of the environment that the sessions run in.
            initial_events: Events that every session of the deployment starts with, in order.
            name: Name of the deployment.
            budget: Cost limit for the sessions of the deployment; null or absent sets none.
            description: What the deployment is for; null or absent gives no description.
            metadata: The caller's own key-value pairs, at most 16.
            resources: Repositories, files and memory stores that every session of the deployment
                gets.
            schedule: When the deployment runs automatically; null or absent means only when it is
                started by hand.
            vault_ids: Identifiers of the vaults whose credentials the sessions can use.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new deployment.
        """
        resources = hidden(resources)
        call = Call(
            "POST",
            "/v1/deployments",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "name": name,
                "budget": budget,
                "description": description,
                "metadata": metadata,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeployment, call)

    async def retrieve(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Get a deployment.

        `GET /v1/deployments/{deployment_id}`. Options and errors: see `BetaDeployments`.

        Gets a deployment, with its schedule and its status.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The deployment.
        """
        call = Call(
            "GET",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeployment, call)

    async def update(
        self,
        deployment_id: str,
        *,
        agent: BetaDeploymentAgentParams | Omit = OMIT,
        budget: BetaManagedAgentsBudgetLimitParam
        | BetaManagedAgentsBudgetLimit
        | Omit
        | None = OMIT,
        description: str | Omit | None = OMIT,
        environment_id: str | Omit = OMIT,
        initial_events: Sequence[BetaManagedAgentsDeploymentInitialEventParams] | Omit = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        name: str | Omit = OMIT,
        resources: Sequence[BetaManagedAgentsResourceParams] | Omit | None = OMIT,
        schedule: BetaManagedAgentsScheduleParams | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Update a deployment.

        `POST /v1/deployments/{deployment_id}`. Options and errors: see `BetaDeployments`.

        Changes a deployment. Fields that are left out keep their values.

        Args:
            deployment_id: Identifier of the deployment.
            agent: Agent to run from now on, as an ID or as an object that can also select a
                version.
            budget: Cost limit for the sessions of the deployment; null removes it.
            description: What the deployment is for; null removes the description.
            environment_id: Identifier of the environment that the sessions run in.
            initial_events: Events that every session of the deployment starts with, in order, in
                place of the present ones.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the deployment.
            resources: Repositories, files and memory stores that every session of the deployment
                gets, in place of the present ones; null removes them.
            schedule: When the deployment runs automatically; null removes the schedule, so that the
                deployment runs only when it is started by hand.
            vault_ids: Identifiers of the vaults whose credentials the sessions can use, in place of
                the present ones; null removes them.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated deployment.
        """
        resources = hidden(resources)
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "budget": budget,
                "description": description,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "metadata": metadata,
                "name": name,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeployment, call)

    async def archive(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Archive a deployment.

        `POST /v1/deployments/{deployment_id}/archive`. Options and errors: see `BetaDeployments`.

        Archives a deployment that is no longer needed.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived deployment.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeployment, call)

    async def pause(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Pause a deployment.

        `POST /v1/deployments/{deployment_id}/pause`. Options and errors: see `BetaDeployments`.

        Pauses a deployment, so that its schedule starts no runs until it is unpaused.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The paused deployment.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/pause",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeployment, call)

    async def run(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeploymentRun:
        """Run a deployment now.

        `POST /v1/deployments/{deployment_id}/run`. Options and errors: see `BetaDeployments`.

        Starts a run of a deployment at once, apart from its schedule.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The deployment run, with the session it started or the error that kept it from starting
            one.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/run",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeploymentRun, call)

    async def unpause(
        self,
        deployment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeployment:
        """Unpause a deployment.

        `POST /v1/deployments/{deployment_id}/unpause`. Options and errors: see `BetaDeployments`.

        Ends the pause of a deployment, so that its schedule starts runs again.

        Args:
            deployment_id: Identifier of the deployment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The active deployment.
        """
        call = Call(
            "POST",
            f"/v1/deployments/{segment('deployment_id', deployment_id)}/unpause",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeployment, call)
