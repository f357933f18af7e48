# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.agents`. Agents: versioned configurations of a model with its prompt, tools and
skills.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ....models.agents.agents import BetaManagedAgentsAgent
    from ....params.agents.agents import BetaManagedAgentsExecutionIdentityParams
    from ....params.agents.models import BetaManagedAgentsModelChoiceParams
    from ....params.agents.multiagent import BetaManagedAgentsMultiagentParams
    from ....params.agents.shared import (
        BetaManagedAgentsSkillParams,
        BetaManagedAgentsURLMCPServerParams,
    )
    from ....params.agents.tools import BetaManagedAgentsToolParams
    from ....params.shared.shared import AnthropicBetaParam
    from .versions import AsyncBetaAgentsVersions, BetaAgentsVersions


class BetaAgents(Resource):
    """Agents: versioned configurations of a model with its prompt, tools and skills.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.agents"

    @cached_property
    def versions(self) -> BetaAgentsVersions:
        """Agents: versioned configurations of a model with its prompt, tools and skills."""
        from .versions import BetaAgentsVersions

        return BetaAgentsVersions(self._client)

    def list(
        self,
        *,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsAgent]:
        """List the managed agents.

        `GET /v1/agents`. Options and errors: see `BetaAgents`.

        Lists agents, each in its current version, one page at a time.

        Args:
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of agents. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/agents",
            query={
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsAgent], call)

    def create(
        self,
        *,
        model: BetaManagedAgentsModelChoiceParams,
        name: str,
        description: str | Omit | None = OMIT,
        execution_identity: BetaManagedAgentsExecutionIdentityParams | Omit | None = OMIT,
        mcp_servers: Sequence[BetaManagedAgentsURLMCPServerParams] | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        multiagent: BetaManagedAgentsMultiagentParams | Omit | None = OMIT,
        skills: Sequence[BetaManagedAgentsSkillParams] | Omit = OMIT,
        system: str | Omit | None = OMIT,
        tools: Sequence[BetaManagedAgentsToolParams] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Create an agent.

        `POST /v1/agents`. Options and errors: see `BetaAgents`.

        Creates an agent from a model, a name and optional settings such as a system prompt, tools
        and skills. The result is the first version of the agent, which sessions and deployments can
        then use.

        Args:
            model: Model the agent runs on: a model id, or an object that also sets effort, speed or
                the region of inference.
            name: Name of the agent for people to read, 1 to 256 characters.
            description: What the agent is for, at most 2048 characters; null for no description.
            execution_identity: Identity under which the agent acts when it runs; null or absent
                leaves the choice to the API.
            mcp_servers: MCP servers the agent can connect to. An MCP toolset in `tools` refers to
                one of them by its name.
            metadata: Your own key-value pairs of strings to keep with the agent, at most 16.
            multiagent: How the agent works with other agents and advisors; null for an agent that
                works alone.
            skills: Skills the agent can draw on, from Anthropic or your own.
            system: System prompt of the agent, at most 100000 characters; null for none.
            tools: Tools the agent can use: the built-in toolset, toolsets of MCP servers, and
                custom tools. At most 256 entries.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new agent.
        """
        call = Call(
            "POST",
            "/v1/agents",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "model": model,
                "name": name,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "multiagent": multiagent,
                "skills": skills,
                "system": system,
                "tools": tools,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsAgent, call)

    def retrieve(
        self,
        agent_id: str,
        *,
        version: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Get an agent.

        `GET /v1/agents/{agent_id}`. Options and errors: see `BetaAgents`.

        Fetches an agent in its latest version, or in an earlier one if `version` is given.

        Args:
            agent_id: Identifier of the agent.
            version: Number of the version to fetch, from 1 on; left out, the latest version.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The agent in the version asked for.
        """
        call = Call(
            "GET",
            f"/v1/agents/{segment('agent_id', agent_id)}",
            query={"version": version},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsAgent, call)

    def update(
        self,
        agent_id: str,
        *,
        description: str | Omit | None = OMIT,
        execution_identity: BetaManagedAgentsExecutionIdentityParams | Omit | None = OMIT,
        mcp_servers: Sequence[BetaManagedAgentsURLMCPServerParams] | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        model: BetaManagedAgentsModelChoiceParams | Omit = OMIT,
        multiagent: BetaManagedAgentsMultiagentParams | Omit | None = OMIT,
        name: str | Omit = OMIT,
        skills: Sequence[BetaManagedAgentsSkillParams] | Omit | None = OMIT,
        system: str | Omit | None = OMIT,
        tools: Sequence[BetaManagedAgentsToolParams] | Omit | None = OMIT,
        version: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Update an agent.

        `POST /v1/agents/{agent_id}`. Options and errors: see `BetaAgents`.

        Changes the settings of an agent and keeps the result as a new version. Fields that are left
        out stay as they are, and a list that is given takes the place of the whole current list.

        Args:
            agent_id: Identifier of the agent.
            description: What the agent is for, at most 2048 characters; null clears it.
            execution_identity: Identity under which the agent acts when it runs; leave it out to
                keep the current one.
            mcp_servers: MCP servers the agent can connect to. An MCP toolset in `tools` refers to
                one of them by its name. Null removes all.
            metadata: Your own key-value pairs of strings to keep with the agent, at most 16; leave
                it out to keep the current ones.
            model: Model the agent runs on: a model id, or an object that also sets effort, speed or
                the region of inference.
            multiagent: How the agent works with other agents and advisors; null has it work alone.
            name: Name of the agent for people to read, at most 256 characters.
            skills: Skills the agent can draw on, from Anthropic or your own; null removes all.
            system: System prompt of the agent, at most 100000 characters; null clears it.
            tools: Tools the agent can use: the built-in toolset, toolsets of MCP servers, and
                custom tools. At most 256 entries; null removes all.
            version: Number of the version this update is based on, from 1 on. It guards against
                overwriting a change that someone else made in the meantime.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The agent after the update.
        """
        call = Call(
            "POST",
            f"/v1/agents/{segment('agent_id', agent_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "model": model,
                "multiagent": multiagent,
                "name": name,
                "skills": skills,
                "system": system,
                "tools": tools,
                "version": version,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsAgent, call)

    def archive(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Archive an agent.

        `POST /v1/agents/{agent_id}/archive`. Options and errors: see `BetaAgents`.

        Archives an agent: it is retired from use, while its record can still be read.

        Args:
            agent_id: Identifier of the agent.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived agent.
        """
        call = Call(
            "POST",
            f"/v1/agents/{segment('agent_id', agent_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsAgent, call)


class AsyncBetaAgents(AsyncResource):
    """Asynchronous version of `BetaAgents`."""

    _path = "client.beta.agents"

    @cached_property
    def versions(self) -> AsyncBetaAgentsVersions:
        """Agents: versioned configurations of a model with its prompt, tools and skills."""
        from .versions import AsyncBetaAgentsVersions

        return AsyncBetaAgentsVersions(self._client)

    @list_call
    async def list(
        self,
        *,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsAgent]:
        """List the managed agents.

        `GET /v1/agents`. Options and errors: see `BetaAgents`.

        Lists agents, each in its current version, one page at a time.

        Args:
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of agents. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/agents",
            query={
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsAgent], call)

    async def create(
        self,
        *,
        model: BetaManagedAgentsModelChoiceParams,
        name: str,
        description: str | Omit | None = OMIT,
        execution_identity: BetaManagedAgentsExecutionIdentityParams | Omit | None = OMIT,
        mcp_servers: Sequence[BetaManagedAgentsURLMCPServerParams] | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        multiagent: BetaManagedAgentsMultiagentParams | Omit | None = OMIT,
        skills: Sequence[BetaManagedAgentsSkillParams] | Omit = OMIT,
        system: str | Omit | None = OMIT,
        tools: Sequence[BetaManagedAgentsToolParams] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Create an agent.

        `POST /v1/agents`. Options and errors: see `BetaAgents`.

        Creates an agent from a model, a name and optional settings such as a system prompt, tools
        and skills. The result is the first version of the agent, which sessions and deployments can
        then use.

        Args:
            model: Model the agent runs on: a model id, or an object that also sets effort, speed or
                the region of inference.
            name: Name of the agent for people to read, 1 to 256 characters.
            description: What the agent is for, at most 2048 characters; null for no description.
            execution_identity: Identity under which the agent acts when it runs; null or absent
                leaves the choice to the API.
            mcp_servers: MCP servers the agent can connect to. An MCP toolset in `tools` refers to
                one of them by its name.
            metadata: Your own key-value pairs of strings to keep with the agent, at most 16.
            multiagent: How the agent works with other agents and advisors; null for an agent that
                works alone.
            skills: Skills the agent can draw on, from Anthropic or your own.
            system: System prompt of the agent, at most 100000 characters; null for none.
            tools: Tools the agent can use: the built-in toolset, toolsets of MCP servers, and
                custom tools. At most 256 entries.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new agent.
        """
        call = Call(
            "POST",
            "/v1/agents",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "model": model,
                "name": name,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "multiagent": multiagent,
                "skills": skills,
                "system": system,
                "tools": tools,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsAgent, call)

    async def retrieve(
        self,
        agent_id: str,
        *,
        version: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Get an agent.

        `GET /v1/agents/{agent_id}`. Options and errors: see `BetaAgents`.

        Fetches an agent in its latest version, or in an earlier one if `version` is given.

        Args:
            agent_id: Identifier of the agent.
            version: Number of the version to fetch, from 1 on; left out, the latest version.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The agent in the version asked for.
        """
        call = Call(
            "GET",
            f"/v1/agents/{segment('agent_id', agent_id)}",
            query={"version": version},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsAgent, call)

    async def update(
        self,
        agent_id: str,
        *,
        description: str | Omit | None = OMIT,
        execution_identity: BetaManagedAgentsExecutionIdentityParams | Omit | None = OMIT,
        mcp_servers: Sequence[BetaManagedAgentsURLMCPServerParams] | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        model: BetaManagedAgentsModelChoiceParams | Omit = OMIT,
        multiagent: BetaManagedAgentsMultiagentParams | Omit | None = OMIT,
        name: str | Omit = OMIT,
        skills: Sequence[BetaManagedAgentsSkillParams] | Omit | None = OMIT,
        system: str | Omit | None = OMIT,
        tools: Sequence[BetaManagedAgentsToolParams] | Omit | None = OMIT,
        version: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Update an agent.

        `POST /v1/agents/{agent_id}`. Options and errors: see `BetaAgents`.

        Changes the settings of an agent and keeps the result as a new version. Fields that are left
        out stay as they are, and a list that is given takes the place of the whole current list.

        Args:
            agent_id: Identifier of the agent.
            description: What the agent is for, at most 2048 characters; null clears it.
            execution_identity: Identity under which the agent acts when it runs; leave it out to
                keep the current one.
            mcp_servers: MCP servers the agent can connect to. An MCP toolset in `tools` refers to
                one of them by its name. Null removes all.
            metadata: Your own key-value pairs of strings to keep with the agent, at most 16; leave
                it out to keep the current ones.
            model: Model the agent runs on: a model id, or an object that also sets effort, speed or
                the region of inference.
            multiagent: How the agent works with other agents and advisors; null has it work alone.
            name: Name of the agent for people to read, at most 256 characters.
            skills: Skills the agent can draw on, from Anthropic or your own; null removes all.
            system: System prompt of the agent, at most 100000 characters; null clears it.
            tools: Tools the agent can use: the built-in toolset, toolsets of MCP servers, and
                custom tools. At most 256 entries; null removes all.
            version: Number of the version this update is based on, from 1 on. It guards against
                overwriting a change that someone else made in the meantime.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The agent after the update.
        """
        call = Call(
            "POST",
            f"/v1/agents/{segment('agent_id', agent_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "model": model,
                "multiagent": multiagent,
                "name": name,
                "skills": skills,
                "system": system,
                "tools": tools,
                "version": version,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsAgent, call)

    async def archive(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsAgent:
        """Archive an agent.

        `POST /v1/agents/{agent_id}/archive`. Options and errors: see `BetaAgents`.

        Archives an agent: it is retired from use, while its record can still be read.

        Args:
            agent_id: Identifier of the agent.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived agent.
        """
        call = Call(
            "POST",
            f"/v1/agents/{segment('agent_id', agent_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsAgent, call)
