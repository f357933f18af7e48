# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Messages: create and stream them, and count their tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, Required, TypeAlias, Union

from api_claude_runtime.requests.call import Omit
from api_claude_runtime.requests.request_types import TimeoutOption, TypedDict, prepare

from ... import models as _models
from ... import params as _params

MessageContentParam: TypeAlias = Union[str, Sequence["_params.ContentBlockParam"]]
"""Content of a message: a string, which stands for a single text block, or a list of content
blocks.
"""


class AssistantMessageParam(TypedDict):
    """An earlier turn of the conversation that was written by the model."""

    content: MessageContentParam
    """The content of the model's message, as plain text or a list of content blocks."""
    role: Literal["assistant"]


BetaSystemMessageParamContentBlock: TypeAlias = Union[
    "_params.TextBlockParam",
    "_params.BetaRequestToolAdditionBlockParam",
    "_params.BetaRequestToolRemovalBlockParam",
    "_models.TextBlock",
]
"""A content block that a system message inside the conversation can hold."""


class SystemMessageParam(TypedDict):
    """System instructions placed at a point inside the conversation."""

    role: Literal["system"]
    clear_at: NotRequired[Literal["next_user_message", "never"] | None]
    """When the message stops applying: at the next user message, or never."""
    content: NotRequired[str | Sequence[BetaSystemMessageParamContentBlock]]
    """The instructions, as plain text or a list of blocks, which may also add or remove tools."""
    output_config: NotRequired[_params.BetaSystemMessageOutputConfigParam | None]
    """Output settings that take effect from this point of the conversation; null changes
    nothing.
    """


class UserMessageParam(TypedDict):
    """A turn of the conversation that was written by the user, including tool results."""

    content: MessageContentParam
    """The content of the user's message, as plain text or a list of content blocks."""
    role: Literal["user"]


MessageParam: TypeAlias = Union[UserMessageParam, AssistantMessageParam, SystemMessageParam]
"""One turn of the conversation, distinguished by its role."""


class MessageCountTokensParams(TypedDict):
    """Parameters of a request to count input tokens, which mirror those of a message request."""

    messages: Sequence[MessageParam]
    """The conversation to count, oldest turn first, with at most 100,000 messages."""
    model: _params.ModelParam
    """Model whose tokenization is used for the count."""
    billing_policy: NotRequired[_params.BetaBillingPolicyParam | None]
    """The party that is billed for the request; null or absent leaves the default."""
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: NotRequired[_params.BetaCompactionConfigParam | None]
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    context_management: NotRequired[_params.BetaContextManagementConfigParam | None]
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    mcp_servers: NotRequired[Sequence[_params.BetaRequestMCPServerURLDefinitionParam]]
    """Remote MCP servers whose tools the model may use, at most 20."""
    output_config: NotRequired[_params.OutputConfigParam]
    """Settings for the output, such as effort and a structured format."""
    speed: NotRequired[Literal["standard", "fast"] | None]
    """Inference speed mode, where `fast` generates output tokens faster on models that offer it;
    null or absent means standard.
    """
    system: NotRequired[str | Sequence[_params.TextBlockParam | _models.TextBlock]]
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: NotRequired[_params.ThinkingConfigParam]
    """How, and how much, the model reasons before it answers."""
    tool_choice: NotRequired[_params.ToolChoiceParam]
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: NotRequired[Sequence[_params.MessageCountTokensToolParam]]
    """Tools to include in the count."""


class MessageCreateParamsNonStreaming(TypedDict):
    """Parameters of a message request whose response is delivered whole."""

    max_tokens: int
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Sequence[MessageParam]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: _params.ModelParam
    """Model that handles the request."""
    billing_policy: NotRequired[_params.BetaBillingPolicyParam | None]
    """The party that is billed for the request; null or absent leaves the default."""
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: NotRequired[_params.BetaCompactionConfigParam | None]
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    container: NotRequired[_params.MessageCreateParamsContainerParam | None]
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    context_management: NotRequired[_params.BetaContextManagementConfigParam | None]
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    diagnostics: NotRequired[_params.DiagnosticsParam | None]
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    fallback_credit_token: NotRequired[_params.BetaMessageCreateFallbackCreditToken | None]
    """Credit token from an earlier refusal, to redeem on this retry; null or absent redeems
    none.
    """
    fallbacks: NotRequired[_params.BetaFallbacksParam | None]
    """Models to try in turn if the requested model refuses, or `default` for the standard choice;
    null or absent tries none.
    """
    inference_geo: NotRequired[str | None]
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    mcp_servers: NotRequired[Sequence[_params.BetaRequestMCPServerURLDefinitionParam]]
    """Remote MCP servers whose tools the model may use, at most 20."""
    metadata: NotRequired[_params.MetadataParam]
    """Information about the request that is not part of the prompt."""
    output_config: NotRequired[_params.OutputConfigParam]
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
    """Strings that end generation when the model produces one; the response then has the stop
    reason `stop_sequence`.
    """
    system: NotRequired[str | Sequence[_params.TextBlockParam | _models.TextBlock]]
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: NotRequired[_params.ThinkingConfigParam]
    """How, and how much, the model reasons before it answers."""
    thread: NotRequired[_params.BetaMessageThreadParam | None]
    """Starts a stored message thread or continues one; null or absent uses none."""
    tool_choice: NotRequired[_params.ToolChoiceParam]
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: NotRequired[Sequence[_params.ToolUnionParam]]
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """


class MessageCreateParams(MessageCreateParamsNonStreaming):
    """Parameters of a message request."""

    stream: NotRequired[bool]
    """Whether the response is delivered as server-sent events while it is generated; when absent,
    it is delivered whole.
    """


class BetaMessagesRunToolsArguments(TypedDict, total=False):
    """Arguments of `client.beta.messages.create`, except `tools` and `stream`."""

    max_tokens: Required[int]
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Required[Sequence[MessageParam]]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: Required[_params.ModelParam]
    """Model that handles the request."""
    billing_policy: _params.BetaBillingPolicyParam | Omit | None
    """The party that is billed for the request; null or absent leaves the default."""
    cache_control: _params.CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: _params.BetaCompactionConfigParam | Omit | None
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    container: _params.MessageCreateParamsContainerParam | Omit | None
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    context_management: _params.BetaContextManagementConfigParam | Omit | None
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    diagnostics: _params.DiagnosticsParam | Omit | None
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    fallback_credit_token: _params.BetaMessageCreateFallbackCreditToken | Omit | None
    """Credit token from an earlier refusal, to redeem on this retry; null or absent redeems
    none.
    """
    fallbacks: _params.BetaFallbacksParam | Omit | None
    """Models to try in turn if the requested model refuses, or `default` for the standard choice;
    null or absent tries none.
    """
    inference_geo: str | Omit | None
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    mcp_servers: Sequence[_params.BetaRequestMCPServerURLDefinitionParam] | Omit
    """Remote MCP servers whose tools the model may use, at most 20."""
    metadata: _params.MetadataParam | Omit
    """Information about the request that is not part of the prompt."""
    output_config: _params.OutputConfigParam | Omit
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
    """Strings that end generation when the model produces one; the response then has the stop
    reason `stop_sequence`.
    """
    system: str | Sequence[_params.TextBlockParam | _models.TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: _params.ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    thread: _params.BetaMessageThreadParam | Omit | None
    """Starts a stored message thread or continues one; null or absent uses none."""
    tool_choice: _params.ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    betas: Sequence[_params.AnthropicBetaParam] | Omit
    """Names of beta features to switch on, sent joined by commas in the `anthropic-beta` header."""
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; `None` removes a header."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for fields that this version does not support yet."""
    timeout: float | TimeoutOption | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits without a limit."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and waits and the whole response or stream."""


class BetaMessagesCreateArguments(BetaMessagesRunToolsArguments, total=False):
    """Arguments of `client.beta.messages.create`, except `stream`."""

    tools: Sequence[_params.ToolUnionParam] | Omit
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """


class BetaMessagesTemplateArguments(TypedDict, total=False):
    """Arguments of `client.beta.messages.create`, except `stream`, all of them optional."""

    max_tokens: int
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Sequence[MessageParam]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: _params.ModelParam
    """Model that handles the request."""
    billing_policy: _params.BetaBillingPolicyParam | Omit | None
    """The party that is billed for the request; null or absent leaves the default."""
    cache_control: _params.CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: _params.BetaCompactionConfigParam | Omit | None
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    container: _params.MessageCreateParamsContainerParam | Omit | None
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    context_management: _params.BetaContextManagementConfigParam | Omit | None
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    diagnostics: _params.DiagnosticsParam | Omit | None
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    fallback_credit_token: _params.BetaMessageCreateFallbackCreditToken | Omit | None
    """Credit token from an earlier refusal, to redeem on this retry; null or absent redeems
    none.
    """
    fallbacks: _params.BetaFallbacksParam | Omit | None
    """Models to try in turn if the requested model refuses, or `default` for the standard choice;
    null or absent tries none.
    """
    inference_geo: str | Omit | None
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    mcp_servers: Sequence[_params.BetaRequestMCPServerURLDefinitionParam] | Omit
    """Remote MCP servers whose tools the model may use, at most 20."""
    metadata: _params.MetadataParam | Omit
    """Information about the request that is not part of the prompt."""
    output_config: _params.OutputConfigParam | Omit
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
    """Strings that end generation when the model produces one; the response then has the stop
    reason `stop_sequence`.
    """
    system: str | Sequence[_params.TextBlockParam | _models.TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: _params.ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    thread: _params.BetaMessageThreadParam | Omit | None
    """Starts a stored message thread or continues one; null or absent uses none."""
    tool_choice: _params.ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: Sequence[_params.ToolUnionParam] | Omit
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """
    betas: Sequence[_params.AnthropicBetaParam] | Omit
    """Names of beta features to switch on, sent joined by commas in the `anthropic-beta` header."""
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; `None` removes a header."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for fields that this version does not support yet."""
    timeout: float | TimeoutOption | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits without a limit."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and waits and the whole response or stream."""


class MessagesRunToolsArguments(TypedDict, total=False):
    """Arguments of `client.messages.create`, except `tools` and `stream`."""

    max_tokens: Required[int]
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Required[Sequence[MessageParam]]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: Required[_params.ModelParam]
    """Model that handles the request."""
    cache_control: _params.CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    container: _params.MessageCreateParamsContainerParam | Omit | None
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    diagnostics: _params.DiagnosticsParam | Omit | None
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    inference_geo: str | Omit | None
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    metadata: _params.MetadataParam | Omit
    """Information about the request that is not part of the prompt."""
    output_config: _params.OutputConfigParam | Omit
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
    """Strings that end generation when the model produces one; the response then has the stop
    reason `stop_sequence`.
    """
    system: str | Sequence[_params.TextBlockParam | _models.TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: _params.ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    tool_choice: _params.ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; `None` removes a header."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for fields that this version does not support yet."""
    timeout: float | TimeoutOption | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits without a limit."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and waits and the whole response or stream."""


class MessagesCreateArguments(MessagesRunToolsArguments, total=False):
    """Arguments of `client.messages.create`, except `stream`."""

    tools: Sequence[_params.ToolUnionParam] | Omit
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """


class MessagesTemplateArguments(TypedDict, total=False):
    """Arguments of `client.messages.create`, except `stream`, all of them optional."""

    max_tokens: int
    """Upper limit on generated tokens; the model may stop earlier, and each model has its own
    maximum. With 0 the prompt is processed but nothing is generated.
    """
    messages: Sequence[MessageParam]
    """The conversation so far, oldest turn first, with at most 100,000 messages. Ending with an
    assistant message asks the model to continue that text, where the model supports it.
    """
    model: _params.ModelParam
    """Model that handles the request."""
    cache_control: _params.CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    container: _params.MessageCreateParamsContainerParam | Omit | None
    """Container for code execution: an existing container's ID to reuse it, or settings such as the
    skills to load; null or absent leaves the choice to the API.
    """
    diagnostics: _params.DiagnosticsParam | Omit | None
    """Asks for diagnostics about the request, such as why the prompt cache was missed; null or
    absent asks for none.
    """
    inference_geo: str | Omit | None
    """Geographic region in which inference must run; null or absent uses the workspace's
    default.
    """
    metadata: _params.MetadataParam | Omit
    """Information about the request that is not part of the prompt."""
    output_config: _params.OutputConfigParam | Omit
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
    """Strings that end generation when the model produces one; the response then has the stop
    reason `stop_sequence`.
    """
    system: str | Sequence[_params.TextBlockParam | _models.TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: _params.ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    tool_choice: _params.ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: Sequence[_params.ToolUnionParam] | Omit
    """Tools the model may use: custom tools that the caller runs, and tools provided by Anthropic.
    A custom tool's input is described by a JSON Schema.
    """
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; `None` removes a header."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for fields that this version does not support yet."""
    timeout: float | TimeoutOption | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits without a limit."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and waits and the whole response or stream."""


class BetaMessagesCountTokensArguments(TypedDict, total=False):
    """Arguments of `client.beta.messages.count_tokens`."""

    messages: Required[Sequence[MessageParam]]
    """The conversation to count, oldest turn first, with at most 100,000 messages."""
    model: Required[_params.ModelParam]
    """Model whose tokenization is used for the count."""
    billing_policy: _params.BetaBillingPolicyParam | Omit | None
    """The party that is billed for the request; null or absent leaves the default."""
    cache_control: _params.CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    compaction: _params.BetaCompactionConfigParam | Omit | None
    """Asks for the conversation to be condensed, and how; null or absent does not."""
    context_management: _params.BetaContextManagementConfigParam | Omit | None
    """Edits to apply to the context as it grows, such as clearing old tool results; null or absent
    applies none.
    """
    mcp_servers: Sequence[_params.BetaRequestMCPServerURLDefinitionParam] | Omit
    """Remote MCP servers whose tools the model may use, at most 20."""
    output_config: _params.OutputConfigParam | Omit
    """Settings for the output, such as effort and a structured format."""
    speed: Literal["standard", "fast"] | Omit | None
    """Inference speed mode, where `fast` generates output tokens faster on models that offer it;
    null or absent means standard.
    """
    system: str | Sequence[_params.TextBlockParam | _models.TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: _params.ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    tool_choice: _params.ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: Sequence[_params.MessageCountTokensToolParam] | Omit
    """Tools to include in the count."""
    betas: Sequence[_params.AnthropicBetaParam] | Omit
    """Names of beta features to switch on, sent joined by commas in the `anthropic-beta` header."""
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; `None` removes a header."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for fields that this version does not support yet."""
    timeout: float | TimeoutOption | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits without a limit."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and waits and the whole response or stream."""


class MessagesCountTokensArguments(TypedDict, total=False):
    """Arguments of `client.messages.count_tokens`."""

    messages: Required[Sequence[MessageParam]]
    """The conversation to count, oldest turn first, with at most 100,000 messages."""
    model: Required[_params.ModelParam]
    """Model whose tokenization is used for the count."""
    cache_control: _params.CacheControlEphemeralParam | Omit | None
    """Sets a cache breakpoint automatically on the last block of the request that can be cached;
    null or absent leaves caching to breakpoints on individual blocks.
    """
    output_config: _params.OutputConfigParam | Omit
    """Settings for the output, such as effort and a structured format."""
    speed: Literal["standard", "fast"] | Omit | None
    """Inference speed mode, where `fast` generates output tokens faster on models that offer it;
    null or absent means standard.
    """
    system: str | Sequence[_params.TextBlockParam | _models.TextBlock] | Omit
    """System prompt: instructions and context that apply to the whole conversation, as a string or
    text blocks.
    """
    thinking: _params.ThinkingConfigParam | Omit
    """How, and how much, the model reasons before it answers."""
    tool_choice: _params.ToolChoiceParam | Omit
    """How the model chooses among the tools: freely, any tool, one named tool, or none."""
    tools: Sequence[_params.MessageCountTokensToolParam] | Omit
    """Tools to include in the count."""
    user_profile_id: str | Omit
    """Identifier of the user profile of the end user on whose behalf the request is made."""
    workspace_id: str | Omit
    """Identifier of the workspace to act in."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; `None` removes a header."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for fields that this version does not support yet."""
    timeout: float | TimeoutOption | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits without a limit."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and waits and the whole response or stream."""


prepare(globals())
