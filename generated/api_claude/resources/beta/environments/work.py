# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.environments.work`. The work queue of a self-hosted environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....models.environments.work import (
        BetaSelfHostedWork,
        BetaSelfHostedWorkHeartbeatResponse,
        BetaSelfHostedWorkQueueStats,
    )
    from ....params.shared.shared import AnthropicBetaParam


class BetaEnvironmentsWork(Resource):
    """The work queue of a self-hosted environment.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.environments.work"

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaSelfHostedWork]:
        """List the work of an environment.

        `GET /v1/environments/{environment_id}/work`.
        Options and errors: see `BetaEnvironmentsWork`.

        Lists the pieces of work of a self-hosted environment.

        Args:
            environment_id: Identifier of the environment.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of pieces of work. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "managed-agents-2026-04-01")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaSelfHostedWork], call)

    def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | Omit | None = OMIT,
        reclaim_older_than_ms: int | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        anthropic_worker_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork | None:
        """Poll for work.

        `GET /v1/environments/{environment_id}/work/poll`.
        Options and errors: see `BetaEnvironmentsWork`.

        Asks for work in the queue of a self-hosted environment and claims a piece of it. The worker
        then acknowledges the work and keeps its lease alive with heartbeats.

        Args:
            environment_id: Identifier of the environment.
            block_ms: Milliseconds to wait for work to arrive when the queue is empty, below 1000;
                null or left out, the answer comes at once.
            reclaim_older_than_ms: Age in milliseconds from which work that was claimed earlier but
                not acknowledged may be claimed again.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            anthropic_worker_id: Identifier of your choice for the worker that polls, to distinguish
                workers.

        Returns:
            The piece of work that was claimed, or null if there is none.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work/poll",
            query={"block_ms": block_ms, "reclaim_older_than_ms": reclaim_older_than_ms},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "Anthropic-Worker-ID": anthropic_worker_id,
            },
            options=options,
        )
        return self._fetch_optional(_models.BetaSelfHostedWork, call)

    def stats(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWorkQueueStats:
        """Get statistics of the work queue.

        `GET /v1/environments/{environment_id}/work/stats`.
        Options and errors: see `BetaEnvironmentsWork`.

        Reports how much work waits in the queue of a self-hosted environment, and how many workers
        poll for it.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The statistics of the work queue.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work/stats",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaSelfHostedWorkQueueStats, call)

    def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Retrieve a piece of work.

        `GET /v1/environments/{environment_id}/work/{work_id}`.
        Options and errors: see `BetaEnvironmentsWork`.

        Retrieves a piece of work of a self-hosted environment with its state.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The piece of work.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaSelfHostedWork, call)

    def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Mapping[str, str | None],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Update a piece of work.

        `POST /v1/environments/{environment_id}/work/{work_id}`.
        Options and errors: see `BetaEnvironmentsWork`.

        Changes the metadata of a piece of work.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            metadata: Key-value pairs of your own to keep with the piece of work.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated piece of work.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"metadata": metadata},
            options=options,
        )
        return self._fetch(_models.BetaSelfHostedWork, call)

    def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Acknowledge a piece of work.

        `POST /v1/environments/{environment_id}/work/{work_id}/ack`.
        Options and errors: see `BetaEnvironmentsWork`.

        Acknowledges a piece of work after a poll returned it. Work that no worker acknowledges may
        be given to another worker.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The acknowledged piece of work.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}/ack",
            headers={"anthropic-beta": joined(betas, "managed-agents-2026-04-01")},
            options=options,
        )
        return self._fetch(_models.BetaSelfHostedWork, call)

    def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: int | Omit | None = OMIT,
        expected_last_heartbeat: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWorkHeartbeatResponse:
        """Send a heartbeat for work.

        `POST /v1/environments/{environment_id}/work/{work_id}/heartbeat`.
        Options and errors: see `BetaEnvironmentsWork`.

        Reports that the worker is still busy with a piece of work and extends its lease. The
        response also states when the work is to be stopped.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            desired_ttl_seconds: Seconds for which the lease should hold from now on; the response
                states what was granted.
            expected_last_heartbeat: The `last_heartbeat` that the worker knows of; when it is not
                the latest one on record, the call fails with `heartbeat_precondition_failed`, as
                when another worker has taken over.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The state of the lease and of the work after the heartbeat.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}/heartbeat",
            query={
                "desired_ttl_seconds": desired_ttl_seconds,
                "expected_last_heartbeat": expected_last_heartbeat,
            },
            headers={"anthropic-beta": joined(betas, "managed-agents-2026-04-01")},
            options=options,
        )
        return self._fetch(_models.BetaSelfHostedWorkHeartbeatResponse, call)

    def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        force: bool | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Stop a piece of work.

        `POST /v1/environments/{environment_id}/work/{work_id}/stop`.
        Options and errors: see `BetaEnvironmentsWork`.

        Asks for a piece of work to be stopped. Its worker learns of this with the next heartbeat.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            force: Whether to stop the work at once, without waiting for the worker to wind it down.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The piece of work that is to be stopped.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}/stop",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"force": force},
            options=options,
        )
        return self._fetch(_models.BetaSelfHostedWork, call)


class AsyncBetaEnvironmentsWork(AsyncResource):
    """Asynchronous version of `BetaEnvironmentsWork`."""

    _path = "client.beta.environments.work"

    @list_call
    async def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaSelfHostedWork]:
        """List the work of an environment.

        `GET /v1/environments/{environment_id}/work`.
        Options and errors: see `BetaEnvironmentsWork`.

        Lists the pieces of work of a self-hosted environment.

        Args:
            environment_id: Identifier of the environment.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of pieces of work. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "managed-agents-2026-04-01")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaSelfHostedWork], call)

    async def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | Omit | None = OMIT,
        reclaim_older_than_ms: int | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        anthropic_worker_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork | None:
        """Poll for work.

        `GET /v1/environments/{environment_id}/work/poll`.
        Options and errors: see `BetaEnvironmentsWork`.

        Asks for work in the queue of a self-hosted environment and claims a piece of it. The worker
        then acknowledges the work and keeps its lease alive with heartbeats.

        Args:
            environment_id: Identifier of the environment.
            block_ms: Milliseconds to wait for work to arrive when the queue is empty, below 1000;
                null or left out, the answer comes at once.
            reclaim_older_than_ms: Age in milliseconds from which work that was claimed earlier but
                not acknowledged may be claimed again.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            anthropic_worker_id: Identifier of your choice for the worker that polls, to distinguish
                workers.

        Returns:
            The piece of work that was claimed, or null if there is none.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work/poll",
            query={"block_ms": block_ms, "reclaim_older_than_ms": reclaim_older_than_ms},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "Anthropic-Worker-ID": anthropic_worker_id,
            },
            options=options,
        )
        return await self._fetch_optional(_models.BetaSelfHostedWork, call)

    async def stats(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWorkQueueStats:
        """Get statistics of the work queue.

        `GET /v1/environments/{environment_id}/work/stats`.
        Options and errors: see `BetaEnvironmentsWork`.

        Reports how much work waits in the queue of a self-hosted environment, and how many workers
        poll for it.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The statistics of the work queue.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work/stats",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaSelfHostedWorkQueueStats, call)

    async def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Retrieve a piece of work.

        `GET /v1/environments/{environment_id}/work/{work_id}`.
        Options and errors: see `BetaEnvironmentsWork`.

        Retrieves a piece of work of a self-hosted environment with its state.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The piece of work.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaSelfHostedWork, call)

    async def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Mapping[str, str | None],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Update a piece of work.

        `POST /v1/environments/{environment_id}/work/{work_id}`.
        Options and errors: see `BetaEnvironmentsWork`.

        Changes the metadata of a piece of work.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            metadata: Key-value pairs of your own to keep with the piece of work.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated piece of work.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"metadata": metadata},
            options=options,
        )
        return await self._fetch(_models.BetaSelfHostedWork, call)

    async def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Acknowledge a piece of work.

        `POST /v1/environments/{environment_id}/work/{work_id}/ack`.
        Options and errors: see `BetaEnvironmentsWork`.

        Acknowledges a piece of work after a poll returned it. Work that no worker acknowledges may
        be given to another worker.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The acknowledged piece of work.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}/ack",
            headers={"anthropic-beta": joined(betas, "managed-agents-2026-04-01")},
            options=options,
        )
        return await self._fetch(_models.BetaSelfHostedWork, call)

    async def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: int | Omit | None = OMIT,
        expected_last_heartbeat: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWorkHeartbeatResponse:
        """Send a heartbeat for work.

        `POST /v1/environments/{environment_id}/work/{work_id}/heartbeat`.
        Options and errors: see `BetaEnvironmentsWork`.

        Reports that the worker is still busy with a piece of work and extends its lease. The
        response also states when the work is to be stopped.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            desired_ttl_seconds: Seconds for which the lease should hold from now on; the response
                states what was granted.
            expected_last_heartbeat: The `last_heartbeat` that the worker knows of; when it is not
                the latest one on record, the call fails with `heartbeat_precondition_failed`, as
                when another worker has taken over.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The state of the lease and of the work after the heartbeat.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}/heartbeat",
            query={
                "desired_ttl_seconds": desired_ttl_seconds,
                "expected_last_heartbeat": expected_last_heartbeat,
            },
            headers={"anthropic-beta": joined(betas, "managed-agents-2026-04-01")},
            options=options,
        )
        return await self._fetch(_models.BetaSelfHostedWorkHeartbeatResponse, call)

    async def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        force: bool | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaSelfHostedWork:
        """Stop a piece of work.

        `POST /v1/environments/{environment_id}/work/{work_id}/stop`.
        Options and errors: see `BetaEnvironmentsWork`.

        Asks for a piece of work to be stopped. Its worker learns of this with the next heartbeat.

        Args:
            work_id: Identifier of the work.
            environment_id: Identifier of the environment.
            force: Whether to stop the work at once, without waiting for the worker to wind it down.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The piece of work that is to be stopped.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/work"
            f"/{segment('work_id', work_id)}/stop",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"force": force},
            options=options,
        )
        return await self._fetch(_models.BetaSelfHostedWork, call)
