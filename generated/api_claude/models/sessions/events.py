# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The events of a session: listed, sent and streamed."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..agents.content import BetaManagedAgentsTextBlock
from ..agents.resources import BetaManagedAgentsBudgetLimit
from .agents import BetaManagedAgentsSessionAgent
from .conversation_events import (
    BetaManagedAgentsAgentMessageEvent,
    BetaManagedAgentsAgentMessagePreview,
    BetaManagedAgentsAgentThinkingEvent,
    BetaManagedAgentsAgentThinkingPreview,
    BetaManagedAgentsAgentThreadContextCompactedEvent,
    BetaManagedAgentsAgentThreadMessageReceivedEvent,
    BetaManagedAgentsAgentThreadMessageSentEvent,
    BetaManagedAgentsSystemMessageEvent,
    BetaManagedAgentsUserDefineOutcomeEvent,
    BetaManagedAgentsUserInterruptEvent,
    BetaManagedAgentsUserMessageEvent,
)
from .errors import BetaManagedAgentsSessionErrorEvent
from .progress_events import (
    BetaManagedAgentsSessionDeletedEvent,
    BetaManagedAgentsSessionStatusIdleEvent,
    BetaManagedAgentsSessionStatusRescheduledEvent,
    BetaManagedAgentsSessionStatusRunningEvent,
    BetaManagedAgentsSessionStatusTerminatedEvent,
    BetaManagedAgentsSessionThreadCreatedEvent,
    BetaManagedAgentsSessionThreadStatusIdleEvent,
    BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    BetaManagedAgentsSessionThreadStatusRunningEvent,
    BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    BetaManagedAgentsSessionUsageEvent,
    BetaManagedAgentsSpanModelRequestEndEvent,
    BetaManagedAgentsSpanModelRequestStartEvent,
    BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
    BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
)
from .tools import (
    BetaManagedAgentsAgentCustomToolUseEvent,
    BetaManagedAgentsAgentMCPToolResultEvent,
    BetaManagedAgentsAgentMCPToolUseEvent,
    BetaManagedAgentsAgentToolResultEvent,
    BetaManagedAgentsAgentToolUseEvent,
    BetaManagedAgentsUserCustomToolResultEvent,
    BetaManagedAgentsUserToolConfirmationEvent,
    BetaManagedAgentsUserToolResultEvent,
)
from .workflows import (
    BetaManagedAgentsWorkflowRunCreatedEvent,
    BetaManagedAgentsWorkflowRunErrorEvent,
    BetaManagedAgentsWorkflowRunPhaseEndedEvent,
    BetaManagedAgentsWorkflowRunPhaseStartedEvent,
    BetaManagedAgentsWorkflowRunStatusEndedEvent,
    BetaManagedAgentsWorkflowRunStatusIdleEvent,
    BetaManagedAgentsWorkflowRunStatusRunningEvent,
)


class BetaManagedAgentsDeltaContent(APIModel):
    """A piece of the content of an event that is still being written."""

    content: BetaManagedAgentsTextBlock
    """The text to append to what came before."""
    type: Literal["content_delta"]
    index: int | None = None
    """Position, in the event's `content`, of the part that the text belongs to; may be null or
    absent.
    """


class BetaManagedAgentsDeltaEvent(APIModel):
    """A piece of an event that an `event_start` announced, sent while the event is still being
    written.
    """

    delta: BetaManagedAgentsDeltaContent
    """The piece of content that was added."""
    event_id: str
    """Identifier of the event that the piece belongs to, as announced by `event_start`."""
    type: Literal["event_delta"]


class BetaManagedAgentsSessionUpdatedEvent(APIModel):
    """An event sent when a session was updated. It carries the values that changed, as they are
    now.
    """

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["session.updated"]
    agent: BetaManagedAgentsSessionAgent | None = None
    """The agent as the session uses it now; absent if the update left it alone."""
    budget: BetaManagedAgentsBudgetLimit | None = None
    """The budget of the session now, null for none; absent if the update left it alone."""
    metadata: dict[str, str] | None = None
    """The metadata of the session now; absent if the update left it alone."""
    title: str | None = None
    """The title of the session now; absent if the update left it alone."""


BetaManagedAgentsSessionEvent: TypeAlias = Annotated[
    BetaManagedAgentsUserMessageEvent
    | BetaManagedAgentsUserInterruptEvent
    | BetaManagedAgentsUserToolConfirmationEvent
    | BetaManagedAgentsUserCustomToolResultEvent
    | BetaManagedAgentsAgentCustomToolUseEvent
    | BetaManagedAgentsAgentMessageEvent
    | BetaManagedAgentsAgentThinkingEvent
    | BetaManagedAgentsAgentMCPToolUseEvent
    | BetaManagedAgentsAgentMCPToolResultEvent
    | BetaManagedAgentsAgentToolUseEvent
    | BetaManagedAgentsAgentToolResultEvent
    | BetaManagedAgentsAgentThreadMessageReceivedEvent
    | BetaManagedAgentsAgentThreadMessageSentEvent
    | BetaManagedAgentsAgentThreadContextCompactedEvent
    | BetaManagedAgentsSessionErrorEvent
    | BetaManagedAgentsSessionStatusRescheduledEvent
    | BetaManagedAgentsSessionStatusRunningEvent
    | BetaManagedAgentsSessionStatusIdleEvent
    | BetaManagedAgentsSessionStatusTerminatedEvent
    | BetaManagedAgentsSessionThreadCreatedEvent
    | BetaManagedAgentsSpanOutcomeEvaluationStartEvent
    | BetaManagedAgentsSpanOutcomeEvaluationEndEvent
    | BetaManagedAgentsSpanModelRequestStartEvent
    | BetaManagedAgentsSpanModelRequestEndEvent
    | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent
    | BetaManagedAgentsUserDefineOutcomeEvent
    | BetaManagedAgentsSessionDeletedEvent
    | BetaManagedAgentsSessionThreadStatusRunningEvent
    | BetaManagedAgentsSessionThreadStatusIdleEvent
    | BetaManagedAgentsSessionThreadStatusTerminatedEvent
    | BetaManagedAgentsUserToolResultEvent
    | BetaManagedAgentsSessionThreadStatusRescheduledEvent
    | BetaManagedAgentsSessionUpdatedEvent
    | BetaManagedAgentsSystemMessageEvent
    | BetaManagedAgentsSessionUsageEvent
    | BetaManagedAgentsWorkflowRunCreatedEvent
    | BetaManagedAgentsWorkflowRunStatusEndedEvent
    | BetaManagedAgentsWorkflowRunPhaseStartedEvent
    | BetaManagedAgentsWorkflowRunPhaseEndedEvent
    | BetaManagedAgentsWorkflowRunStatusRunningEvent
    | BetaManagedAgentsWorkflowRunStatusIdleEvent
    | BetaManagedAgentsWorkflowRunErrorEvent
    | Unknown,
    Open("type"),
]
"""An event in the history of a session; `type` is its kind."""


BetaManagedAgentsStartEventPreview: TypeAlias = Annotated[
    BetaManagedAgentsAgentMessagePreview | BetaManagedAgentsAgentThinkingPreview | Unknown,
    Open("type"),
]
"""The type and identifier of an event that is still being written: a message of the agent or its
thinking.
"""


class BetaManagedAgentsStartEvent(APIModel):
    """The announcement, on a stream, of an event that is still being written; `event_delta` events
    with pieces of it may follow.
    """

    event: BetaManagedAgentsStartEventPreview
    """The type and identifier of the event that is announced."""
    type: Literal["event_start"]


BetaManagedAgentsStreamSessionEvents: TypeAlias = Annotated[
    BetaManagedAgentsUserMessageEvent
    | BetaManagedAgentsUserInterruptEvent
    | BetaManagedAgentsUserToolConfirmationEvent
    | BetaManagedAgentsUserCustomToolResultEvent
    | BetaManagedAgentsAgentCustomToolUseEvent
    | BetaManagedAgentsAgentMessageEvent
    | BetaManagedAgentsAgentThinkingEvent
    | BetaManagedAgentsAgentMCPToolUseEvent
    | BetaManagedAgentsAgentMCPToolResultEvent
    | BetaManagedAgentsAgentToolUseEvent
    | BetaManagedAgentsAgentToolResultEvent
    | BetaManagedAgentsAgentThreadMessageReceivedEvent
    | BetaManagedAgentsAgentThreadMessageSentEvent
    | BetaManagedAgentsAgentThreadContextCompactedEvent
    | BetaManagedAgentsSessionErrorEvent
    | BetaManagedAgentsSessionStatusRescheduledEvent
    | BetaManagedAgentsSessionStatusRunningEvent
    | BetaManagedAgentsSessionStatusIdleEvent
    | BetaManagedAgentsSessionStatusTerminatedEvent
    | BetaManagedAgentsSessionThreadCreatedEvent
    | BetaManagedAgentsSpanOutcomeEvaluationStartEvent
    | BetaManagedAgentsSpanOutcomeEvaluationEndEvent
    | BetaManagedAgentsSpanModelRequestStartEvent
    | BetaManagedAgentsSpanModelRequestEndEvent
    | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent
    | BetaManagedAgentsUserDefineOutcomeEvent
    | BetaManagedAgentsSessionDeletedEvent
    | BetaManagedAgentsSessionThreadStatusRunningEvent
    | BetaManagedAgentsSessionThreadStatusIdleEvent
    | BetaManagedAgentsSessionThreadStatusTerminatedEvent
    | BetaManagedAgentsUserToolResultEvent
    | BetaManagedAgentsSessionThreadStatusRescheduledEvent
    | BetaManagedAgentsSessionUpdatedEvent
    | BetaManagedAgentsStartEvent
    | BetaManagedAgentsDeltaEvent
    | BetaManagedAgentsSystemMessageEvent
    | BetaManagedAgentsSessionUsageEvent
    | BetaManagedAgentsWorkflowRunCreatedEvent
    | BetaManagedAgentsWorkflowRunStatusEndedEvent
    | BetaManagedAgentsWorkflowRunPhaseStartedEvent
    | BetaManagedAgentsWorkflowRunPhaseEndedEvent
    | BetaManagedAgentsWorkflowRunStatusRunningEvent
    | BetaManagedAgentsWorkflowRunStatusIdleEvent
    | BetaManagedAgentsWorkflowRunErrorEvent
    | Unknown,
    Open("type"),
]
"""An item on the stream of a session or a thread: a session event, or an `event_start` or
`event_delta` for an event still being written; `type` is its kind.
"""
