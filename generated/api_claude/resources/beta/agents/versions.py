# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.agents.versions`. Agents: versioned configurations of a model with its prompt, tools
and skills.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.agents.agents import BetaManagedAgentsAgent
    from ....params.shared.shared import AnthropicBetaParam


class BetaAgentsVersions(Resource):
    """Agents: versioned configurations of a model with its prompt, tools and skills.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.agents.versions"

    def list(
        self,
        agent_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsAgent]:
        """List the versions of an agent.

        `GET /v1/agents/{agent_id}/versions`. Options and errors: see `BetaAgentsVersions`.

        Lists the versions of an agent, each with all the settings the agent had in that version.

        Args:
            agent_id: Identifier of the agent.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of versions of the agent. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/agents/{segment('agent_id', agent_id)}/versions",
            query={"limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsAgent], call)


class AsyncBetaAgentsVersions(AsyncResource):
    """Asynchronous version of `BetaAgentsVersions`."""

    _path = "client.beta.agents.versions"

    @list_call
    async def list(
        self,
        agent_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsAgent]:
        """List the versions of an agent.

        `GET /v1/agents/{agent_id}/versions`. Options and errors: see `BetaAgentsVersions`.

        Lists the versions of an agent, each with all the settings the agent had in that version.

        Args:
            agent_id: Identifier of the agent.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of versions of the agent. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/agents/{segment('agent_id', agent_id)}/versions",
            query={"limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsAgent], call)
