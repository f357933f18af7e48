# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Messages: create, count tokens; the conversation and the reply."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, Required, TypeAlias, TypedDict, Union

from api_claude_runtime.requests.call import CallOptions, Omit

if TYPE_CHECKING:
    from ..models.messages_content import TextBlock
    from .messages_config import (
        BetaSystemMessageOutputConfigParam,
        CacheControlEphemeralParam,
        MessageCreateParamsContainerParam,
        MetadataParam,
        OutputConfigParam,
    )
    from .messages_content import ContentBlockParam, TextBlockParam
    from .messages_context import BetaCompactionConfigParam, BetaContextManagementConfigParam
    from .messages_diagnostics import DiagnosticsParam
    from .messages_mcp import BetaRequestMCPServerURLDefinitionParam
    from .messages_routing import (
        BetaBillingPolicyParam,
        BetaFallbacksParam,
        BetaMessageCreateFallbackCreditToken,
        BetaMessageThreadParam,
    )
    from .messages_thinking import ThinkingConfigParam
    from .messages_tool_changes import (
        BetaRequestToolAdditionBlockParam,
        BetaRequestToolRemovalBlockParam,
    )
    from .messages_tools import MessageCountTokensToolParam, ToolChoiceParam, ToolUnionParam
    from .shared import AnthropicBetaParam, ModelParam


MessageContentParam: TypeAlias = Union[
    str,
    Sequence["ContentBlockParam"],
]
"""Content of a message: a string, which stands for a single text block, or a list of content
blocks.
"""


class AssistantMessageParam(TypedDict):
    """An earlier turn of the conversation that was written by the model."""

    content: MessageContentParam
    """What the model said, as plain text or a list of content blocks."""
    role: Literal["assistant"]


BetaSystemMessageParamContentBlock: TypeAlias = Union[
    "TextBlockParam",
    "BetaRequestToolAdditionBlockParam",
    "BetaRequestToolRemovalBlockParam",
    "TextBlock",
]
"""A content block that a system message inside the conversation can hold."""


class SystemMessageParam(TypedDict):
    """System instructions placed at a point inside the conversation."""

    role: Literal["system"]
    clear_at: NotRequired[Literal["next_user_message", "never"] | None]
    """When the message stops applying: at the next user message, or never."""
    content: NotRequired[str | Sequence[BetaSystemMessageParamContentBlock]]
    """The instructions, as plain text or a list of blocks, which may also add or remove tools."""
    output_config: NotRequired[BetaSystemMessageOutputConfigParam | None]
    """Output settings that take effect from this point of the conversation; null changes
    nothing.
    """


class UserMessageParam(TypedDict):
    """A turn of the conversation that was written by the user, including tool results."""

    content: MessageContentParam
    """What the user said, as plain text or a list of content blocks."""
    role: Literal["user"]


MessageParam: TypeAlias = Union[
    "UserMessageParam",
    "AssistantMessageParam",
    "SystemMessageParam",
]
"""One turn of the conversation, told apart by its role."""


class MessageCountTokensParams(TypedDict):
    """Parameters of a request to count input tokens, which mirror those of a message request."""

    messages: Sequence[MessageParam]
    """The conversation to count, oldest turn first, with at most 100,000 messages."""
    model: ModelParam
    """Model whose tokenization is used for the count."""
    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    """Who is billed for the request; null or absent leaves the default."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: NotRequired[BetaCompactionConfigParam | None]
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """Remote MCP servers whose tools the model may use, at most 20."""
    output_config: NotRequired[OutputConfigParam]
    """Settings for the output, such as effort and a structured format."""
    speed: NotRequired[Literal["standard", "fast"] | None]
    """Inference speed mode, where `fast` generates output tokens faster on models that offer it;
    null or absent means standard.
    """
    system: NotRequired[str | Sequence[TextBlockParam | TextBlock]]
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: NotRequired[ThinkingConfigParam]
    """How, and how much, the model reasons before it answers."""
    tool_choice: NotRequired[ToolChoiceParam]
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: NotRequired[Sequence[MessageCountTokensToolParam]]
    """Tools to include in the count."""


class MessageCreateParamsNonStreaming(TypedDict):
    """Parameters of a message request whose reply is delivered whole."""

    max_tokens: int
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Sequence[MessageParam]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: ModelParam
    """Model that handles the request."""
    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    """Who is billed for the request; null or absent leaves the default."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: NotRequired[BetaCompactionConfigParam | None]
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    container: NotRequired[MessageCreateParamsContainerParam | None]
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    diagnostics: NotRequired[DiagnosticsParam | None]
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    fallback_credit_token: NotRequired[BetaMessageCreateFallbackCreditToken | None]
    """Credit token from an earlier refusal, to redeem on this retry; null or absent redeems
    none.
    """
    fallbacks: NotRequired[BetaFallbacksParam | None]
    """Models to try in turn if the requested model refuses, or `default` for the standard choice;
    null or absent tries none.
    """
    inference_geo: NotRequired[str | None]
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """Remote MCP servers whose tools the model may use, at most 20."""
    metadata: NotRequired[MetadataParam]
    """Information about the request that is not part of the prompt."""
    output_config: NotRequired[OutputConfigParam]
    """Settings for the output, such as effort and a structured format."""
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """Whether priority capacity may be used where available (`auto`) or only standard capacity
    (`standard_only`).
    """
    speed: NotRequired[Literal["standard", "fast"] | None]
    """Inference speed mode, where `fast` generates output tokens faster on models that offer it;
    null or absent means standard.
    """
    stop_sequences: NotRequired[Sequence[str]]
    """Strings that end generation when the model produces one; the reply then has the stop reason
    `stop_sequence`.
    """
    system: NotRequired[str | Sequence[TextBlockParam | TextBlock]]
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: NotRequired[ThinkingConfigParam]
    """How, and how much, the model reasons before it answers."""
    thread: NotRequired[BetaMessageThreadParam | None]
    """Starts a stored message thread or continues one; null or absent uses none."""
    tool_choice: NotRequired[ToolChoiceParam]
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: NotRequired[Sequence[ToolUnionParam]]
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """


class MessageCreateParams(MessageCreateParamsNonStreaming):
    """Parameters of a message request."""

    stream: NotRequired[bool]
    """Whether the reply is delivered as server-sent events while it is generated; when absent, it
    is delivered whole.
    """


class BetaMessagesRunToolsArguments(CallOptions, total=False):
    """Arguments of `client.beta.messages.create`, except `tools` and `stream`."""

    max_tokens: Required[int]
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Required[Sequence[MessageParam]]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: Required[ModelParam]
    """Model that handles the request."""
    billing_policy: BetaBillingPolicyParam | Omit | None
    """Who is billed for the request; null or absent leaves the default."""
    cache_control: CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: BetaCompactionConfigParam | Omit | None
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    container: MessageCreateParamsContainerParam | Omit | None
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    context_management: BetaContextManagementConfigParam | Omit | None
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    diagnostics: DiagnosticsParam | Omit | None
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    fallback_credit_token: BetaMessageCreateFallbackCreditToken | Omit | None
    """Credit token from an earlier refusal, to redeem on this retry; null or absent redeems
    none.
    """
    fallbacks: BetaFallbacksParam | Omit | None
    """Models to try in turn if the requested model refuses, or `default` for the standard choice;
    null or absent tries none.
    """
    inference_geo: str | Omit | None
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit
    """Remote MCP servers whose tools the model may use, at most 20."""
    metadata: MetadataParam | Omit
    """Information about the request that is not part of the prompt."""
    output_config: OutputConfigParam | Omit
    """Settings for the output, such as effort and a structured format."""
    service_tier: Literal["auto", "standard_only"] | Omit
    """Whether priority capacity may be used where available (`auto`) or only standard capacity
    (`standard_only`).
    """
    speed: Literal["standard", "fast"] | Omit | None
    """Inference speed mode, where `fast` generates output tokens faster on models that offer it;
    null or absent means standard.
    """
    stop_sequences: Sequence[str] | Omit
    """Strings that end generation when the model produces one; the reply then has the stop reason
    `stop_sequence`.
    """
    system: str | Sequence[TextBlockParam | TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    thread: BetaMessageThreadParam | Omit | None
    """Starts a stored message thread or continues one; null or absent uses none."""
    tool_choice: ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    betas: Sequence[AnthropicBetaParam] | Omit
    """Names of beta features to switch on, sent joined by commas in the `anthropic-beta` header."""
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""


class BetaMessagesCreateArguments(BetaMessagesRunToolsArguments, total=False):
    """Arguments of `client.beta.messages.create`, except `stream`."""

    tools: Sequence[ToolUnionParam] | Omit
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """


class MessagesRunToolsArguments(CallOptions, total=False):
    """Arguments of `client.messages.create`, except `tools` and `stream`."""

    max_tokens: Required[int]
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Required[Sequence[MessageParam]]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: Required[ModelParam]
    """Model that handles the request."""
    cache_control: CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    container: MessageCreateParamsContainerParam | Omit | None
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    diagnostics: DiagnosticsParam | Omit | None
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    inference_geo: str | Omit | None
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    metadata: MetadataParam | Omit
    """Information about the request that is not part of the prompt."""
    output_config: OutputConfigParam | Omit
    """Settings for the output, such as effort and a structured format."""
    service_tier: Literal["auto", "standard_only"] | Omit
    """Whether priority capacity may be used where available (`auto`) or only standard capacity
    (`standard_only`).
    """
    speed: Literal["standard", "fast"] | Omit | None
    """Inference speed mode, where `fast` generates output tokens faster on models that offer it;
    null or absent means standard.
    """
    stop_sequences: Sequence[str] | Omit
    """Strings that end generation when the model produces one; the reply then has the stop reason
    `stop_sequence`.
    """
    system: str | Sequence[TextBlockParam | TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    tool_choice: ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""


class MessagesCreateArguments(MessagesRunToolsArguments, total=False):
    """Arguments of `client.messages.create`, except `stream`."""

    tools: Sequence[ToolUnionParam] | Omit
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """
