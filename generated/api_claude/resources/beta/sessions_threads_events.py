# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions.threads.events`. The events of a session: listed, sent and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.streaming.async_stream import AsyncEventStream
    from api_claude_runtime.streaming.stream import EventStream

    from ...models.sessions_stream import (
        BetaManagedAgentsSessionEvent,
        BetaManagedAgentsStreamSessionEvents,
    )
    from ...params.sessions_stream import BetaManagedAgentsDeltaType
    from ...params.shared import AnthropicBetaParam


class BetaSessionsThreadsEvents(Resource):
    """The events of a session: listed, sent and streamed."""

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

        `GET /v1/sessions/{session_id}/threads/{thread_id}/events`

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
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of events. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions_stream import BetaManagedAgentsSessionEvent

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/events",
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[BetaManagedAgentsSessionEvent], call)

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

        `GET /v1/sessions/{session_id}/threads/{thread_id}/stream`

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
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            A stream of the thread's events.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
            StreamInterrupted: While the stream is read: it broke off.
        """
        from ...models.sessions_stream import BetaManagedAgentsStreamSessionEvents

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/stream",
            query={
                "event_deltas[]": event_deltas,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._events(BetaManagedAgentsStreamSessionEvents, call, done=None)


class AsyncBetaSessionsThreadsEvents(AsyncResource):
    """The events of a session: listed, sent and streamed."""

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

        `GET /v1/sessions/{session_id}/threads/{thread_id}/events`

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
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of events. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.sessions_stream import BetaManagedAgentsSessionEvent

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/events",
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[BetaManagedAgentsSessionEvent], call)

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

        `GET /v1/sessions/{session_id}/threads/{thread_id}/stream`

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
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            A stream of the thread's events.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
            StreamInterrupted: While the stream is read: it broke off.
        """
        from ...models.sessions_stream import BetaManagedAgentsStreamSessionEvents

        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/threads"
            f"/{segment('thread_id', thread_id)}/stream",
            query={
                "event_deltas[]": event_deltas,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._events(BetaManagedAgentsStreamSessionEvents, call, done=None)
