# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.deployment_runs`. Deployment runs: each time that a deployment started a session, or
failed to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...models.deployment_runs import BetaManagedAgentsDeploymentRun
    from ...params.deployment_runs import BetaManagedAgentsTriggerType
    from ...params.shared.shared import AnthropicBetaParam


class BetaDeploymentRuns(Resource):
    """Deployment runs: each time that a deployment started a session, or failed to.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.deployment_runs"

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        deployment_id: str | Omit = OMIT,
        has_error: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        trigger_type: BetaManagedAgentsTriggerType | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsDeploymentRun]:
        """List deployment runs.

        `GET /v1/deployment_runs`. Options and errors: see `BetaDeploymentRuns`.

        Lists the deployment runs of the workspace. Results come in pages.

        Args:
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            deployment_id: Identifier of a deployment, to list only its runs.
            has_error: True to list only runs that have an error, false to list only runs without
                one; when absent, both are listed.
            limit: Largest number of items on a page, at most 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            trigger_type: What must have started the listed runs, a schedule or a caller; when
                absent, both are listed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of deployment runs. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/deployment_runs",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "deployment_id": deployment_id,
                "has_error": has_error,
                "limit": limit,
                "page": page,
                "trigger_type": trigger_type,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsDeploymentRun], call)

    def retrieve(
        self,
        deployment_run_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeploymentRun:
        """Get a deployment run.

        `GET /v1/deployment_runs/{deployment_run_id}`. Options and errors: see `BetaDeploymentRuns`.

        Gets a deployment run, with the session it started or the error that kept it from starting
        one.

        Args:
            deployment_run_id: Identifier of the deployment run.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The deployment run.
        """
        call = Call(
            "GET",
            f"/v1/deployment_runs/{segment('deployment_run_id', deployment_run_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeploymentRun, call)


class AsyncBetaDeploymentRuns(AsyncResource):
    """Asynchronous version of `BetaDeploymentRuns`."""

    _path = "client.beta.deployment_runs"

    @list_call
    async def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        deployment_id: str | Omit = OMIT,
        has_error: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        trigger_type: BetaManagedAgentsTriggerType | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsDeploymentRun]:
        """List deployment runs.

        `GET /v1/deployment_runs`. Options and errors: see `BetaDeploymentRuns`.

        Lists the deployment runs of the workspace. Results come in pages.

        Args:
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            deployment_id: Identifier of a deployment, to list only its runs.
            has_error: True to list only runs that have an error, false to list only runs without
                one; when absent, both are listed.
            limit: Largest number of items on a page, at most 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            trigger_type: What must have started the listed runs, a schedule or a caller; when
                absent, both are listed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of deployment runs. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/deployment_runs",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "deployment_id": deployment_id,
                "has_error": has_error,
                "limit": limit,
                "page": page,
                "trigger_type": trigger_type,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsDeploymentRun], call)

    async def retrieve(
        self,
        deployment_run_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeploymentRun:
        """Get a deployment run.

        `GET /v1/deployment_runs/{deployment_run_id}`. Options and errors: see `BetaDeploymentRuns`.

        Gets a deployment run, with the session it started or the error that kept it from starting
        one.

        Args:
            deployment_run_id: Identifier of the deployment run.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The deployment run.
        """
        call = Call(
            "GET",
            f"/v1/deployment_runs/{segment('deployment_run_id', deployment_run_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeploymentRun, call)
