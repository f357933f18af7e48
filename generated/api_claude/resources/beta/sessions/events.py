# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions.events`. The events of a session: listed, sent and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from api_claude_runtime.streaming.async_stream import AsyncEventStream
    from api_claude_runtime.streaming.stream import EventStream

    from ....models.sessions.conversation_events import BetaManagedAgentsSendSessionEvents
    from ....models.sessions.events import (
        BetaManagedAgentsSessionEvent,
        BetaManagedAgentsStreamSessionEvents,
    )
    from ....params.sessions.conversation_events import BetaManagedAgentsEventParams
    from ....params.sessions.events import (
        BetaManagedAgentsDeltaType,
        BetaManagedAgentsSessionEventType,
    )
    from ....params.shared.shared import AnthropicBetaParam


class BetaSessionsEvents(Resource):
    """The events of a session: listed, sent and streamed.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.sessions.events"

    def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        page: str | Omit | None = OMIT,
        types: Sequence[BetaManagedAgentsSessionEventType] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsSessionEvent]:
        """List the events of a session.

        `GET /v1/sessions/{session_id}/events`. Options and errors: see `BetaSessionsEvents`.

        Lists the events of a session so far, what was sent to it as well as what it produced.

        Args:
            session_id: Identifier of the session.
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page.
            order: Order in which the events come: `asc` (oldest first) or `desc` (newest first);
                the default is `asc`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            types: Types of events to list; left out for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of events. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/events",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "order": order,
                "page": page,
                "types[]": types,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsSessionEvent], call)

    def send(
        self,
        session_id: str,
        *,
        events: Sequence[BetaManagedAgentsEventParams],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSendSessionEvents:
        """Send events to a session.

        `POST /v1/sessions/{session_id}/events`. Options and errors: see `BetaSessionsEvents`.

        Sends one or more events to a session: user messages, interrupts, confirmations and results
        of tool uses, outcomes to work toward, and system messages. The actions of the agent in
        response are reported by further events, which can be streamed or listed.

        Args:
            session_id: Identifier of the session.
            events: The events to send, in order.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The events as the session took them in.
        """
        events = hidden(events)
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/events",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"events": events},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsSendSessionEvents, call)

    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[BetaManagedAgentsDeltaType] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> EventStream[BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a session.

        `GET /v1/sessions/{session_id}/events/stream`. Options and errors: see `BetaSessionsEvents`.

        Streams the events of a session as they occur, as server-sent events. The list of events has
        those that came before.

        Args:
            session_id: Identifier of the session.
            event_deltas: Types of events to announce and deliver piece by piece, with `event_start`
                and `event_delta`, before the whole event comes; left out for whole events only.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A stream of events.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/events/stream",
            query={"event_deltas[]": event_deltas},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._events(_models.BetaManagedAgentsStreamSessionEvents, call, done=None)


class AsyncBetaSessionsEvents(AsyncResource):
    """Asynchronous version of `BetaSessionsEvents`."""

    _path = "client.beta.sessions.events"

    @list_call
    async def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        page: str | Omit | None = OMIT,
        types: Sequence[BetaManagedAgentsSessionEventType] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsSessionEvent]:
        """List the events of a session.

        `GET /v1/sessions/{session_id}/events`. Options and errors: see `BetaSessionsEvents`.

        Lists the events of a session so far, what was sent to it as well as what it produced.

        Args:
            session_id: Identifier of the session.
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page.
            order: Order in which the events come: `asc` (oldest first) or `desc` (newest first);
                the default is `asc`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            types: Types of events to list; left out for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of events. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/events",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "order": order,
                "page": page,
                "types[]": types,
            },
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsSessionEvent], call)

    async def send(
        self,
        session_id: str,
        *,
        events: Sequence[BetaManagedAgentsEventParams],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSendSessionEvents:
        """Send events to a session.

        `POST /v1/sessions/{session_id}/events`. Options and errors: see `BetaSessionsEvents`.

        Sends one or more events to a session: user messages, interrupts, confirmations and results
        of tool uses, outcomes to work toward, and system messages. The actions of the agent in
        response are reported by further events, which can be streamed or listed.

        Args:
            session_id: Identifier of the session.
            events: The events to send, in order.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The events as the session took them in.
        """
        events = hidden(events)
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/events",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"events": events},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsSendSessionEvents, call)

    async def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[BetaManagedAgentsDeltaType] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncEventStream[BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a session.

        `GET /v1/sessions/{session_id}/events/stream`. Options and errors: see `BetaSessionsEvents`.

        Streams the events of a session as they occur, as server-sent events. The list of events has
        those that came before.

        Args:
            session_id: Identifier of the session.
            event_deltas: Types of events to announce and deliver piece by piece, with `event_start`
                and `event_delta`, before the whole event comes; left out for whole events only.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A stream of events.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/events/stream",
            query={"event_deltas[]": event_deltas},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._events(_models.BetaManagedAgentsStreamSessionEvents, call, done=None)
