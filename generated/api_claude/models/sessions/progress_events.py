# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Events of a session about its progress: status, usage, spans."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..agents.resources import BetaManagedAgentsBudgetLimit
from ..shared.money import BetaMonetaryAmount


class BetaManagedAgentsCacheCreationUsage(APIModel):
    """Input tokens that were written to the prompt cache, split by how long the cache entries
    live.
    """

    ephemeral_1h_input_tokens: int | None = None
    """Input tokens written to cache entries that live for one hour."""
    ephemeral_5m_input_tokens: int | None = None
    """Input tokens written to cache entries that live for five minutes."""


class BetaManagedAgentsServerToolUsage(APIModel):
    """Requests made by tools that run on Anthropic's servers."""

    web_fetch_requests: int | None = None
    """Number of web fetch requests."""
    web_search_requests: int | None = None
    """Number of web search requests."""


class BetaManagedAgentsSessionDeletedEvent(APIModel):
    """An event that reports that the session was deleted."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["session.deleted"]


class BetaManagedAgentsSessionRefusalStopDetails(APIModel):
    """Details of why the model refused to go on."""

    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]
        | str
        | None
    ) = None
    """Area that the refusal is about: `cyber` (cybersecurity), `bio` (biology), `frontier_llm`
    (work on frontier language models), `reasoning_extraction` (drawing out the reasoning of the
    model) or `general_harms` (other harms); null when none is given.
    """
    explanation: str | None = None
    """Explanation of the refusal for people to read; null when none is given."""
    type: Literal["refusal"]


class BetaManagedAgentsSessionStats(APIModel):
    """How long a session has existed and has been at work."""

    active_seconds: float | None = None
    """Seconds that the session spent at work, without the time it was idle."""
    duration_seconds: float | None = None
    """Seconds that the session has existed, idle time included."""


class BetaManagedAgentsSessionBudgetReached(APIModel):
    """Reason for going idle: the budget of the session is used up. Raise or remove the budget to
    let the session go on.
    """

    type: Literal["budget_reached"]


class BetaManagedAgentsSessionEndTurn(APIModel):
    """Reason for going idle: the agent finished its turn and waits for the next input."""

    type: Literal["end_turn"]


class BetaManagedAgentsSessionRefusal(APIModel):
    """Reason for going idle: the model refused to go on. The idle event has the details in
    `stop_details`.
    """

    type: Literal["refusal"]


class BetaManagedAgentsSessionRequiresAction(APIModel):
    """Reason for going idle: the agent waits for the caller to act on certain events, such as
    confirming a tool use or sending the result of a custom tool.
    """

    event_ids: list[str]
    """Identifiers of the events that wait for an answer."""
    type: Literal["requires_action"]


class BetaManagedAgentsSessionRetriesExhausted(APIModel):
    """Reason for going idle: something kept failing until no retries were left. A `session.error`
    event states what went wrong.
    """

    type: Literal["retries_exhausted"]


BetaManagedAgentsStopReason: TypeAlias = Annotated[
    BetaManagedAgentsSessionEndTurn
    | BetaManagedAgentsSessionRequiresAction
    | BetaManagedAgentsSessionRetriesExhausted
    | BetaManagedAgentsSessionBudgetReached
    | BetaManagedAgentsSessionRefusal
    | Unknown,
    Open("type"),
]
"""Why a session or thread went idle: the turn ended, the caller has to act, no retries were left,
the budget is used up or the model refused.
"""


class BetaManagedAgentsSessionStatusIdleEvent(APIModel):
    """An event that reports that the session went idle, with the reason."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    stop_details: BetaManagedAgentsSessionRefusalStopDetails | None = None
    """Details when the stop reason is a refusal; null otherwise."""
    stop_reason: BetaManagedAgentsStopReason
    """Why the session went idle, which states whether it waits for new input, for an answer to
    certain events or for a problem to be solved.
    """
    type: Literal["session.status_idle"]


class BetaManagedAgentsSessionStatusRescheduledEvent(APIModel):
    """An event that reports that the session was rescheduled and is about to be run again."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["session.status_rescheduled"]


class BetaManagedAgentsSessionStatusRunningEvent(APIModel):
    """An event that reports that the session is at work."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["session.status_running"]


class BetaManagedAgentsSessionStatusTerminatedEvent(APIModel):
    """An event that reports that the session is over for good."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["session.status_terminated"]


class BetaManagedAgentsSessionThreadCreatedEvent(APIModel):
    """An event that reports that a thread was started in the session."""

    id: str
    agent_name: str
    """Name of the agent whose conversation the thread is."""
    processed_at: datetime
    """When the session processed the event."""
    session_thread_id: str
    """Identifier of the new thread."""
    type: Literal["session.thread_created"]
    workflow_run_id: str | None = None
    """Identifier of the workflow run that the thread is part of; null when it is not part of
    one.
    """


class BetaManagedAgentsSessionThreadStats(APIModel):
    """How long a thread has existed and has been at work."""

    active_seconds: float | None = None
    """Seconds that the thread spent at work, without the time it was idle."""
    duration_seconds: float | None = None
    """Seconds that the thread has existed, idle time included."""
    startup_seconds: float | None = None
    """Seconds that the thread took to start up."""


BetaManagedAgentsSessionThreadStatus: TypeAlias = (
    Literal["running", "idle", "rescheduling", "terminated"] | str
)
"""What a thread is doing: `running` (at work), `idle` (waiting for input), `rescheduling` (about to
be run again) or `terminated` (over for good).
"""


class BetaManagedAgentsSessionThreadStatusIdleEvent(APIModel):
    """An event that reports that a thread of the session went idle, with the reason."""

    id: str
    agent_name: str
    """Name of the agent whose conversation the thread is."""
    processed_at: datetime
    """When the session processed the event."""
    session_thread_id: str
    """Identifier of the thread."""
    stop_details: BetaManagedAgentsSessionRefusalStopDetails | None = None
    """Details when the stop reason is a refusal; null otherwise."""
    stop_reason: BetaManagedAgentsStopReason
    """Why the thread went idle, which states whether it waits for new input, for an answer to
    certain events or for a problem to be solved.
    """
    type: Literal["session.thread_status_idle"]


class BetaManagedAgentsSessionThreadStatusRescheduledEvent(APIModel):
    """An event that reports that a thread of the session was rescheduled and is about to be run
    again.
    """

    id: str
    agent_name: str
    """Name of the agent whose conversation the thread is."""
    processed_at: datetime
    """When the session processed the event."""
    session_thread_id: str
    """Identifier of the thread."""
    type: Literal["session.thread_status_rescheduled"]


class BetaManagedAgentsSessionThreadStatusRunningEvent(APIModel):
    """An event that reports that a thread of the session is at work."""

    id: str
    agent_name: str
    """Name of the agent whose conversation the thread is."""
    processed_at: datetime
    """When the session processed the event."""
    session_thread_id: str
    """Identifier of the thread."""
    type: Literal["session.thread_status_running"]


class BetaManagedAgentsSessionThreadStatusTerminatedEvent(APIModel):
    """An event that reports that a thread of the session is over for good."""

    id: str
    agent_name: str
    """Name of the agent whose conversation the thread is."""
    processed_at: datetime
    """When the session processed the event."""
    session_thread_id: str
    """Identifier of the thread."""
    type: Literal["session.thread_status_terminated"]


class BetaManagedAgentsSessionThreadUsage(APIModel):
    """Tokens, tool requests and cost of a thread so far."""

    active_seconds: float | None = None
    """Seconds that the thread spent at work, without the time it was idle."""
    cache_creation: BetaManagedAgentsCacheCreationUsage | None = None
    """Input tokens written to the prompt cache, split by how long the cache entries live."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Number of input tokens used."""
    list_cost: BetaMonetaryAmount | None = None
    """Cost of the usage at list prices; absent when not available."""
    output_tokens: int | None = None
    """Number of tokens that models wrote."""
    server_tool_use: BetaManagedAgentsServerToolUsage | None = None
    """Requests made by tools that run on Anthropic's servers; absent when not available."""


class BetaManagedAgentsSessionUsage(APIModel):
    """Tokens, tool requests and cost of a session so far."""

    active_seconds: float | None = None
    """Seconds that the session spent at work, without the time it was idle."""
    cache_creation: BetaManagedAgentsCacheCreationUsage | None = None
    """Input tokens written to the prompt cache, split by how long the cache entries live."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Number of input tokens used."""
    list_cost: BetaMonetaryAmount | None = None
    """Cost of the usage at list prices; absent when not available."""
    output_tokens: int | None = None
    """Number of tokens that models wrote."""
    server_tool_use: BetaManagedAgentsServerToolUsage | None = None
    """Requests made by tools that run on Anthropic's servers; absent when not available."""


class BetaManagedAgentsSessionUsageSnapshot(APIModel):
    """Tokens, tool requests and cost of a session at the time of an event."""

    active_seconds: float | None = None
    """Seconds that the session spent at work, without the time it was idle."""
    cache_creation: BetaManagedAgentsCacheCreationUsage | None = None
    """Input tokens written to the prompt cache, split by how long the cache entries live."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    input_tokens: int | None = None
    """Number of input tokens used."""
    list_cost: BetaMonetaryAmount | None = None
    """Cost of the usage at list prices."""
    output_tokens: int | None = None
    """Number of tokens that models wrote."""
    server_tool_use: BetaManagedAgentsServerToolUsage | None = None
    """Requests made by tools that run on Anthropic's servers."""


class BetaManagedAgentsSessionUsageEvent(APIModel):
    """An event that reports how much the session has used so far."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["session.usage"]
    usage: BetaManagedAgentsSessionUsageSnapshot
    """Tokens, tool requests and cost of the session at the time of the event."""
    budget: BetaManagedAgentsBudgetLimit | None = None
    """Limit on what the session may cost; null when it has no budget."""


class BetaManagedAgentsSpanModelUsage(APIModel):
    """Tokens used in one span, which is a request to a model or the evaluation of an outcome."""

    cache_creation_input_tokens: int
    """Input tokens written to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens read from the prompt cache."""
    input_tokens: int
    """Input tokens that were neither read from the prompt cache nor written to it."""
    output_tokens: int
    """Number of tokens that the model wrote."""
    speed: Literal["standard", "fast"] | str | None = None
    """Speed that the model ran at: `standard` or `fast`; absent when not reported."""


class BetaManagedAgentsSpanModelRequestEndEvent(APIModel):
    """An event that reports that a request to a model ended, with its token usage."""

    id: str
    is_error: bool | None = None
    """Whether the request failed."""
    model_request_start_id: str
    """Identifier of the `span.model_request_start` event that belongs to this one."""
    model_usage: BetaManagedAgentsSpanModelUsage
    """Tokens that the request used."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["span.model_request_end"]


class BetaManagedAgentsSpanModelRequestStartEvent(APIModel):
    """An event that reports that a request to a model started. A `span.model_request_end` event
    follows when it ends.
    """

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["span.model_request_start"]


class BetaManagedAgentsSpanOutcomeEvaluationEndEvent(APIModel):
    """An event that reports that the evaluation of an outcome ended, with the result."""

    id: str
    explanation: str
    """Reasons for the result, for people to read."""
    iteration: int
    """Number of the iteration toward the outcome that was evaluated."""
    outcome_evaluation_start_id: str
    """Identifier of the `span.outcome_evaluation_start` event that belongs to this one."""
    outcome_id: str
    """Identifier of the outcome that was evaluated."""
    processed_at: datetime
    """When the session processed the event."""
    result: str
    """What the evaluation found, such as whether the outcome is reached."""
    type: Literal["span.outcome_evaluation_end"]
    usage: BetaManagedAgentsSpanModelUsage
    """Tokens that the evaluation used."""


class BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent(APIModel):
    """An event that reports that the evaluation of an outcome is still going on."""

    id: str
    iteration: int
    """Number of the iteration toward the outcome that is evaluated."""
    outcome_id: str
    """Identifier of the outcome that is evaluated."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["span.outcome_evaluation_ongoing"]


class BetaManagedAgentsSpanOutcomeEvaluationStartEvent(APIModel):
    """An event that reports that the evaluation of an outcome started. A
    `span.outcome_evaluation_end` event follows when it ends.
    """

    id: str
    iteration: int
    """Number of the iteration toward the outcome that is evaluated."""
    outcome_id: str
    """Identifier of the outcome that is evaluated."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["span.outcome_evaluation_start"]
