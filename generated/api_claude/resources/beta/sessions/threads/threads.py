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

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....models.sessions.sessions import BetaManagedAgentsSessionThread
    from .....params.sessions.progress_events import BetaManagedAgentsSessionThreadStatus
    from .....params.shared.shared import AnthropicBetaParam
    from .events import AsyncBetaSessionsThreadsEvents, BetaSessionsThreadsEvents


class BetaSessionsThreads(Resource):
    """Sessions: runs of an agent in an environment, and the threads of its subagents.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.sessions.threads"

    @cached_property
    def events(self) -> BetaSessionsThreadsEvents:
        """The events of a session: listed, sent and streamed."""
        from .events import BetaSessionsThreadsEvents

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

        `GET /v1/sessions/{session_id}/threads`. Options and errors: see `BetaSessionsThreads`.

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

        Returns:
            One page of threads. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads",
            query={"limit": limit, "page": page, "statuses[]": statuses},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsSessionThread], call)

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

        `GET /v1/sessions/{session_id}/threads/{thread_id}`.
        Options and errors: see `BetaSessionsThreads`.

        Retrieves a thread of a session with its status and what it has used so far.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The thread.
        """
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
        return self._fetch(_models.BetaManagedAgentsSessionThread, call)

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

        `POST /v1/sessions/{session_id}/threads/{thread_id}/archive`.
        Options and errors: see `BetaSessionsThreads`.

        Archives a thread of a session. The thread stays readable and is marked with the time of
        archiving.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived thread.
        """
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
        return self._fetch(_models.BetaManagedAgentsSessionThread, call)


class AsyncBetaSessionsThreads(AsyncResource):
    """Asynchronous version of `BetaSessionsThreads`."""

    _path = "client.beta.sessions.threads"

    @cached_property
    def events(self) -> AsyncBetaSessionsThreadsEvents:
        """The events of a session: listed, sent and streamed."""
        from .events import AsyncBetaSessionsThreadsEvents

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

        `GET /v1/sessions/{session_id}/threads`. Options and errors: see `BetaSessionsThreads`.

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

        Returns:
            One page of threads. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads",
            query={"limit": limit, "page": page, "statuses[]": statuses},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsSessionThread], call)

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

        `GET /v1/sessions/{session_id}/threads/{thread_id}`.
        Options and errors: see `BetaSessionsThreads`.

        Retrieves a thread of a session with its status and what it has used so far.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The thread.
        """
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
        return await self._fetch(_models.BetaManagedAgentsSessionThread, call)

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

        `POST /v1/sessions/{session_id}/threads/{thread_id}/archive`.
        Options and errors: see `BetaSessionsThreads`.

        Archives a thread of a session. The thread stays readable and is marked with the time of
        archiving.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived thread.
        """
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
        return await self._fetch(_models.BetaManagedAgentsSessionThread, call)
