# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions.threads`. Sessions: runs of an agent in an environment, and the threads of
its subagents.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.sessions import BetaManagedAgentsSessionThread
    from ...params.sessions_progress import BetaManagedAgentsSessionThreadStatus
    from ...params.shared import AnthropicBetaParam
    from .sessions_threads_events import AsyncBetaSessionsThreadsEvents, BetaSessionsThreadsEvents


class BetaSessionsThreads(Resource):
    """Sessions: runs of an agent in an environment, and the threads of its subagents."""

    _path = "client.beta.sessions.threads"

    @cached_property
    def events(self) -> BetaSessionsThreadsEvents:
        """The events of a session: listed, sent and streamed."""
        from .sessions_threads_events import BetaSessionsThreadsEvents

        return BetaSessionsThreadsEvents(self._client)

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        statuses: Sequence[BetaManagedAgentsSessionThreadStatus] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsSessionThread]:
        """List the threads of a session.

        `GET /v1/sessions/{session_id}/threads`

        Lists the threads of a session: its main conversation and those of its subagents.

        Args:
            session_id: Identifier of the session.
            limit: Largest number of items on a page; the default is 1000.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            statuses: Only threads in one of these statuses.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of threads. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions import BetaManagedAgentsSessionThread

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads",
            query={
                "limit": limit,
                "page": page,
                "statuses[]": statuses,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[BetaManagedAgentsSessionThread], call)

    def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionThread:
        """Retrieve a thread of a session.

        `GET /v1/sessions/{session_id}/threads/{thread_id}`

        Retrieves a thread of a session with its status and what it has used so far.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The thread.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions import BetaManagedAgentsSessionThread

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(BetaManagedAgentsSessionThread, call)

    def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionThread:
        """Archive a thread of a session.

        `POST /v1/sessions/{session_id}/threads/{thread_id}/archive`

        Archives a thread of a session. The thread stays readable and is marked with the time of
        archiving.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The archived thread.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions import BetaManagedAgentsSessionThread

        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(BetaManagedAgentsSessionThread, call)


class AsyncBetaSessionsThreads(AsyncResource):
    """Sessions: runs of an agent in an environment, and the threads of its subagents."""

    _path = "client.beta.sessions.threads"

    @cached_property
    def events(self) -> AsyncBetaSessionsThreadsEvents:
        """The events of a session: listed, sent and streamed."""
        from .sessions_threads_events import AsyncBetaSessionsThreadsEvents

        return AsyncBetaSessionsThreadsEvents(self._client)

    @list_call
    async def list(
        self,
        session_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        statuses: Sequence[BetaManagedAgentsSessionThreadStatus] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsSessionThread]:
        """List the threads of a session.

        `GET /v1/sessions/{session_id}/threads`

        Lists the threads of a session: its main conversation and those of its subagents.

        Args:
            session_id: Identifier of the session.
            limit: Largest number of items on a page; the default is 1000.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            statuses: Only threads in one of these statuses.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of threads. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions import BetaManagedAgentsSessionThread

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads",
            query={
                "limit": limit,
                "page": page,
                "statuses[]": statuses,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[BetaManagedAgentsSessionThread], call)

    async def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionThread:
        """Retrieve a thread of a session.

        `GET /v1/sessions/{session_id}/threads/{thread_id}`

        Retrieves a thread of a session with its status and what it has used so far.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The thread.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions import BetaManagedAgentsSessionThread

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(BetaManagedAgentsSessionThread, call)

    async def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionThread:
        """Archive a thread of a session.

        `POST /v1/sessions/{session_id}/threads/{thread_id}/archive`

        Archives a thread of a session. The thread stays readable and is marked with the time of
        archiving.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The archived thread.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions import BetaManagedAgentsSessionThread

        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(BetaManagedAgentsSessionThread, call)
