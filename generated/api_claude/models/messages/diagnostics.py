# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Diagnostics: why a cached prefix was missed."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class CacheMissMessagesChanged(APIModel):
    """Prompt cache miss because the messages differ from those of the earlier request."""

    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache because of the change."""
    type: Literal["messages_changed"]


class CacheMissModelChanged(APIModel):
    """Prompt cache miss because the model differs from that of the earlier request."""

    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache because of the change."""
    type: Literal["model_changed"]


class CacheMissPreviousMessageNotFound(APIModel):
    """No cache comparison is possible because the earlier message cannot be found."""

    type: Literal["previous_message_not_found"]


class CacheMissSystemChanged(APIModel):
    """Prompt cache miss because the system prompt differs from that of the earlier request."""

    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache because of the change."""
    type: Literal["system_changed"]


class CacheMissToolsChanged(APIModel):
    """Prompt cache miss because the tool definitions differ from those of the earlier request."""

    cache_missed_input_tokens: int
    """Number of input tokens that could not be read from the cache because of the change."""
    type: Literal["tools_changed"]


class CacheMissUnavailable(APIModel):
    """The reason for the prompt cache miss is not available."""

    type: Literal["unavailable"]


CacheMissReason: TypeAlias = Annotated[
    CacheMissModelChanged
    | CacheMissSystemChanged
    | CacheMissToolsChanged
    | CacheMissMessagesChanged
    | CacheMissPreviousMessageNotFound
    | CacheMissUnavailable
    | Unknown,
    Open("type", hot=()),
]
"""Why the prompt cache was missed: a changed model, system prompt, tool list or message list, an
unknown earlier message, or no explanation available.
"""


class Diagnostics(APIModel):
    """Diagnostic information on how a request was handled."""

    cache_miss_reason: CacheMissReason | None = None
    """Why the request missed the prompt cache compared with the earlier message; null when there is
    no reason to report.
    """
