# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Events of a session: messages of the user, and messages and actions of the
agent.
"""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..agents.content import (
    BetaManagedAgentsMessageContent,
    BetaManagedAgentsRedactedBlock,
    BetaManagedAgentsRubric,
    BetaManagedAgentsSystemContentBlock,
    BetaManagedAgentsTextBlock,
)
from .tools import (
    BetaManagedAgentsUserCustomToolResultEvent,
    BetaManagedAgentsUserToolConfirmationEvent,
    BetaManagedAgentsUserToolResultEvent,
)

BetaManagedAgentsAgentMessageEventContent: TypeAlias = Annotated[
    BetaManagedAgentsTextBlock | BetaManagedAgentsRedactedBlock | Unknown, Open("type")
]
"""One part of a message from the agent: text, or a placeholder for redacted content."""


class BetaManagedAgentsAgentMessageEvent(APIModel):
    """A message from the agent."""

    id: str
    content: list[BetaManagedAgentsAgentMessageEventContent]
    """The parts of the message, in order."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.message"]


class BetaManagedAgentsAgentMessagePreview(APIModel):
    """The announcement of a message from the agent that is still being written."""

    id: str
    """ID that the `agent.message` event will have; its deltas name it as `event_id`."""
    type: Literal["agent.message"]


class BetaManagedAgentsAgentThinkingEvent(APIModel):
    """A sign that the agent did some thinking; it does not carry the thoughts."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.thinking"]


class BetaManagedAgentsAgentThinkingPreview(APIModel):
    """The announcement that the agent has begun thinking."""

    id: str
    """ID that the `agent.thinking` event will have."""
    type: Literal["agent.thinking"]


class BetaManagedAgentsAgentThreadContextCompactedEvent(APIModel):
    """An event sent when the context of a thread was compacted, that is, condensed to take up less
    of the model's context window.
    """

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.thread_context_compacted"]


class BetaManagedAgentsAgentThreadMessageReceivedEvent(APIModel):
    """A message that an agent received from another thread of the session."""

    id: str
    content: list[BetaManagedAgentsMessageContent]
    """The parts of the message, in order."""
    from_session_thread_id: str
    """Identifier of the thread that the message came from."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.thread_message_received"]
    from_agent_name: str | None = None
    """Name of the agent that sent the message; may be absent."""


class BetaManagedAgentsAgentThreadMessageSentEvent(APIModel):
    """A message that an agent sent to another thread of the session."""

    id: str
    content: list[BetaManagedAgentsMessageContent]
    """The parts of the message, in order."""
    processed_at: datetime
    """When the session processed the event."""
    to_session_thread_id: str
    """Identifier of the thread that the message went to."""
    type: Literal["agent.thread_message_sent"]
    to_agent_name: str | None = None
    """Name of the agent that the message went to; may be absent."""


class BetaManagedAgentsSystemMessageEvent(APIModel):
    """A system message that was sent to the session: instructions for the agent that do not come
    from the user.
    """

    id: str
    content: list[BetaManagedAgentsSystemContentBlock]
    """The pieces of text that make up the message."""
    type: Literal["system.message"]
    processed_at: datetime | None = None
    """When the session processed the event; null or absent if it has not done so yet."""


class BetaManagedAgentsUserDefineOutcomeEvent(APIModel):
    """An outcome that was set for the agent: a goal, with a rubric for evaluating the work toward
    it.
    """

    id: str
    description: str
    """What the agent is to achieve."""
    max_iterations: int | None = None
    """How many iterations there may be of working toward the outcome and evaluating it; at most 20,
    the default is 3.
    """
    outcome_id: str
    """Identifier of the outcome, given by the API; the events about its evaluation name it too."""
    processed_at: datetime
    """When the session processed the event."""
    rubric: BetaManagedAgentsRubric
    """The criteria by which the outcome is evaluated."""
    type: Literal["user.define_outcome"]


class BetaManagedAgentsUserInterruptEvent(APIModel):
    """A request from the user that the agent stop what it is doing."""

    id: str
    type: Literal["user.interrupt"]
    processed_at: datetime | None = None
    """When the session processed the event; null or absent if it has not done so yet."""
    session_thread_id: str | None = None
    """Identifier of the one thread to interrupt; absent if the event names none."""


class BetaManagedAgentsUserMessageEvent(APIModel):
    """A message to the agent from the user."""

    id: str
    content: list[BetaManagedAgentsMessageContent]
    """The parts of the message: text, images and documents, in order."""
    type: Literal["user.message"]
    processed_at: datetime | None = None
    """When the session processed the event; null or absent if it has not done so yet."""


BetaManagedAgentsSendSessionEventsData: TypeAlias = Annotated[
    BetaManagedAgentsUserMessageEvent
    | BetaManagedAgentsUserInterruptEvent
    | BetaManagedAgentsUserToolConfirmationEvent
    | BetaManagedAgentsUserCustomToolResultEvent
    | BetaManagedAgentsUserDefineOutcomeEvent
    | BetaManagedAgentsUserToolResultEvent
    | BetaManagedAgentsSystemMessageEvent
    | Unknown,
    Open("type"),
]
"""One of the events that were sent to a session; `type` is its kind."""


class BetaManagedAgentsSendSessionEvents(APIModel):
    """The response to sending events to a session."""

    data: list[BetaManagedAgentsSendSessionEventsData] | None = None
    """The events that were sent, now with their IDs; may be null or absent."""
