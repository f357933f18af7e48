# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions`. Sessions: runs of an agent in an environment, and the threads of its
subagents.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncBidirectionalPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import BidirectionalPageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ....models.agents.resources import BetaManagedAgentsBudgetLimit
    from ....models.sessions.sessions import (
        BetaManagedAgentsDeletedSession,
        BetaManagedAgentsSession,
    )
    from ....params.agents.resources import (
        BetaManagedAgentsBudgetLimitParam,
        BetaManagedAgentsResourceParams,
    )
    from ....params.sessions.agents import (
        BetaManagedAgentsSessionAgentUpdateParam,
        BetaSessionCreateAgent,
    )
    from ....params.sessions.sessions import BetaSessionCreateInitialEvent
    from ....params.shared.shared import AnthropicBetaParam
    from .events import AsyncBetaSessionsEvents, BetaSessionsEvents
    from .resources import AsyncBetaSessionsResources, BetaSessionsResources
    from .threads.threads import AsyncBetaSessionsThreads, BetaSessionsThreads


class BetaSessions(Resource):
    """Sessions: runs of an agent in an environment, and the threads of its subagents.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.sessions"

    @cached_property
    def events(self) -> BetaSessionsEvents:
        """The events of a session: listed, sent and streamed."""
        from .events import BetaSessionsEvents

        return BetaSessionsEvents(self._client)

    @cached_property
    def resources(self) -> BetaSessionsResources:
        """The resources of a session: files, repositories and memory stores."""
        from .resources import BetaSessionsResources

        return BetaSessionsResources(self._client)

    @cached_property
    def threads(self) -> BetaSessionsThreads:
        """Sessions: runs of an agent in an environment, and the threads of its subagents."""
        from .threads.threads import BetaSessionsThreads

        return BetaSessionsThreads(self._client)

    def list(
        self,
        *,
        agent_id: str | Omit = OMIT,
        agent_version: int | Omit = OMIT,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        deployment_id: str | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        memory_store_id: str | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        page: str | Omit | None = OMIT,
        statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"]] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BidirectionalPageCursor[BetaManagedAgentsSession]:
        """List the sessions.

        `GET /v1/sessions`. Options and errors: see `BetaSessions`.

        Lists sessions, optionally only those of one agent, deployment or memory store, or in
        certain statuses. Archived sessions are left out unless `include_archived` is set.

        Args:
            agent_id: Only sessions that run this agent.
            agent_version: Only sessions that run this version of the agent; meant for use with
                `agent_id`.
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            deployment_id: Only sessions that this deployment started.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page.
            memory_store_id: Only sessions that have this memory store among their resources.
            order: Order by time of creation: `desc` for the newest first (the default), `asc` for
                the oldest first.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            statuses: Only sessions in one of these statuses: `running` (at work), `idle` (waiting
                for input), `rescheduling` (about to be run again) or `terminated` (over for good).
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of sessions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/sessions",
            query={
                "agent_id": agent_id,
                "agent_version": agent_version,
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "deployment_id": deployment_id,
                "include_archived": include_archived,
                "limit": limit,
                "memory_store_id": memory_store_id,
                "order": order,
                "page": page,
                "statuses[]": statuses,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(BidirectionalPageCursor[_models.BetaManagedAgentsSession], call)

    def create(
        self,
        *,
        agent: BetaSessionCreateAgent,
        environment_id: str,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Omit = OMIT,
        initial_events: Sequence[BetaSessionCreateInitialEvent] | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        resources: Sequence[BetaManagedAgentsResourceParams] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Create a session.

        `POST /v1/sessions`. Options and errors: see `BetaSessions`.

        Creates a session, which runs an agent in an environment. The agent starts to work once the
        session gets an event, either from `initial_events` or sent later.

        Args:
            agent: Agent to run: the identifier of an agent for its latest version, a reference to
                an agent and version, or a reference with settings that this session overrides.
            environment_id: Identifier of the environment in which the agent's tools run.
            budget: Limit on what the session may cost; leave it out for a session without a budget.
            initial_events: Events that the session gets right at its creation, which saves sending
                them in a second call: user messages and outcome definitions.
            metadata: Key-value pairs of your own to keep with the session, at most 16.
            resources: Files, GitHub repositories and memory stores to make available in the
                session.
            title: Title of the session for people to read, at most 500 characters.
            vault_ids: Identifiers of the vaults whose credentials the session may use.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new session.
        """
        resources = hidden(resources)
        call = Call(
            "POST",
            "/v1/sessions",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "environment_id": environment_id,
                "budget": budget,
                "initial_events": initial_events,
                "metadata": metadata,
                "resources": resources,
                "title": title,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsSession, call)

    def delete(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedSession:
        """Delete a session.

        `DELETE /v1/sessions/{session_id}`. Options and errors: see `BetaSessions`.

        Deletes a session for good. Archive it instead to keep it for later reading.

        Args:
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted session.
        """
        call = Call(
            "DELETE",
            f"/v1/sessions/{segment('session_id', session_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeletedSession, call)

    def retrieve(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Retrieve a session.

        `GET /v1/sessions/{session_id}`. Options and errors: see `BetaSessions`.

        Retrieves a session with its status, its resources and what it has used so far.

        Args:
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The session.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsSession, call)

    def update(
        self,
        session_id: str,
        *,
        agent: BetaManagedAgentsSessionAgentUpdateParam | Omit = OMIT,
        budget: BetaManagedAgentsBudgetLimitParam
        | BetaManagedAgentsBudgetLimit
        | Omit
        | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Update a session.

        `POST /v1/sessions/{session_id}`. Options and errors: see `BetaSessions`.

        Changes a session's title, metadata, budget, vaults or parts of its agent's configuration.
        Fields that are left out stay as they are.

        Args:
            session_id: Identifier of the session.
            agent: Changes to the agent's configuration in this session only; the stored agent stays
                as it is.
            budget: New limit on what the session may cost; null removes the budget.
            metadata: Key-value pairs of your own to keep with the session.
            title: New title of the session for people to read, 1 to 500 characters.
            vault_ids: Identifiers of the vaults whose credentials the session may use from now on.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated session.
        """
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "budget": budget,
                "metadata": metadata,
                "title": title,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsSession, call)

    def archive(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Archive a session.

        `POST /v1/sessions/{session_id}/archive`. Options and errors: see `BetaSessions`.

        Archives a session. It stays readable, but lists leave it out unless they are asked for
        archived sessions.

        Args:
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived session.
        """
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsSession, call)


class AsyncBetaSessions(AsyncResource):
    """Asynchronous version of `BetaSessions`."""

    _path = "client.beta.sessions"

    @cached_property
    def events(self) -> AsyncBetaSessionsEvents:
        """The events of a session: listed, sent and streamed."""
        from .events import AsyncBetaSessionsEvents

        return AsyncBetaSessionsEvents(self._client)

    @cached_property
    def resources(self) -> AsyncBetaSessionsResources:
        """The resources of a session: files, repositories and memory stores."""
        from .resources import AsyncBetaSessionsResources

        return AsyncBetaSessionsResources(self._client)

    @cached_property
    def threads(self) -> AsyncBetaSessionsThreads:
        """Sessions: runs of an agent in an environment, and the threads of its subagents."""
        from .threads.threads import AsyncBetaSessionsThreads

        return AsyncBetaSessionsThreads(self._client)

    @list_call
    async def list(
        self,
        *,
        agent_id: str | Omit = OMIT,
        agent_version: int | Omit = OMIT,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        deployment_id: str | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        memory_store_id: str | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        page: str | Omit | None = OMIT,
        statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"]] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncBidirectionalPageCursor[BetaManagedAgentsSession]:
        """List the sessions.

        `GET /v1/sessions`. Options and errors: see `BetaSessions`.

        Lists sessions, optionally only those of one agent, deployment or memory store, or in
        certain statuses. Archived sessions are left out unless `include_archived` is set.

        Args:
            agent_id: Only sessions that run this agent.
            agent_version: Only sessions that run this version of the agent; meant for use with
                `agent_id`.
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            deployment_id: Only sessions that this deployment started.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page.
            memory_store_id: Only sessions that have this memory store among their resources.
            order: Order by time of creation: `desc` for the newest first (the default), `asc` for
                the oldest first.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            statuses: Only sessions in one of these statuses: `running` (at work), `idle` (waiting
                for input), `rescheduling` (about to be run again) or `terminated` (over for good).
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of sessions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/sessions",
            query={
                "agent_id": agent_id,
                "agent_version": agent_version,
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "deployment_id": deployment_id,
                "include_archived": include_archived,
                "limit": limit,
                "memory_store_id": memory_store_id,
                "order": order,
                "page": page,
                "statuses[]": statuses,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(
            AsyncBidirectionalPageCursor[_models.BetaManagedAgentsSession], call
        )

    async def create(
        self,
        *,
        agent: BetaSessionCreateAgent,
        environment_id: str,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Omit = OMIT,
        initial_events: Sequence[BetaSessionCreateInitialEvent] | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        resources: Sequence[BetaManagedAgentsResourceParams] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Create a session.

        `POST /v1/sessions`. Options and errors: see `BetaSessions`.

        Creates a session, which runs an agent in an environment. The agent starts to work once the
        session gets an event, either from `initial_events` or sent later.

        Args:
            agent: Agent to run: the identifier of an agent for its latest version, a reference to
                an agent and version, or a reference with settings that this session overrides.
            environment_id: Identifier of the environment in which the agent's tools run.
            budget: Limit on what the session may cost; leave it out for a session without a budget.
            initial_events: Events that the session gets right at its creation, which saves sending
                them in a second call: user messages and outcome definitions.
            metadata: Key-value pairs of your own to keep with the session, at most 16.
            resources: Files, GitHub repositories and memory stores to make available in the
                session.
            title: Title of the session for people to read, at most 500 characters.
            vault_ids: Identifiers of the vaults whose credentials the session may use.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new session.
        """
        resources = hidden(resources)
        call = Call(
            "POST",
            "/v1/sessions",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "environment_id": environment_id,
                "budget": budget,
                "initial_events": initial_events,
                "metadata": metadata,
                "resources": resources,
                "title": title,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsSession, call)

    async def delete(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedSession:
        """Delete a session.

        `DELETE /v1/sessions/{session_id}`. Options and errors: see `BetaSessions`.

        Deletes a session for good. Archive it instead to keep it for later reading.

        Args:
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted session.
        """
        call = Call(
            "DELETE",
            f"/v1/sessions/{segment('session_id', session_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeletedSession, call)

    async def retrieve(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Retrieve a session.

        `GET /v1/sessions/{session_id}`. Options and errors: see `BetaSessions`.

        Retrieves a session with its status, its resources and what it has used so far.

        Args:
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The session.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsSession, call)

    async def update(
        self,
        session_id: str,
        *,
        agent: BetaManagedAgentsSessionAgentUpdateParam | Omit = OMIT,
        budget: BetaManagedAgentsBudgetLimitParam
        | BetaManagedAgentsBudgetLimit
        | Omit
        | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        vault_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Update a session.

        `POST /v1/sessions/{session_id}`. Options and errors: see `BetaSessions`.

        Changes a session's title, metadata, budget, vaults or parts of its agent's configuration.
        Fields that are left out stay as they are.

        Args:
            session_id: Identifier of the session.
            agent: Changes to the agent's configuration in this session only; the stored agent stays
                as it is.
            budget: New limit on what the session may cost; null removes the budget.
            metadata: Key-value pairs of your own to keep with the session.
            title: New title of the session for people to read, 1 to 500 characters.
            vault_ids: Identifiers of the vaults whose credentials the session may use from now on.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated session.
        """
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "agent": agent,
                "budget": budget,
                "metadata": metadata,
                "title": title,
                "vault_ids": vault_ids,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsSession, call)

    async def archive(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSession:
        """Archive a session.

        `POST /v1/sessions/{session_id}/archive`. Options and errors: see `BetaSessions`.

        Archives a session. It stays readable, but lists leave it out unless they are asked for
        archived sessions.

        Args:
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived session.
        """
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsSession, call)
