# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions.threads.events`. The events of a session: listed, sent and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.streaming.async_stream import AsyncEventStream
    from api_claude_runtime.streaming.stream import EventStream

    from .....models.sessions.events import (
        BetaManagedAgentsSessionEvent,
        BetaManagedAgentsStreamSessionEvents,
    )
    from .....params.sessions.events import BetaManagedAgentsDeltaType
    from .....params.shared.shared import AnthropicBetaParam


class BetaSessionsThreadsEvents(Resource):
    """The events of a session: listed, sent and streamed.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.sessions.threads.events"

    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsSessionEvent]:
        """List the events of a thread.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/events`.
        Options and errors: see `BetaSessionsThreadsEvents`.

        Lists the events so far of one thread of a session, such as the conversation of a subagent.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of events. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/events",
            query={"limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsSessionEvent], call)

    def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[BetaManagedAgentsDeltaType] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> EventStream[BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a thread.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/stream`.
        Options and errors: see `BetaSessionsThreadsEvents`.

        Streams the events of one thread of a session as they happen, as server-sent events. Use
        `sessions.threads.events.list` for the thread's past events.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            event_deltas: Kinds of events to receive piece by piece while they are being written,
                before the whole event is sent; leave it out to get whole events only.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A stream of the thread's events.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/stream",
            query={"event_deltas[]": event_deltas},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._events(_models.BetaManagedAgentsStreamSessionEvents, call, done=None)


class AsyncBetaSessionsThreadsEvents(AsyncResource):
    """Asynchronous version of `BetaSessionsThreadsEvents`."""

    _path = "client.beta.sessions.threads.events"

    @list_call
    async def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsSessionEvent]:
        """List the events of a thread.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/events`.
        Options and errors: see `BetaSessionsThreadsEvents`.

        Lists the events so far of one thread of a session, such as the conversation of a subagent.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of events. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/events",
            query={"limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsSessionEvent], call)

    async def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[BetaManagedAgentsDeltaType] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncEventStream[BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a thread.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/stream`.
        Options and errors: see `BetaSessionsThreadsEvents`.

        Streams the events of one thread of a session as they happen, as server-sent events. Use
        `sessions.threads.events.list` for the thread's past events.

        Args:
            thread_id: Identifier of the thread.
            session_id: Identifier of the session.
            event_deltas: Kinds of events to receive piece by piece while they are being written,
                before the whole event is sent; leave it out to get whole events only.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A stream of the thread's events.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/stream",
            query={"event_deltas[]": event_deltas},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._events(_models.BetaManagedAgentsStreamSessionEvents, call, done=None)
